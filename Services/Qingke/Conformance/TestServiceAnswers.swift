import Messages
import RPC
import Stubs

/// Answers gRPC's interoperability cases: every request says what it wants answered.
struct TestServiceAnswers: TestServiceProtocol {
    /// Largest payload that is made, in bytes.
    private static let sizeMax: Int32 = 4 << 20

    func emptyCall(request: Empty, context: ServerContext) async throws -> Empty { Empty() }

    func unaryCall(
        request: SimpleRequest, context: ServerContext
    ) async throws -> SimpleResponse {
        try end(with: request.responseStatus)
        return SimpleResponse(payload: try zeros(request.responseSize))
    }

    func streamingOutputCall(
        request: StreamingOutputCallRequest,
        responses: MessageWriter<StreamingOutputCallResponse>, context: ServerContext
    ) async throws {
        try await answer(request, responses)
    }

    func streamingInputCall(
        requests: MessageStream<StreamingInputCallRequest>, context: ServerContext
    ) async throws -> StreamingInputCallResponse {
        var size = 0
        for try await request in requests { size += request.payload?.body.count ?? 0 }
        return StreamingInputCallResponse(aggregatedPayloadSize: Int32(clamping: size))
    }

    func fullDuplexCall(
        requests: MessageStream<StreamingOutputCallRequest>,
        responses: MessageWriter<StreamingOutputCallResponse>, context: ServerContext
    ) async throws {
        for try await request in requests { try await answer(request, responses) }
    }

    func unimplementedCall(request: Empty, context: ServerContext) async throws -> Empty {
        throw RPCError(
            .unimplemented, .methodNotFound,
            "\(context.path) is the method that no server has, so that its absence can be tried")
    }

    private func answer(
        _ request: StreamingOutputCallRequest,
        _ responses: MessageWriter<StreamingOutputCallResponse>
    ) async throws {
        try end(with: request.responseStatus)
        for wanted in request.responseParameters {
            if wanted.intervalUs > 0 {
                try await Task.sleep(for: .microseconds(wanted.intervalUs))
            }
            try await responses.write(
                StreamingOutputCallResponse(payload: try zeros(wanted.size)))
        }
    }

    private func end(with status: EchoStatus?) throws(RPCError) {
        guard let status, status.code != 0 else { return }
        let code = UInt32(exactly: status.code).flatMap(StatusCode.init(rawValue:))
        throw RPCError(code ?? .unknown, nil, status.message)
    }

    private func zeros(_ size: Int32) throws(RPCError) -> Payload {
        guard (0...Self.sizeMax).contains(size) else {
            throw RPCError(
                .invalidArgument, .invalidRequest,
                "a payload of \(size) bytes; 0 to \(Self.sizeMax) are made")
        }
        return Payload(body: [UInt8](repeating: 0, count: Int(size)))
    }
}
