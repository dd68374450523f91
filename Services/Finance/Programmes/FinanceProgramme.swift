import JSON
import PolicyEngine
import Values

/// A grant programme of the finance domain: its result has the form that all of them share.
protocol FinanceProgramme: Programme {
    /// Steps of the working that explain the amount, by their ids.
    static var detail: [String] { get }
}

/// Facts of an application: the rules of its day hold.
protocol ApplicationFacts: FactRecord {
    var applicationDate: Known<Day> { get }
}

extension RuleDefinition where Facts: ApplicationFacts {
    static var dateFact: FactName? { "application_date" }
    static func day(of facts: Facts) -> Day? { facts.applicationDate.value }
}

extension FinanceProgramme {
    /// `{programme, eligible, amount_kind, amount_fen, amount_if_met_fen, amount_missing, findings,
    /// detail}`; findings in the order c1, c2, …, each with its missing facts sorted.
    func result(_ decision: Decision, _ working: Working) -> JSONValue {
        [
            "programme": .string(Self.id),
            "eligible": .string(decision.outcome.rawValue),
            "amount_kind": .string(decision.amountKind.rawValue),
            "amount_fen": JSONValue(decision.amount?.fen),
            "amount_if_met_fen": JSONValue(decision.amountIfMet?.fen),
            "amount_missing": .array(decision.amountMissing.map(JSONValue.string)),
            "findings": .array(decision.conditions.map(finding)),
            "detail": detail(working),
        ]
    }

    private func finding(_ condition: Condition) -> JSONValue {
        let missing = condition.verdict.missing.sorted(by: precedesByCodePoint)
        return [
            "id": .string(condition.id), "status": .string(condition.verdict.status.rawValue),
            "missing": .array(missing.map(JSONValue.string)),
        ]
    }

    private func detail(_ working: Working) -> JSONValue {
        var members: [String: JSONValue] = [:]
        for id in Self.detail { members[id] = working.value(of: id)?.json ?? .null }
        return .object(members)
    }
}
