import Identity
import JSON
import Messages
import PolicyEngine
import Values

/// What an insurance policy says, in the names of `fin.qingkebao`.
struct RecordedPolicyFacts {
    let policy: InsurancePolicy
    /// The product, where the catalogue has it.
    let product: InsuranceProduct?
    /// Every policy of the holder that insurers recorded, this one among them or not.
    let others: [InsurancePolicy]
    /// `insurer`, or `caller` where the policy stands in the question only.
    let source: String

    var facts: FactSet {
        FactSet([
            fact("policy_no", .string(policy.policyNo)),
            fact("purchase_date", text(policy.purchaseDate)),
            fact("premium_paid_fen", policy.premiumPaidFen.map(JSONValue.integer)),
            fact("surrendered_in_term", policy.surrenderedInTerm.map(JSONValue.bool)),
            admitted,
            PolicyEngine.Fact(
                name: "earlier_purchases", value: .array(otherPurchases), source: "finance"),
        ])
    }

    /// The day on which the product entered the catalogue; not on file where the policy was bought
    /// after the product had left it again.
    private var admitted: PolicyEngine.Fact {
        let name: FactName = "product_admitted_date"
        let left = product.flatMap { Day(iso: $0.withdrawnDate) }
        let bought = Day(iso: policy.purchaseDate)
        // On the day on which it was taken out it still stood in the catalogue.
        let wasAdmitted = left.flatMap { left in bought.map { $0 <= left } } ?? true
        guard let product, wasAdmitted else {
            return .unknown(name, .notOnFile, owner: "finance")
        }
        return PolicyEngine.Fact(
            name: name, value: .string(product.admittedDate), source: "finance")
    }

    /// Every other policy counts, claimed or not. One without a day of purchase is no purchase yet.
    private var otherPurchases: [JSONValue] {
        others.filter { $0.policyNo != policy.policyNo && !$0.purchaseDate.isEmpty }.map {
            [
                "policy_no": .string($0.policyNo), "purchase_date": .string($0.purchaseDate),
            ]
        }
    }

    private func fact(_ name: FactName, _ value: JSONValue?) -> PolicyEngine.Fact {
        guard let value else {
            return .unknown(
                name, source == Role.insurer.rawValue ? .notOnFile : .notSupplied,
                owner: Role.insurer.rawValue)
        }
        return PolicyEngine.Fact(name: name, value: value, source: source)
    }

    private func text(_ text: String) -> JSONValue? {
        text.isEmpty ? nil : .string(text)
    }
}
