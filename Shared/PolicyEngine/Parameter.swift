import JSON
import Values

/// Where a value comes from.
package enum ParameterBasis: Hashable, Sendable {
    /// The text itself says it.
    case text(Article)
    /// The text leaves a choice, and this is why it was made so.
    case reading(String)
    /// The text orders a thing and gives no number: an operator's draft, which is not policy.
    case draft(String)
}

/// A value of a parameter and the days on which it holds.
package struct ParameterRow: Hashable, Sendable {
    package let id: ParameterID
    package let unit: ParameterUnit
    package let value: JSONValue
    package let days: DayRange
    package let basis: ParameterBasis

    package init(
        id: ParameterID, unit: ParameterUnit, value: JSONValue, days: DayRange,
        basis: ParameterBasis
    ) {
        self.id = id
        self.unit = unit
        self.value = value
        self.days = days
        self.basis = basis
    }

    func replacing(_ value: JSONValue) -> ParameterRow {
        ParameterRow(id: id, unit: unit, value: value, days: days, basis: basis)
    }
}

/// One versioned number of the law: `fin.qingkedai.max_loan_fen`.
package struct Parameter: Hashable, Sendable {
    package let id: ParameterID
    package let unit: ParameterUnit
    /// The values that a choice or a list admits.
    package let choices: [String]
    /// Whether `null` (unset) is a value.
    package let isOptional: Bool
    /// Without overlap or gap, by day; never empty.
    package let rows: [ParameterRow]

    /// The row valid on the day; where none is, the nearest; without a day, the latest.
    ///
    /// Rows have no gap, so the nearest is the first before all and the last after all.
    package func row(on day: Day?) -> ParameterRow {
        guard let day else { return rows[rows.count - 1] }
        return rows.last { $0.days.first <= day } ?? rows[0]
    }

    /// Nil where the value has another type than the unit asks for.
    func overridden(by value: JSONValue) -> Parameter? {
        guard accepts(value) else { return nil }
        return Parameter(
            id: id, unit: unit, choices: choices, isOptional: isOptional,
            rows: rows.map { $0.replacing(value) })
    }

    func accepts(_ value: JSONValue) -> Bool {
        value == .null ? isOptional : unit.accepts(value, choices: choices)
    }

    /// What would be right, for messages.
    var expectation: String {
        unit.expectation(choices: choices) + (isOptional ? ", or null for none" : "")
    }
}
