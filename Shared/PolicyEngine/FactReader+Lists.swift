import JSON
import Values

/// Lists of plain values; a list with one wrong element is wrong as a whole.
extension FactReader {
    /// Words of an enumeration.
    package mutating func choices<Choice: RawRepresentable & CaseIterable & Sendable>(
        _ name: FactName, evidence: String = ""
    ) -> Known<[Choice]> where Choice.RawValue == String {
        elements(name, evidence, "a list out of \(names(of: Choice.self))") { element in
            element.stringValue.flatMap(Choice.init(rawValue:))
        }
    }

    /// Words of any kind: those that the rule does not know are for it to pass over.
    package mutating func texts(_ name: FactName, evidence: String = "") -> Known<[String]> {
        elements(name, evidence, "a list of texts") { $0.stringValue }
    }

    /// Whole numbers of a range.
    package mutating func counts(
        _ name: FactName, evidence: String = "", within range: ClosedRange<Int64>
    ) -> Known<[Int64]> {
        elements(
            name, evidence, "a list of whole numbers \(range.lowerBound) to \(range.upperBound)"
        ) { element in
            element.integerValue.flatMap { range.contains($0) ? $0 : nil }
        }
    }

    private mutating func elements<Element: Sendable>(
        _ name: FactName, _ evidence: String, _ expected: String,
        _ parse: (JSONValue) -> Element?
    ) -> Known<[Element]> {
        value(name, type: "list", evidence: evidence, expected: expected) { json in
            guard let elements = json.arrayValue else { return nil }
            let parsed = elements.compactMap(parse)
            return parsed.count == elements.count ? parsed : nil
        }
    }
}
