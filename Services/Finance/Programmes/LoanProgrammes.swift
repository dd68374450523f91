import PolicyEngine

/// The programmes that a loan could draw on, and which of their answers is the best one.
enum LoanProgrammes {
    static let ids: [RuleID] = [LoanInterestSubsidy.id]

    /// *Yes* before *unknown* before *no*; among equals the greater amount, where unknown
    /// conditions are taken as met.
    static func isBetter(_ left: Assessment, _ right: Assessment) -> Bool {
        let (leftRank, rightRank) = (rank(left.outcome), rank(right.outcome))
        guard leftRank == rightRank else { return leftRank < rightRank }
        return (left.amountIfMet?.fen ?? -1) > (right.amountIfMet?.fen ?? -1)
    }

    private static func rank(_ outcome: Outcome?) -> Int {
        switch outcome {
        case .yes: 0
        case .unknown, nil: 1
        case .no: 2
        }
    }
}
