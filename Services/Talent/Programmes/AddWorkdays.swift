import JSON
import PolicyEngine
import Values

/// 工作日期限, rule `core.add_workdays`: the day of the event is never counted; the period ends on its last
/// working day. No right may lapse on a provisional one.
struct AddWorkdays: Calculator {
    static let id: RuleID = "core.add_workdays"
    static let version = "1"
    static let document = CalendarRules.document
    static let dateFact: FactName? = "start"

    let facts: Facts
    let rules: CalendarRules

    struct Facts: FactRecord {
        let start: Known<Day>
        let workdays: Known<Int64>

        init(_ read: inout FactReader) {
            start = read.day("start")
            workdays = read.count("workdays", in: .workingDays, within: 0...36_500)
            read.require("start", "workdays")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.start.value }

    func result(_ working: inout Working) -> JSONValue {
        // Both are required: without them the facts were refused.
        guard let start = facts.start.value, let workdays = facts.workdays.value else {
            return .null
        }
        let deadline = rules.calendar.deadline(Int(workdays), after: start, &working)
        working.step("due", deadline.day)
        let members = provisional(deadline.missingYears)
        return .object(members.merging(["due": .string(deadline.day.iso)]) { $1 })
    }
}
