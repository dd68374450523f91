// Generated from Protos/qingke/talent/v1/prize.proto by Protos/Generator. Do not edit.
//
// Prizes: science awards and innovation competitions, one list, one owner.

import Messages
import RPC

/// Prizes.
package protocol PrizeServiceProtocol: Sendable {
    /// Records a prize.
    func recordPrize(
        request: RecordPrizeRequest, context: ServerContext
    ) async throws -> RecordPrizeResponse
    /// Records a revocation.
    func revokePrize(
        request: RevokePrizeRequest, context: ServerContext
    ) async throws -> RevokePrizeResponse
    /// Prizes of an organisation.
    func listPrizes(
        request: ListPrizesRequest, context: ServerContext
    ) async throws -> ListPrizesResponse
    /// Facts about prizes for rules of other services.
    func getPrizeFacts(
        request: GetPrizeFactsRequest, context: ServerContext
    ) async throws -> GetPrizeFactsResponse
}

/// Methods of ``PrizeServiceProtocol``.
package enum PrizeServiceMethods {
    package static let serviceName = "qingke.talent.v1.PrizeService"

    /// Records a prize.
    package static let recordPrize = MethodDescriptor<
        RecordPrizeRequest, RecordPrizeResponse
    >(service: serviceName, name: "RecordPrize", shape: .unary, hasRequestID: true)

    /// Records a revocation.
    package static let revokePrize = MethodDescriptor<
        RevokePrizeRequest, RevokePrizeResponse
    >(service: serviceName, name: "RevokePrize", shape: .unary, hasRequestID: true)

    /// Prizes of an organisation.
    package static let listPrizes = MethodDescriptor<
        ListPrizesRequest, ListPrizesResponse
    >(service: serviceName, name: "ListPrizes", shape: .unary, hasRequestID: false)

    /// Facts about prizes for rules of other services.
    package static let getPrizeFacts = MethodDescriptor<
        GetPrizeFactsRequest, GetPrizeFactsResponse
    >(service: serviceName, name: "GetPrizeFacts", shape: .unary, hasRequestID: false)
}

extension PrizeServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: PrizeServiceMethods.serviceName,
            methods: [
                .unary(PrizeServiceMethods.recordPrize) {
                    try await self.recordPrize(request: $0, context: $1)
                },
                .unary(PrizeServiceMethods.revokePrize) {
                    try await self.revokePrize(request: $0, context: $1)
                },
                .unary(PrizeServiceMethods.listPrizes) {
                    try await self.listPrizes(request: $0, context: $1)
                },
                .unary(PrizeServiceMethods.getPrizeFacts) {
                    try await self.getPrizeFacts(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``PrizeServiceProtocol`` over a channel or in process.
package struct PrizeServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Records a prize.
    package func recordPrize(
        _ request: RecordPrizeRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordPrizeResponse {
        try await caller.call(PrizeServiceMethods.recordPrize, request, options: options)
    }

    /// Records a revocation.
    package func revokePrize(
        _ request: RevokePrizeRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RevokePrizeResponse {
        try await caller.call(PrizeServiceMethods.revokePrize, request, options: options)
    }

    /// Prizes of an organisation.
    package func listPrizes(
        _ request: ListPrizesRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListPrizesResponse {
        try await caller.call(PrizeServiceMethods.listPrizes, request, options: options)
    }

    /// Facts about prizes for rules of other services.
    package func getPrizeFacts(
        _ request: GetPrizeFactsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> GetPrizeFactsResponse {
        try await caller.call(PrizeServiceMethods.getPrizeFacts, request, options: options)
    }
}
