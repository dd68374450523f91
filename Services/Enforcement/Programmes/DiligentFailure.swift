import PolicyEngine
import Values

/// 勤勉尽责免责, rule `int.diligence`: 青岛市科技创新促进条例 (2024), article 70; 青岛市科研诚信管理办法 (2024),
/// article 3. Whoever worked diligently on a risky project and still failed is not held to account
/// for the failure: no case on misconduct (6) or (7) is built on it.
struct DiligentFailure: IntegrityProgramme {
    static let id: RuleID = "int.diligence"
    static let version = "1"
    static let document = "青岛市科技创新促进条例"
    static let dateFact: FactName? = "as_of"
    static let outcomeName = "exempt"

    let facts: Facts
    let rules: Rules

    struct Rules: InForceParameters {
        let inForce: DayRange

        init(_ read: inout ParameterReader) {
            inForce = DayRange(from: read.day("int.diligence.from"), until: nil)
        }
    }

    struct Facts: FactRecord {
        let asOf: Known<Day>
        let exploratory: Known<Bool>
        let diligent: Known<Bool>
        let onlyNonCompletion: Known<Bool>

        init(_ read: inout FactReader) {
            asOf = read.day("as_of")
            exploratory = read.flag("project_exploratory_high_risk")
            diligent = read.flag("original_records_show_diligence")
            onlyNonCompletion = read.flag(
                "only_ground_is_non_completion")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.asOf.value }

    var conditions: [Condition] {
        condition("c0", "第七十一条", facts.asOf.isWithin(rules.inForce))
        condition("c1", "第七十条", facts.exploratory.isTrue)
        condition("c2", "第七十条", facts.diligent.isTrue)
        condition("c3", "第七十条", facts.onlyNonCompletion.isTrue)
    }
}
