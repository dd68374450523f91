extension String {
    /// A text of somebody else.
    init(utf8 bytes: ArraySlice<UInt8>) throws(WireFormatError) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw WireFormatError(offset: bytes.startIndex, message: "a text is not UTF-8")
        }
        self = text
    }

    /// A foreign text in a message for people: short, and nothing that a terminal obeys.
    package var shown: String {
        let safe = unicodeScalars.prefix(101).map { $0.isControl ? "?" : String($0) }
        return safe.count > 100 ? safe.dropLast().joined() + "…" : safe.joined()
    }
}

extension Unicode.Scalar {
    /// Terminals obey these: escape sequences begin with them, in seven bits or in eight.
    var isControl: Bool {
        properties.generalCategory == .control || properties.generalCategory == .format
    }
}

/// Names of fields in JSON.
enum CamelCase {
    /// `loan_id` is `loanId`, as protoc has it.
    static func lower(_ name: String) -> String {
        var result = ""
        var isNext = false
        for character in name {
            if character == "_" {
                isNext = true
            } else {
                result += isNext ? character.uppercased() : String(character)
                isNext = false
            }
        }
        return result
    }

    /// The other way round; nil for what no name in snake_case gives.
    static func snake(_ name: String) -> String? {
        guard !name.contains("_") else { return nil }
        return name.reduce(into: "") { result, character in
            result += character.isUppercase ? "_" + character.lowercased() : String(character)
        }
    }
}
