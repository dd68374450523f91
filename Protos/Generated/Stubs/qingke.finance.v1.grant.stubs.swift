// Generated from Protos/qingke/finance/v1/grant.proto by Protos/Generator. Do not edit.
//
// The grant ledger: what each enterprise was granted, and officers' statements that grants rest on.

import Messages
import RPC

/// The grant ledger.
package protocol GrantServiceProtocol: Sendable {
    /// Enters a grant.
    func recordGrant(
        request: RecordGrantRequest, context: ServerContext
    ) async throws -> RecordGrantResponse
    /// Grants of an enterprise.
    func listGrants(
        request: ListGrantsRequest, context: ServerContext
    ) async throws -> ListGrantsResponse
    /// Enters an officer's statement.
    func recordStatement(
        request: RecordStatementRequest, context: ServerContext
    ) async throws -> RecordStatementResponse
    /// Decisions on research misconduct that stop the enterprise's money, as the enforcement
    /// service
    /// told of them.
    func listIntegrityHolds(
        request: ListIntegrityHoldsRequest, context: ServerContext
    ) async throws -> ListIntegrityHoldsResponse
}

/// Methods of ``GrantServiceProtocol``.
package enum GrantServiceMethods {
    package static let serviceName = "qingke.finance.v1.GrantService"

    /// Enters a grant.
    package static let recordGrant = MethodDescriptor<
        RecordGrantRequest, RecordGrantResponse
    >(service: serviceName, name: "RecordGrant", shape: .unary, hasRequestID: true)

    /// Grants of an enterprise.
    package static let listGrants = MethodDescriptor<
        ListGrantsRequest, ListGrantsResponse
    >(service: serviceName, name: "ListGrants", shape: .unary, hasRequestID: false)

    /// Enters an officer's statement.
    package static let recordStatement = MethodDescriptor<
        RecordStatementRequest, RecordStatementResponse
    >(service: serviceName, name: "RecordStatement", shape: .unary, hasRequestID: true)

    /// Decisions on research misconduct that stop the enterprise's money, as the enforcement
    /// service
    /// told of them.
    package static let listIntegrityHolds = MethodDescriptor<
        ListIntegrityHoldsRequest, ListIntegrityHoldsResponse
    >(service: serviceName, name: "ListIntegrityHolds", shape: .unary, hasRequestID: false)
}

extension GrantServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: GrantServiceMethods.serviceName,
            methods: [
                .unary(GrantServiceMethods.recordGrant) {
                    try await self.recordGrant(request: $0, context: $1)
                },
                .unary(GrantServiceMethods.listGrants) {
                    try await self.listGrants(request: $0, context: $1)
                },
                .unary(GrantServiceMethods.recordStatement) {
                    try await self.recordStatement(request: $0, context: $1)
                },
                .unary(GrantServiceMethods.listIntegrityHolds) {
                    try await self.listIntegrityHolds(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``GrantServiceProtocol`` over a channel or in process.
package struct GrantServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Enters a grant.
    package func recordGrant(
        _ request: RecordGrantRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordGrantResponse {
        try await caller.call(GrantServiceMethods.recordGrant, request, options: options)
    }

    /// Grants of an enterprise.
    package func listGrants(
        _ request: ListGrantsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListGrantsResponse {
        try await caller.call(GrantServiceMethods.listGrants, request, options: options)
    }

    /// Enters an officer's statement.
    package func recordStatement(
        _ request: RecordStatementRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordStatementResponse {
        try await caller.call(GrantServiceMethods.recordStatement, request, options: options)
    }

    /// Decisions on research misconduct that stop the enterprise's money, as the enforcement
    /// service
    /// told of them.
    package func listIntegrityHolds(
        _ request: ListIntegrityHoldsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListIntegrityHoldsResponse {
        try await caller.call(GrantServiceMethods.listIntegrityHolds, request, options: options)
    }
}
