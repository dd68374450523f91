import JSON
import Messages
import ProtobufC
import Samples

/// Messages of every type, from bytes and from JSON.
///
///     input   │ type, 2 bytes │ packed message, or JSON text │
///
/// The type is the one whose name's hash is the next at or above the two bytes, big-endian, so that
/// any two bytes choose one, and a new type changes the meaning of few inputs.
enum MessageFuzz {
    private static let types: [(hash: UInt16, type: any WireMessage.Type)] =
        (Array(Messages.AllMessages.byName) + Array(Samples.AllMessages.byName))
        .sorted { (hash(of: $0.key), $0.key) < (hash(of: $1.key), $1.key) }
        .map { (hash(of: $0.key), $0.value) }

    private static func hash(of name: String) -> UInt16 {
        name.utf8.reduce(0) { $0 &* 31 &+ UInt16($1) }
    }

    private static func type(
        of input: UnsafeRawBufferPointer
    ) -> (type: any WireMessage.Type, rest: [UInt8])? {
        guard input.count >= 2 else { return nil }
        let hash = UInt16(input[0]) << 8 | UInt16(input[1])
        // There are types.
        let chosen = types.first { $0.hash >= hash } ?? types[0]
        return (chosen.type, Array(input.dropFirst(2)))
    }

    static func run(_ input: UnsafeRawBufferPointer) throws {
        guard let (type, bytes) = type(of: input) else { return }
        try unpack(type, bytes)
    }

    static func runJSON(_ input: UnsafeRawBufferPointer) throws {
        guard let (type, bytes) = type(of: input),
            let json = try? JSONValue(parsing: bytes)
        else { return }
        try read(type, json)
    }

    private static func unpack<M: WireMessage>(_: M.Type, _ bytes: [UInt8]) throws {
        let small = UnpackLimits(bytesMax: 2 * bytes.count, allocationsMax: bytes.count / 4)
        _ = try? M(unpacking: bytes, limits: small)
        guard let message = try? M(unpacking: bytes) else { return }
        try survives(message)
        try survivesJSON(message)
    }

    private static func read<M: WireMessage>(_: M.Type, _ json: JSONValue) throws {
        guard let message = try? M(json: json) else { return }
        try survives(message)
        try hold(
            try survivesJSON(message), "what was read from JSON is not read again: \(message)")
    }

    private static func survives<M: WireMessage>(_ message: M) throws {
        let packed = message.packed
        do {
            let again = try M(unpacking: packed)
            try hold(again.packed == packed, "\(M.protoName) is another one when packed again")
        } catch let error as UnpackError {
            // Many short texts in few bytes take more pieces than the budget has.
            guard case .tooLarge = error else {
                throw Flaw(description: "\(M.protoName), packed by us, is refused: \(error)")
            }
        }
    }

    /// False where the message says what its JSON cannot: a time beyond the calendar, or an Any
    /// whose value is no message of its type.
    @discardableResult
    private static func survivesJSON<M: WireMessage>(_ message: M) throws -> Bool {
        let text = message.json.text
        let parsed: JSONValue
        do {
            parsed = try JSONValue(parsing: text, depthMax: 100)
        } catch {
            throw Flaw(description: "\(M.protoName) as JSON cannot be read: \(error)")
        }
        try hold(parsed.text == text, "\(M.protoName) is other JSON when read again")
        let hasAny = text.contains("\"@type\"")
        do {
            let again = try M(json: parsed)
            try hold(again.json.text == text, "\(M.protoName) changed in \(text)")
            // JSON knows one NaN only; an Any's value may have been packed by somebody else.
            try hold(
                hasAny || text.contains("\"NaN\"") || again.packed == message.packed,
                "\(M.protoName) has other bytes after JSON: \(text)")
            return true
        } catch let error as JSONMappingError {
            let isOfTime = error.violations.allSatisfy {
                $0.message.contains("an instant like") || $0.message.contains("a duration in")
            }
            let hasLostType = error.violations.contains { $0.message.contains("@type is missing") }
            try hold(
                hasAny && !hasLostType || isOfTime,
                "\(M.protoName) does not take its own JSON: \(error)")
            return false
        }
    }
}
