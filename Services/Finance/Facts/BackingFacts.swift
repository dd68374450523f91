import Identity
import JSON
import Messages
import PolicyEngine

/// What stands behind a loan, in the names of the finance rules: the guarantee or credit insurance,
/// and the investment (青岛市科技金融投（保）贷融资模式实施细则, article 2).
///
/// A partner that recorded nothing leaves its facts unknown: nobody is known to stand behind the
/// loan, and nobody is known not to.
struct BackingFacts {
    /// Those of the loan, by guarantor and number.
    private let guarantees: [Guarantee]
    private let guarantee: Guarantee?
    private let investment: Investment?

    /// - Parameters:
    ///   - mode: of two kinds of contract behind one loan the form of the loan says which is meant.
    init(
        of loan: LoanKey, _ mode: FinanceMode?, guarantees: [Guarantee],
        investments: [Investment]
    ) {
        self.guarantees = guarantees.filter { $0.loanKey == loan }
        guarantee = Self.guarantee(of: self.guarantees, mode)
        // An investor's agreement is with the enterprise and need not name the loan (跟贷).
        investment =
            investments.last { $0.loanKey == loan } ?? investments.last { $0.loanKey == nil }
    }

    var facts: FactSet {
        FactSet(ofGuarantee + ofInvestment)
    }

    /// The contract whose fee may be subsidised: of several the one over the greatest principal.
    private static func guarantee(
        of guarantees: [Guarantee], _ mode: FinanceMode?
    ) -> Guarantee? {
        let kind: GuaranteeKind? =
            switch mode {
            case .guarantee, .guaranteedInvestment: .guarantee
            case .creditInsurance: .creditInsurance
            default: nil
            }
        return guarantees.filter { kind == nil || $0.kind == kind }.max {
            ($0.guaranteedAmountFen ?? 0) < ($1.guaranteedAmountFen ?? 0)
        }
    }

    private var ofGuarantee: [PolicyEngine.Fact] {
        let role: Role = guarantee?.kind == .creditInsurance ? .insurer : .guarantor
        return [
            fact("guarantor_joint_liability", guarantee?.jointLiability.map(JSONValue.bool), role),
            fact("fee_rate_ppm", guarantee?.feeRatePpm.map(JSONValue.integer), role),
            fact("fee_paid_fen", guarantee?.feePaidFen.map(JSONValue.integer), role),
            fact(
                "guaranteed_amount_fen", guarantee?.guaranteedAmountFen.map(JSONValue.integer),
                role),
            fact("third_party_guarantor", thirdParty, .guarantor),
            fact(
                "counter_guarantee_beyond_investor",
                guarantee?.counterGuaranteeBeyondInvestor.map(JSONValue.bool), role),
        ]
    }

    /// Who records a guarantee as a guarantor is a body that may guarantee in law.
    private var thirdParty: JSONValue? {
        guarantees.contains { $0.kind == .guarantee } ? true : nil
    }

    private var ofInvestment: [PolicyEngine.Fact] {
        [
            fact(
                "investment_date",
                investment.flatMap { $0.investmentDate.isEmpty ? nil : .string($0.investmentDate) },
                .investor),
            fact("investment_exited", investment?.exited.map(JSONValue.bool), .investor),
            fact(
                "equity_change_registered",
                investment?.equityChangeRegistered.map(JSONValue.bool), .investor),
            fact(
                "subscription_commitment",
                investment?.subscriptionCommitment.map(JSONValue.bool), .investor),
            fact(
                "investor_joint_liability", investment?.jointLiability.map(JSONValue.bool),
                .investor),
            fact(
                "investor_can_guarantee", investment?.canGuarantee.map(JSONValue.bool), .investor),
        ]
    }

    private func fact(_ name: FactName, _ value: JSONValue?, _ role: Role) -> PolicyEngine.Fact {
        guard let value else { return .unknown(name, .notOnFile, owner: role.rawValue) }
        return PolicyEngine.Fact(name: name, value: value, source: role.rawValue)
    }
}

extension Guarantee {
    var loanKey: LoanKey? { LoanKey(lenderID: lenderID, loanID: loanID) }
}

extension Investment {
    var loanKey: LoanKey? { LoanKey(lenderID: lenderID, loanID: loanID) }
}
