import Messages
import RPC

/// Section 8, but for the limits that would hold up others: the number of connections, the memory
/// of replies, and the 300 s without a call. Section 9's example too.
enum LimitCases {
    static let all: [ConformanceCase] = [
        .must("8.1", "thousand_calls", "answers 1,000 calls that come at once") { target in
            let peer = try target.greeted()
            try peer.connection.send(
                (1...1000).flatMap { Envelope.call($0, TestCall.health).frame })
            return try requireReplies(1...1000, peer)
        },
        .must(
            "8.2", "thousand_streams", "keeps 1,000 streams open at once", needs: .testService
        ) { target in
            let peer = try target.greeted()
            let ids = 1...1000 as ClosedRange<UInt64>
            try peer.connection.send(ids.flatMap { Envelope.call($0, TestCall.duplex).frame })
            try peer.connection.send(
                ids.flatMap { Envelope.message($0, TestCall.wanting(3)).frame })
            var open = Set(ids)
            while !open.isEmpty {
                let envelope = try peer.next()
                guard envelope.kind == .message, open.remove(envelope.callID) != nil else {
                    throw Finding("sent \(envelope.summary)")
                }
            }
            try peer.connection.send(ids.flatMap { Envelope.halfClose($0).frame })
            return try requireReplies(ids, peer)
        },
        .must(
            "8.3", "one_call_too_many",
            "refuses one call more than its HELLO takes as not begun, and goes on with the others",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let most = UInt64(peer.hello.callsMax)
            guard most > 0, most <= 100_000 else {
                throw ConformanceCase.NotTried(why: "its HELLO says \(most) calls at once")
            }
            let ids = 1...most
            try peer.connection.send(ids.flatMap { Envelope.call($0, TestCall.duplex).frame })
            try peer.send(.call(most + 1, TestCall.health))
            let refusal = try peer.reply(to: most + 1, .resourceExhausted)
            guard refusal.reason == .overloaded else {
                throw Finding("gave no reason OVERLOADED with \(refusal.summary)")
            }
            try peer.connection.send(ids.flatMap { Envelope.halfClose($0).frame })
            _ = try requireReplies(ids, peer)
            return refusal.summary
        },
        .must(
            "8.4", "memory_bomb",
            "refuses a request of half a million pieces, RESOURCE_EXHAUSTED, and goes on"
        ) { target in
            let peer = try target.greeted()
            let bomb = (0..<500_000).flatMap { _ in [0x78, 0x00] as [UInt8] }
            let reply = try peer.reply(to: peer.call(TestCall.health, bomb), .resourceExhausted)
            guard reply.reason == .messageTooLarge else {
                throw Finding("gave no reason MESSAGE_TOO_LARGE with \(reply.summary)")
            }
            try peer.requireQuiet("after the reply")
            return reply.summary
        },
        .must(
            "8.5", "memory_bomb_in_stream", "refuses the same in a MESSAGE", needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.input, [])
            let bomb = (0..<500_000).flatMap { _ in [0x78, 0x00] as [UInt8] }
            try peer.send(Envelope(callID: id, kind: .message, payload: bomb))
            return try peer.reply(to: id, .resourceExhausted).summary
        },
        .must(
            "8.6", "reply_over_client_limit", "sends no frame larger than the client's HELLO takes",
            needs: .testService
        ) { target in
            let peer = try ConformancePeer(target.connect())
            try peer.send(
                Envelope(kind: .hello, payload: Hello(version: 1, frameBytesMax: 1000).packed))
            let request = SimpleRequest(responseSize: 1000).packed
            return try peer.reply(to: peer.call(TestCall.unary, request), .resourceExhausted)
                .summary
        },
        .should(
            "8.7", "unread_replies", "reads no further while its replies are not read"
        ) { target in
            let peer = try target.greeted()
            let frame = Envelope(kind: .ping, payload: [UInt8](repeating: 7, count: 64)).frame
            let pings = 64 << 20 / frame.count
            let bytes = (0..<pings).flatMap { _ in frame }
            let sent = peer.connection.sendWithoutReading(bytes, stallMilliseconds: 500)
            guard sent < bytes.count else { throw Finding("took 64 MiB of PING unanswered") }
            // The frame that was cut off, to its end.
            let whole = (sent + frame.count - 1) / frame.count
            try peer.connection.send(Array(bytes[sent..<(whole * frame.count)]))
            for _ in 0..<whole {
                let pong = try peer.next()
                guard pong.kind == .pong else { throw Finding("sent \(pong.summary), not PONG") }
            }
            return "stopped after \(sent) bytes, and then answered all"
        },
        .must(
            "8.8", "slow_frame", "ends the connection at a frame that takes more than 60 s",
            needs: .seconds(60)
        ) { target in
            let peer = try target.greeted(waiting: 65)
            try peer.connection.send(Frame.prefix(100) + [0x10])
            return try peer.ending(asking: false)
        },
        .must("9.1", "example", "answers the example of SPEC.md as it stands there") { target in
            let connection = try target.connect()
            let hello: [UInt8] = [0, 0, 0, 0, 6, 0x10, 0x01, 0x7A, 0x02, 0x08, 0x01]
            let head: [UInt8] = [
                0, 0, 0, 0, 0x23, 0x08, 0x80, 0x80, 0x04, 0x10, 0x02, 0x1A, 0x1B,
            ]
            try connection.send(hello + head + Array("grpc.health.v1.Health/Check".utf8))
            let reply = try ConformancePeer(connection).reply(to: 65_536, .ok)
            guard reply.payload == [0x08, 0x01] else {
                throw Finding("answered the payload \(reply.payload)")
            }
            return reply.summary
        },
    ]

    /// One REPLY with status 0 to each call, in any order.
    private static func requireReplies(
        _ ids: ClosedRange<UInt64>, _ peer: ConformancePeer
    ) throws -> String {
        var open = Set(ids)
        while !open.isEmpty {
            let reply = try peer.next()
            guard reply.kind == .reply, reply.status == 0, open.remove(reply.callID) != nil else {
                throw Finding("sent \(reply.summary) among the replies")
            }
        }
        return "\(ids.count) replies"
    }
}
