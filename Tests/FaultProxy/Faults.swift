/// What happens to the bytes of one direction. All at once is possible; ``none`` passes them on.
package struct Faults: Hashable, Sendable {
    /// How long each piece waits, at least.
    package var delay: Duration = .zero
    /// Cuts what passes into pieces of so many bytes on average.
    package var splitBytes: Int?
    /// Joins what comes within some milliseconds into one piece, up to 64 KiB.
    package var merges = false
    /// Changes one byte in so many, on average.
    package var corruptOnceIn: Int?
    /// Sends one byte in so many twice, on average.
    package var duplicateOnceIn: Int?
    /// Ends the direction, or the connection, behind so many bytes of the direction; at once where
    /// more have passed.
    package var end: (how: Ending, afterBytes: Int)? {
        get { ending.map { ($0, endBytes) } }
        set { (ending, endBytes) = (newValue?.how, newValue?.afterBytes ?? 0) }
    }

    package enum Ending: Hashable, Sendable {
        /// RST on both sides.
        case reset
        /// FIN to the receiver; the other direction goes on.
        case halfClose
        /// All further bytes are swallowed, of the direction's connections for good: no peer gets a
        /// stream with a hole.
        case loss
    }

    private var ending: Ending?
    private var endBytes = 0

    package init() {}
    package static let none = Faults()

    package static func make(_ change: (inout Faults) -> Void) -> Faults {
        var faults = Faults()
        change(&faults)
        return faults
    }
}

/// The bytes of one direction of one connection. Pure: what happens to a byte is decided by the seed
/// and its place in the stream alone, not by how TCP cuts the stream or by time.
struct FaultyStream {
    private let seed: UInt64
    private(set) var offset = 0

    init(seed: UInt64) { self.seed = seed }

    /// What the receiver gets of these bytes, piece by piece, and how it ends there.
    mutating func pass(
        _ bytes: some Collection<UInt8>, _ faults: Faults
    ) -> (pieces: [[UInt8]], ending: Faults.Ending?) {
        var pieces: [[UInt8]] = []
        var piece: [UInt8] = []
        let end = faults.end
        for byte in bytes {
            if let end, offset >= end.afterBytes { break }
            let isCorrupt = isChosen(1, once: faults.corruptOnceIn)
            piece.append(isCorrupt ? byte ^ UInt8(truncatingIfNeeded: mixed(2) | 1) : byte)
            if isChosen(3, once: faults.duplicateOnceIn) { piece.append(piece[piece.count - 1]) }
            if isChosen(4, once: faults.splitBytes) {
                pieces.append(piece)
                piece = []
            }
            offset += 1
        }
        if !piece.isEmpty { pieces.append(piece) }
        let isOver = end.map { offset >= $0.afterBytes } ?? false
        return (pieces, isOver ? end?.how : nil)
    }

    private func isChosen(_ purpose: UInt64, once count: Int?) -> Bool {
        guard let count else { return false }
        return mixed(purpose) % UInt64(count) == 0
    }

    private func mixed(_ purpose: UInt64) -> UInt64 {
        mix(seed &+ purpose &* 0xD6E8_FEB8_6659_FD93 &+ UInt64(offset) &* 0x9E37_79B9_7F4A_7C15)
    }
}

/// SplitMix64's last step: each bit of the number changes about half of the result's.
func mix(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
}
