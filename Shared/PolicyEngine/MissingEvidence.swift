/// A fact that an answer lacks, and how to mend that.
package struct MissingEvidence: Sendable {
    /// What it is called, what proves it, who can supply it.
    package let declaration: FactDeclaration
    /// Why it is not known; nil where it is known, and incomplete or contradicted by another
    /// fact.
    package let reason: UnknownReason?
    /// Worth asking again after so long; 0 when asking again changes nothing.
    package let retryAfterMilliseconds: Int64
    /// Conditions that cannot be told without it, in order.
    package let conditionIDs: [String]
    /// Does the amount need it?
    package let isForAmount: Bool
}

extension Assessment {
    /// Every fact that conditions or the amount lack, in the order of the rule's facts; then the
    /// tables that do not reach the day. What is unknown and needed by nothing is not among them.
    package var missingEvidence: [MissingEvidence] {
        guard let decision = answer.decision else { return [] }
        return (rule.facts + rule.tables).compactMap { declaration in
            let name = declaration.name
            let conditions = decision.conditions
                .filter { $0.verdict.missing.contains(name) }.map(\.id)
            let isForAmount = decision.amountMissing.contains(name)
            guard isForAmount || !conditions.isEmpty else { return nil }
            let (reason, delay) = absence(of: name)
            return MissingEvidence(
                declaration: declaration, reason: reason, retryAfterMilliseconds: delay,
                conditionIDs: conditions, isForAmount: isForAmount)
        }
    }

    private func absence(of name: FactName) -> (UnknownReason?, Int64) {
        switch facts.first(where: { $0.name == name })?.value {
        case .known: (nil, 0)
        case .unknown(let reason, _, let delay): (reason, delay)
        case nil: (.notOnFile, 0)  // a table: its rows are on file, and none is of that day
        }
    }
}
