import Values

/// Yes, no, or not known yet.
package enum Outcome: String, Hashable, Sendable {
    case yes, no, unknown
}

/// What the amount promises.
package enum AmountKind: String, Hashable, Sendable {
    /// The text fixes the amount.
    case exact
    /// The text says "at most": budget and review may reduce it. It is no promise.
    case ceiling
    /// A decision without money.
    case none
}

/// What a programme decides: every condition, the outcome, the amount.
package struct Decision: Sendable {
    package let outcome: Outcome
    package let amountKind: AmountKind
    /// Zero for *no*; nil while unknown.
    package let amount: Money?
    /// The amount if all unknown conditions were met; nil while amount facts are missing.
    package let amountIfMet: Money?
    /// Facts that the amount needs and that are missing, sorted by code point.
    package let amountMissing: [FactName]
    /// In the order of the clause; evaluation never stops at the first failure.
    package let conditions: [Condition]

    package init(
        outcome: Outcome, amountKind: AmountKind, amount: Money?, amountIfMet: Money?,
        amountMissing: [FactName], conditions: [Condition]
    ) {
        self.outcome = outcome
        self.amountKind = amountKind
        self.amount = amount
        self.amountIfMet = amountIfMet
        self.amountMissing = amountMissing
        self.conditions = conditions
    }

    /// *No* if a condition is unmet; else *unknown* if one is, or if the amount is; else *yes*.
    package init(_ conditions: [Condition], amount: Known<Money>, kind: AmountKind) {
        var outcome = amount.value == nil ? Outcome.unknown : .yes
        for condition in conditions {
            if condition.verdict.status == .unmet {
                self.init(
                    outcome: .no, amountKind: kind, amount: .zero, amountIfMet: .zero,
                    amountMissing: [], conditions: conditions)
                return
            }
            if condition.verdict.status == .unknown { outcome = .unknown }
        }
        self.init(
            outcome: outcome, amountKind: kind, amount: outcome == .yes ? amount.value : nil,
            amountIfMet: amount.value,
            amountMissing: amount.missing.sorted(by: precedesByCodePoint),
            conditions: conditions)
    }
}
