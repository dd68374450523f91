/// The fields of a packed message, one after the other, in place. Groups, which proto3 does not have,
/// are refused.
struct PackedFields {
    private let message: UnsafeRawBufferPointer
    private var position = 0

    /// A field's number and the kind of value that follows.
    struct Tag: Hashable {
        let key: UInt32
        var number: UInt32 { key >> 3 }

        static func varint(_ number: UInt32) -> Tag { Tag(key: number << 3) }
        static func bytes(_ number: UInt32) -> Tag { Tag(key: number << 3 | 2) }
        /// So that a `switch` compares numbers, not values of any type.
        static func ~= (pattern: Tag, tag: Tag) -> Bool { pattern.key == tag.key }
    }

    init(_ message: UnsafeRawBufferPointer) {
        self.message = message
    }

    /// The next field's tag, whose value is to be read or skipped; nil after the last field.
    mutating func nextTag() throws(WireError) -> Tag? {
        guard position < message.count else { return nil }
        let key = try varint()
        guard key >= 8, let key = UInt32(exactly: key) else {
            throw error("a field's tag is \(key)")
        }
        return Tag(key: key)
    }

    mutating func varint() throws(WireError) -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while position < message.count, shift < 70 {
            let byte = message[position]
            position += 1
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return result }
            shift += 7
        }
        throw error(shift < 70 ? "a number is cut off" : "a number has more than ten bytes")
    }

    /// What a length and so many bytes stand for.
    mutating func bytes() throws(WireError) -> UnsafeRawBufferPointer {
        let count = try varint()
        let rest = message.count - position
        guard count <= UInt64(rest) else {
            throw error("a field of \(count) bytes; \(rest) follow")
        }
        defer { position += Int(count) }
        return UnsafeRawBufferPointer(rebasing: message[position..<position + Int(count)])
    }

    mutating func skip(_ tag: Tag) throws(WireError) {
        switch tag.key & 7 {
        case 0: _ = try varint()
        case 1: try skip(8)
        case 2: _ = try bytes()
        case 5: try skip(4)
        default: throw error("field \(tag.number) has the wire type \(tag.key & 7)")
        }
    }

    private mutating func skip(_ count: Int) throws(WireError) {
        guard count <= message.count - position else { throw error("a number is cut off") }
        position += count
    }

    func error(_ what: String) -> WireError {
        WireError("a frame that is no Envelope: byte \(position) of \(message.count): \(what)")
    }
}
