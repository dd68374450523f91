extension WireValue {
    var isZero: Bool {
        switch self {
        case .varint(let number), .fixed64(let number): number == 0
        case .fixed32(let number): number == 0
        case .bytes(let bytes): bytes.isEmpty
        }
    }

    /// Without a key, as packed numbers stand; bytes with their length.
    var bytes: [UInt8] {
        switch self {
        case .varint(let number): Self.varint(number)
        case .fixed64(let number): (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        case .fixed32(let number): (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        case .bytes(let bytes): Self.varint(UInt64(bytes.count)) + bytes
        }
    }

    /// As a field of this number.
    func keyed(_ number: UInt32) -> [UInt8] {
        let type: UInt64 =
            switch self {
            case .varint: 0
            case .fixed64: 1
            case .bytes: 2
            case .fixed32: 5
            }
        return Self.varint(UInt64(number) << 3 | type) + bytes
    }

    private static func varint(_ number: UInt64) -> [UInt8] {
        var (rest, bytes): (UInt64, [UInt8]) = (number, [])
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(truncatingIfNeeded: rest)]
    }
}
