import PolicyEngine
import Values

extension FactReader {
    /// A list of days.
    mutating func days(_ name: FactName) -> Known<[Day]> {
        value(name, type: "list", expected: "a list of days YYYY-MM-DD") { json in
            guard let elements = json.arrayValue else { return nil }
            let days = elements.compactMap { $0.stringValue.flatMap { Day(iso: $0) } }
            return days.count == elements.count ? days : nil
        }
    }
}
