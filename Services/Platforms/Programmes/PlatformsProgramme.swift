import JSON
import PolicyEngine
import Values

/// A programme of this domain: a decision with or without money, in the form that all of them share
/// (platforms.md section 0).
protocol PlatformsProgramme: Programme {
    var facts: Facts { get }
    /// What the answer says under `programme`.
    static var programme: String { get }
    /// Arguments without which the rule is not applied.
    static var required: [FactName] { get }
}

extension PlatformsProgramme {
    static func refusal(_ violations: [FactViolation]) -> JSONValue {
        badFact(violations, error: "invalid_fact")
    }

    /// An amount that is missing leaves the outcome as the conditions make it.
    func decision(_ conditions: [Condition], _ amount: Known<Money>) -> Decision {
        let statuses = conditions.map(\.verdict.status)
        let outcome: Outcome =
            statuses.contains(.unmet) ? .no : statuses.contains(.unknown) ? .unknown : .yes
        let isRefused = outcome == .no
        return Decision(
            outcome: outcome, amountKind: amountKind,
            amount: isRefused ? .zero : outcome == .yes ? amount.value : nil,
            amountIfMet: isRefused ? .zero : amount.value,
            amountMissing: isRefused ? [] : amount.missing.sorted(by: precedesByCodePoint),
            conditions: conditions)
    }

    /// `{programme, as_of, eligible, kind, ceiling_fen, amount_fen, findings, missing, notes}`.
    func result(_ decision: Decision, _ working: Working) -> JSONValue {
        let missing = Set(decision.conditions.flatMap(\.verdict.missing) + decision.amountMissing)
        return [
            "programme": .string(Self.programme),
            "as_of": JSONValue(Self.day(of: facts)?.iso),
            "eligible": .string(decision.outcome.rawValue),
            "kind": .string(decision.amountKind.rawValue),
            "ceiling_fen": JSONValue(decision.amountIfMet?.fen),
            "amount_fen": JSONValue(decision.amount?.fen),
            "findings": .array(decision.conditions.map(finding)),
            "missing": .array(missing.sorted(by: precedesByCodePoint).map(JSONValue.string)),
            "notes": [],
        ]
    }

    private func finding(_ condition: Condition) -> JSONValue {
        let missing = condition.verdict.missing.sorted(by: precedesByCodePoint)
        return [
            "id": .string(condition.id), "status": .string(condition.verdict.status.rawValue),
            "missing": .array(missing.map(JSONValue.string)),
        ]
    }
}

/// A programme behind the form that every rule of this domain asks of its facts.
struct PlatformsRule<Body: PlatformsProgramme>: Rule {
    static var id: RuleID { Body.id }
    private let rule: ProgrammeRule<Body>

    var description: RuleDescription { rule.description }

    init(_ parameters: ParameterSet) throws(PolicyDataError) {
        rule = try ProgrammeRule(parameters)
    }

    func answer(_ facts: FactSet) -> Answer {
        if let refusal = ArgumentChecks(facts, required: Body.required).refusal {
            return Answer(result: refusal.result, violations: refusal.violations)
        }
        return rule.answer(facts)
    }
}
