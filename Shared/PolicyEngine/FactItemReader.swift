import JSON
import Values

/// Reads one object of a list.
package struct FactItemReader {
    private let members: [String: JSONValue]
    private let fact: FactName
    private let path: String
    private let showsValues: Bool
    private(set) var violations: [FactViolation] = []

    init(_ members: [String: JSONValue], fact: FactName, path: String, showsValues: Bool) {
        self.members = members
        self.showsValues = showsValues
        self.fact = fact
        self.path = path
    }

    package mutating func day(_ key: String) -> Day? {
        member(key, "a day YYYY-MM-DD") { value in value.stringValue.flatMap { Day(iso: $0) } }
    }
    package mutating func flag(_ key: String) -> Bool? {
        member(key, "true or false") { $0.boolValue }
    }
    package mutating func text(_ key: String) -> String? {
        member(key, "text") { $0.stringValue }
    }
    /// At least 0.
    package mutating func money(_ key: String) -> Money? {
        member(key, "a whole number of fen, at least 0") { value in
            value.integerValue.flatMap { $0 >= 0 ? Money(fen: $0) : nil }
        }
    }
    /// Of any sign: for what the rule itself judges.
    package mutating func integer(_ key: String) -> Int64? {
        member(key, "a whole number") { $0.integerValue }
    }
    package mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String
    ) -> Choice? where Choice.RawValue == String {
        member(key, "one of \(names(of: Choice.self))") { value in
            value.stringValue.flatMap(Choice.init(rawValue:))
        }
    }
    package mutating func texts(_ key: String) -> [String]? {
        member(key, "a list of texts") { value in
            guard let elements = value.arrayValue else { return nil }
            let texts = elements.compactMap(\.stringValue)
            return texts.count == elements.count ? texts : nil
        }
    }
    /// A list of objects within the item.
    package mutating func list<Item>(
        _ key: String, _ item: (inout FactItemReader) -> Item?
    ) -> [Item]? {
        guard let elements = member(key, "a list", { $0.arrayValue }) else { return nil }
        var items: [Item] = []
        for (index, element) in elements.enumerated() {
            let path = "\(path).\(key)[\(index)]"
            guard let members = element.objectValue else {
                violations.append(
                    FactViolation(
                        fact: fact, path: path,
                        message: "\(element.kindName) was found; write an object"))
                continue
            }
            var reader = FactItemReader(
                members, fact: fact, path: path, showsValues: showsValues)
            if let read = item(&reader) { items.append(read) }
            violations += reader.violations
        }
        return items
    }
    /// Nil without complaint where the member is absent or null.
    package mutating func optional<Value>(
        _ key: String, _ read: (inout FactItemReader) -> Value?
    ) -> Value? {
        members[key] == nil || members[key] == .null ? nil : read(&self)
    }

    private mutating func member<Value>(
        _ key: String, _ expected: @autoclosure () -> String, _ parse: (JSONValue) -> Value?
    ) -> Value? {
        let value = members[key] ?? .null
        if let parsed = parse(value) { return parsed }
        violations.append(
            FactViolation(
                fact: fact, path: "\(path).\(key)",
                message: value == .null
                    ? "nothing was found; write \(expected())"
                    : "\(showsValues ? found(value) : value.kindName) was found; write \(expected())"
            ))
        return nil
    }
}

func names<Choice: RawRepresentable & CaseIterable>(
    of type: Choice.Type
) -> String where Choice.RawValue == String {
    type.allCases.map(\.rawValue).joined(separator: ", ")
}

/// The value for a message: itself where it is short, else its kind.
func found(_ value: JSONValue) -> String {
    switch value {
    case .array, .object: return value.kindName
    default:
        let text = value.text
        return text.utf8.count <= 60 ? text : value.kindName
    }
}
