/// One field of a packed message, as it stands on the wire.
struct WireField {
    let number: UInt32
    let value: WireValue
}

/// A value on the wire, before anybody knows its type. Proto2's groups are skipped and never seen.
enum WireValue {
    case varint(UInt64)
    case fixed64(UInt64)
    case bytes(ArraySlice<UInt8>)
    case fixed32(UInt32)
}

/// Bytes that are no packed message.
struct WireFormatError: Error {
    /// Where, counted from the first byte of what was given as a whole.
    let offset: Int
    /// What is wrong there.
    let message: String

    var description: String { "byte \(offset): \(message)" }
}

/// Reads a packed message field by field, knowing nothing of its type. It never calls itself, and
/// nothing is copied.
struct WireFields {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// The next field; nil after the last one.
    mutating func next() throws(WireFormatError) -> WireField? {
        while position < bytes.endIndex {
            let (number, type) = try key()
            switch type {
            case 3: try skipGroup(number)
            case 4: throw error("a group ends here that never began")
            default: return WireField(number: number, value: try value(type))
            }
        }
        return nil
    }

    /// Varints that stand one after the other, as packed repeated fields have them.
    mutating func nextVarint() throws(WireFormatError) -> UInt64? {
        position < bytes.endIndex ? try varint() : nil
    }

    private mutating func key() throws(WireFormatError) -> (number: UInt32, type: UInt64) {
        let start = position
        let key = try varint()
        guard let number = UInt32(exactly: key >> 3), (1..<1 << 29).contains(number) else {
            position = start
            throw error("a field has the number \(key >> 3)")
        }
        return (number, key & 7)
    }

    private mutating func value(_ type: UInt64) throws(WireFormatError) -> WireValue {
        switch type {
        case 0: return .varint(try varint())
        case 1: return .fixed64(try littleEndian(8))
        case 2:
            let count = try varint()
            guard count <= UInt64(bytes.endIndex - position) else {
                throw error("a field of \(count) bytes; \(bytes.endIndex - position) follow")
            }
            defer { position += Int(count) }
            return .bytes(bytes[position..<position + Int(count)])
        case 5: return .fixed32(UInt32(try littleEndian(4)))
        default: throw error("\(type) is no wire type")
        }
    }

    /// Groups may nest. What is open is a list here, so that depth costs no stack.
    private mutating func skipGroup(_ number: UInt32) throws(WireFormatError) {
        var open = [number]
        while let inner = open.last {
            guard position < bytes.endIndex else { throw error("a group does not end") }
            let (number, type) = try key()
            switch type {
            case 3: open.append(number)
            case 4 where number == inner: open.removeLast()
            case 4: throw error("group \(inner) ends as group \(number)")
            default: _ = try value(type)
            }
        }
    }

    private mutating func varint() throws(WireFormatError) -> UInt64 {
        var result: UInt64 = 0
        for shift in stride(from: 0, to: 70, by: 7) {
            guard position < bytes.endIndex else { throw error("a number is cut off") }
            let byte = bytes[position]
            position += 1
            result |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return result }
        }
        throw error("a number has more than ten bytes")
    }

    private mutating func littleEndian(_ count: Int) throws(WireFormatError) -> UInt64 {
        guard bytes.endIndex - position >= count else { throw error("a number is cut off") }
        defer { position += count }
        return bytes[position..<position + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func error(_ message: String) -> WireFormatError {
        WireFormatError(offset: position, message: message)
    }
}
