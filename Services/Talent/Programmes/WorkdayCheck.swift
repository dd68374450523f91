import JSON
import PolicyEngine
import Values

/// 工作日, rule `core.is_workday`: is a day worked? By the yearly schedules of the State Council; in a
/// year without one Monday to Friday are, and the answer is provisional.
struct WorkdayCheck: Calculator {
    static let id: RuleID = "core.is_workday"
    static let version = "1"
    static let document = CalendarRules.document
    static let dateFact: FactName? = "date"

    let facts: Facts
    let rules: CalendarRules

    struct Facts: FactRecord {
        let date: Known<Day>

        init(_ read: inout FactReader) {
            date = read.day("date")
            read.require("date")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.date.value }

    func result(_ working: inout Working) -> JSONValue {
        // Required: without it the facts were refused.
        guard let date = facts.date.value else { return .null }
        let found = rules.calendar.isWorkday(date, &working)
        return ["workday": .bool(found.isWorkday), "provisional": .bool(found.isProvisional)]
    }
}

/// The parameters of the rules that count days.
struct CalendarRules: RuleParameters {
    static let document = "国务院办公厅关于部分节假日安排的通知"

    let calendar: CalendarTable

    init(_ read: inout ParameterReader) { calendar = CalendarTable(&read) }
}

/// How the rules that count days write years without a schedule.
func provisional(_ missingYears: [Int]) -> [String: JSONValue] {
    [
        "missing_years": .array(missingYears.map { .integer(Int64($0)) }),
        "provisional": .bool(!missingYears.isEmpty),
    ]
}
