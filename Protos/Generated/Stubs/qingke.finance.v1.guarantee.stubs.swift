// Generated from Protos/qingke/finance/v1/guarantee.proto by Protos/Generator. Do not edit.
//
// Guarantees and credit insurance behind loans, as guarantors and insurers record them.

import Messages
import RPC

/// Guarantees and credit insurance.
package protocol GuaranteeServiceProtocol: Sendable {
    /// Records a guarantee of the calling guarantor or insurer.
    func recordGuarantee(
        request: RecordGuaranteeRequest, context: ServerContext
    ) async throws -> RecordGuaranteeResponse
    /// Guarantees of a borrower.
    func listGuarantees(
        request: ListGuaranteesRequest, context: ServerContext
    ) async throws -> ListGuaranteesResponse
}

/// Methods of ``GuaranteeServiceProtocol``.
package enum GuaranteeServiceMethods {
    package static let serviceName = "qingke.finance.v1.GuaranteeService"

    /// Records a guarantee of the calling guarantor or insurer.
    package static let recordGuarantee = MethodDescriptor<
        RecordGuaranteeRequest, RecordGuaranteeResponse
    >(service: serviceName, name: "RecordGuarantee", shape: .unary, hasRequestID: true)

    /// Guarantees of a borrower.
    package static let listGuarantees = MethodDescriptor<
        ListGuaranteesRequest, ListGuaranteesResponse
    >(service: serviceName, name: "ListGuarantees", shape: .unary, hasRequestID: false)
}

extension GuaranteeServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: GuaranteeServiceMethods.serviceName,
            methods: [
                .unary(GuaranteeServiceMethods.recordGuarantee) {
                    try await self.recordGuarantee(request: $0, context: $1)
                },
                .unary(GuaranteeServiceMethods.listGuarantees) {
                    try await self.listGuarantees(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``GuaranteeServiceProtocol`` over a channel or in process.
package struct GuaranteeServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Records a guarantee of the calling guarantor or insurer.
    package func recordGuarantee(
        _ request: RecordGuaranteeRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordGuaranteeResponse {
        try await caller.call(GuaranteeServiceMethods.recordGuarantee, request, options: options)
    }

    /// Guarantees of a borrower.
    package func listGuarantees(
        _ request: ListGuaranteesRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListGuaranteesResponse {
        try await caller.call(GuaranteeServiceMethods.listGuarantees, request, options: options)
    }
}
