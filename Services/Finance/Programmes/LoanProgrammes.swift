import PolicyEngine
import Values

/// The programmes that a loan can draw on, and which of their answers is the best one.
enum LoanProgrammes {
    /// In the order of `fin.loan_query`.
    static let ids: [RuleID] = [
        LoanInterestSubsidy.id, InvestmentLoanSubsidy.id, GuaranteeFeeSubsidy.id,
        MajorProjectLoanSubsidy.id,
    ]

    /// Those that subsidise the interest of a loan: one loan draws on one of them.
    static let interest: Set<RuleID> = [
        LoanInterestSubsidy.id, InvestmentLoanSubsidy.id, MajorProjectLoanSubsidy.id,
    ]

    /// *Yes* before *unknown* before *no*; among equals the greater amount, where unknown
    /// conditions are taken as met.
    static func isBetter(_ left: Assessment, _ right: Assessment) -> Bool {
        let (leftRank, rightRank) = (rank(left.outcome), rank(right.outcome))
        guard leftRank == rightRank else { return leftRank < rightRank }
        return (left.amountIfMet?.fen ?? -1) > (right.amountIfMet?.fen ?? -1)
    }

    /// Of the programmes that pay now the one that pays most; the earlier of equal ones.
    static func bestNow(_ decisions: [(RuleID, Decision?)]) -> RuleID? {
        best(of: decisions) { $0.outcome == .yes ? $0.amount : nil }
    }

    /// The one that would pay most if all unknown conditions were met; the earlier of equal ones.
    static func bestPossible(_ decisions: [(RuleID, Decision?)]) -> RuleID? {
        best(of: decisions) { $0.outcome == .no ? nil : $0.amountIfMet }
    }

    private static func best(
        of decisions: [(RuleID, Decision?)], _ amount: (Decision) -> Money?
    ) -> RuleID? {
        var best: (programme: RuleID, amount: Money)?
        for (programme, decision) in decisions {
            guard let amount = decision.flatMap(amount) else { continue }
            if amount > best?.amount ?? .zero { best = (programme, amount) }
        }
        return best?.programme
    }

    private static func rank(_ outcome: Outcome?) -> Int {
        switch outcome {
        case .yes: 0
        case .unknown, nil: 1
        case .no: 2
        }
    }
}
