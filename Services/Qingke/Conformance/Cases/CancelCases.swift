import Messages

/// Section 5: calls that are given up.
enum CancelCases {
    static let all: [ConformanceCase] = [
        .must("5.1", "cancel_before", "ignores CANCEL of a call that was never opened") {
            let peer = try $0.greeted()
            try peer.send(.cancel(1_000_000))
            return try peer.reply(to: peer.call(TestCall.health, []), .ok).summary
        },
        .must(
            "5.2", "cancel_during", "sends nothing more on a call that was given up",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.duplex, [])
            try peer.send(.message(id, TestCall.wanting(200_000, 1, 1)))
            _ = try peer.message(of: id)
            try peer.send(.cancel(id))
            try peer.requireQuiet("on a call that was given up")
            try peer.send(.credit(id, 1 << 20), .message(id, TestCall.wanting(1)), .halfClose(id))
            try peer.requireQuiet("on a call that was given up")
            return "silence"
        },
        .must("5.3", "cancel_after", "ignores CANCEL of a call that was answered") { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.health, [])
            try peer.reply(to: id, .ok)
            try peer.send(.cancel(id), .cancel(id))
            try peer.requireQuiet("on a call that was answered")
            return "ignored"
        },
        .must("5.4", "cancel_with_call", "answers a call once or not that CANCEL follows") {
            let peer = try $0.greeted()
            try peer.send(.call(1, TestCall.health), .cancel(1))
            return try peer.crossing(1)
        },
        .must(
            "5.5", "id_of_a_cancelled_call", "ends the connection where its id is used again",
            needs: .testService
        ) {
            try $0.breach(
                .call(1, TestCall.duplex), .cancel(1), .call(1, TestCall.duplex))
        },
        .should("5.6", "cancel_without_id", "ends the connection at CANCEL of id 0") {
            try $0.breach(.cancel(0))
        },
    ]
}

extension ConformancePeer {
    /// What may still come for a call that was just given up: its REPLY, which crossed the CANCEL.
    func crossing(_ id: UInt64) throws -> String {
        let before = try ping()
        guard before.allSatisfy({ $0.kind == .reply && $0.callID == id }), before.count <= 1
        else { throw Finding("sent \(before.map(\.summary).joined(separator: ", "))") }
        return before.first?.summary ?? "silence"
    }
}
