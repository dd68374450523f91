import JSON
import PolicyEngine
import Values

/// 日历日期限, rule `core.add_days`: 中华人民共和国民法典 (2020), articles 201, 203. The day of the event is not
/// counted; a last day that is not worked moves forward to the next that is. Only the schedule of
/// those days decides, and makes the answer provisional where it is not known.
struct AddCalendarDays: Calculator {
    static let id: RuleID = "core.add_days"
    static let version = "1"
    static let document = "中华人民共和国民法典"
    static let dateFact: FactName? = "start"

    let facts: Facts
    let rules: CalendarRules

    struct Facts: FactRecord {
        let start: Known<Day>
        let days: Known<Int64>

        init(_ read: inout FactReader) {
            start = read.day("start")
            days = read.count("days", in: .days, within: 0...36_500)
            read.require("start", "days")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.start.value }

    func result(_ working: inout Working) -> JSONValue {
        // Both are required: without them the facts were refused.
        guard let start = facts.start.value, let days = facts.days.value else { return .null }
        let last = working.step("last_day", "第二百零一条", start.adding(days: Int(days)))
        let due = rules.calendar.rolled(last, &working)
        working.step("due", "第二百零三条", due.day)
        let members = provisional(due.missingYears)
        return .object(
            members.merging([
                "due": .string(due.day.iso), "rolled": .bool(due.day != last),
            ]) { $1 })
    }
}
