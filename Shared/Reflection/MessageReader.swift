import JSON
import ProtobufC

/// Turns packed messages into JSON.
struct MessageReader {
    let schema: Schema
    /// Values so far, of all levels.
    private var values = 0

    /// A message of 4 MiB may hold two million empty ones, and each takes some 100 bytes here.
    private static let valuesMax = 500_000

    init(schema: Schema) { self.schema = schema }

    mutating func message(
        _ bytes: ArraySlice<UInt8>, _ type: String, depth: Int
    ) throws(WireFormatError) -> JSONValue {
        guard depth <= DynamicMessages.depthMax else {
            throw WireFormatError(
                offset: bytes.startIndex,
                message: "messages nest deeper than \(DynamicMessages.depthMax) levels")
        }
        if let known = WellKnownType(rawValue: type),
            let json = try wellKnown(known, bytes, depth: depth)
        {
            return json
        }
        guard let message = schema.messages[type] else {
            throw WireFormatError(offset: 0, message: "the schema has no message \(type)")
        }
        return try object(bytes, message, depth: depth)
    }

    private mutating func object(
        _ bytes: ArraySlice<UInt8>, _ message: MessageSchema, depth: Int
    ) throws(WireFormatError) -> JSONValue {
        let found = try occurrences(in: bytes, of: message)
        var members: [String: JSONValue] = [:]
        for (number, occurrences) in found {
            // Only numbers of fields were taken.
            guard let field = message.field(numbered: number) else { continue }
            if let json = try json(of: field, occurrences, depth: depth) {
                members[field.name] = json
            }
        }
        return .object(members)
    }

    /// All values of each field, in order. Of a number that cannot repeat only the last is kept, and
    /// of a oneof only the last member. What has the wire type of another type is skipped.
    private mutating func occurrences(
        in bytes: ArraySlice<UInt8>, of message: MessageSchema
    ) throws(WireFormatError) -> [UInt32: [WireValue]] {
        var found: [UInt32: [WireValue]] = [:]
        var memberOfOneof: [Int: UInt32] = [:]
        var fields = WireFields(bytes)
        while let wire = try fields.next() {
            guard let field = message.field(numbered: wire.number), field.takes(wire.value) else {
                continue
            }
            try count(wire.value)
            if let oneof = field.oneof {
                if let other = memberOfOneof[oneof], other != field.number { found[other] = nil }
                memberOfOneof[oneof] = field.number
            }
            if field.isRepeated || field.type.isMessage {
                found[field.number, default: []].append(wire.value)
            } else {
                found[field.number] = [wire.value]
            }
        }
        return found
    }

    mutating func count(_ value: WireValue) throws(WireFormatError) {
        values += 1
        guard values <= Self.valuesMax else {
            throw WireFormatError(
                offset: 0, message: "the message has more than \(Self.valuesMax) values")
        }
    }

    /// Nil for a default that is left out.
    private mutating func json(
        of field: FieldSchema, _ occurrences: [WireValue], depth: Int
    ) throws(WireFormatError) -> JSONValue? {
        if let (key, value) = schema.mapEntry(of: field) {
            return try map(occurrences, key, value, depth: depth)
        }
        guard field.isRepeated else {
            return try single(
                field.type, occurrences, keepsDefault: field.hasPresence, depth: depth)
        }
        var list: [JSONValue] = []
        for occurrence in occurrences {
            if case .bytes(let packed) = occurrence, field.type.isPackable {
                for value in try unpack(packed, field.type) {
                    try count(value)
                    if let json = try single(field.type, [value], depth: depth) {
                        list.append(json)
                    }
                }
            } else if let json = try single(field.type, [occurrence], depth: depth) {
                list.append(json)
            }
        }
        return list.isEmpty ? nil : .array(list)
    }

    /// Messages in several parts are one: that their bytes stand one after the other merges them.
    private mutating func single(
        _ type: FieldType, _ occurrences: [WireValue], keepsDefault: Bool = true, depth: Int
    ) throws(WireFormatError) -> JSONValue? {
        guard case .message(let name) = type else {
            guard let last = occurrences.last, let value = try scalar(type, last) else {
                return nil
            }
            return value.isDefault && !keepsDefault ? nil : value.json
        }
        var parts = occurrences.compactMap { if case .bytes(let part) = $0 { part } else { nil } }
        guard var whole = parts.popLast() else { return nil }
        if !parts.isEmpty { whole = (parts.joined() + Array(whole))[...] }
        return try message(whole, name, depth: depth + 1)
    }

