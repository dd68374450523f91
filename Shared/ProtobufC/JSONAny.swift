import JSON

/// The form of `google.protobuf.Any`: the message's own members with `@type` beside them.
///
/// A message whose JSON is no object (an instant, a duration) stands under `value`; so does, in
/// base64, one that this program does not know.
package enum JSONAny {
    package static func json(
        typeURL: String, value: [UInt8], known: [String: any WireMessage.Type]
    ) -> JSONValue {
        if typeURL.isEmpty, value.isEmpty { return [:] }
        let type = known[typeName(typeURL)]
        guard let message = type.flatMap({ try? $0.init(unpacking: value) }) else {
            return ["@type": .string(typeURL), "value": value.json]
        }
        guard case .object(var members) = message.json else {
            return ["@type": .string(typeURL), "value": message.json]
        }
        members["@type"] = .string(typeURL)
        return .object(members)
    }

    package static func read(
        _ json: JSONValue, known: [String: any WireMessage.Type], _ reader: inout JSONReader
    ) -> (typeURL: String, value: [UInt8])? {
        guard case .object(var members) = json else {
            reader.note(found: json, write: "an object with @type")
            return nil
        }
        if members.isEmpty { return ("", []) }
        guard case .string(let typeURL)? = members.removeValue(forKey: "@type") else {
            reader.note("@type is missing; write type.googleapis.com/ and the message's name")
            return nil
        }
        let value = members["value"] ?? .null
        guard let type = known[typeName(typeURL)] else {
            return [UInt8].read(json: value, &reader).map { (typeURL, $0) }
        }
        let isText = members.count == 1 && !type.init().json.isObject
        return pack(type, isText ? value : .object(members), &reader).map { (typeURL, $0) }
    }

    private static func pack<M: WireMessage>(
        _: M.Type, _ json: JSONValue, _ reader: inout JSONReader
    ) -> [UInt8]? {
        M.read(json: json, &reader)?.packed
    }

    private static func typeName(_ url: String) -> String {
        url.split(separator: "/").last.map(String.init) ?? ""
    }
}

extension JSONValue {
    fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}
