import JSON
import PolicyEngine
import Values

/// 重大事项上报: 青岛市科学技术局支持重大科技成果转化项目实施细则 (2023), article 12: an event that touches a
/// project is reported within 30 working days. The text has no sanction; after the day the case is
/// shown as overdue.
struct MajorEventReport: Calculator {
    static let id: RuleID = "fin.event_report"
    static let version = "1"
    static let document = "青岛市科学技术局支持重大科技成果转化项目实施细则（试行）"
    static let dateFact: FactName? = "event_date"

    let facts: Facts
    let rules: ReportPeriod

    struct Facts: FactRecord {
        let event: Known<Day>
        /// Not needed: none where absent.
        let holidays: Known<[Day]>
        let extraWorkdays: Known<[Day]>

        init(_ read: inout FactReader) {
            event = read.day("event_date")
            holidays = read.days("holidays")
            extraWorkdays = read.days("extra_workdays")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.event.value }

    func result(_ working: inout Working) -> JSONValue {
        let calendar = WorkingCalendar(
            off: facts.holidays.value ?? [], work: facts.extraWorkdays.value ?? [])
        let due = facts.event.value.flatMap { event in
            let last = calendar.day(rules.workingDays, after: event)
            // A what-if of more days than the calendar has is left without an answer.
            return calendar.count(after: event, through: last) == rules.workingDays ? last : nil
        }
        if let due { working.step("due", "第十二条", due) }
        return ["due": JSONValue(due?.iso)]
    }
}

/// The parameters of one day.
struct ReportPeriod: InForceParameters {
    let inForce: DayRange
    let workingDays: Int

    init(_ read: inout ParameterReader) {
        inForce = read.period("fin.major_loan.from", "fin.major_loan.to")
        workingDays = read.count("fin.major.event_report_working_days")
    }
}
