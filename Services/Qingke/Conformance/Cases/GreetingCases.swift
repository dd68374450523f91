import Messages

/// Section 2: who speaks first, and what.
enum GreetingCases {
    static let all: [ConformanceCase] = [
        .must(
            "2.1", "server_hello",
            "sends HELLO of version 1 on call id 0 without waiting for the client's"
        ) { target in
            let hello = try ConformancePeer(target.connect()).hello
            return "HELLO of \(hello.agent.isEmpty ? "an unnamed agent" : hello.agent)"
        },
        .must("2.2", "hello_and_call_at_once", "answers a call in HELLO's segment") { target in
            let connection = try target.connect()
            try connection.send(
                Envelope.hello.frame + Envelope.call(1, TestCall.health).frame)
            return try ConformancePeer(connection).reply(to: 1, .ok).summary
        },
        .must("2.3", "other_version", "ends the connection at another version") {
            try ungreeted($0, Envelope(kind: .hello, payload: Hello(version: 2).packed).frame)
        },
        .must("2.4", "second_hello", "ends the connection at a second HELLO") {
            try $0.breach(.hello)
        },
        .must("2.5", "call_before_hello", "ends the connection at a call before HELLO") {
            try ungreeted($0, Envelope.call(1, TestCall.health).frame)
        },
        .must("2.6", "ping_before_hello", "ends the connection at PING before HELLO") {
            try ungreeted($0, Envelope.ping.frame)
        },
        .must("2.7", "unreadable_hello", "ends the connection at a HELLO that is none") {
            try ungreeted($0, Envelope(kind: .hello, payload: [0x08]).frame)
        },
        .must("2.8", "hello_of_later_version", "skips fields of HELLO that it does not know") {
            target in
            let connection = try target.connect()
            let later = Hello(version: 1).packed + [0xC2, 0x3E, 0x01, 0x00]
            try connection.send(
                Envelope(kind: .hello, payload: later).frame + Envelope.ping.frame)
            let peer = try ConformancePeer(connection)
            let pong = try peer.next()
            guard pong.kind == .pong else { throw Finding("sent \(pong.summary), not PONG") }
            return "PONG"
        },
        .must("2.9", "http_request", "answers HTTP with a readable line and closes") { target in
            let connection = try target.connect()
            try connection.send(Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
            let text = String(decoding: try connection.toEnd(), as: UTF8.self)
            // Its HELLO may stand before.
            guard let start = text.firstRange(of: "HTTP/1.")?.lowerBound else {
                throw Finding("closed without an HTTP line")
            }
            return String(text[start...].prefix { !$0.isNewline })
        },
        .must(
            "2.10", "silence", "ends the connection when no HELLO came for 10 s",
            needs: .seconds(10)
        ) { target in
            try ConformancePeer(target.connect(waiting: 12)).ending(asking: false)
        },
    ]

    /// Sends something else in place of HELLO.
    private static func ungreeted(_ target: ConformanceTarget, _ bytes: [UInt8]) throws -> String {
        let connection = try target.connect()
        try connection.send(bytes)
        return try ConformancePeer(connection).ending()
    }
}
