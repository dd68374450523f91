import JSON
import Values

/// A rule's parameters of one day, typed: read once for each stretch of days on which none of them
/// changes, never during an evaluation.
package protocol RuleParameters: Sendable {
    init(_ read: inout ParameterReader)
}

/// Parameters that say from when until when their rule is in force.
package protocol InForceParameters: RuleParameters {
    /// First and last day, both included.
    var inForce: DayRange { get }
}

/// For a rule without parameters.
package struct NoParameters: RuleParameters {
    package init(_ read: inout ParameterReader) {}
}

/// Hands out parameters of a day in their types and remembers which were read.
///
/// A parameter that is not there, or has another unit, is noted as a problem and read as a zero
/// that nobody will see: the catalogue is not built then.
package struct ParameterReader {
    private let set: ParameterSet
    private let day: Day?
    private(set) var rows: [ParameterRow] = []
    private(set) var tables: [ParameterID] = []
    private(set) var problems: [String] = []
    /// Days on which a parameter that was read changes.
    private(set) var changes: Set<Day> = []

    /// - Parameter day: nil reads the latest values.
    package init(_ set: ParameterSet, on day: Day?) {
        self.set = set
        self.day = day
    }

    /// Whether a value that was read is an operator's draft, where the text gives no number.
    package var usesDraft: Bool {
        rows.contains { row in
            if case .draft = row.basis { true } else { false }
        }
    }

    package mutating func money(_ id: ParameterID) -> Money {
        Money(fen: integer(id, [.fen]))
    }

    /// Nil where it is unset.
    package mutating func optionalMoney(_ id: ParameterID) -> Money? {
        value(id, [.fen]).integerValue.map(Money.init(fen:))
    }

    package mutating func rate(_ id: ParameterID) -> Rate {
        Rate(ppm: integer(id, [.ppm]))
    }

    /// Days, months, persons, points: any unit that counts whole things.
    package mutating func count(_ id: ParameterID) -> Int {
        Int(integer(id, ParameterReader.counts))
    }

    package mutating func optionalCount(_ id: ParameterID) -> Int? {
        value(id, ParameterReader.counts).integerValue.map(Int.init)
    }

    package mutating func day(_ id: ParameterID) -> Day {
        value(id, [.date]).stringValue.flatMap { Day(iso: $0) } ?? .epoch
    }

    /// The days from one date parameter to another, both included.
    package mutating func period(_ first: ParameterID, _ last: ParameterID) -> DayRange {
        DayRange(from: day(first), until: day(last))
    }

    package mutating func flag(_ id: ParameterID) -> Bool {
        value(id, [.flag]).boolValue ?? false
    }

    package mutating func text(_ id: ParameterID) -> String {
        value(id, [.text, .monthDay]).stringValue ?? ""
    }

    /// A choice, as the code's own enumeration; the two must name the same values.
    package mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ id: ParameterID
    ) -> Choice where Choice.RawValue == String {
        let text = value(id, [.choice]).stringValue ?? ""
        if let choice = Choice(rawValue: text) { return choice }
        problem("\(id) is \"\(text)\", which the rule does not know")
        return Choice.allCases[Choice.allCases.startIndex]
    }

    package mutating func texts(_ id: ParameterID) -> [String] {
        value(id, [.list]).arrayValue?.compactMap(\.stringValue) ?? []
    }

    package mutating func choices<Choice: RawRepresentable>(
        _ id: ParameterID
    ) -> [Choice] where Choice.RawValue == String {
        texts(id).compactMap { text in
            let choice = Choice(rawValue: text)
            if choice == nil { problem("\(id) names \"\(text)\", which the rule does not know") }
            return choice
        }
    }

    package mutating func object(_ id: ParameterID) -> JSONValue { value(id, [.object]) }

    /// A whole number for each of these choices, out of an object.
    package mutating func counts<Choice: RawRepresentable & Hashable>(
        _ id: ParameterID, of choices: [Choice]
    ) -> [Choice: Int] where Choice.RawValue == String {
        let members = object(id)
        var counts: [Choice: Int] = [:]
        for choice in choices {
            counts[choice] = members[choice.rawValue]?.integerValue.map(Int.init)
            if counts[choice] == nil {
                problem("\(id) has no whole number under \"\(choice.rawValue)\"")
            }
        }
        return counts
    }

    /// The least and the most number of months; nil for no most.
    package mutating func monthRange(_ id: ParameterID) -> (least: Int, most: Int?) {
        let bounds = value(id, [.monthRange]).arrayValue?.map(\.integerValue) ?? []
        return (Int(bounds.first.flatMap { $0 } ?? 0), bounds.last.flatMap { $0 }.map(Int.init))
    }

    /// Every row of a table. Which of them an evaluation used, the working says.
    package mutating func table(_ id: ParameterID) -> [ParameterRow] {
        guard let parameter = set[id], parameter.unit == .table else {
            problem("\(id) is read and is no table of the parameters")
            return []
        }
        tables.append(id)
        return parameter.rows
    }

    private static let counts: [ParameterUnit] = [
        .days, .workingDays, .months, .years, .year, .hours, .count, .persons, .projects, .items,
        .times, .rank, .level, .points, .tenths, .thousandths, .squareMetres,
    ]

    private mutating func integer(_ id: ParameterID, _ units: [ParameterUnit]) -> Int64 {
        value(id, units).integerValue ?? 0
    }

    private mutating func value(_ id: ParameterID, _ units: [ParameterUnit]) -> JSONValue {
        guard let parameter = set[id] else {
            problem("\(id) is read and does not stand among the parameters")
            return .null
        }
        guard units.contains(parameter.unit) else {
            problem(
                "\(id) is counted in \(parameter.unit.rawValue) and read as "
                    + units[0].rawValue)
            return .null
        }
        let row = parameter.row(on: day)
        if !rows.contains(where: { $0.id == id }) { rows.append(row) }
        changes.formUnion(parameter.rows.dropFirst().map(\.days.first))
        return row.value
    }

    mutating func problem(_ message: String) { problems.append(message) }
}
