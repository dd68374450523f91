// Generated from Protos/grpc/testing/test.proto by Protos/Generator. Do not edit.
//
// The services of the interoperability cases of gRPC, which the conformance suite asks. No service of
// the product answers them; `qingke conformance serve` does.

import Messages
import RPC

/// Calls of every shape, whose requests say what to answer.
package protocol TestServiceProtocol: Sendable {
    /// Nothing asked, nothing answered.
    func emptyCall(request: Empty, context: ServerContext) async throws -> Empty
    /// One request, and one response of the size that it asks for.
    func unaryCall(request: SimpleRequest, context: ServerContext) async throws -> SimpleResponse
    /// One request, and the responses that it asks for, each after its time.
    func streamingOutputCall(
        request: StreamingOutputCallRequest,
        responses: MessageWriter<StreamingOutputCallResponse>,
        context: ServerContext
    ) async throws
    /// Many requests, whose bytes are counted.
    func streamingInputCall(
        requests: MessageStream<StreamingInputCallRequest>, context: ServerContext
    ) async throws -> StreamingInputCallResponse
    /// Many requests; those that each asks for are sent before the next one is read.
    func fullDuplexCall(
        requests: MessageStream<StreamingOutputCallRequest>,
        responses: MessageWriter<StreamingOutputCallResponse>,
        context: ServerContext
    ) async throws
    /// No server has it: every call is UNIMPLEMENTED.
    func unimplementedCall(request: Empty, context: ServerContext) async throws -> Empty
}

/// Methods of ``TestServiceProtocol``.
package enum TestServiceMethods {
    package static let serviceName = "grpc.testing.TestService"

    /// Nothing asked, nothing answered.
    package static let emptyCall = MethodDescriptor<
        Empty, Empty
    >(service: serviceName, name: "EmptyCall", shape: .unary, hasRequestID: false)

    /// One request, and one response of the size that it asks for.
    package static let unaryCall = MethodDescriptor<
        SimpleRequest, SimpleResponse
    >(service: serviceName, name: "UnaryCall", shape: .unary, hasRequestID: false)

    /// One request, and the responses that it asks for, each after its time.
    package static let streamingOutputCall = MethodDescriptor<
        StreamingOutputCallRequest, StreamingOutputCallResponse
    >(
        service: serviceName,
        name: "StreamingOutputCall",
        shape: .serverStreaming,
        hasRequestID: false)

    /// Many requests, whose bytes are counted.
    package static let streamingInputCall = MethodDescriptor<
        StreamingInputCallRequest, StreamingInputCallResponse
    >(
        service: serviceName,
        name: "StreamingInputCall",
        shape: .clientStreaming,
        hasRequestID: false)

    /// Many requests; those that each asks for are sent before the next one is read.
    package static let fullDuplexCall = MethodDescriptor<
        StreamingOutputCallRequest, StreamingOutputCallResponse
    >(service: serviceName, name: "FullDuplexCall", shape: .bidirectional, hasRequestID: false)

    /// No server has it: every call is UNIMPLEMENTED.
    package static let unimplementedCall = MethodDescriptor<
        Empty, Empty
    >(service: serviceName, name: "UnimplementedCall", shape: .unary, hasRequestID: false)
}

extension TestServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: TestServiceMethods.serviceName,
            methods: [
                .unary(TestServiceMethods.emptyCall) {
                    try await self.emptyCall(request: $0, context: $1)
                },
                .unary(TestServiceMethods.unaryCall) {
                    try await self.unaryCall(request: $0, context: $1)
                },
                .serverStreaming(TestServiceMethods.streamingOutputCall) {
                    try await self.streamingOutputCall(request: $0, responses: $1, context: $2)
                },
                .clientStreaming(TestServiceMethods.streamingInputCall) {
                    try await self.streamingInputCall(requests: $0, context: $1)
                },
                .bidirectional(TestServiceMethods.fullDuplexCall) {
                    try await self.fullDuplexCall(requests: $0, responses: $1, context: $2)
                },
                .unary(TestServiceMethods.unimplementedCall) {
                    try await self.unimplementedCall(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``TestServiceProtocol`` over a channel or in process.
package struct TestServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Nothing asked, nothing answered.
    package func emptyCall(
        _ request: Empty, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> Empty {
        try await caller.call(TestServiceMethods.emptyCall, request, options: options)
    }

    /// One request, and one response of the size that it asks for.
    package func unaryCall(
        _ request: SimpleRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> SimpleResponse {
        try await caller.call(TestServiceMethods.unaryCall, request, options: options)
    }

    /// One request, and the responses that it asks for, each after its time.
    package func streamingOutputCall(
        _ request: StreamingOutputCallRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> MessageStream<StreamingOutputCallResponse> {
        try await caller.serverStreaming(
            TestServiceMethods.streamingOutputCall, request, options: options)
    }

    /// Many requests, whose bytes are counted.
    package func streamingInputCall(
        options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ClientStreamingCall<StreamingInputCallRequest, StreamingInputCallResponse> {
        try await caller.clientStreaming(TestServiceMethods.streamingInputCall, options: options)
    }

    /// Many requests; those that each asks for are sent before the next one is read.
    package func fullDuplexCall(
        options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BidirectionalCall<StreamingOutputCallRequest, StreamingOutputCallResponse> {
        try await caller.bidirectional(TestServiceMethods.fullDuplexCall, options: options)
    }

    /// No server has it: every call is UNIMPLEMENTED.
    package func unimplementedCall(
        _ request: Empty, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> Empty {
        try await caller.call(TestServiceMethods.unimplementedCall, request, options: options)
    }
}

/// A service that no server has.
package protocol UnimplementedServiceProtocol: Sendable {
    /// Every call is UNIMPLEMENTED.
    func unimplementedCall(request: Empty, context: ServerContext) async throws -> Empty
}

/// Methods of ``UnimplementedServiceProtocol``.
package enum UnimplementedServiceMethods {
    package static let serviceName = "grpc.testing.UnimplementedService"

    /// Every call is UNIMPLEMENTED.
    package static let unimplementedCall = MethodDescriptor<
        Empty, Empty
    >(service: serviceName, name: "UnimplementedCall", shape: .unary, hasRequestID: false)
}

extension UnimplementedServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: UnimplementedServiceMethods.serviceName,
            methods: [
                .unary(UnimplementedServiceMethods.unimplementedCall) {
                    try await self.unimplementedCall(request: $0, context: $1)
                }
            ])
    }
}

/// Calls ``UnimplementedServiceProtocol`` over a channel or in process.
package struct UnimplementedServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Every call is UNIMPLEMENTED.
    package func unimplementedCall(
        _ request: Empty, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> Empty {
        try await caller.call(
            UnimplementedServiceMethods.unimplementedCall, request, options: options)
    }
}
