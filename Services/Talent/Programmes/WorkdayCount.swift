import JSON
import PolicyEngine
import Values

/// 工作日天数, rule `core.workdays_between`: working days after the one day, up to and including the other.
struct WorkdayCount: Calculator {
    static let id: RuleID = "core.workdays_between"
    static let version = "1"
    static let document = CalendarRules.document
    static let dateFact: FactName? = nil

    let facts: Facts
    let rules: CalendarRules

    struct Facts: FactRecord {
        let from: Known<Day>
        let to: Known<Day>

        init(_ read: inout FactReader) {
            from = read.day("from")
            to = read.day("to")
            read.require("from", "to")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.to.value }

    func result(_ working: inout Working) -> JSONValue {
        // Both are required: without them the facts were refused.
        guard let from = facts.from.value, let to = facts.to.value else { return .null }
        let found = rules.calendar.workdays(after: from, through: to, &working)
        working.step("workdays", found.count)
        let members = provisional(found.missingYears)
        return .object(members.merging(["workdays": .integer(Int64(found.count))]) { $1 })
    }
}
