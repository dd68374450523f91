import JSON
import Values

/// A rule of the law, bound to a set of parameters: facts in, an answer out. Pure.
///
/// Most rules are written as a ``Programme`` or a ``Calculator`` and become rules by
/// ``ProgrammeRule`` and ``CalculatorRule``; a rule with a form of its own conforms itself.
package protocol Rule: Sendable {
    static var id: RuleID { get }

    /// Reads and checks the rule's parameters and words.
    init(_ parameters: ParameterSet) throws(PolicyDataError)

    var description: RuleDescription { get }

    /// Applies the rule. Never fails: facts of a wrong form are an answer too.
    func answer(_ facts: FactSet) -> Answer
}

/// What the catalogue says of a rule.
package final class RuleDescription: Sendable {
    package let id: RuleID
    package let title: RuleTexts.Words
    /// Raised whenever the code's reading of the rule changes.
    package let version: String
    /// Documents and articles that the rule encodes.
    package let citations: [Citation]
    /// Nil where the rule is always in force.
    package let inForce: DayRange?
    /// In the order of the rule's text.
    package let facts: [FactDeclaration]
    /// Tables that the rule looks up, as what may be missing beside its facts.
    package let tables: [FactDeclaration]
    /// The fact that `as_of` fills; nil where the rule has none.
    package let dateFact: FactName?
    /// False where the facts are personal data that no record may hold.
    package let keepsFacts: Bool
    /// Empty for calculators.
    package let conditions: [ConditionDescription]
    package let steps: [String: RuleTexts.Words]
    /// Ids of all parameters and tables that the rule reads.
    package let parameters: [ParameterID]

    package struct ConditionDescription: Hashable, Sendable {
        package let id: String
        package let text: RuleTexts.Words
        package let remedy: RuleTexts.Words?
        package let citation: Citation
    }

    package init(
        id: RuleID, title: RuleTexts.Words, version: String, citations: [Citation],
        inForce: DayRange?, facts: [FactDeclaration], tables: [FactDeclaration] = [],
        dateFact: FactName?, keepsFacts: Bool = true,
        conditions: [ConditionDescription], steps: [String: RuleTexts.Words],
        parameters: [ParameterID]
    ) {
        self.id = id
        self.title = title
        self.version = version
        self.citations = citations
        self.inForce = inForce
        self.facts = facts
        self.tables = tables
        self.dateFact = dateFact
        self.keepsFacts = keepsFacts
        self.conditions = conditions
        self.steps = steps
        self.parameters = parameters
    }
}

/// What a rule answers.
package struct Answer: Sendable {
    /// The result in the rule's own form; the rule's error object where facts have a wrong form.
    package let result: JSONValue
    /// The day for which the rule was applied; nil where the facts name none.
    package let asOf: Day?
    /// Nil for a calculator and where facts have a wrong form.
    package let decision: Decision?
    package let working: Working
    /// Parameter values that were used, rows of tables among them.
    package let parameters: [ParameterRow]
    /// Facts of a wrong form; the rule was not applied where there are any.
    package let violations: [FactViolation]

    package init(
        result: JSONValue, asOf: Day? = nil, decision: Decision? = nil,
        working: Working = Working(), parameters: [ParameterRow] = [],
        violations: [FactViolation] = []
    ) {
        self.result = result
        self.asOf = asOf
        self.decision = decision
        self.working = working
        self.parameters = parameters
        self.violations = violations
    }
}

/// `{"error": "bad_fact", "fact": name}`, the first by code point of several.
package func badFact(_ violations: [FactViolation], error: String = "bad_fact") -> JSONValue {
    let first = violations.map(\.fact).min(by: precedesByCodePoint)
    return ["error": .string(error), "fact": JSONValue(first)]
}
