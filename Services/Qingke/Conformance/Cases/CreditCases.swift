import Glibc
import Messages

/// Section 4: how much each side may send.
enum CreditCases {
    static let all: [ConformanceCase] = [
        .must("4.13", "credit_of_nothing", "ends the connection at CREDIT of 0 bytes") {
            try $0.breach(.credit(0, 0))
        },
        .must(
            "4.14", "credit_overflow", "ends the connection at more credit than 2,147,483,647"
        ) { target in
            try target.breaches([
                ("the largest number there is", Envelope.credit(0, .max).frame),
                ("2,147,483,648", Envelope.credit(0, 1 << 31).frame),
                ("2,147,483,647 on top", Envelope.credit(0, 1 << 31 - 1).frame),
            ])
        },
        .must(
            "4.15", "call_credit_of_nothing", "ends the connection at CREDIT of 0 for a call",
            needs: .testService
        ) {
            try $0.breach(.call(1, TestCall.duplex), .credit(1, 0))
        },
        .must(
            "4.16", "call_credit_overflow", "counts the credit of a call to 2,147,483,647",
            needs: .testService
        ) { target in
            let rest = UInt64(1 << 31 - 1 - ConformancePeer.callWindow)
            let peer = try target.greeted()
            try peer.send(.call(1, TestCall.duplex), .credit(1, rest))
            try peer.requireQuiet("at the largest credit there is")
            try peer.send(.credit(1, 1))
            return try peer.ending()
        },
        .must(
            "4.17", "message_without_credit", "ends the connection at MESSAGE without credit",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.stalledCall()
            let large = TestCall.wanting([], bodyBytes: ConformancePeer.callWindow)
            try peer.send(.message(id, large), .message(id, TestCall.wanting(1)))
            return try peer.ending()
        },
        .must(
            "4.18", "message_over_window", "takes a message that is larger than all credit",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.input, [])
            try peer.send(.message(id, TestCall.counted(1 << 20)), .halfClose(id))
            return try counted(1 << 20, peer, id)
        },
        .must(
            "4.19", "server_keeps_to_credit", "sends until its credit is used up, and no more",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let (_, bytes) = try sending(peer, sizes: Array(repeating: 20_000, count: 20))
            try requireStopped(peer, after: bytes, window: ConformancePeer.callWindow)
            return "stopped after \(bytes) bytes"
        },
        .must(
            "4.20", "one_byte_of_credit", "sends one message for one byte of credit",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let (id, bytes) = try sending(peer, sizes: Array(repeating: 20_000, count: 20))
            try peer.send(.credit(id, UInt64(bytes - ConformancePeer.callWindow) + 1))
            _ = try peer.message(of: id)
            try requireStopped(peer, after: bytes, window: ConformancePeer.callWindow)
            return "one message"
        },
        .must(
            "4.21", "slow_reader", "serves other calls while one waits for credit",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            _ = try peer.stalledCall()
            let other = try peer.call(TestCall.duplex, [])
            try peer.send(.message(other, TestCall.wanting(5)), .halfClose(other))
            _ = try peer.message(of: other)
            return try peer.reply(to: other, .ok).summary
        },
        .must(
            "4.22", "connection_credit", "keeps to the connection's credit over all calls",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let size = 256 << 10
            let id = try peer.call(
                TestCall.output,
                TestCall.wanting(
                    Array(repeating: size, count: 72)
                ).packed)
            try peer.send(.credit(id, 1 << 30))
            let bytes = try receive(peer, id, until: ConformancePeer.connectionWindow)
            try requireStopped(peer, after: bytes, window: ConformancePeer.connectionWindow)
            try peer.send(.credit(0, 8 << 20))
            var count = bytes / size
            while count < 72 {
                _ = try peer.message(of: id)
                count += 1
            }
            try peer.reply(to: id, .ok)
            return "stopped after \(bytes) bytes, and went on with CREDIT"
        },
        .must(
            "4.23", "server_grants_credit", "grants what it has taken, to calls and connection",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.input, [])
            for _ in 0..<320 { try peer.sendInTurn(id, TestCall.counted(64 << 10)) }
            try peer.send(.halfClose(id))
            return try counted(20 << 20, peer, id)
        },
        .must(
            "4.24", "credit_of_dropped_messages",
            "grants to the connection what came for calls that are over", needs: .testService
        ) { target in
            let peer = try target.greeted()
            for _ in 0..<320 {
                // It fails at once, having a request where none may be.
                let id = try peer.call(TestCall.input, TestCall.counted(1).packed)
                for _ in 0..<2 { try peer.sendInTurn(id, TestCall.counted(60_000)) }
            }
            return "38 MB of messages were dropped and granted"
        },
        .must(
            "4.25", "empty_messages", "counts empty messages with their frames",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.input, [])
            for _ in 0..<20_000 { try peer.sendInTurn(id, StreamingInputCallRequest()) }
            try peer.send(.halfClose(id))
            return try counted(0, peer, id)
        },
    ]

    /// Asks for responses, and reads until the server's credit on the call is used up.
    private static func sending(
        _ peer: ConformancePeer, sizes: [Int]
    ) throws -> (id: UInt64, bytes: Int) {
        let id = try peer.call(TestCall.output, TestCall.wanting(sizes).packed)
        return (id, try receive(peer, id, until: ConformancePeer.callWindow))
    }

    private static func receive(
        _ peer: ConformancePeer, _ id: UInt64, until window: Int
    ) throws -> Int {
        var bytes = 0
        while bytes < window { bytes += try peer.message(of: id).frame.count }
        return bytes
    }

    /// Looks a few times: a server may need a moment to do the wrong thing.
    private static func requireStopped(
        _ peer: ConformancePeer, after bytes: Int, window: Int
    ) throws {
        for _ in 0..<4 {
            if let more = try peer.ping().first {
                throw Finding("sent \(more.summary) after \(bytes) bytes on a credit of \(window)")
            }
            usleep(20_000)
        }
    }

    private static func counted(
        _ wanted: Int, _ peer: ConformancePeer, _ id: UInt64
    ) throws -> String {
        let count = try peer.counted(id)
        guard count == wanted else { throw Finding("counted \(count) bytes, not \(wanted)") }
        return "counted \(count) bytes"
    }
}
