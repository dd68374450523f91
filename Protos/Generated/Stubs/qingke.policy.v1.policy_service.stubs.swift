// Generated from Protos/qingke/policy/v1/policy_service.proto by Protos/Generator. Do not edit.
//
// Every domain service answers this for its own rules; the gateway answers it for all.

import Messages
import RPC

/// Rules, evaluated.
package protocol PolicyServiceProtocol: Sendable {
    /// The catalogue of rules.
    func listRules(
        request: ListRulesRequest, context: ServerContext
    ) async throws -> ListRulesResponse
    /// One rule with its parameters on a day.
    func getRule(request: GetRuleRequest, context: ServerContext) async throws -> GetRuleResponse
    /// One evaluation.
    func evaluate(request: EvaluateRequest, context: ServerContext) async throws -> EvaluateResponse
    /// Up to 1,000 evaluations; one bad case never fails the others.
    func batchEvaluate(
        request: BatchEvaluateRequest, context: ServerContext
    ) async throws -> BatchEvaluateResponse
    /// A stored assessment.
    func getAssessment(
        request: GetAssessmentRequest, context: ServerContext
    ) async throws -> GetAssessmentResponse
}

/// Methods of ``PolicyServiceProtocol``.
package enum PolicyServiceMethods {
    package static let serviceName = "qingke.policy.v1.PolicyService"

    /// The catalogue of rules.
    package static let listRules = MethodDescriptor<
        ListRulesRequest, ListRulesResponse
    >(service: serviceName, name: "ListRules", shape: .unary, hasRequestID: false)

    /// One rule with its parameters on a day.
    package static let getRule = MethodDescriptor<
        GetRuleRequest, GetRuleResponse
    >(service: serviceName, name: "GetRule", shape: .unary, hasRequestID: false)

    /// One evaluation.
    package static let evaluate = MethodDescriptor<
        EvaluateRequest, EvaluateResponse
    >(service: serviceName, name: "Evaluate", shape: .unary, hasRequestID: true)

    /// Up to 1,000 evaluations; one bad case never fails the others.
    package static let batchEvaluate = MethodDescriptor<
        BatchEvaluateRequest, BatchEvaluateResponse
    >(service: serviceName, name: "BatchEvaluate", shape: .unary, hasRequestID: false)

    /// A stored assessment.
    package static let getAssessment = MethodDescriptor<
        GetAssessmentRequest, GetAssessmentResponse
    >(service: serviceName, name: "GetAssessment", shape: .unary, hasRequestID: false)
}

extension PolicyServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: PolicyServiceMethods.serviceName,
            methods: [
                .unary(PolicyServiceMethods.listRules) {
                    try await self.listRules(request: $0, context: $1)
                },
                .unary(PolicyServiceMethods.getRule) {
                    try await self.getRule(request: $0, context: $1)
                },
                .unary(PolicyServiceMethods.evaluate) {
                    try await self.evaluate(request: $0, context: $1)
                },
                .unary(PolicyServiceMethods.batchEvaluate) {
                    try await self.batchEvaluate(request: $0, context: $1)
                },
                .unary(PolicyServiceMethods.getAssessment) {
                    try await self.getAssessment(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``PolicyServiceProtocol`` over a channel or in process.
package struct PolicyServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// The catalogue of rules.
    package func listRules(
        _ request: ListRulesRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListRulesResponse {
        try await caller.call(PolicyServiceMethods.listRules, request, options: options)
    }

    /// One rule with its parameters on a day.
    package func getRule(
        _ request: GetRuleRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> GetRuleResponse {
        try await caller.call(PolicyServiceMethods.getRule, request, options: options)
    }

    /// One evaluation.
    package func evaluate(
        _ request: EvaluateRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> EvaluateResponse {
        try await caller.call(PolicyServiceMethods.evaluate, request, options: options)
    }

    /// Up to 1,000 evaluations; one bad case never fails the others.
    package func batchEvaluate(
        _ request: BatchEvaluateRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BatchEvaluateResponse {
        try await caller.call(PolicyServiceMethods.batchEvaluate, request, options: options)
    }

    /// A stored assessment.
    package func getAssessment(
        _ request: GetAssessmentRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> GetAssessmentResponse {
        try await caller.call(PolicyServiceMethods.getAssessment, request, options: options)
    }
}
