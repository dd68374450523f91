import Storage
import Values

/// What happened, in streams: one for each case or record. Append-only; each entry's hash covers
/// the one before it.
///
///     stream "integrity/ic-7f3a":  1 report ◀── 2 open ◀── 3 propose      head: sequence 3, its hash
///
/// Whoever writes to a stream holds its head until the transaction ends, so that two writers of one
/// stream queue up, and writers of different streams do not wait for each other.
package struct Journal: Sendable {
    package init() {}

    package static let migrator = Migrator(
        series: "journal",
        [Migration(file: "0001_journal.sql", PackageResources._001_journal_sql)])

    /// The last entry of a stream.
    package struct Head: Hashable, Sendable {
        package let sequence: Int64
        package let hash: [UInt8]
        package let lastAt: Instant

        init(sequence: Int64, hash: [UInt8], lastAt: Instant) {
            self.sequence = sequence
            self.hash = hash
            self.lastAt = lastAt
        }

        /// The head of a stream behind an entry that was just put there.
        package init(behind entry: JournalEntry) {
            self.init(sequence: entry.sequence, hash: entry.hash, lastAt: entry.at)
        }
    }

    /// Begins a stream and holds it.
    /// - Returns: nil where there is one of that name already.
    package func begin(
        _ stream: String, in transaction: any SQLTransaction
    ) throws(StorageError) -> Head? {
        let inserted = try transaction.execute(
            """
            INSERT INTO journal_heads (stream, sequence, hash, last_at_us) VALUES (?, 0, ?, 0)
            ON CONFLICT DO NOTHING
            """, [.text(stream), .blob(JournalEntry.noHash)])
        guard inserted == 1 else { return nil }
        return Head(
            sequence: 0, hash: JournalEntry.noHash, lastAt: Instant(microseconds: 0))
    }

    /// The head of a stream, held until the transaction ends; nil where there is no such stream.
    package func hold(
        _ stream: String, in transaction: any SQLTransaction
    ) throws(StorageError) -> Head? {
        // An UPDATE locks the row on either back end.
        try transaction.row(
            """
            UPDATE journal_heads SET sequence = sequence WHERE stream = ?
            RETURNING sequence, hash, last_at_us
            """, [.text(stream)]
        ).map(Head.init)
    }

    /// The head of a stream as it now stands; nil where there is no such stream.
    package func head(
        of stream: String, in transaction: any SQLTransaction
    ) throws(StorageError) -> Head? {
        try transaction.row(
            "SELECT sequence, hash, last_at_us FROM journal_heads WHERE stream = ?",
            [.text(stream)]
        ).map(Head.init)
    }

    /// Puts an entry behind a head that this transaction holds.
    ///
    /// - Parameter now: where the clock was set back, the entry gets the time of the one before it.
    package func append(
        _ draft: JournalEntry.Draft, to stream: String, behind head: Head, at now: Instant,
        in transaction: any SQLTransaction
    ) throws(StorageError) -> JournalEntry {
        let entry = JournalEntry(
            draft, stream: stream, sequence: head.sequence + 1, at: max(now, head.lastAt),
            previousHash: head.hash)
        try transaction.enqueue(
            """
            INSERT INTO journal (stream, sequence, act, payload, sealed, key_id, actor, at_us,
                previous_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(stream), .integer(entry.sequence), .text(entry.act), .blob(entry.payload),
                .blob(entry.sealed), .text(entry.keyID), .text(entry.actor),
                .integer(entry.at.microseconds), .blob(entry.previousHash), .blob(entry.hash),
            ])
        try transaction.enqueue(
            "UPDATE journal_heads SET sequence = ?, hash = ?, last_at_us = ? WHERE stream = ?",
            [
                .integer(entry.sequence), .blob(entry.hash), .integer(entry.at.microseconds),
                .text(stream),
            ])
        return entry
    }

    /// Entries of a stream, in order.
    package func entries(
        of stream: String, after sequence: Int64 = 0, count: Int = .max,
        in transaction: any SQLTransaction
    ) throws(StorageError) -> [JournalEntry] {
        let rows = try transaction.rows(
            """
            SELECT * FROM journal WHERE stream = ? AND sequence > ? ORDER BY sequence LIMIT ?
            """, [.text(stream), .integer(sequence), .integer(Int64(count))])
        var entries: [JournalEntry] = []
        for row in rows { entries.append(try JournalEntry(row)) }
        return entries
    }

    /// Streams by name, a page at a time.
    package func streams(
        after last: String = "", prefix: String = "", count: Int,
        in transaction: any SQLTransaction
    ) throws(StorageError) -> [String] {
        var streams: [String] = []
        // Compared piece by piece, not with LIKE, which knows wildcards.
        let rows = try transaction.rows(
            """
            SELECT stream FROM (
                SELECT stream FROM journal_heads UNION SELECT stream FROM journal
                UNION SELECT stream FROM journal_checkpoint_heads) AS named
            WHERE stream > ? AND substr(stream, 1, ?) = ? ORDER BY stream LIMIT ?
            """,
            [
                .text(last), .integer(Int64(prefix.unicodeScalars.count)), .text(prefix),
                .integer(Int64(count)),
            ])
        for row in rows { streams.append(try row.text("stream")) }
        return streams
    }
}

extension Journal.Head {
    fileprivate init(_ row: SQLRow) throws(StorageError) {
        sequence = try row.integer("sequence")
        hash = try row.blob("hash")
        lastAt = Instant(microseconds: try row.integer("last_at_us"))
    }
}

extension JournalEntry {
    init(_ row: SQLRow) throws(StorageError) {
        self.init(
            stream: try row.text("stream"), sequence: try row.integer("sequence"),
            act: try row.text("act"), payload: try row.blob("payload"),
            sealed: try row.blob("sealed"), keyID: try row.text("key_id"),
            actor: try row.text("actor"), at: Instant(microseconds: try row.integer("at_us")),
            previousHash: try row.blob("previous_hash"), hash: try row.blob("hash"))
    }
}
