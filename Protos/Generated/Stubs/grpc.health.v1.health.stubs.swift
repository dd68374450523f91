// Generated from Protos/grpc/health/v1/health.proto by Protos/Generator. Do not edit.
//
// The gRPC health checking protocol, unary part.

import Messages
import RPC

/// Health of a process and of its services.
package protocol HealthProtocol: Sendable {
    /// NOT_FOUND for a service that this process does not have.
    func check(
        request: HealthCheckRequest, context: ServerContext
    ) async throws -> HealthCheckResponse
}

/// Methods of ``HealthProtocol``.
package enum HealthMethods {
    package static let serviceName = "grpc.health.v1.Health"

    /// NOT_FOUND for a service that this process does not have.
    package static let check = MethodDescriptor<
        HealthCheckRequest, HealthCheckResponse
    >(service: serviceName, name: "Check", shape: .unary, hasRequestID: false)
}

extension HealthProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: HealthMethods.serviceName,
            methods: [
                .unary(HealthMethods.check) {
                    try await self.check(request: $0, context: $1)
                }
            ])
    }
}

/// Calls ``HealthProtocol`` over a channel or in process.
package struct HealthClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// NOT_FOUND for a service that this process does not have.
    package func check(
        _ request: HealthCheckRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> HealthCheckResponse {
        try await caller.call(HealthMethods.check, request, options: options)
    }
}
