import JSON
import ProtobufC
import Values

/// Packs JSON into messages, and notes all that is wrong.
struct MessagePacker {
    let schema: Schema
    var reader = JSONReader()

    init(schema: Schema) { self.schema = schema }

    /// Nil when the value cannot be read; why is then noted.
    mutating func message(_ json: JSONValue, _ type: String, depth: Int) -> [UInt8]? {
        guard depth <= DynamicMessages.depthMax else {
            reader.note("messages nest deeper than \(DynamicMessages.depthMax) levels")
            return nil
        }
        if let known = WellKnownType(rawValue: type) { return wellKnown(known, json, depth: depth) }
        guard let message = schema.messages[type] else {
            reader.note("the schema has no message \(type)")
            return nil
        }
        guard case .object(let members) = json else {
            reader.note(found: json, write: "an object")
            return nil
        }
        return object(members, message, depth: depth)
    }

    private mutating func object(
        _ members: [String: JSONValue], _ message: MessageSchema, depth: Int
    ) -> [UInt8] {
        var packed: [UInt32: [UInt8]] = [:]
        var oneofs: Set<Int> = []
        for (name, json) in members.sorted(by: { $0.key < $1.key }) {
            guard let field = message.field(named: name) else {
                reader.at(.field(name.shown)) { $0.note(message.unknown(name)) }
                continue
            }
            guard json != .null || field.isNullable else { continue }
            let bytes = at(.field(field.name)) { packer -> [UInt8] in
                if packed[field.number] != nil {
                    packer.reader.note(
                        "it stands there twice, under both of its names; keep one")
                }
                if let oneof = field.oneof, !oneofs.insert(oneof).inserted {
                    packer.reader.note("another member of the same oneof is set; keep one")
                }
                return packer.field(field, json, depth: depth)
            }
            packed[field.number] = bytes
        }
        for field in message.fields where field.isRequired && packed[field.number] == nil {
            reader.at(.field(field.name)) { $0.note("is required and is not there") }
        }
        return packed.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    mutating func at<R>(
        _ step: JSONReader.Step, _ body: (inout MessagePacker) -> R
    ) -> R {
        reader.push(step)
        defer { reader.pop() }
        return body(&self)
    }

    /// The field with its key, as often as it takes; nothing for a default that is left out.
    private mutating func field(_ field: FieldSchema, _ json: JSONValue, depth: Int) -> [UInt8] {
        if let (key, value) = schema.mapEntry(of: field) {
            return map(field, key, value, json, depth: depth)
        }
        guard field.isRepeated else {
            guard let value = single(field.type, json, depth: depth) else { return [] }
            return value.isZero && !field.hasPresence ? [] : value.keyed(field.number)
        }
        guard case .array(let elements) = json else {
            reader.note(found: json, write: "a list")
            return []
        }
        var values: [WireValue] = []
        for (index, element) in elements.enumerated() {
            at(.index(index)) { packer in
                if let value = packer.single(field.type, element, depth: depth) {
                    values.append(value)
                }
            }
        }
        guard field.isPacked, !values.isEmpty else {
            return values.flatMap { $0.keyed(field.number) }
        }
        return WireValue.bytes(values.flatMap(\.bytes)[...]).keyed(field.number)
    }

    private mutating func map(
        _ field: FieldSchema, _ key: FieldSchema, _ value: FieldSchema, _ json: JSONValue,
        depth: Int
    ) -> [UInt8] {
        guard case .object(let members) = json else {
            reader.note(found: json, write: "an object")
            return []
        }
        var bytes: [UInt8] = []
        for (text, member) in members.sorted(by: { $0.key < $1.key }) {
            at(.key(text)) { packer in
                guard let keyValue = packer.key(text, key.type) else { return }
                guard let value = packer.single(value.type, member, depth: depth) else { return }
                let entry = keyValue.keyed(1) + value.keyed(2)
                bytes += WireValue.bytes(entry[...]).keyed(field.number)
            }
        }
        return bytes
    }

    private mutating func key(_ text: String, _ type: FieldType) -> WireValue? {
        if case .bool = type {
            guard let value = Bool(text) else {
                reader.note("the key is neither true nor false")
                return nil
            }
            return .varint(value ? 1 : 0)
        }
        return scalar(type, .string(text))
    }

    private mutating func single(_ type: FieldType, _ json: JSONValue, depth: Int) -> WireValue? {
        switch type {
        case .message(let name):
            return message(json, name, depth: depth + 1).map { .bytes($0[...]) }
        case .group:
            reader.note("groups of proto2 are not supported; leave it out")
            return nil
        case .enumeration(let name): return enumeration(name, json)
        default: return scalar(type, json)
        }
    }

    // MARK: Scalars

    mutating func scalar(_ type: FieldType, _ json: JSONValue) -> WireValue? {
        switch type {
        case .double: return Double.read(json: json, &reader).map { .fixed64($0.bitPattern) }
        case .float: return Float.read(json: json, &reader).map { .fixed32($0.bitPattern) }
        case .int64:
            return Int64.read(json: json, &reader).map { .varint(UInt64(bitPattern: $0)) }
        case .uint64: return UInt64.read(json: json, &reader).map { .varint($0) }
        case .int32:
            return Int32.read(json: json, &reader).map { .varint(UInt64(bitPattern: Int64($0))) }
        case .fixed64: return UInt64.read(json: json, &reader).map { .fixed64($0) }
        case .fixed32: return UInt32.read(json: json, &reader).map { .fixed32($0) }
        case .bool: return Bool.read(json: json, &reader).map { .varint($0 ? 1 : 0) }
        case .string: return String.read(json: json, &reader).map { .bytes(Array($0.utf8)[...]) }
        case .bytes: return [UInt8].read(json: json, &reader).map { .bytes($0[...]) }
        case .uint32: return UInt32.read(json: json, &reader).map { .varint(UInt64($0)) }
        case .sfixed32:
            return Int32.read(json: json, &reader).map { .fixed32(UInt32(bitPattern: $0)) }
        case .sfixed64:
            return Int64.read(json: json, &reader).map { .fixed64(UInt64(bitPattern: $0)) }
        case .sint32:
            return Int32.read(json: json, &reader).map {
                .varint(UInt64(UInt32(bitPattern: $0 << 1 ^ $0 >> 31)))
            }
        case .sint64:
            return Int64.read(json: json, &reader).map {
                .varint(UInt64(bitPattern: $0 << 1 ^ $0 >> 63))
            }
        case .group, .message, .enumeration: return nil
        }
    }

    private mutating func enumeration(_ name: String, _ json: JSONValue) -> WireValue? {
        let values = schema.enums[name]?.values ?? []
        switch json {
        case .null where name == WellKnownType.nullValue: return .varint(0)
        case .string(let text):
            if let value = values.first(where: { $0.name == text }) {
                return Self.number(value.number)
            }
        case .integer(let number):
            if let number = Int32(exactly: number) { return Self.number(number) }
        case .null, .bool, .number, .array, .object: break
        }
        reader.note(found: json, write: values.map(\.name).joined(separator: " or "))
        return nil
    }

    private static func number(_ number: Int32) -> WireValue {
        .varint(UInt64(bitPattern: Int64(number)))
    }
}

extension MessageSchema {
    /// What to write instead of a name that no field has.
    fileprivate func unknown(_ name: String) -> String {
        guard !fields.isEmpty else { return "\(fullName) has no fields; leave it out" }
        let written = String(name.prefix(100))
        let near = fields.map { ($0.name, EditDistance.between(written, $0.name)) }
            .min { $0.1 < $1.1 }
        let hint = near.map { $0.1 <= 2 ? "is \($0.0) meant? it has " : "it has " } ?? ""
        return "\(fullName) has no such field; \(hint)"
            + fields.map(\.name).joined(separator: ", ")
    }
}

extension FieldSchema {
    /// JSON's null is a value of these and not an absent field.
    fileprivate var isNullable: Bool {
        type == .message(WellKnownType.value.rawValue)
            || type == .enumeration(WellKnownType.nullValue)
    }
}
