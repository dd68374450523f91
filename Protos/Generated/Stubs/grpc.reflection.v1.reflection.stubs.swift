// Generated from Protos/grpc/reflection/v1/reflection.proto by Protos/Generator. Do not edit.
//
// The gRPC server reflection protocol: what a server has, asked of the server itself.

import Messages
import RPC

/// Tells what a process serves, so that a tool can call it without having its .proto files.
package protocol ServerReflectionProtocol: Sendable {
    /// One answer for each question, in the order of the questions.
    func serverReflectionInfo(
        requests: MessageStream<ServerReflectionRequest>,
        responses: MessageWriter<ServerReflectionResponse>,
        context: ServerContext
    ) async throws
}

/// Methods of ``ServerReflectionProtocol``.
package enum ServerReflectionMethods {
    package static let serviceName = "grpc.reflection.v1.ServerReflection"

    /// One answer for each question, in the order of the questions.
    package static let serverReflectionInfo = MethodDescriptor<
        ServerReflectionRequest, ServerReflectionResponse
    >(
        service: serviceName,
        name: "ServerReflectionInfo",
        shape: .bidirectional,
        hasRequestID: false)
}

extension ServerReflectionProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: ServerReflectionMethods.serviceName,
            methods: [
                .bidirectional(ServerReflectionMethods.serverReflectionInfo) {
                    try await self.serverReflectionInfo(requests: $0, responses: $1, context: $2)
                }
            ])
    }
}

/// Calls ``ServerReflectionProtocol`` over a channel or in process.
package struct ServerReflectionClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// One answer for each question, in the order of the questions.
    package func serverReflectionInfo(
        options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BidirectionalCall<ServerReflectionRequest, ServerReflectionResponse> {
        try await caller.bidirectional(
            ServerReflectionMethods.serverReflectionInfo, options: options)
    }
}
