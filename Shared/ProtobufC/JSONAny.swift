import JSON

/// The form of `google.protobuf.Any`: the message's own members with `@type` beside them.
///
/// A message whose JSON is no object of its fields (an instant, a duration, another Any) stands
/// under `value`; so does, in base64, one that this program does not know, or that lies in more
/// than ``depthMax`` others.
package enum JSONAny {
    /// Any is the one type that can hold itself: 4 MiB hold some 90,000 of them one in another, which
    /// no stack bears. Parsers of JSON take 32 levels.
    static let depthMax = 8
    @TaskLocal private static var depth = 0

    private static let anyName = "google.protobuf.Any"

    package static func json(
        typeURL: String, value: [UInt8], known: [String: any WireMessage.Type]
    ) -> JSONValue {
        if typeURL.isEmpty, value.isEmpty { return [:] }
        let name = typeName(typeURL)
        guard depth < depthMax,
            let message = known[name].flatMap({ try? $0.init(unpacking: value) })
        else { return ["@type": .string(typeURL), "value": value.json] }
        let json = $depth.withValue(depth + 1) { message.json }
        guard case .object(var members) = json, name != anyName else {
            return ["@type": .string(typeURL), "value": json]
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
        let name = typeName(typeURL)
        guard let type = known[name] else {
            return [UInt8].read(json: value, &reader).map { (typeURL, $0) }
        }
        let isUnderValue =
            members.count == 1 && (name == anyName || !type.init().json.isObject)
        return pack(type, isUnderValue ? value : .object(members), &reader).map { (typeURL, $0) }
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
