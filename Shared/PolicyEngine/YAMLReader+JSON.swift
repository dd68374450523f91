import JSON
import Yams

extension YAMLReader {
    /// A value as JSON: the unit, not YAML's guess, decides what a scalar means, so that `no` is
    /// never a boolean and a number never floating point.
    static func json(_ node: Node, unit: ParameterUnit) -> JSONValue {
        if let sequence = node.sequence {
            return .array(sequence.map { json($0, unit: unit == .list ? .text : unit) })
        }
        if let mapping = node.mapping {
            var members: [String: JSONValue] = [:]
            for (key, value) in mapping {
                members[key.scalar?.string ?? ""] = json(value, unit: .object)
            }
            return .object(members)
        }
        guard let scalar = node.scalar else { return .null }
        if scalar.style == .plain && (scalar.string == "null" || scalar.string == "~") {
            return .null
        }
        switch unit {
        case .date, .monthDay, .choice, .text, .list: return .string(scalar.string)
        default: break
        }
        if scalar.style == .plain {
            if scalar.string == "true" { return true }
            if scalar.string == "false" { return false }
            let digits = scalar.string.filter { $0 != "_" }
            if digits == scalar.string || !scalar.string.hasPrefix("_"),
                let integer = Int64(digits), !digits.hasPrefix("+")
            {
                return .integer(integer)
            }
        }
        return .string(scalar.string)
    }
}