    private mutating func map(
        _ entries: [WireValue], _ key: FieldSchema, _ value: FieldSchema, depth: Int
    ) throws(WireFormatError) -> JSONValue? {
        var members: [String: JSONValue] = [:]
        for case .bytes(let entry) in entries {
            var keyText = try text(ofKey: .none, key.type)
            var values: [WireValue] = []
            var fields = WireFields(entry)
            while let field = try fields.next() {
                if field.number == 1, key.takes(field.value) {
                    keyText = try text(ofKey: field.value, key.type)
                } else if field.number == 2, value.takes(field.value) {
                    values.append(field.value)
                }
            }
            if values.isEmpty { values = [value.type.zero] }
            members[keyText] = try single(value.type, values, depth: depth)
        }
        return members.isEmpty ? nil : .object(members)
    }

    private func text(ofKey value: WireValue?, _ type: FieldType) throws(WireFormatError) -> String
    {
        // An entry without a key has the default one.
        switch try scalar(type, value ?? type.zero)?.json {
        case .string(let text): text
        case .some(let json): json.text
        case nil: ""
        }
    }

    // MARK: Scalars

    /// A value that is no message; nil where the wire type does not fit.
    func scalar(
        _ type: FieldType, _ value: WireValue
    ) throws(WireFormatError) -> (json: JSONValue, isDefault: Bool)? {
        func mapped<V: JSONMapped>(_ value: V) -> (JSONValue, Bool) {
            (value.json, value.isJSONDefault)
        }
        switch (type, value) {
        case (.double, .fixed64(let bits)): return mapped(Double(bitPattern: bits))
        case (.float, .fixed32(let bits)): return mapped(Float(bitPattern: bits))
        case (.int64, .varint(let bits)), (.sfixed64, .fixed64(let bits)):
            return mapped(Int64(bitPattern: bits))
        case (.uint64, .varint(let bits)), (.fixed64, .fixed64(let bits)): return mapped(bits)
        case (.int32, .varint(let bits)): return mapped(Int32(truncatingIfNeeded: bits))
        case (.sfixed32, .fixed32(let bits)): return mapped(Int32(bitPattern: bits))
        case (.uint32, .varint(let bits)): return mapped(UInt32(truncatingIfNeeded: bits))
        case (.fixed32, .fixed32(let bits)): return mapped(bits)
        case (.sint32, .varint(let bits)):
            let bits = UInt32(truncatingIfNeeded: bits)
            return mapped(Int32(bitPattern: bits >> 1) ^ -Int32(bitPattern: bits & 1))
        case (.sint64, .varint(let bits)):
            return mapped(Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1))
        case (.bool, .varint(let bits)): return mapped(bits != 0)
        case (.string, .bytes(let bytes)): return mapped(try String(utf8: bytes))
        case (.bytes, .bytes(let bytes)): return mapped(Array(bytes))
        case (.enumeration(let name), .varint(let bits)):
            let number = Int32(truncatingIfNeeded: bits)
            return (json(ofEnum: name, number), number == 0)
        default: return nil
        }
    }

    /// The name, or the number where the schema knows no name.
    private func json(ofEnum name: String, _ number: Int32) -> JSONValue {
        if name == WellKnownType.nullValue { return .null }
        let value = schema.enums[name]?.values.first { $0.number == number }
        return value.map { .string($0.name) } ?? .integer(Int64(number))
    }

    private func unpack(
        _ bytes: ArraySlice<UInt8>, _ type: FieldType
    ) throws(WireFormatError) -> [WireValue] {
        let width: Int
        switch type.zero {
        case .fixed64: width = 8
        case .fixed32: width = 4
        case .varint, .bytes:
            var numbers = WireFields(bytes)
            var values: [WireValue] = []
            while let number = try numbers.nextVarint() { values.append(.varint(number)) }
            return values
        }
        guard bytes.count.isMultiple(of: width) else {
            throw WireFormatError(
                offset: bytes.startIndex,
                message: "\(bytes.count) bytes are no numbers of \(width) bytes")
        }
        return stride(from: bytes.startIndex, to: bytes.endIndex, by: width).map { start in
            let number = bytes[start..<start + width].reversed().reduce(0 as UInt64) {
                $0 << 8 | UInt64($1)
            }
            return width == 8 ? .fixed64(number) : .fixed32(UInt32(number))
        }
    }
}

extension FieldType {
    var isMessage: Bool { if case .message = self { true } else { false } }

    /// The default value as it would stand on the wire, and so the wire type.
    var zero: WireValue {
        switch self {
        case .double, .fixed64, .sfixed64: .fixed64(0)
        case .float, .fixed32, .sfixed32: .fixed32(0)
        case .string, .bytes, .message, .group: .bytes([])
        case .int64, .uint64, .int32, .bool, .uint32, .enumeration, .sint32, .sint64: .varint(0)
        }
    }
}

extension FieldSchema {
    /// Whether a value on the wire may be one of this field.
    func takes(_ value: WireValue) -> Bool {
        if case .group = type { return false }
        switch (type.zero, value) {
        case (.varint, .varint), (.fixed64, .fixed64), (.bytes, .bytes), (.fixed32, .fixed32):
            return true
        case (_, .bytes): return isRepeated && type.isPackable
        default: return false
        }
    }
}
