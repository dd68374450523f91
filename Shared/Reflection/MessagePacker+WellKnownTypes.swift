import JSON
import ProtobufC

extension MessagePacker {
    mutating func wellKnown(
        _ type: WellKnownType, _ json: JSONValue, depth: Int
    ) -> [UInt8]? {
        switch type {
        case .timestamp:
            return JSONTime.readTimestamp(json, &reader).map { Self.time($0.seconds, $0.nanos) }
        case .duration:
            return JSONTime.readDuration(json, &reader).map { Self.time($0.seconds, $0.nanos) }
        case .any: return any(json, depth: depth)
        case .fieldMask: return fieldMask(json)
        case .struct: return structure(json, depth: depth)
        case .listValue:
            guard case .array(let elements) = json else {
                reader.note(found: json, write: "a list")
                return nil
            }
            return elements.enumerated().flatMap { index, element in
                at(.index(index)) { packer in
                    packer.keyed(element, .value, number: 1, depth: depth)
                }
            }
        case .value: return value(json, depth: depth)
        default:
            guard let wrapped = type.wrapped else { return nil }
            return scalar(wrapped, json).map { $0.isZero ? [] : $0.keyed(1) }
        }
    }

    private static func time(_ seconds: Int64, _ nanos: Int32) -> [UInt8] {
        [(1, seconds), (2, Int64(nanos))].flatMap { field, number in
            number == 0 ? [] : WireValue.varint(UInt64(bitPattern: number)).keyed(field)
        }
    }

    private mutating func any(_ json: JSONValue, depth: Int) -> [UInt8]? {
        guard case .object(var members) = json else {
            reader.note(found: json, write: "an object with @type")
            return nil
        }
        if members.isEmpty { return [] }
        guard case .string(let url)? = members.removeValue(forKey: "@type") else {
            reader.note("@type is missing; write type.googleapis.com/ and the message's name")
            return nil
        }
        let name = url.split(separator: "/").last.map(String.init) ?? ""
        let bytes: [UInt8]?
        if schema.messages[name] == nil {
            bytes = [UInt8].read(json: members["value"] ?? .null, &reader)
        } else if WellKnownType(rawValue: name) != nil {
            bytes = message(members["value"] ?? .null, name, depth: depth + 1)
        } else {
            bytes = message(.object(members), name, depth: depth + 1)
        }
        return bytes.map {
            WireValue.bytes(Array(url.utf8)[...]).keyed(1)
                + ($0.isEmpty ? [] : WireValue.bytes($0[...]).keyed(2))
        }
    }

    private mutating func fieldMask(_ json: JSONValue) -> [UInt8]? {
        guard case .string(let text) = json else {
            reader.note(found: json, write: "names in lowerCamelCase with commas between them")
            return nil
        }
        let names = text.split(separator: ",").map { CamelCase.snake(String($0)) }
        guard !names.contains(nil) else {
            reader.note(found: json, write: "names in lowerCamelCase with commas between them")
            return nil
        }
        return names.compactMap(\.self).flatMap { WireValue.bytes(Array($0.utf8)[...]).keyed(1) }
    }

    private mutating func structure(_ json: JSONValue, depth: Int) -> [UInt8]? {
        guard case .object(let members) = json else {
            reader.note(found: json, write: "an object")
            return nil
        }
        return members.sorted { $0.key < $1.key }.flatMap { key, member in
            at(.key(key)) { packer in
                let value = packer.keyed(member, .value, number: 2, depth: depth)
                let entry = WireValue.bytes(Array(key.utf8)[...]).keyed(1) + value
                return WireValue.bytes(entry[...]).keyed(1)
            }
        }
    }

    private mutating func value(_ json: JSONValue, depth: Int) -> [UInt8]? {
        switch json {
        case .null: return WireValue.varint(0).keyed(1)
        case .bool, .string:
            let isText = json.stringValue != nil
            return scalar(isText ? .string : .bool, json)?.keyed(isText ? 3 : 4)
        case .integer, .number: return scalar(.double, json)?.keyed(2)
        case .object: return keyed(json, .struct, number: 5, depth: depth)
        case .array: return keyed(json, .listValue, number: 6, depth: depth)
        }
    }

    /// A message as a field; nothing where it cannot be read.
    private mutating func keyed(
        _ json: JSONValue, _ type: WellKnownType, number: UInt32, depth: Int
    ) -> [UInt8] {
        message(json, type.rawValue, depth: depth + 1).map {
            WireValue.bytes($0[...]).keyed(number)
        } ?? []
    }
}
