/// Writes the fields of a packed message in their order, or counts their bytes. What is zero or empty
/// is left out, as proto3 has it.
struct PackedWriter {
    /// Nil to count only. There must be room for all that is put.
    private let start: UnsafeMutablePointer<UInt8>?
    /// Bytes so far.
    private(set) var count = 0

    init(_ start: UnsafeMutablePointer<UInt8>?) {
        self.start = start
    }

    mutating func put(_ number: UInt8, _ value: UInt64) {
        guard value != 0 else { return }
        putByte(number << 3)
        putVarint(value)
    }

    mutating func put(_ number: UInt8, _ bytes: some Collection<UInt8>) {
        putTag(number, bytes.count)
        if let start {
            _ = UnsafeMutableBufferPointer(start: start + count, count: bytes.count)
                .initialize(from: bytes)
        }
        count += bytes.count
    }

    /// One message of a repeated field; it stands there even where it is empty.
    mutating func put(_ number: UInt8, message fill: (inout PackedWriter) -> Void) {
        var counted = PackedWriter(nil)
        fill(&counted)
        putByte(number << 3 | 2)
        putVarint(UInt64(counted.count))
        fill(&self)
    }

    /// Bytes whose number is known when they are written: at most `room`, after which comes nothing.
    mutating func put(
        _ number: UInt8, room: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int
    ) {
        guard let start else { preconditionFailure("these bytes are counted by who has them") }
        // Where they stand if they take all their room, which is where they will stay in general.
        var guess = PackedWriter(nil)
        guess.putTag(number, room)
        let written = start + count + guess.count
        let size = room == 0 ? 0 : write(written)
        putTag(number, size)
        if start + count != written { (start + count).update(from: written, count: size) }
        count += size
    }

    /// What stands before so many bytes; nothing where there are none.
    mutating func putTag(_ number: UInt8, _ byteCount: Int) {
        guard byteCount > 0 else { return }
        putByte(number << 3 | 2)
        putVarint(UInt64(byteCount))
    }

    private mutating func putVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            putByte(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        putByte(UInt8(rest))
    }

    private mutating func putByte(_ byte: UInt8) {
        if let start { start[count] = byte }
        count += 1
    }
}
