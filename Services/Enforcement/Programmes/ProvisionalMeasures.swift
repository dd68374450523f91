import PolicyEngine
import Values

/// 暂停措施, rule `int.provisional`: may money, applications or a project be suspended before the decision?
/// 青岛市科研诚信管理办法 (2024), article 20.
///
/// They end with the decision, or at once when the case closes without a finding; the text sets no
/// longest time.
struct ProvisionalMeasures: IntegrityProgramme {
    static let id: RuleID = "int.provisional"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "as_of"
    static let outcomeName = "allowed"

    let facts: Facts
    let rules: IntegrityPeriod

    enum Measure: String, CaseIterable, Sendable {
        case suspendPayment = "suspend_payment"
        case suspendAcceptance = "suspend_acceptance"
        case suspendProject = "suspend_project"
    }

    struct Facts: FactRecord {
        let asOf: Known<Day>
        let evidence: Known<Bool>
        let badEffect: Known<Bool>
        let moneyAtRisk: Known<Bool>
        let measures: Known<[Measure]>
        let decisionMade: Known<Bool>
        let decided: Known<Day>

        init(_ read: inout FactReader) {
            asOf = read.day("as_of")
            evidence = read.flag("evidence_of_violation")
            badEffect = read.flag("bad_effect_caused")
            moneyAtRisk = read.flag("public_money_at_serious_risk")
            measures = read.choices("provisional_measures")
            decisionMade = read.flag("decision_made")
            decided = read.day("decision_date")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.asOf.value }

    var conditions: [Condition] {
        condition("c0", "第二十六条", facts.asOf.isWithin(rules.inForce))
        condition("c1", "第二十条", facts.evidence.isTrue)
        condition("c2", "第二十条", anyOf(facts.badEffect.isTrue, facts.moneyAtRisk.isTrue))
        condition(
            "c3", "第二十条",
            facts.measures.judged(.none) { measures in
                let names = measures.map(\.rawValue).joined(separator: ", ")
                return .decided(
                    !measures.isEmpty, "provisional_measures", names.quantity, .none)
            })
        condition("c4", "第二十条", beforeDecision)
    }

    private var beforeDecision: Verdict {
        judgedBeforeDecision.naming(
            facts.asOf.missing, facts.decisionMade.missing, facts.decided.missing)
    }

    private var judgedBeforeDecision: Verdict {
        guard let asOf = facts.asOf.value else { return .unknown("as_of", missing: []) }
        if facts.decisionMade.value == false { return facts.decisionMade.isFalse }
        return facts.decided.judged(.above(asOf.quantity)) { decided in
            .decided(asOf < decided, "decision_date", decided.quantity, .above(asOf.quantity))
        }
    }
}
