import Storage
import Values

/// Reads a whole journal and names, for each stream, the first entry that is not what it was.
///
/// | what was done to it | what tells |
/// |---|---|
/// | a byte of an entry changed | its hash |
/// | an entry put in, taken out or moved | the sequence, or the hash before it |
/// | the tail of a stream cut | its head; with the head set back, the last checkpoint |
/// | a stream removed with its head | the last checkpoint |
/// | a checkpoint changed or removed | the chain of roots, or a root noted elsewhere |
package struct JournalVerifier: Sendable {
    private let journal = Journal()

    package init() {}

    package struct Report: Sendable {
        package var streams: Int64 = 0
        package var entries: Int64 = 0
        package var checkpoints: Int64 = 0
        /// By stream; the first flaw of each. Empty when everything holds.
        package var flaws: [Flaw] = []
    }

    package struct Flaw: Hashable, Sendable {
        /// Empty where it is a checkpoint's.
        package let stream: String
        /// The first bad entry; 0 where it is none's.
        package let sequence: Int64
        package let description: String
    }

    /// - Parameter notedRoot: a root that was written down elsewhere; nil to go by what is on file.
    package func verify(
        _ database: any Database, notedRoot: [UInt8]? = nil
    ) async throws -> Report {
        var report = Report()
        try await verifyCheckpoints(database, notedRoot, &report)
        var last = ""
        while true {
            // A page at a time, so that a long journal holds no snapshot for long.
            let after = last
            let page = try await database.read { transaction in
                try journal.streams(after: after, count: 100, in: transaction)
            }
            for stream in page {
                let (entries, flaw) = try await verify(stream, database)
                report.streams += 1
                report.entries += entries
                if let flaw { report.flaws.append(flaw) }
            }
            guard page.count == 100, let next = page.last else { return report }
            last = next
        }
    }

    private func verify(
        _ stream: String, _ database: any Database
    ) async throws -> (entries: Int64, Flaw?) {
        // One snapshot: an entry that comes meanwhile brings its head with it.
        try await database.read { transaction in
            var check = StreamCheck(stream: stream)
            while check.flaw == nil {
                let page = try journal.entries(
                    of: stream, after: check.count, count: 500, in: transaction)
                for entry in page where check.flaw == nil { check.take(entry) }
                if page.count < 500 { break }
            }
            check.checkpoints = try transaction.rows(
                """
                SELECT stream, sequence, hash FROM journal_checkpoint_heads
                WHERE stream = ? ORDER BY number
                """, [.text(stream)]
            ).map(JournalCheckpoints.knownHead)
            check.finish(head: try journal.head(of: stream, in: transaction))
            return (check.count, check.flaw)
        }
    }

    private func verifyCheckpoints(
        _ database: any Database, _ notedRoot: [UInt8]?, _ report: inout Report
    ) async throws {
        let rows = try await database.read { transaction in
            try transaction.rows(
                "SELECT number, previous_root, root FROM journal_checkpoints ORDER BY number")
        }
        var previous = JournalEntry.noHash
        var isNoted = notedRoot == nil
        for (index, row) in rows.enumerated() {
            let number = try row.integer("number")
            let heads = try await database.read { transaction in
                try transaction.rows(
                    """
                    SELECT stream, sequence, hash FROM journal_checkpoint_heads WHERE number = ?
                    """, [.integer(number)]
                ).map(JournalCheckpoints.knownHead)
            }
            let root = try row.blob("root")
            guard number == Int64(index) + 1, try row.blob("previous_root") == previous,
                root == JournalCheckpoints.root(of: heads, behind: previous)
            else {
                report.flaws.append(
                    Flaw(
                        stream: "", sequence: 0,
                        description: "checkpoint \(index + 1) is not what was taken then; restore "
                            + "the journal from a backup"))
                return
            }
            if root == notedRoot { isNoted = true }
            previous = root
            report.checkpoints += 1
        }
        if !isNoted {
            report.flaws.append(
                Flaw(
                    stream: "", sequence: 0,
                    description: "no checkpoint has the root that was noted: checkpoints were "
                        + "removed, or it was noted of another journal"))
        }
    }
}

/// One stream, entry by entry.
private struct StreamCheck {
    let stream: String
    private(set) var count: Int64 = 0
    private(set) var flaw: JournalVerifier.Flaw?
    var checkpoints: [JournalCheckpoints.KnownHead] = []
    private var hashes: [[UInt8]] = []
    private var lastAt = Instant(microseconds: 0)

    init(stream: String) { self.stream = stream }

    mutating func take(_ entry: JournalEntry) {
        let expected = count + 1
        if entry.sequence != expected {
            fail(expected, "entry \(expected) is absent; \(entry.sequence) follows \(count)")
        } else if entry.hash != entry.rightHash {
            fail(expected, "its content is not what its hash was made of")
        } else if entry.previousHash != (hashes.last ?? JournalEntry.noHash) {
            fail(expected, "it does not follow the entry before it")
        } else {
            count += 1
            hashes.append(entry.hash)
            lastAt = entry.at
        }
    }

    mutating func finish(head: Journal.Head?) {
        guard flaw == nil else { return }
        for known in checkpoints where known.sequence > count {
            return fail(
                count + 1, "a checkpoint knows \(known.sequence) entries and \(count) are left")
        }
        for known in checkpoints where hashes[Int(known.sequence) - 1] != known.hash {
            return fail(known.sequence, "a checkpoint knows it with another content")
        }
        guard let head else { return fail(count == 0 ? 1 : count, "the stream has no head") }
        if head.sequence > count {
            fail(count + 1, "the head says \(head.sequence) entries and \(count) are left")
        } else if head.sequence < count {
            fail(head.sequence + 1, "the head says \(head.sequence) entries and there are \(count)")
        } else if head.hash != (hashes.last ?? JournalEntry.noHash) || head.lastAt != lastAt {
            fail(count, "the head is not this entry's")
        }
    }

    private mutating func fail(_ sequence: Int64, _ description: String) {
        flaw = JournalVerifier.Flaw(
            stream: stream, sequence: sequence,
            description: description + "; restore it from a backup")
    }
}
