import Identity
import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Storage

extension InsuranceHandler {
    /// What premium subsidy a policy brings (`fin.qingkebao`).
    func checkPremiumEligibility(
        request: CheckPremiumEligibilityRequest, context: ServerContext
    ) async throws -> CheckPremiumEligibilityResponse {
        let question = try InsuranceQuestion(
            request, caller: context.principal, today: clock.today)
        try context.requireSelf(question.applicant)
        // A retry gets the first answer, whatever policy and owners say by now.
        if !request.requestID.isEmpty,
            let first = try await writes.earlierAnswer(
                to: request, id: request.requestID, context,
                as: CheckPremiumEligibilityResponse.self)
        {
            return first
        }
        let made = try await assess(question, context)
        guard !request.requestID.isEmpty else {
            return CheckPremiumEligibilityResponse(assessment: made.message)
        }
        let maker = maker
        return try await writes.once(request, id: request.requestID, context) { transaction, now in
            CheckPremiumEligibilityResponse(
                assessment: try maker.store(
                    made, for: context.principal, at: now, in: transaction))
        }
    }

    private func assess(
        _ question: InsuranceQuestion, _ context: ServerContext
    ) async throws -> AssessmentMaker.Made {
        let recorded = try await recordedFacts(of: question, context)
        let given = question.supposed.completed(by: recorded.facts)
        let rule = InsurancePremiumSubsidy.id
        let gathered = try await gatherer.facts(
            for: FactQuestion(
                subject: question.applicant, day: question.applicationDay, given: given),
            rules: [maker.catalogue.description(of: rule)].compactMap { $0 }, context: context)
        return try maker.assess(
            rule, given.completed(by: gathered), fields: question.fields,
            subject: question.applicant, explain: question.isExplained)
    }

    private func recordedFacts(
        of question: InsuranceQuestion, _ context: ServerContext
    ) async throws -> RecordedPolicyFacts {
        let (policies, products) = (policies, products)
        return try await StorageRefusal.translate {
            try await policies.database.read { transaction in
                let others = try policies.all(of: question.applicant, in: transaction)
                let recorded = others.first {
                    $0.policyNo == question.policyNumber && $0.insurerID == question.insurerID
                        && maySee($0, context.principal)
                }
                guard let policy = question.policy ?? recorded else {
                    throw RPCError.notFound(
                        .policyNotFound,
                        "no policy \"\(question.policyNumber)\" of insurer "
                            + "\"\(question.insurerID)\" and \(question.applicant) is on file; "
                            + "record it with InsuranceService/RecordInsurancePolicy")
                }
                return RecordedPolicyFacts(
                    policy: policy,
                    product: policy.productID.isEmpty
                        ? nil : try products.latest(policy.productID, of: "", in: transaction),
                    others: others,
                    source: question.policy == nil ? Role.insurer.rawValue : WireFacts.caller)
            }
        }
    }
}
