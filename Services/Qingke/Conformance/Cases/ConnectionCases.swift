import Foundation
import Messages

/// Section 6: what belongs to the connection itself.
enum ConnectionCases {
    static let all: [ConformanceCase] = [
        .must("6.1", "ping", "answers PING with its payload") { target in
            let peer = try target.greeted()
            try peer.ping([1, 2, 3])
            try peer.ping([])
            return "PONG"
        },
        .must("6.2", "ping_at_limit", "answers PING of 64 bytes") { target in
            try target.greeted().ping([UInt8](repeating: 7, count: 64))
            return "PONG"
        },
        .must("6.3", "ping_over_limit", "ends the connection at PING of 65 bytes") {
            try $0.breach(Envelope(kind: .ping, payload: [UInt8](repeating: 7, count: 65)))
        },
        .must("6.4", "unknown_kind", "ends the connection at a kind that nobody knows") {
            try $0.breaches([
                ("kind 0", Frame.of([0x08, 0x01])),
                ("kind 11", Frame.of([0x08, 0x01, 0x10, 0x0B])),
                ("kind -1", Frame.of([0x10] + [UInt8](repeating: 0xFF, count: 9) + [0x01])),
            ])
        },
        .must("6.5", "kind_of_server", "ends the connection at a REPLY from a client") {
            try $0.breach(Envelope(callID: 1, kind: .reply))
        },
        .must("6.6", "unknown_field", "skips fields of an envelope that it does not know") {
            let peer = try $0.greeted()
            try peer.connection.send(
                Frame.of(Envelope.call(1, TestCall.health).packed + [0xC2, 0x3E, 0x01, 0x00]))
            return try peer.reply(to: 1, .ok).summary
        },
        .should("6.7", "ping_of_call", "ends the connection at PING with a call id") {
            try $0.breach(Envelope(callID: 1, kind: .ping))
        },
        .should("6.8", "unasked_pong", "ignores PONG that nobody asked for") { target in
            let peer = try target.greeted()
            try peer.send(Envelope(kind: .pong, payload: [9]))
            return try peer.reply(to: peer.call(TestCall.health, []), .ok).summary
        },
        .must("6.9", "half_closed_connection", "closes when the client has closed") { target in
            let peer = try target.greeted()
            peer.connection.finishSending()
            try peer.closing()
            return "closed"
        },
        .must(
            "6.10", "client_goaway", "answers open calls of a client that ends, and closes",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.duplex, [])
            try peer.send(Envelope(kind: .goaway))
            try peer.send(.message(id, TestCall.wanting(5)), .halfClose(id))
            let kinds = try envelopes(peer).filter { $0.callID == id }.map(\.kind)
            guard kinds == [.message, .reply] else {
                throw Finding("sent \(kinds) in place of a message and the reply")
            }
            return "the call was answered"
        },
        .must(
            "6.11", "drain",
            "says GOAWAY when it ends, answers open calls, begins no other, and closes",
            needs: .drainCommand
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.duplex, [])
            try peer.ping()
            try drain(target)
            let goAway = try peer.next()
            guard goAway.kind == .goaway, goAway.status == 0, goAway.lastCallID == id else {
                throw Finding("sent \(goAway.summary) for \(goAway.lastCallID), not GOAWAY")
            }
            let late = try peer.call(TestCall.duplex, [])
            try peer.send(.message(id, TestCall.wanting(5)), .halfClose(id))
            let rest = try envelopes(peer)
            guard rest.filter({ $0.callID == id }).map(\.kind) == [.message, .reply] else {
                throw Finding("did not answer the call that was open")
            }
            // It may also say nothing of a call above the GOAWAY's last id.
            let refusals = rest.filter { $0.callID == late }
            guard refusals.allSatisfy({ $0.kind == .reply && $0.reason == .draining }) else {
                throw Finding("sent \(refusals[0].summary) to a call after GOAWAY")
            }
            return "GOAWAY, the open call's reply, the end"
        },
    ]

    /// All until the server closes.
    private static func envelopes(_ peer: ConformancePeer) throws -> [Envelope] {
        var all: [Envelope] = []
        while let envelope = try peer.nextOrEnd() { all.append(envelope) }
        return all
    }

    private static func drain(_ target: ConformanceTarget) throws {
        guard let command = target.drainCommand else {
            throw ConformanceCase.NotTried(why: "--drain names no command")
        }
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", command]
        try shell.run()
        shell.waitUntilExit()
        guard shell.terminationStatus == 0 else {
            throw ConformanceCase.NotTried(why: "\"\(command)\" ended with an error")
        }
    }
}
