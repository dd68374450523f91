import JSON

/// Reads objects into messages and notes all that is wrong; what generated `readJSON(from:)`
/// calls, field by field.
package struct JSONReader {
    package private(set) var violations: [JSONMappingError.Violation] = []
    /// Where the reader stands.
    private var path: [Step] = []
    /// Members of the object being read that no field has taken yet.
    private var members: [String: JSONValue] = [:]
    /// Names of all fields, while those are asked for instead of values.
    private var names: [String]?

    package enum Step {
        case field(String)
        case index(Int)
        case key(String)
    }

    package init() {}

    package mutating func note(_ message: String) {
        violations.append(JSONMappingError.Violation(path: pathText, message: message))
    }

    /// What was found, in a sentence that tells what would be right.
    package mutating func note(found json: JSONValue, write: String) {
        note("\(Self.shown(json)) was found; write \(write)")
    }

    mutating func message<M: WireMessage>(_ json: JSONValue) -> M? {
        guard case .object(let members) = json else {
            note(found: json, write: "an object")
            return nil
        }
        let outer = self.members
        self.members = members
        var message = M()
        message.readJSON(from: &self)
        for name in self.members.keys.sorted() { noteUnknown(name, of: M.self) }
        self.members = outer
        return message
    }

    private mutating func noteUnknown<M: WireMessage>(_ name: String, of _: M.Type) {
        var asking = JSONReader()
        asking.names = []
        var message = M()
        message.readJSON(from: &asking)
        let known = asking.names ?? []
        at(.field(name)) { reader in
            reader.note(
                known.isEmpty
                    ? "\(M.protoName) has no fields; leave it out"
                    : "\(M.protoName) has no such field; it has " + known.joined(separator: ", "))
        }
    }

    // MARK: Fields.

    package mutating func read<V: JSONMapped>(
        _ name: String, _ alias: String? = nil, into value: inout V
    ) {
        field(name, alias) { json, reader in
            if let read = V.read(json: json, &reader) { value = read }
        }
    }

    package mutating func read<V: JSONMapped>(
        _ name: String, _ alias: String? = nil, into value: inout V?
    ) {
        field(name, alias) { json, reader in value = V.read(json: json, &reader) }
    }

    package mutating func read<V: JSONMapped>(
        _ name: String, _ alias: String? = nil, into list: inout [V]
    ) {
        field(name, alias) { json, reader in
            guard case .array(let elements) = json else {
                return reader.note(found: json, write: "a list")
            }
            for (index, element) in elements.enumerated() {
                reader.at(.index(index)) { reader in
                    if let value = V.read(json: element, &reader) { list.append(value) }
                }
            }
        }
    }

    package mutating func read<K: JSONKey, V: JSONMapped>(
        _ name: String, _ alias: String? = nil, into map: inout [K: V]
    ) {
        field(name, alias) { json, reader in
            guard case .object(let members) = json else {
                return reader.note(found: json, write: "an object")
            }
            for (text, member) in members.sorted(by: { $0.key < $1.key }) {
                reader.at(.key(text)) { reader in
                    guard let key = K(jsonKey: text) else {
                        return reader.note("the key is no \(K.self)")
                    }
                    if let value = V.read(json: member, &reader) { map[key] = value }
                }
            }
        }
    }

    /// A member of a oneof; two members at once are refused.
    package mutating func read<V: JSONMapped, Oneof>(
        _ name: String, _ alias: String? = nil, into oneof: inout Oneof?, as make: (V) -> Oneof
    ) {
        field(name, alias) { json, reader in
            guard oneof == nil else {
                return reader.note("another member of the same oneof is set; keep one")
            }
            oneof = V.read(json: json, &reader).map(make)
        }
    }

    private mutating func field(
        _ name: String, _ alias: String?, _ body: (JSONValue, inout JSONReader) -> Void
    ) {
        if names != nil {
            names?.append(name)
            return
        }
        let first = members.removeValue(forKey: name)
        let second = alias.flatMap { members.removeValue(forKey: $0) }
        guard let json = first ?? second, json != .null else { return }
        at(.field(name)) { reader in
            if first != nil, second != nil {
                reader.note("it stands there twice, under both of its names; keep one")
            }
            body(json, &reader)
        }
    }

    // MARK: Where, and what.

    /// Reads what stands at a step below.
    package mutating func at(_ step: Step, _ body: (inout JSONReader) -> Void) {
        push(step)
        body(&self)
        pop()
    }

    /// Goes to a step below, for a reader that keeps this one inside itself; see ``pop()``.
    package mutating func push(_ step: Step) { path.append(step) }

    /// Goes back to where it stood before ``push(_:)``.
    package mutating func pop() { path.removeLast() }

    private var pathText: String {
        path.reduce(into: "") { text, step in
            switch step {
            case .field(let name): text += text.isEmpty ? name : "." + name
            case .index(let index): text += "[\(index)]"
            case .key(let key): text += "[\(JSONValue.string(key).text)]"
            }
        }
    }

    /// Short values as they are, long ones by their kind.
    private static func shown(_ json: JSONValue) -> String {
        switch json {
        case .array, .object: return json.kindName
        case .null, .bool, .integer, .number, .string:
            let text = json.text
            return text.count <= 60 ? text : json.kindName + " of \(text.utf8.count) bytes"
        }
    }
}
