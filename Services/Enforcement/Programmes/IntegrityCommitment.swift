import PolicyEngine
import Values

/// 科研诚信承诺与审核, rule `int.commitment`: 青岛市科研诚信管理办法 (2024), article 7. A pledge is signed
/// before the activity; the first day of the activity itself is read as in time.
struct IntegrityCommitment: IntegrityProgramme {
    static let id: RuleID = "int.commitment"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "as_of"
    static let outcomeName = "eligible"

    let facts: Facts
    let rules: IntegrityPeriod

    struct Facts: FactRecord {
        let asOf: Known<Day>
        let pledgeSigned: Known<Day>
        let activityStart: Known<Day>
        let statesConsequences: Known<Bool>
        let blocked: Known<Bool>

        init(_ read: inout FactReader) {
            asOf = read.day("as_of")
            pledgeSigned = read.day("pledge_signed_on")
            activityStart = read.day("activity_start")
            statesConsequences = read.flag(
                "pledge_states_consequences")
            blocked = read.flag("integrity_blocked")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.asOf.value }

    var conditions: [Condition] {
        condition("c0", "第二十六条", facts.asOf.isWithin(rules.inForce))
        condition("c1", "第七条", facts.pledgeSigned.isOnOrBefore(facts.activityStart))
        condition("c2", "第七条", facts.statesConsequences.isTrue)
        condition("c3", "第七条", facts.blocked.isFalse)
    }
}
