import Messages
import RPC

/// The interoperability cases of gRPC, by their names.
enum InteroperabilityCases {
    static let all: [ConformanceCase] = [
        interoperable("G.1", "empty_unary", "answers nothing to nothing") { peer in
            let reply = try peer.reply(to: peer.call(TestCall.empty, []), .ok)
            guard reply.payload.isEmpty else { throw Finding("sent \(reply.payload.count) bytes") }
            return "empty"
        },
        interoperable(
            "G.2", "large_unary", "answers 314,159 bytes to a request of 271,828"
        ) { peer in
            let request = SimpleRequest(responseSize: 314_159, payload: TestCall.zeros(271_828))
            let reply = try peer.reply(to: peer.call(TestCall.unary, request.packed), .ok)
            let answer = try? SimpleResponse(unpacking: reply.payload)
            return try requireSizes([answer?.payload], [314_159])
        },
        interoperable(
            "G.3", "client_streaming", "counts 74,922 bytes of four requests"
        ) { peer in
            let id = try peer.call(TestCall.input, [])
            for size in [27_182, 8, 1_828, 45_904] {
                try peer.sendInTurn(id, TestCall.counted(size))
            }
            try peer.send(.halfClose(id))
            let count = try peer.counted(id)
            guard count == 74_922 else { throw Finding("counted \(count) bytes") }
            return "counted 74,922 bytes"
        },
        interoperable("G.4", "server_streaming", "sends four responses of the sizes asked") {
            peer in
            let id = try peer.call(TestCall.output, TestCall.wanting(sizes).packed)
            let answers = try sizes.map { _ in try response(peer, id) }
            try peer.reply(to: id, .ok)
            return try requireSizes(answers, sizes)
        },
        interoperable("G.5", "ping_pong", "answers each of four requests before the next") {
            peer in
            let id = try peer.call(TestCall.duplex, [])
            var answers: [Payload?] = []
            for (request, wanted) in zip([27_182, 8, 1_828, 45_904], sizes) {
                try peer.sendInTurn(id, TestCall.wanting([wanted], bodyBytes: request))
                answers.append(try response(peer, id))
            }
            try peer.send(.halfClose(id))
            try peer.reply(to: id, .ok)
            return try requireSizes(answers, sizes)
        },
        interoperable("G.6", "empty_stream", "ends well a stream of nothing both ways") { peer in
            let id = try peer.call(TestCall.duplex, [])
            try peer.send(.halfClose(id))
            return try peer.reply(to: id, .ok).summary
        },
        interoperable(
            "G.7", "status_code_and_message", "ends calls of both shapes with the status asked"
        ) { peer in
            let status = EchoStatus(code: 2, message: "test status message")
            let unary = try peer.call(TestCall.unary, SimpleRequest(responseStatus: status).packed)
            let first = try peer.reply(to: unary, .unknown)
            let duplex = try peer.call(TestCall.duplex, [])
            try peer.send(.message(duplex, StreamingOutputCallRequest(responseStatus: status)))
            let second = try peer.reply(to: duplex, .unknown)
            for reply in [first, second] where reply.statusMessage != status.message {
                throw Finding("said \"\(reply.statusMessage)\"")
            }
            return first.summary
        },
        interoperable("G.8", "unimplemented_method", "answers UNIMPLEMENTED") { peer in
            try peer.reply(
                to: peer.call("grpc.testing.TestService/UnimplementedCall", []), .unimplemented
            ).summary
        },
        interoperable("G.9", "unimplemented_service", "answers UNIMPLEMENTED") { peer in
            try peer.reply(
                to: peer.call("grpc.testing.UnimplementedService/UnimplementedCall", []),
                .unimplemented
            ).summary
        },
        interoperable(
            "G.10", "cancel_after_begin", "takes CANCEL before any request of a stream"
        ) { peer in
            let id = try peer.call(TestCall.input, [])
            try peer.send(.cancel(id))
            return try peer.crossing(id)
        },
        interoperable(
            "G.11", "cancel_after_first_response", "takes CANCEL between responses"
        ) { peer in
            let id = try peer.call(TestCall.duplex, [])
            try peer.sendInTurn(id, TestCall.wanting(31_415, bodyBytes: 27_182))
            let answer = try response(peer, id)
            try peer.send(.cancel(id))
            try peer.requireQuiet("on a call that was given up")
            return try requireSizes([answer], [31_415])
        },
        interoperable(
            "G.12", "timeout_on_sleeping_server", "answers DEADLINE_EXCEEDED after 1 ms"
        ) { peer in
            let id = try peer.call(TestCall.duplex, [], timeoutMicroseconds: 1000)
            try peer.sendInTurn(id, TestCall.wanting([], bodyBytes: 27_182))
            return try peer.reply(to: id, .deadlineExceeded).summary
        },
    ]

    /// What the cases that answer several responses ask for.
    private static let sizes = [31_415, 9, 2_653, 58_979]

    private static func interoperable(
        _ number: String, _ name: String, _ promise: String,
        _ run: @escaping @Sendable (ConformancePeer) throws -> String
    ) -> ConformanceCase {
        .must(number, name, promise, needs: .testService) { try run($0.greeted()) }
    }

    private static func response(_ peer: ConformancePeer, _ id: UInt64) throws -> Payload? {
        try? StreamingOutputCallResponse(unpacking: try peer.message(of: id).payload).payload
    }

    private static func requireSizes(_ payloads: [Payload?], _ wanted: [Int]) throws -> String {
        let found = payloads.map { $0?.body.count ?? -1 }
        guard found == wanted else { throw Finding("sent payloads of \(found), not \(wanted)") }
        return "payloads of \(wanted.map(String.init).joined(separator: ", ")) bytes"
    }
}
