import JSON
import Values

/// What a programme and a calculator have in common: what they read and where they stand.
package protocol RuleDefinition: Sendable {
    associatedtype Facts: FactRecord
    associatedtype Rules: RuleParameters

    static var id: RuleID { get }
    /// Raised whenever the code's reading of the rule changes.
    static var version: String { get }
    /// Title of the document whose articles are cited by their number alone.
    static var document: String { get }
    /// The fact that `as_of` fills; nil where the rule has none.
    static var dateFact: FactName? { get }
    /// False where the facts are personal data that no record may hold: no answer is kept then, and
    /// no message repeats what was found.
    static var keepsFacts: Bool { get }
    /// The day whose parameters hold.
    static func day(of facts: Facts) -> Day?
    /// First and last day in force; nil where the rule always is.
    static func inForce(_ rules: Rules) -> DayRange?
    /// The result for facts of a wrong form.
    static func refusal(_ violations: [FactViolation]) -> JSONValue

    init(facts: Facts, rules: Rules)
}

extension RuleDefinition {
    package static var keepsFacts: Bool { true }
    package static func inForce(_ rules: Rules) -> DayRange? { nil }
    package static func refusal(_ violations: [FactViolation]) -> JSONValue { badFact(violations) }
}

extension RuleDefinition where Rules: InForceParameters {
    package static func inForce(_ rules: Rules) -> DayRange? { rules.inForce }
}

/// A rule that grants something: conditions, then the amount.
package protocol Programme: RuleDefinition {
    /// Every condition in the order of the clause.
    @ConditionBuilder var conditions: [Condition] { get }
    var amountKind: AmountKind { get }
    /// The amount as if every condition were met.
    func amount(_ working: inout Working) -> Known<Money>
    /// What follows from conditions and amount.
    func decision(_ conditions: [Condition], _ amount: Known<Money>) -> Decision
    /// The decision in the rule's own form.
    func result(_ decision: Decision, _ working: Working) -> JSONValue
}

extension Programme {
    package func decision(_ conditions: [Condition], _ amount: Known<Money>) -> Decision {
        Decision(conditions, amount: amount, kind: amountKind)
    }

    /// One line of the clause: its id, its article, and how it fares.
    package func condition(
        _ id: String, _ article: String, _ verdict: Verdict, of document: String = Self.document
    ) -> Condition {
        Condition(id, Article(document, article), verdict)
    }
}

/// A rule that computes something.
package protocol Calculator: RuleDefinition {
    /// The result in the rule's own form.
    func result(_ working: inout Working) -> JSONValue
}
