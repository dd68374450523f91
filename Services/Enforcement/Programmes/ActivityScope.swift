import PolicyEngine
import Values

/// 适用范围, rule `int.scope`: 青岛市科研诚信管理办法 (2024), article 2. Outside it a clue is passed to the
/// authority in charge.
struct ActivityScope: IntegrityProgramme {
    static let id: RuleID = "int.scope"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "as_of"
    static let outcomeName = "eligible"

    let facts: Facts
    let rules: IntegrityPeriod

    enum SubjectRole: String, CaseIterable, QuantityConvertible {
        case undertakingUnit = "undertaking_unit"
        case researcher
        case consultingExpert = "consulting_expert"
        case thirdPartyService = "third_party_service"
        case serviceStaff = "service_staff"
        case other
    }

    struct Facts: FactRecord {
        let asOf: Known<Day>
        let organisedByBureau: Known<Bool>
        let role: Known<SubjectRole>

        init(_ read: inout FactReader) {
            asOf = read.day("as_of")
            organisedByBureau = read.flag("activity_organised_by_bureau")
            role = read.choice("subject_role")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.asOf.value }

    var conditions: [Condition] {
        condition("c0", "第二十六条", facts.asOf.isWithin(rules.inForce))
        condition("c1", "第二条", facts.organisedByBureau.isTrue)
        condition("c2", "第二条", facts.role.isOneOf(Self.subjects))
    }

    private static let subjects = Choices(SubjectRole.allCases.filter { $0 != .other })
}
