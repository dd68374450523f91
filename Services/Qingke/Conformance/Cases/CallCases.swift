import Messages
import RPC

/// Section 3: calls with one request and one response.
enum CallCases {
    static let all: [ConformanceCase] = [
        .must("3.1", "call", "answers Health/Check with SERVING") { target in
            let peer = try target.greeted()
            let reply = try peer.reply(to: peer.call(TestCall.health, []), .ok)
            guard reply.payload == [0x08, 0x01] else {
                throw Finding("answered the payload \(reply.payload), not SERVING")
            }
            return "SERVING"
        },
        .must("3.2", "duplicate_id", "ends the connection at a call id that was used") {
            try $0.breach(.call(5, TestCall.health), .call(5, TestCall.health))
        },
        .must("3.3", "falling_id", "ends the connection at a call id below the last one") {
            try $0.breach(.call(5, TestCall.health), .call(4, TestCall.health))
        },
        .must("3.4", "call_without_id", "ends the connection at a call of id 0") {
            try $0.breach(.call(0, TestCall.health))
        },
        .must("3.5", "ids_with_gaps", "answers calls of any ids that rise") { target in
            let peer = try target.greeted()
            for id in [1, 2, 1000, 1 << 33, .max] as [UInt64] {
                try peer.send(.call(id, TestCall.health))
                try peer.reply(to: id, .ok)
            }
            return "five replies"
        },
        .must("3.6", "unknown_method", "answers UNIMPLEMENTED and goes on") {
            try unimplemented($0, ["grpc.health.v1.Health/Nothing"])
        },
        .must("3.7", "unknown_service", "answers UNIMPLEMENTED and goes on") {
            try unimplemented($0, ["nobody.v1.Nobody/Ask"])
        },
        .must("3.8", "no_method_name", "answers UNIMPLEMENTED to names that are none") {
            try unimplemented(
                $0, ["", "/", "Check", "/grpc.health.v1.Health/Check", "a/b/c", "\u{0}", "健康/检查"])
        },
        .must("3.9", "deadline_absent", "answers a call without a deadline") {
            try deadline($0, 0, orExceeded: false)
        },
        .must("3.10", "deadline_1_us", "answers a call of 1 µs once, in time or not") {
            try deadline($0, 1, orExceeded: true)
        },
        .must("3.11", "deadline_1_ms", "answers a call of 1 ms once, in time or not") {
            try deadline($0, 1000, orExceeded: true)
        },
        .must("3.12", "deadline_huge", "takes the largest deadline for a long one") {
            try deadline($0, .max, orExceeded: false)
        },
        .must(
            "3.13", "deadline_passes", "ends a call whose time is over", needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.duplex, [], timeoutMicroseconds: 20_000)
            let reply = try peer.reply(to: id, .deadlineExceeded)
            try peer.requireQuiet("after the deadline")
            return reply.summary
        },
        .must("3.14", "metadata_at_limit", "takes 64 entries and 16 KiB of metadata") { target in
            let peer = try target.greeted()
            let value = String(repeating: "x", count: (16 << 10) / 64 - 3)
            try peer.send(withMetadata((10..<74).map { ("x\($0)", value) }))
            return try peer.reply(to: 1, .ok).summary
        },
        .must("3.15", "metadata_entries_over_limit", "ends the connection at 65 entries") {
            try $0.breach(withMetadata((0..<65).map { ("x\($0)", "") }))
        },
        .must("3.16", "metadata_bytes_over_limit", "ends the connection at more than 16 KiB") {
            try $0.breach(withMetadata([("x", String(repeating: "y", count: 16 << 10))]))
        },
        .should("3.17", "metadata_key", "ends the connection at a key in capitals") {
            try $0.breach(withMetadata([("Capital", "x")]))
        },
        .must("3.18", "malformed_traceparent", "takes a malformed trace as missing") { target in
            let peer = try target.greeted()
            let metadata = [
                ("traceparent", "00-zz"), ("traceparent", ""), ("unheard-of", "值"),
            ]
            try peer.send(withMetadata(metadata))
            return try peer.reply(to: 1, .ok).summary
        },
        .must("3.19", "fields_in_any_order", "reads an envelope whose payload is first") { target in
            let peer = try target.greeted()
            // In it a field that nobody knows.
            let payload = Envelope(payload: [0x12, 0x00]).packed
            try peer.connection.send(Frame.of(payload + Envelope.call(1, TestCall.health).packed))
            return try peer.reply(to: 1, .ok).summary
        },
        .must(
            "3.20", "replies_in_any_order", "answers a call while an earlier one waits",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let waiting = try peer.call(TestCall.duplex, [])
            try peer.reply(to: peer.call(TestCall.health, []), .ok)
            try peer.send(.halfClose(waiting))
            try peer.reply(to: waiting, .ok)
            return "the second call first"
        },
        .must("3.21", "unreadable_request", "fails the call alone, INVALID_ARGUMENT") {
            try malformed($0, [0x0A, 0x7F])
        },
        .must("3.22", "invalid_utf8", "fails the call alone where a text is no UTF-8") {
            try malformed($0, [0x0A, 0x02, 0xFF, 0xFE])
        },
        .must(
            "3.23", "invalid_utf8_in_metadata", "survives metadata that is no UTF-8"
        ) { target in
            let peer = try target.greeted()
            let entry: [UInt8] = [0x2A, 0x06, 0x0A, 0x01, 0x78, 0x12, 0x01, 0xFF]
            try peer.connection.send(
                Frame.of(Envelope.call(1, TestCall.health).packed + entry))
            let answer = try peer.next()
            guard answer.kind == .reply || answer.kind == .goaway else {
                throw Finding("sent \(answer.summary)")
            }
            return answer.summary
        },
    ]

    private static func unimplemented(
        _ target: ConformanceTarget, _ methods: [String]
    ) throws -> String {
        let peer = try target.greeted()
        var last = Envelope()
        for method in methods {
            last = try peer.reply(to: peer.call(method, []), .unimplemented)
            guard last.reason == .methodNotFound else {
                throw Finding("answered \"\(method)\" without the reason METHOD_NOT_FOUND")
            }
        }
        try peer.requireQuiet("after the replies")
        return last.summary
    }

    private static func deadline(
        _ target: ConformanceTarget, _ microseconds: UInt64, orExceeded: Bool
    ) throws -> String {
        let peer = try target.greeted()
        let id = try peer.call(TestCall.health, [], timeoutMicroseconds: microseconds)
        let reply = try peer.reply(to: id)
        let codes: [StatusCode] = orExceeded ? [.ok, .deadlineExceeded] : [.ok]
        guard codes.contains(where: { $0.rawValue == reply.status }) else {
            throw Finding("answered \(reply.summary)")
        }
        try peer.requireQuiet("after the reply")
        return reply.summary
    }

    private static func malformed(
        _ target: ConformanceTarget, _ payload: [UInt8]
    ) throws -> String {
        let peer = try target.greeted()
        let reply = try peer.reply(to: peer.call(TestCall.health, payload), .invalidArgument)
        guard reply.reason == .malformedMessage else {
            throw Finding("gave no reason MALFORMED_MESSAGE with \(reply.summary)")
        }
        try peer.requireQuiet("after the reply")
        return reply.summary
    }

    private static func withMetadata(_ entries: [(String, String)]) -> Envelope {
        var call = Envelope.call(1, TestCall.health)
        call.metadata = entries.map { MetadataEntry(key: $0.0, value: $0.1) }
        return call
    }
}
