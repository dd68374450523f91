import Messages
import RPC
import TestKit
import Testing
import Wire

@Suite("Streaming calls, frame by frame", .timeLimit(.minutes(5)))
struct StreamProtocolTests {
    private func withPeer(
        streams: Streams = Streams(), _ body: @escaping @Sendable (RawPeer) throws -> Void
    ) async throws {
        try await EchoServer.with(streams: streams) { (running: EchoServer) async throws in
            let endpoint = running.endpoint
            try await RawPeer.onThread {
                let peer = try RawPeer(endpoint)
                #expect(try peer.receive()?.kind == .hello)
                peer.send(.hello(limits: .standard))
                try body(peer)
            }
            #expect(try await running.call(Echo.echo, UnaryCallTests.loan) == UnaryCallTests.loan)
        }
    }

    private static func call(_ id: UInt64, _ name: String, _ request: Loan? = nil) -> Envelope {
        Envelope(
            callID: id, kind: .call, method: "test.v1.Streams/\(name)",
            payload: request?.packed ?? [])
    }

    private static func message(_ id: UInt64, bytes: Int = 10) -> Envelope {
        Envelope(
            callID: id, kind: .message,
            payload: Loan(loanID: String(repeating: "x", count: bytes)).packed)
    }

    private static let finished = Envelope(callID: 1, kind: .halfClose)

    static let breaches: [(String, [Envelope])] = [
        ("a message on a call that was never opened", [message(1)]),
        ("the end of a call that was never opened", [finished]),
        (
            "credit for a call that was never opened",
            [Envelope(callID: 1, kind: .credit, credit: 1)]
        ),
        ("a message after the last", [call(1, "LateSum"), finished, message(1)]),
        ("the end twice", [call(1, "LateSum"), finished, finished]),
        (
            "a message on a call with one request",
            [call(1, "Count", Loan(loanID: "x", termMonths: .max)), message(1)]
        ),
        (
            "a message on a unary call",
            [Envelope(callID: 1, kind: .call, method: "test.v1.Echo/Hang"), message(1)]
        ),
        ("credit of nothing", [call(1, "LateSum"), Envelope(callID: 1, kind: .credit)]),
        (
            "credit beyond what can be counted",
            [call(1, "LateSum"), Envelope(callID: 1, kind: .credit, credit: 1 << 31)]
        ),
        ("credit of the connection beyond that", [Envelope(kind: .credit, credit: .max)]),
        ("more than the credit", [call(1, "LateSum"), message(1, bytes: 128 << 10), message(1)]),
        ("a message from the wrong side", [Envelope(callID: 1, kind: .reply)]),
    ]

    @Test("What came before a message that cannot be read is taken, then the call fails")
    func unreadableInBatch() async throws {
        let streams = Streams()
        await streams.gate.open()
        try await withPeer(streams: streams) { (peer: RawPeer) throws in
            let unreadable = Envelope(callID: 1, kind: .message, payload: [0xFF])
            peer.send([
                Self.call(1, "LateBatches"), Self.message(1), Self.message(1), unreadable,
            ])
            var taken: Int32 = 0
            while let envelope = try peer.receive() {
                if envelope.kind == .reply {
                    #expect(envelope.status == StatusCode.invalidArgument.rawValue)
                    break
                }
                if envelope.kind == .message {
                    taken += try Loan(unpacking: envelope.payload).termMonths ?? 0
                }
            }
            #expect(taken == 2)
        }
    }

    @Test("A breach of the protocol ends the connection with its reason", arguments: breaches)
    func breach(what: String, frames: [Envelope]) async throws {
        try await withPeer { (peer: RawPeer) throws in
            peer.send(frames)
            var last: Envelope?
            while let envelope = try peer.receive() { last = envelope }
            #expect(last?.kind == .goaway, "\(what)")
            #expect(last?.status == StatusCode.internal.rawValue)
            #expect(last?.statusMessage.isEmpty == false)
        }
    }

    @Test("One byte of credit carries one more message, and the next must wait")
    func lastByteOfCredit() async throws {
        try await withPeer { (peer: RawPeer) throws in
            peer.send(
                Self.call(
                    1, "Count", Loan(loanID: String(repeating: "x", count: 300), termMonths: 900)))
            var bytes = 0
            func take(until size: Int) throws {
                while bytes < size {
                    let envelope = try #require(try peer.receive())
                    #expect(envelope.kind == .message)
                    bytes += 5 + envelope.packed.count
                }
            }
            try take(until: 128 << 10)
            let before = bytes
            peer.send([
                Envelope(callID: 1, kind: .credit, credit: UInt64(before - 128 << 10) + 1),
                Envelope(kind: .ping, payload: [1]),
            ])
            // The pong is behind what the credit set free.
            #expect(try peer.receive()?.kind == .message)
            #expect(try peer.receive()?.kind == .pong)
        }
    }

