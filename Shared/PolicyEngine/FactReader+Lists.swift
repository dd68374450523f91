import JSON
import Values

/// Lists of plain values; a list with one wrong element is wrong as a whole.
extension FactReader {
    /// Words of an enumeration.
    package mutating func choices<Choice: RawRepresentable & CaseIterable & Sendable>(
        _ name: FactName
    ) -> Known<[Choice]> where Choice.RawValue == String {
        elements(
            name, "a list out of \(names(of: Choice.self))",
            choices: Choice.allCases.map(\.rawValue)
        ) { element in
            element.stringValue.flatMap(Choice.init(rawValue:))
        }
    }

    /// Words of any kind: those that the rule does not know are for it to pass over; those that it
    /// knows are declared.
    package mutating func texts(_ name: FactName, known: [String]) -> Known<[String]> {
        elements(name, "a list of texts", choices: known) { $0.stringValue }
    }

    /// Whole numbers of a range.
    package mutating func counts(
        _ name: FactName, within range: ClosedRange<Int64>
    ) -> Known<[Int64]> {
        elements(
            name, "a list of whole numbers \(range.lowerBound) to \(range.upperBound)"
        ) { element in
            element.integerValue.flatMap { range.contains($0) ? $0 : nil }
        }
    }

    private mutating func elements<Element: Sendable>(
        _ name: FactName, _ expected: @autoclosure () -> String,
        choices: @autoclosure () -> [String] = [], _ parse: (JSONValue) -> Element?
    ) -> Known<[Element]> {
        value(name, type: "list", expected: expected(), choices: choices()) { json in
            guard let elements = json.arrayValue else { return nil }
            let parsed = elements.compactMap(parse)
            return parsed.count == elements.count ? parsed : nil
        }
    }
}
