// Generated from Protos/qingke/finance/v1/insurance.proto by Protos/Generator. Do not edit.
//
// Sci-tech insurance: the catalogue of products, and policies as insurers record them.

import Messages
import RPC

/// Sci-tech insurance.
package protocol InsuranceServiceProtocol: Sendable {
    /// Enters a product of the catalogue.
    func recordInsuranceProduct(
        request: RecordInsuranceProductRequest, context: ServerContext
    ) async throws -> RecordInsuranceProductResponse
    /// The catalogue of products.
    func listInsuranceProducts(
        request: ListInsuranceProductsRequest, context: ServerContext
    ) async throws -> ListInsuranceProductsResponse
    /// Records a policy of the calling insurer.
    func recordInsurancePolicy(
        request: RecordInsurancePolicyRequest, context: ServerContext
    ) async throws -> RecordInsurancePolicyResponse
    /// Policies of an enterprise.
    func listInsurancePolicies(
        request: ListInsurancePoliciesRequest, context: ServerContext
    ) async throws -> ListInsurancePoliciesResponse
    /// What does this policy bring, how much, by which article?
    func checkPremiumEligibility(
        request: CheckPremiumEligibilityRequest, context: ServerContext
    ) async throws -> CheckPremiumEligibilityResponse
}

/// Methods of ``InsuranceServiceProtocol``.
package enum InsuranceServiceMethods {
    package static let serviceName = "qingke.finance.v1.InsuranceService"

    /// Enters a product of the catalogue.
    package static let recordInsuranceProduct = MethodDescriptor<
        RecordInsuranceProductRequest, RecordInsuranceProductResponse
    >(service: serviceName, name: "RecordInsuranceProduct", shape: .unary, hasRequestID: true)

    /// The catalogue of products.
    package static let listInsuranceProducts = MethodDescriptor<
        ListInsuranceProductsRequest, ListInsuranceProductsResponse
    >(service: serviceName, name: "ListInsuranceProducts", shape: .unary, hasRequestID: false)

    /// Records a policy of the calling insurer.
    package static let recordInsurancePolicy = MethodDescriptor<
        RecordInsurancePolicyRequest, RecordInsurancePolicyResponse
    >(service: serviceName, name: "RecordInsurancePolicy", shape: .unary, hasRequestID: true)

    /// Policies of an enterprise.
    package static let listInsurancePolicies = MethodDescriptor<
        ListInsurancePoliciesRequest, ListInsurancePoliciesResponse
    >(service: serviceName, name: "ListInsurancePolicies", shape: .unary, hasRequestID: false)

    /// What does this policy bring, how much, by which article?
    package static let checkPremiumEligibility = MethodDescriptor<
        CheckPremiumEligibilityRequest, CheckPremiumEligibilityResponse
    >(service: serviceName, name: "CheckPremiumEligibility", shape: .unary, hasRequestID: true)
}

extension InsuranceServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: InsuranceServiceMethods.serviceName,
            methods: [
                .unary(InsuranceServiceMethods.recordInsuranceProduct) {
                    try await self.recordInsuranceProduct(request: $0, context: $1)
                },
                .unary(InsuranceServiceMethods.listInsuranceProducts) {
                    try await self.listInsuranceProducts(request: $0, context: $1)
                },
                .unary(InsuranceServiceMethods.recordInsurancePolicy) {
                    try await self.recordInsurancePolicy(request: $0, context: $1)
                },
                .unary(InsuranceServiceMethods.listInsurancePolicies) {
                    try await self.listInsurancePolicies(request: $0, context: $1)
                },
                .unary(InsuranceServiceMethods.checkPremiumEligibility) {
                    try await self.checkPremiumEligibility(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``InsuranceServiceProtocol`` over a channel or in process.
package struct InsuranceServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Enters a product of the catalogue.
    package func recordInsuranceProduct(
        _ request: RecordInsuranceProductRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordInsuranceProductResponse {
        try await caller.call(
            InsuranceServiceMethods.recordInsuranceProduct, request, options: options)
    }

    /// The catalogue of products.
    package func listInsuranceProducts(
        _ request: ListInsuranceProductsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListInsuranceProductsResponse {
        try await caller.call(
            InsuranceServiceMethods.listInsuranceProducts, request, options: options)
    }

    /// Records a policy of the calling insurer.
    package func recordInsurancePolicy(
        _ request: RecordInsurancePolicyRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordInsurancePolicyResponse {
        try await caller.call(
            InsuranceServiceMethods.recordInsurancePolicy, request, options: options)
    }

    /// Policies of an enterprise.
    package func listInsurancePolicies(
        _ request: ListInsurancePoliciesRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListInsurancePoliciesResponse {
        try await caller.call(
            InsuranceServiceMethods.listInsurancePolicies, request, options: options)
    }

    /// What does this policy bring, how much, by which article?
    package func checkPremiumEligibility(
        _ request: CheckPremiumEligibilityRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> CheckPremiumEligibilityResponse {
        try await caller.call(
            InsuranceServiceMethods.checkPremiumEligibility, request, options: options)
    }
}
