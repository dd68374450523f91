import JSON

/// A text is refused with its place, or read; printed, it reads the same and prints the same.
///
///     input   │ depth │ text │
enum JSONFuzz {
    static func run(_ input: UnsafeRawBufferPointer) throws {
        guard let depth = input.first else { return }
        let bytes = Array(input.dropFirst())
        let depthMax = Int(depth % 65)
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes, depthMax: depthMax)
        } catch {
            try hold(error.line >= 1 && error.column >= 1, "no place: \(error)")
            return
        }
        try hold(self.depth(of: value) <= depthMax, "deeper than \(depthMax)")
        let text = value.text
        for printed in [text, value.prettyText] {
            guard let again = try? JSONValue(parsing: printed, depthMax: depthMax) else {
                throw Flaw(description: "what was printed is refused: \(printed)")
            }
            try hold(again == value && again.text == text, "printed and read it is another one")
        }
        if let string = String(validating: bytes, as: UTF8.self) {
            try hold(
                (try? JSONValue(parsing: string, depthMax: depthMax)) == value,
                "as a string it is another one")
        }
    }

    private static func depth(of value: JSONValue) -> Int {
        switch value {
        case .array(let elements): 1 + (elements.map(depth).max() ?? 0)
        case .object(let members): 1 + (members.values.map(depth).max() ?? 0)
        default: 0
        }
    }
}
