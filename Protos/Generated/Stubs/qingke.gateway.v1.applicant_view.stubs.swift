// Generated from Protos/qingke/gateway/v1/applicant_view.proto by Protos/Generator. Do not edit.
//
// Everything that concerns one applicant, from all services, on one page.

import Messages
import RPC

/// The single applicant view.
package protocol ApplicantViewServiceProtocol: Sendable {
    /// What arrived in time; a section that did not says so.
    func getApplicantView(
        request: GetApplicantViewRequest, context: ServerContext
    ) async throws -> GetApplicantViewResponse
}

/// Methods of ``ApplicantViewServiceProtocol``.
package enum ApplicantViewServiceMethods {
    package static let serviceName = "qingke.gateway.v1.ApplicantViewService"

    /// What arrived in time; a section that did not says so.
    package static let getApplicantView = MethodDescriptor<
        GetApplicantViewRequest, GetApplicantViewResponse
    >(service: serviceName, name: "GetApplicantView", shape: .unary, hasRequestID: false)
}

extension ApplicantViewServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: ApplicantViewServiceMethods.serviceName,
            methods: [
                .unary(ApplicantViewServiceMethods.getApplicantView) {
                    try await self.getApplicantView(request: $0, context: $1)
                }
            ])
    }
}

/// Calls ``ApplicantViewServiceProtocol`` over a channel or in process.
package struct ApplicantViewServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// What arrived in time; a section that did not says so.
    package func getApplicantView(
        _ request: GetApplicantViewRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> GetApplicantViewResponse {
        try await caller.call(
            ApplicantViewServiceMethods.getApplicantView, request, options: options)
    }
}
