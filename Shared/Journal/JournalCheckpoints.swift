import Storage
import Values

/// All heads at one time, hashed into one root that is logged and backed up: what is cut off or
/// taken away later, heads included, no longer fits it.
///
///     root n = SHA-256( root n−1 | for each head that changed since, by stream:
///                       length and name | sequence | hash )
package struct JournalCheckpoints: Sendable {
    package init() {}

    package struct Checkpoint: Hashable, Sendable {
        /// From 1.
        package let number: Int64
        package let at: Instant
        package let changedStreams: Int64
        package let root: [UInt8]
    }

    /// A head as a checkpoint knows it.
    struct KnownHead: Hashable, Sendable {
        let stream: String
        let sequence: Int64
        let hash: [UInt8]
    }

    /// Takes a checkpoint of what is committed.
    /// - Returns: nil where nothing changed since the last one.
    package func take(at now: Instant, in transaction: any SQLTransaction) throws -> Checkpoint? {
        let last = try transaction.row(
            "SELECT number, root FROM journal_checkpoints ORDER BY number DESC LIMIT 1")
        let changed = try transaction.rows(
            """
            SELECT h.stream, h.sequence, h.hash FROM journal_heads h
            WHERE h.sequence > COALESCE((
                SELECT MAX(c.sequence) FROM journal_checkpoint_heads c WHERE c.stream = h.stream), 0)
            ORDER BY h.stream
            """
        ).map(Self.knownHead)
        guard !changed.isEmpty else { return nil }
        let number = try (last?.integer("number") ?? 0) + 1
        let previous = try last?.blob("root") ?? JournalEntry.noHash
        let root = Self.root(of: changed, behind: previous)
        // Two at the same time: the number is unique, and the second one fails.
        try transaction.execute(
            """
            INSERT INTO journal_checkpoints (number, at_us, previous_root, root)
            VALUES (?, ?, ?, ?)
            """, [.integer(number), .integer(now.microseconds), .blob(previous), .blob(root)])
        for head in changed {
            try transaction.execute(
                """
                INSERT INTO journal_checkpoint_heads (stream, number, sequence, hash)
                VALUES (?, ?, ?, ?)
                """,
                [.text(head.stream), .integer(number), .integer(head.sequence), .blob(head.hash)])
        }
        return Checkpoint(
            number: number, at: now, changedStreams: Int64(changed.count), root: root)
    }

    /// When the last one was taken.
    package func lastAt(in transaction: any SQLTransaction) throws -> Instant? {
        try transaction.row("SELECT MAX(at_us) AS at_us FROM journal_checkpoints")?
            .optionalInteger("at_us").map(Instant.init(microseconds:))
    }

    static func root(of heads: [KnownHead], behind previous: [UInt8]) -> [UInt8] {
        var sha = SHA256()
        sha.update(previous)
        // By the bytes of the name: databases do not agree on an order of texts.
        for head in heads.sorted(by: { $0.stream.utf8.lexicographicallyPrecedes($1.stream.utf8) }) {
            sha.update(sized: head.stream.utf8)
            sha.update(head.sequence)
            sha.update(head.hash)
        }
        return sha.finalize()
    }

    static func knownHead(_ row: SQLRow) throws -> KnownHead {
        KnownHead(
            stream: try row.text("stream"), sequence: try row.integer("sequence"),
            hash: try row.blob("hash"))
    }
}
