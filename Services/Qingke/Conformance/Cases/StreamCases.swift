import Messages
import RPC

/// Section 4: the order of a streaming call's frames.
enum StreamCases {
    static let all: [ConformanceCase] = [
        .must("4.1", "message_of_no_call", "ends the connection at MESSAGE of an unknown call") {
            try $0.breach(.message(1, TestCall.wanting(1)))
        },
        .must("4.2", "half_close_of_no_call", "ends the connection at HALF_CLOSE of one") {
            try $0.breach(.halfClose(1))
        },
        .must("4.3", "credit_of_no_call", "ends the connection at CREDIT for one") {
            try $0.breach(.credit(1, 1))
        },
        .must(
            "4.4", "message_after_half_close", "ends the connection at MESSAGE after HALF_CLOSE",
            needs: .testService
        ) { target in
            try stalled(target) { [.halfClose($0), .message($0, TestCall.wanting(1))] }
        },
        .must(
            "4.5", "half_close_twice", "ends the connection at a second HALF_CLOSE",
            needs: .testService
        ) { target in
            try stalled(target) { [.halfClose($0), .halfClose($0)] }
        },
        .must(
            "4.6", "message_of_single_request",
            "ends the connection at MESSAGE of a call with one request", needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.output, TestCall.wanting(200_000, 1).packed)
            try peer.send(.message(id, TestCall.wanting(1)))
            return try peer.ending()
        },
        .must(
            "4.7", "request_in_call",
            "fails a call alone whose request stands in CALL though its requests stream",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.input, TestCall.counted(1).packed)
            return try malformed(id, peer)
        },
        .must(
            "4.8", "unreadable_message", "fails a call alone whose message cannot be read",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.input, [])
            try peer.send(Envelope(callID: id, kind: .message, payload: [0x0A, 0x7F]))
            return try malformed(id, peer)
        },
        .must(
            "4.9", "no_messages", "answers a stream of no requests", needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.input, [])
            try peer.send(.halfClose(id))
            return "counted \(try peer.counted(id)) bytes"
        },
        .must(
            "4.10", "whole_call_in_one_segment", "takes all frames of a stream at once",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            try peer.send(
                .call(1, TestCall.input), .message(1, TestCall.counted(3)),
                .message(1, TestCall.counted(4)), .halfClose(1))
            let count = try peer.counted(1)
            guard count == 7 else { throw Finding("counted \(count) bytes, not 7") }
            return "counted 7 bytes"
        },
        .must(
            "4.11", "frames_of_a_call_that_is_over",
            "ignores MESSAGE, HALF_CLOSE and CREDIT of a call that is over", needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.duplex, [])
            try peer.send(.message(id, failing))
            try peer.reply(to: id, .aborted)
            try peer.send(.message(id, TestCall.wanting(1)), .credit(id, 5), .halfClose(id))
            try peer.requireQuiet("for a call that is over")
            return "ignored"
        },
        .must(
            "4.12", "reply_before_half_close", "may end a call while the client still sends",
            needs: .testService
        ) { target in
            let peer = try target.greeted()
            let id = try peer.call(TestCall.duplex, [])
            try peer.send(.message(id, TestCall.wanting(5)), .message(id, failing))
            _ = try peer.message(of: id)
            return try peer.reply(to: id, .aborted).summary
        },
    ]

    private static let failing = StreamingOutputCallRequest(
        responseStatus: EchoStatus(code: Int32(StatusCode.aborted.rawValue), message: "as asked"))

    /// Sends frames on a call that is certainly open: its second response waits for credit.
    private static func stalled(
        _ target: ConformanceTarget, _ frames: (UInt64) -> [Envelope]
    ) throws -> String {
        let peer = try target.greeted()
        let id = try peer.stalledCall()
        try peer.connection.send(frames(id).flatMap(\.frame))
        return try peer.ending()
    }

    private static func malformed(_ id: UInt64, _ peer: ConformancePeer) throws -> String {
        let reply = try peer.reply(to: id, .invalidArgument)
        guard reply.reason == .malformedMessage else {
            throw Finding("gave no reason MALFORMED_MESSAGE with \(reply.summary)")
        }
        try peer.requireQuiet("after the reply")
        return reply.summary
    }
}

extension ConformancePeer {
    /// Opens a call of both directions whose server has used up its credit and waits for more,
    /// and so reads no further request.
    func stalledCall() throws -> UInt64 {
        let id = try call(TestCall.duplex, [])
        try send(.message(id, TestCall.wanting(200_000, 1)))
        _ = try message(of: id)
        return id
    }

    /// The answer of StreamingInputCall.
    func counted(_ id: UInt64) throws -> Int {
        let reply = try reply(to: id, .ok)
        guard let answer = try? StreamingInputCallResponse(unpacking: reply.payload) else {
            throw Finding("answered what is no StreamingInputCallResponse")
        }
        return Int(answer.aggregatedPayloadSize)
    }
}
