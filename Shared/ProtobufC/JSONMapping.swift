import JSON

/// All that is wrong with a JSON value as a message, not only the first.
package struct JSONMappingError: Error, Hashable, Sendable, CustomStringConvertible {
    package let violations: [Violation]

    package init(violations: [Violation]) { self.violations = violations }

    package struct Violation: Hashable, Sendable {
        /// Where, in names of the `.proto` file: `loan.events[2].amount_fen`; empty is the whole.
        package let path: String
        /// What was found and what would be right.
        package let message: String
    }

    package var description: String {
        violations.map { $0.path.isEmpty ? $0.message : "\($0.path): \($0.message)" }
            .joined(separator: "; ")
    }
}

/// A value that has a form in proto3's JSON: scalars, enums and messages.
package protocol JSONMapped {
    var json: JSONValue { get }

    /// Left out of an object unless its field tracks presence.
    var isJSONDefault: Bool { get }

    /// Nil when the value cannot be read; why is then noted in the reader.
    static func read(json: JSONValue, _ reader: inout JSONReader) -> Self?
}

// Proto3's JSON mapping, with these choices: fields are written under their names in the `.proto`
// file (read also under the lowerCamelCase name); defaults are left out; 64-bit integers are
// strings (read also as numbers); unknown fields are refused; `null` is absent.
extension WireMessage {
    package var json: JSONValue { jsonOfFields }

    /// An object of the fields, also for the types whose ``json`` is something else.
    package var jsonOfFields: JSONValue {
        var members = JSONMembers()
        writeJSON(to: &members)
        return .object(members.values)
    }

    /// A message that is there is written, even an empty one.
    package var isJSONDefault: Bool { false }

    package static func read(json: JSONValue, _ reader: inout JSONReader) -> Self? {
        reader.message(json)
    }

    /// Reads the JSON form; see ``json``.
    package init(json: JSONValue) throws(JSONMappingError) {
        var reader = JSONReader()
        let message = Self.read(json: json, &reader)
        guard let message, reader.violations.isEmpty else {
            throw JSONMappingError(violations: reader.violations)
        }
        self = message
    }
}

/// Members of an object under construction; what generated `writeJSON(to:)` calls.
package struct JSONMembers {
    package private(set) var values: [String: JSONValue] = [:]

    package mutating func put<V: JSONMapped>(_ name: String, _ value: V) {
        if !value.isJSONDefault { values[name] = value.json }
    }

    /// A field that tracks presence is written whenever it is set.
    package mutating func put<V: JSONMapped>(_ name: String, _ value: V?) {
        if let value { values[name] = value.json }
    }

    package mutating func put<V: JSONMapped>(_ name: String, _ list: [V]) {
        if !list.isEmpty { values[name] = .array(list.map(\.json)) }
    }

    package mutating func put<K: JSONKey, V: JSONMapped>(_ name: String, _ map: [K: V]) {
        guard !map.isEmpty else { return }
        values[name] = .object(
            Dictionary(map.map { ($0.key.jsonKey, $0.value.json) }) { _, last in last })
    }
}
