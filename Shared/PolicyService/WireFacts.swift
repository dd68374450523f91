import JSON
import Messages
import PolicyEngine
import ServiceKit

/// Facts as they travel: one JSON value each, integers only, nested at most 8 deep.
package enum WireFacts {
    /// Who is said to state the facts of a request, whatever `source` they carry: a caller cannot
    /// speak for an owner.
    package static let caller = "caller"

    /// The facts of a request; every mistake is noted under `facts[i]`.
    ///
    /// - Parameter showsValues: whether a note may repeat what was found.
    package static func read(
        _ facts: [Messages.Fact], _ field: String, showsValues: Bool = true,
        _ fields: inout FieldChecks
    ) -> FactSet {
        var read = FactSet()
        var names: Set<String> = []
        for (index, fact) in facts.enumerated() {
            let path = "\(field)[\(index)]"
            _ = fields.text("\(path).name", fact.name)
            if !names.insert(fact.name).inserted {
                fields.add("\(path).name", "\"\(fact.name)\" stands twice; give each fact once")
            }
            if let value = value(
                fact.valueJSON, "\(path).value_json", showsValue: showsValues, &fields)
            {
                read[fact.name] = PolicyEngine.Fact(name: fact.name, value: value, source: caller)
            }
        }
        return read
    }

    /// A fact that a service answers to another one.
    package static func message(
        _ name: FactName, _ value: JSONValue, source: String
    ) -> Messages.Fact {
        Messages.Fact(name: name, valueJSON: value.text, source: source)
    }

    /// One JSON value of a request; nil where it is none, which is noted.
    package static func value(
        _ text: String, _ field: String, showsValue: Bool = true, _ fields: inout FieldChecks
    ) -> JSONValue? {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: text, depthMax: FactSet.depthMax)
        } catch {
            fields.add(
                field,
                text.isEmpty
                    ? "is empty; write one JSON value, null where it is not known"
                    : "is no JSON value that a fact may have: \(error)")
            return nil
        }
        if let number = value.firstInexactNumber {
            fields.add(
                field,
                "\(showsValue ? number : "it") is no whole number of 64 bits; write amounts in fen, "
                    + "rates in ppm")
            return nil
        }
        return value
    }
}

extension JSONValue {
    /// A number with a fraction, an exponent, or beyond 64 bits.
    fileprivate var firstInexactNumber: String? {
        switch self {
        case .number(let text): text
        case .array(let elements): elements.lazy.compactMap(\.firstInexactNumber).first
        case .object(let members): members.values.lazy.compactMap(\.firstInexactNumber).first
        case .null, .bool, .integer, .string: nil
        }
    }
}
