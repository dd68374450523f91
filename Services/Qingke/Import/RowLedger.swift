import Values

/// What is known of each row between the pass that checks and the pass that writes.
///
/// For each row a byte and the hash of its key: a million rows take some 50 MB.
struct RowLedger {
    private static let rejected: UInt8 = 0x80
    /// Its rehearsal is not over yet.
    private static let pending: UInt8 = 0x40

    /// Bit n below those two: call n of the row is to be written. 0: all stands already.
    private var rows: [UInt8] = []
    private var keys: [KeyHash: Place] = [:]
    private var problems: [RowProblem] = []
    private(set) var rejectedCount = 0
    private(set) var unchangedCount = 0

    /// Problems beyond these are counted and not kept.
    private static let problemsMax = 100_000

    private struct KeyHash: Hashable {
        let high: UInt64
        let low: UInt64

        init(_ key: String) {
            let digest = SHA256.hash(Array(key.utf8))
            high = digest[..<8].reduce(0) { $0 << 8 | UInt64($1) }
            low = digest[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// A row of the file.
    struct Place {
        let index: Int
        let line: Int
    }

    var count: Int { rows.count }

    /// Takes the next row in.
    mutating func add(line: Int) -> Place {
        rows.append(Self.pending)
        return Place(index: rows.count - 1, line: line)
    }

    /// Notes under which key a row stands.
    /// - Returns: the row that stands under it already.
    mutating func claim(_ key: String, _ place: Place) -> Place? {
        let hash = KeyHash(key)
        if let first = keys[hash] { return first }
        keys[hash] = place
        return nil
    }

    mutating func reject(_ place: Place, _ found: [RowProblem]) {
        if !isRejected(place.index) {
            if rows[place.index] == 0 { unchangedCount -= 1 }
            rejectedCount += 1
            rows[place.index] = Self.rejected
        }
        problems += found.prefix(max(0, Self.problemsMax - problems.count))
    }

    /// Notes which calls of a row are to be written; 0 says that all stands already.
    mutating func accept(_ place: Place, writes: UInt8) {
        guard !isRejected(place.index) else { return }
        rows[place.index] = writes
        if writes == 0 { unchangedCount += 1 }
    }

    func isRejected(_ index: Int) -> Bool { rows[index] == Self.rejected }

    /// Calls of a row that are to be written; none for a row that was rejected.
    func writes(_ index: Int) -> UInt8 { isRejected(index) ? 0 : rows[index] & 0x3F }

    /// In the order of the file.
    var sortedProblems: [RowProblem] { problems.sorted { $0.line < $1.line } }
}
