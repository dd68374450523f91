import JSON
import Values

/// The answer of a rule with everything that made it, self-contained: it can be computed again
/// from what stands here alone (``AssessmentRecord``).
///
/// Judging is done when it is made; texts and JSON are put together when they are read.
package struct Assessment: Sendable {
    package let rule: RuleDescription
    package let answer: Answer
    /// Every fact that the rule reads, known or not, in the order of its text.
    package let facts: [Fact]
    package let parameterSetHash: String
    /// Parameters that were asked to have other values: a what-if, never a real case.
    package let whatIf: [ParameterID: JSONValue]
    let glossary: FactGlossary
    private let documents: Documents

    init(_ rule: any Rule, _ facts: FactSet, _ parameters: ParameterSet) {
        self.rule = rule.description
        answer = rule.answer(facts)
        self.facts = rule.description.facts.map { facts[$0.name] }
        parameterSetHash = parameters.hash
        whatIf = parameters.whatIf
        glossary = parameters.glossary
        documents = parameters.documents
    }

    /// The result in exactly the rule's own form.
    package var result: JSONValue { answer.result }
    /// The day for which the rule was applied; nil where the facts name none.
    package var asOf: Day? { answer.asOf }
    /// Nil for a calculator.
    package var outcome: Outcome? { answer.decision?.outcome }
    package var amountKind: AmountKind? { answer.decision?.amountKind }
    package var amount: Money? { answer.decision?.amount }
    package var amountIfMet: Money? { answer.decision?.amountIfMet }
    package var amountMissing: [FactName] { answer.decision?.amountMissing ?? [] }
    /// Facts of a wrong form, each with its path and what would be right.
    package var violations: [FactViolation] { answer.violations }

    /// Every condition and how it fared, with its words.
    package var findings: [Finding] {
        (answer.decision?.conditions ?? []).enumerated().map { index, condition in
            let known = rule.conditions.indices.contains(index) ? rule.conditions[index] : nil
            let words = known?.id == condition.id ? known : nil
            return Finding(
                id: condition.id, verdict: condition.verdict,
                citation: documents.cite(condition.article),
                text: words?.text ?? RuleTexts.Words(zh: "", en: ""), remedy: words?.remedy)
        }
    }

    /// The finding of a condition, for tests and pages.
    package subscript(conditionID: String) -> Finding? {
        findings.first { $0.id == conditionID }
    }

    /// The computation, step by step, with its words.
    package var working: [WorkingLine] {
        answer.working.steps.map { step in
            let words = rule.steps[step.id] ?? RuleTexts.Words(zh: step.id, en: step.id)
            return WorkingLine(
                id: step.id, parent: step.parent, text: words,
                citation: step.article.map { documents.cite($0) }, value: step.value)
        }
    }

    /// Every parameter value that was used, rows of tables among them.
    package var parameters: [ParameterRow] { answer.parameters }

    /// Where a parameter value stands.
    package func citation(of row: ParameterRow) -> Citation { row.citation(in: documents) }

    /// Last day for which a table that was asked is known; nil where the rule asks none.
    package var knownThrough: Day? {
        answer.parameters.first { $0.unit == .date && $0.id.hasSuffix(".known_through") }
            .flatMap { $0.value.stringValue }.flatMap { Day(iso: $0) }
    }
}

/// A condition with its words and how it fared.
package struct Finding: Sendable {
    package let id: String
    package let verdict: Verdict
    package let citation: Citation
    package let text: RuleTexts.Words
    /// What the applicant can do where it is not met.
    package let remedy: RuleTexts.Words?

    package var status: Verdict.Status { verdict.status }
    /// Facts that are missing, sorted by code point; only while unknown.
    package var missing: [FactName] { verdict.missing.sorted(by: precedesByCodePoint) }
    package var observed: JSONValue? { verdict.observedJSON }
    package var required: JSONValue? { verdict.requiredJSON }
    package var nearestPassing: JSONValue? { verdict.nearestPassingJSON }
}

/// A step of the computation with its words.
package struct WorkingLine: Sendable {
    package let id: String
    /// Index of the line that this one belongs to; -1 at the top.
    package let parent: Int
    package let text: RuleTexts.Words
    package let citation: Citation?
    package let value: Quantity?

    package var unit: String {
        switch value {
        case .money: "fen"
        case .rate: "ppm"
        case .day: "date"
        case .flag: "flag"
        case .text: "text"
        case .count, .wide, nil: unitOfID
        }
    }

    /// A count's id says what it counts: `days`, `fen_days`; fen for `gross_fen`.
    private var unitOfID: String { id.hasSuffix("_fen") ? "fen" : id }
}
