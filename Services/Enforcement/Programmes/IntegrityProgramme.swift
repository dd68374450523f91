import JSON
import PolicyEngine
import Values

/// A rule of the integrity measures that judges conditions and grants no money.
protocol IntegrityProgramme: Programme {
    /// What the answer calls the outcome: `eligible`, `valid`, `granted`.
    static var outcomeName: String { get }
    /// What the answer holds beside outcome and findings.
    func consequences(of outcome: Outcome) -> [String: JSONValue]
}

extension IntegrityProgramme {
    var amountKind: AmountKind { .none }

    func amount(_ working: inout Working) -> Known<Money> { Known("amount_fen", .zero) }

    func consequences(of outcome: Outcome) -> [String: JSONValue] { [:] }

    /// Findings in the order of the clause; each with its missing facts in the order in which the
    /// condition names them.
    func result(_ decision: Decision, _ working: Working) -> JSONValue {
        var members = consequences(of: decision.outcome)
        members[Self.outcomeName] = .string(decision.outcome.rawValue)
        members["findings"] = .array(
            decision.conditions.map { condition in
                [
                    "id": .string(condition.id),
                    "status": .string(condition.verdict.status.rawValue),
                    "missing": .array(condition.verdict.missing.map(JSONValue.string)),
                ]
            })
        return .object(members)
    }
}

/// The days on which the integrity measures are in force (article 26).
struct IntegrityPeriod: InForceParameters {
    let inForce: DayRange

    init(_ read: inout ParameterReader) {
        inForce = read.period("int.measures.from", "int.measures.to")
    }
}

extension Verdict {
    /// `yes` for met, `no` for unmet: how answers write a single test.
    var answer: JSONValue {
        switch status {
        case .met: "yes"
        case .unmet: "no"
        case .unknown: "unknown"
        }
    }
}
