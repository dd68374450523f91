import FuzzTargets

/// Changes inputs as libFuzzer does: bits, bytes, pieces taken out, doubled or from another input.
struct Mutator {
    let inputs: [[UInt8]]
    var random: FuzzRandom

    /// Numbers at which lengths and ranges break.
    private static let limits: [[UInt8]] = [
        [0], [0x7F], [0x80], [0xFF], [0x80, 0x80, 0x04], [0x00, 0x01, 0x00, 0x00],
        [0x7F, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F],
        [0x80, 0x80, 0x80, 0x80, 0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
    ]

    /// An input with one to six changes.
    mutating func next() -> [UInt8] {
        var bytes = inputs[below(inputs.count)]
        for _ in 0...below(6) { change(&bytes) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return bytes.append(UInt8(below(256))) }
        let at = below(bytes.count)
        switch below(8) {
        case 0: bytes[at] ^= 1 << UInt8(below(8))
        case 1: bytes[at] = UInt8(below(256))
        case 2: bytes.insert(UInt8(below(256)), at: at)
        case 3: bytes.removeSubrange(piece(of: bytes, from: at))
        case 4: bytes.insert(contentsOf: bytes[piece(of: bytes, from: at)], at: below(bytes.count))
        case 5:
            let limit = Self.limits[below(Self.limits.count)]
            bytes.replaceSubrange(at..<min(bytes.count, at + limit.count), with: limit)
        case 6:
            let other = inputs[below(inputs.count)]
            if !other.isEmpty {
                bytes.insert(contentsOf: other[piece(of: other, from: below(other.count))], at: at)
            }
        default: bytes.removeSubrange(at...)
        }
    }

    private mutating func piece(of bytes: [UInt8], from start: Int) -> Range<Int> {
        start..<min(bytes.count, start + 1 + below(32))
    }

    private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
}
