import Identity
import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Values

/// An insurer's question, checked: which enterprise, which policy, on which day.
struct InsuranceQuestion {
    let applicant: String
    /// The policy as it stands in the request; nil where a recorded one is meant.
    let policy: InsurancePolicy?
    let policyNumber: String
    let insurerID: String
    let applicationDay: Day
    /// Whether findings and steps are wanted as sentences.
    let isExplained: Bool
    /// The application day, and what the caller supposes instead of what owners say.
    let supposed: FactSet
    let fields: AssessmentMaker.Fields

    /// - Parameter today: the application day where the request names none.
    /// - Throws: INVALID_ARGUMENT with every wrong field.
    init(
        _ request: CheckPremiumEligibilityRequest, caller: Principal, today: Day
    ) throws(RPCError) {
        var checks = FieldChecks()
        isExplained = request.explain
        applicant = checks.uscc("applicant_uscc", request.applicantUSCC)
        fields = AssessmentMaker.Fields(request.facts)
        let suppositions = Suppositions(
            request.facts, application: request.applicationDate, today: today, &checks)
        supposed = suppositions.facts
        applicationDay = suppositions.day
        insurerID =
            request.insurerID.isEmpty ? caller.id : checks.text("insurer_id", request.insurerID)
        switch (request.policy, request.policyNo.isEmpty) {
        case (let given?, true):
            policyNumber = ""
            policy = Self.normalised(given, &checks)
            if let policy, policy.holderUSCC != applicant {
                checks.add(
                    "policy.holder_uscc",
                    "\"\(policy.holderUSCC)\" is not the applicant \"\(applicant)\"")
            }
        case (nil, false):
            policyNumber = checks.text("policy_no", request.policyNo)
            policy = nil
        default:
            policyNumber = ""
            policy = nil
            checks.add(
                "policy",
                "give exactly one of policy_no (a recorded policy) and policy (one as it stands)")
        }
        try checks.refuse()
    }

    /// The policy with its holder's code in normal form; every mistake is noted under `policy`.
    static func normalised(
        _ policy: InsurancePolicy, _ fields: inout FieldChecks
    ) -> InsurancePolicy {
        var policy = policy
        _ = fields.text("policy.policy_no", policy.policyNo)
        policy.holderUSCC = fields.uscc("policy.holder_uscc", policy.holderUSCC)
        _ = fields.optionalDay("policy.purchase_date", policy.purchaseDate)
        fields.amount("policy.premium_paid_fen", policy.premiumPaidFen)
        return policy
    }
}
