import JSON
import PolicyEngine
import Values

/// 直接记录为严重失信, rule `int.direct_record`: 青岛市科研诚信管理办法 (2024), article 17. No grade is needed; the
/// duty to give notice first stays (articles 12 (9), 19).
///
/// The text gives such a record no term: without one in the decision the operator's draft
/// `int.direct_record_months` holds.
struct DirectRecord: IntegrityProgramme {
    static let id: RuleID = "int.direct_record"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "recorded_on"
    static let outcomeName = "record"

    let facts: Facts
    let rules: Rules

    struct Rules: InForceParameters {
        let inForce: DayRange
        let months: Int

        init(_ read: inout ParameterReader) {
            inForce = read.period("int.measures.from", "int.measures.to")
            months = read.count("int.direct_record_months")
        }
    }

    struct Facts: FactRecord {
        let recorded: Known<Day>
        let inResearch: Known<Bool>
        let punished: Known<Bool>
        let circularOfAudit: Known<Bool>
        let circularOfNation: Known<Bool>
        let retracted: Known<Bool>
        let months: Known<Int64>

        init(_ read: inout FactReader) {
            recorded = read.day("recorded_on")
            inResearch = read.flag("in_research_activity")
            punished = read.flag("punished_and_announced")
            circularOfAudit = read.flag(
                "audit_or_discipline_circular")
            circularOfNation = read.flag(
                "national_or_provincial_circular")
            retracted = read.flag(
                "retracted_for_serious_misconduct")
            months = read.count(
                "record_months", in: .months, within: OrderedMeasure.monthsAllowed)
        }
    }

    static func day(of facts: Facts) -> Day? { facts.recorded.value }

    var conditions: [Condition] {
        condition("c0", "第二十六条", facts.recorded.isWithin(rules.inForce))
        condition("c1", "第十七条", facts.inResearch.isTrue)
        condition(
            "c2", "第十七条",
            anyOf(
                facts.punished.isTrue, facts.circularOfAudit.isTrue,
                facts.circularOfNation.isTrue, facts.retracted.isTrue))
    }

    func amount(_ working: inout Working) -> Known<Money> {
        if let lastDay { working.step("last_day", "第二十五条", lastDay) }
        return Known("amount_fen", .zero)
    }

    func consequences(of outcome: Outcome) -> [String: JSONValue] {
        let isRecorded = outcome == .yes
        let source = facts.months.value == nil ? "default_parameter" : "decision"
        return [
            "triggers": .array(triggers.map(JSONValue.string)),
            "last_day": JSONValue(isRecorded ? lastDay?.iso : nil),
            "term_source": JSONValue(isRecorded ? source : nil),
        ]
    }

    /// What the record rests on, in the order of the article.
    private var triggers: [FactName] {
        [facts.punished, facts.circularOfAudit, facts.circularOfNation, facts.retracted]
            .filter { $0.value == true }.map(\.name)
    }

    private var lastDay: Day? {
        facts.recorded.value?.lastDay(ofMonths: facts.months.value.map(Int.init) ?? rules.months)
    }
}
