import JSON
import ProtobufC

extension MessageReader {
    /// Nil where the message has no form of its own after all: an instant that no text can say.
    mutating func wellKnown(
        _ type: WellKnownType, _ bytes: ArraySlice<UInt8>, depth: Int
    ) throws(WireFormatError) -> JSONValue? {
        let fields = try plain(bytes)
        switch type {
        case .timestamp, .duration:
            let seconds = Int64(bitPattern: fields.number(1))
            let nanos = Int32(truncatingIfNeeded: fields.number(2))
            return type == .timestamp
                ? JSONTime.timestamp(seconds: seconds, nanos: nanos)
                : JSONTime.duration(seconds: seconds, nanos: nanos)
        case .any: return try any(fields, depth: depth)
        case .fieldMask:
            var paths: [String] = []
            for path in fields.all(1) { paths.append(CamelCase.lower(try String(utf8: path))) }
            return .string(paths.joined(separator: ","))
        case .struct: return try structure(fields, depth: depth)
        case .listValue:
            var list: [JSONValue] = []
            for part in fields.all(1) {
                list.append(try message(part, WellKnownType.value.rawValue, depth: depth + 1))
            }
            return .array(list)
        case .value: return try value(fields, depth: depth)
        default:
            guard let wrapped = type.wrapped else { return nil }
            return try scalar(wrapped, fields.last[1] ?? wrapped.zero)?.json
        }
    }

    private mutating func any(
        _ fields: PlainFields, depth: Int
    ) throws(WireFormatError) -> JSONValue {
        let url = try String(utf8: fields.all(1).last ?? [])
        let bytes = fields.all(2).last ?? []
        if url.isEmpty, bytes.isEmpty { return [:] }
        let name = url.split(separator: "/").last.map(String.init) ?? ""
        guard schema.messages[name] != nil else {
            return ["@type": .string(url), "value": Array(bytes).json]
        }
        let json = try message(bytes, name, depth: depth + 1)
        guard case .object(var members) = json, WellKnownType(rawValue: name) == nil else {
            return ["@type": .string(url), "value": json]
        }
        members["@type"] = .string(url)
        return .object(members)
    }

    private mutating func structure(
        _ fields: PlainFields, depth: Int
    ) throws(WireFormatError) -> JSONValue {
        var members: [String: JSONValue] = [:]
        for entry in fields.all(1) {
            let parts = try plain(entry)
            let key = try String(utf8: parts.all(1).last ?? [])
            members[key] = try message(
                parts.all(2).last ?? [], WellKnownType.value.rawValue, depth: depth + 1)
        }
        return .object(members)
    }

    private mutating func value(
        _ fields: PlainFields, depth: Int
    ) throws(WireFormatError) -> JSONValue {
        switch fields.latest {
        case (2, let value)?: return try scalar(.double, value)?.json ?? .null
        case (3, let value)?: return try scalar(.string, value)?.json ?? .null
        case (4, let value)?: return try scalar(.bool, value)?.json ?? .null
        case (5, .bytes(let part))?:
            return try message(part, WellKnownType.struct.rawValue, depth: depth + 1)
        case (6, .bytes(let part))?:
            return try message(part, WellKnownType.listValue.rawValue, depth: depth + 1)
        default: return .null
        }
    }

    /// All fields, without a type.
    private mutating func plain(
        _ bytes: ArraySlice<UInt8>
    ) throws(WireFormatError) -> PlainFields {
        var result = PlainFields()
        var fields = WireFields(bytes)
        while let field = try fields.next() {
            try count(field.value)
            result.last[field.number] = field.value
            result.latest = (field.number, field.value)
            if case .bytes(let part) = field.value { result.parts.append((field.number, part)) }
        }
        return result
    }

    private struct PlainFields {
        /// The last value of each field.
        var last: [UInt32: WireValue] = [:]
        /// The last field of all.
        var latest: (UInt32, WireValue)?
        var parts: [(number: UInt32, bytes: ArraySlice<UInt8>)] = []

        func all(_ number: UInt32) -> [ArraySlice<UInt8>] {
            parts.filter { $0.number == number }.map(\.bytes)
        }

        func number(_ number: UInt32) -> UInt64 {
            if case .varint(let value)? = last[number] { value } else { 0 }
        }
    }
}
