import Identity
import ProtobufC
import Wire

/// What a caller may set for one call.
package struct CallOptions: Sendable {
    /// By when the call must have ended; nil takes the caller's own default.
    package var deadline: Deadline?
    /// On whose behalf it is made; nil is the process itself.
    package var principal: Principal?
    package var metadata: Metadata

    package init(
        deadline: Deadline? = nil, principal: Principal? = nil, metadata: Metadata = Metadata()
    ) {
        self.deadline = deadline
        self.principal = principal
        self.metadata = metadata
    }
}

/// Something that carries calls: a connection to another process, or a stand-in in tests.
package protocol RPCCaller: Sendable {
    /// Makes one unary call.
    ///
    /// Cancelling the task gives the call up on both sides.
    func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions
    ) async throws(RPCError) -> Response

    /// Opens a call whose messages stream. Without a deadline it may last.
    /// - Parameter request: the one request of a method whose requests do not stream.
    func open<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, first request: Request?,
        options: CallOptions
    ) async throws(RPCError) -> BidirectionalCall<Request, Response>
}

extension RPCCaller {
    /// Callers that carry unary calls only.
    package func open<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, first request: Request?,
        options: CallOptions
    ) async throws(RPCError) -> BidirectionalCall<Request, Response> {
        throw RPCError(
            .unimplemented, .methodNotFound,
            "\(method.path) streams, which this caller does not carry; call it over a connection")
    }

    /// Sends one request and takes many responses.
    package func serverStreaming<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request,
        options: CallOptions = CallOptions()
    ) async throws(RPCError) -> MessageStream<Response> {
        try await open(method, first: request, options: options).responses
    }

    /// Sends many requests and takes one response.
    package func clientStreaming<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ClientStreamingCall<Request, Response> {
        ClientStreamingCall(try await open(method, first: nil, options: options))
    }

    /// Sends and takes many messages.
    package func bidirectional<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BidirectionalCall<Request, Response> {
        try await open(method, first: nil, options: options)
    }
}
