import JSON
import Values

/// What a parameter's value is counted in; it decides the type of the value.
package enum ParameterUnit: String, Hashable, Sendable, CaseIterable {
    case fen, ppm
    case days, workingDays = "working_days", months, years, year, hours
    case count, persons, projects, items, times, rank, level, points
    case tenths, thousandths, squareMetres = "m2"
    /// The least and the most number of months, `[36, 60]`; null for no most.
    case monthRange = "month_range"
    case date, monthDay = "month_day", flag, choice, text, list, object
    /// Rows by day, each in force until the next one: the loan prime rate, the yearly schedules.
    case table

    /// The value in its type; nil where it has another.
    func accepts(_ value: JSONValue, choices: [String]) -> Bool {
        switch self {
        case .date: value.stringValue.flatMap { Day(iso: $0) } != nil
        case .monthDay:
            // A leap year, so that 02-29 is one.
            value.stringValue.flatMap { Day(iso: "2024-\($0)") } != nil
        case .flag: value.boolValue != nil
        case .choice: value.stringValue.map { choices.contains($0) } ?? false
        case .text: value.stringValue != nil
        case .list:
            value.arrayValue?.allSatisfy { element in
                element.stringValue.map { choices.isEmpty || choices.contains($0) } ?? false
            } ?? false
        case .object: value.objectValue != nil
        case .table:
            value.objectValue?.values.allSatisfy { cell in
                cell.arrayValue?.allSatisfy { ParameterUnit.monthDay.accepts($0, choices: []) }
                    ?? ((cell.integerValue ?? -1) >= 0)
            } ?? false
        case .monthRange: ParameterUnit.isMonthRange(value)
        default: value.integerValue.map { $0 >= 0 } ?? false
        }
    }

    private static func isMonthRange(_ value: JSONValue) -> Bool {
        guard let bounds = value.arrayValue, bounds.count == 2,
            let least = bounds[0].integerValue, least >= 0
        else { return false }
        return bounds[1] == .null || bounds[1].integerValue.map { $0 >= least } ?? false
    }

    /// What would be right, for messages.
    func expectation(choices: [String]) -> String {
        switch self {
        case .date: "a day YYYY-MM-DD"
        case .monthDay: "a day of the year MM-DD"
        case .flag: "true or false"
        case .choice: "one of \(choices.joined(separator: ", "))"
        case .text: "text"
        case .list:
            choices.isEmpty ? "a list of texts" : "a list out of \(choices.joined(separator: ", "))"
        case .object: "a mapping"
        case .table:
            "a mapping of the row's columns to whole numbers, at least 0, or lists of days MM-DD"
        case .monthRange: "[least, most] in whole months, null for no most"
        default: "a whole number of \(rawValue), at least 0"
        }
    }
}
