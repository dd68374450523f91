// Generated from Protos/qingke/finance/v1/investment.proto by Protos/Generator. Do not edit.
//
// Equity investments and options behind loans, as investors record them.

import Messages
import RPC

/// Investments.
package protocol InvestmentServiceProtocol: Sendable {
    /// Records an investment of the calling investor.
    func recordInvestment(
        request: RecordInvestmentRequest, context: ServerContext
    ) async throws -> RecordInvestmentResponse
    /// Investments in an enterprise.
    func listInvestments(
        request: ListInvestmentsRequest, context: ServerContext
    ) async throws -> ListInvestmentsResponse
}

/// Methods of ``InvestmentServiceProtocol``.
package enum InvestmentServiceMethods {
    package static let serviceName = "qingke.finance.v1.InvestmentService"

    /// Records an investment of the calling investor.
    package static let recordInvestment = MethodDescriptor<
        RecordInvestmentRequest, RecordInvestmentResponse
    >(service: serviceName, name: "RecordInvestment", shape: .unary, hasRequestID: true)

    /// Investments in an enterprise.
    package static let listInvestments = MethodDescriptor<
        ListInvestmentsRequest, ListInvestmentsResponse
    >(service: serviceName, name: "ListInvestments", shape: .unary, hasRequestID: false)
}

extension InvestmentServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: InvestmentServiceMethods.serviceName,
            methods: [
                .unary(InvestmentServiceMethods.recordInvestment) {
                    try await self.recordInvestment(request: $0, context: $1)
                },
                .unary(InvestmentServiceMethods.listInvestments) {
                    try await self.listInvestments(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``InvestmentServiceProtocol`` over a channel or in process.
package struct InvestmentServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Records an investment of the calling investor.
    package func recordInvestment(
        _ request: RecordInvestmentRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordInvestmentResponse {
        try await caller.call(InvestmentServiceMethods.recordInvestment, request, options: options)
    }

    /// Investments in an enterprise.
    package func listInvestments(
        _ request: ListInvestmentsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListInvestmentsResponse {
        try await caller.call(InvestmentServiceMethods.listInvestments, request, options: options)
    }
}