    @Test(
        "A writer whose reader keeps up may have up to a mebibyte on its way, one that does not 128 KiB"
    )
    func widened() async throws {
        try await withPeer { (peer: RawPeer) throws in
            let message = Self.message(3, bytes: 16 << 10)
            let bytes = 5 + message.packed.count
            var credit = 128 << 10
            peer.send([Self.call(1, "LateSum"), Self.call(3, "Sum")])
            while credit < 768 << 10 {
                peer.send([message, Envelope(kind: .ping)])
                credit -= bytes
                while let envelope = try peer.receive(), envelope.kind != .pong {
                    #expect(envelope.kind == .credit && envelope.callID != 1)
                    if envelope.callID == 3 { credit += Int(envelope.credit) }
                }
                #expect(credit <= 1 << 20)
            }
            for _ in 0..<8 { peer.send(Self.message(1, bytes: 16 << 10)) }
            peer.send(Self.message(1))
            // Credit of the connection may come, of the call none, so it ends with a breach.
            var last: Envelope?
            while let envelope = try peer.receive() { last = envelope }
            #expect(last?.kind == .goaway)
        }
    }

    @Test("Messages of a call that is over are dropped, and their credit is given back")
    func lateMessages() async throws {
        try await withPeer { (peer: RawPeer) throws in
            peer.send([Self.call(1, "First"), Self.message(1)])
            #expect(try peer.receive()?.kind == .reply)
            let late = Self.message(1, bytes: 64 << 10)
            // Three times the connection's window: without the grants it would end.
            var isGranted = false
            for _ in 0..<3 {
                for _ in 0..<140 { peer.send(late) }
                let grant = try #require(try peer.receive())
                isGranted = grant.kind == .credit && grant.callID == 0
            }
            #expect(isGranted)
            peer.send(Self.finished)
            peer.send(Envelope(callID: 1, kind: .credit, credit: 5))
            peer.send(Envelope(kind: .ping))
            while let envelope = try peer.receive(), envelope.kind != .pong {
                #expect(envelope.kind == .credit)
            }
        }
    }

    @Test("A CALL with a payload, where requests follow as messages, fails alone")
    func payloadInCall() async throws {
        try await withPeer { (peer: RawPeer) throws in
            peer.send([Self.call(1, "Sum", Loan(loanID: "x")), Self.message(1), Self.finished])
            let reply = try #require(try peer.receive())
            #expect(reply.kind == .reply)
            #expect(reply.status == StatusCode.invalidArgument.rawValue)
            peer.send(Envelope(kind: .ping))
            #expect(try peer.receive()?.kind == .pong)
        }
    }

    @Test("A message that cannot be read fails its call, and names what is wrong")
    func malformedMessage() async throws {
        try await withPeer { (peer: RawPeer) throws in
            peer.send([
                Self.call(1, "Sum"), Self.message(1),
                Envelope(callID: 1, kind: .message, payload: [0xFF, 0xFF]),
            ])
            let reply = try #require(try peer.receive())
            #expect(reply.status == StatusCode.invalidArgument.rawValue)
            #expect(reply.statusMessage.contains("qingke.finance.v1.Loan"))
        }
    }

    @Test("Everything of a short call may come in one segment, and an empty stream sums to nothing")
    func oneSegment() async throws {
        try await withPeer { (peer: RawPeer) throws in
            peer.send([
                Self.call(1, "Sum"), Self.finished,
                Self.call(2, "Sum"), Self.message(2), Self.message(2),
                Envelope(callID: 2, kind: .halfClose),
            ])
            var counts: [UInt64: Int32?] = [:]
            for _ in 0..<2 {
                let reply = try #require(try peer.receive())
                #expect(reply.kind == .reply && reply.status == 0)
                counts[reply.callID] = try Loan(unpacking: reply.payload).termMonths
            }
            #expect(counts == [1: 0, 2: 2])
        }
    }

    @Test("CANCEL ends a stream without a reply, and its handler")
    func cancel() async throws {
        let streams = Streams()
        try await withPeer(streams: streams) { (peer: RawPeer) throws in
            peer.send([
                Self.call(1, "Listen"), Envelope(callID: 1, kind: .cancel),
                Self.message(1), Envelope(kind: .ping),
            ])
            #expect(try peer.receive()?.kind == .pong)
        }
        await streams.stopped.passed()
    }
}
