/// What a repository may do inside a transaction: SQL that SQLite and PostgreSQL both understand,
/// with positional `?` for values.
///
/// A statement that fails ends the transaction, as in PostgreSQL: whatever is asked afterwards
/// throws the same error again, and so does the transaction, even if the body caught it. Where a
/// row may exist already, write `ON CONFLICT DO NOTHING` and look at the number of rows.
///
/// A sum that must not pass a cap is one row that an `UPDATE` raises under a CHECK: the row is
/// locked by the `UPDATE` on either back end, and the constraint holds under any interleaving.
package protocol SQLTransaction {
    /// Runs one statement and says how many rows it changed.
    @discardableResult
    func execute(_ sql: String, _ values: [SQLValue]) throws(StorageError) -> Int

    /// All rows that one statement gives.
    func rows(_ sql: String, _ values: [SQLValue]) throws(StorageError) -> [SQLRow]

    /// Runs one statement whose outcome nobody waits for: an error comes with the next statement that
    /// is asked about, or with the commit, and ends the transaction as any does.
    func enqueue(_ sql: String, _ values: [SQLValue]) throws(StorageError)

    /// Until the transaction ends no other one holds the same name: for what is looked up before it
    /// is written, where no row that could be locked is there yet. To be called before the look, in
    /// a write. Nothing to do where writes do not run beside each other.
    func hold(_ name: String) throws(StorageError)

    /// Runs several statements without values: the text of a migration.
    func executeScript(_ sql: String) throws(StorageError)
}

extension SQLTransaction {
    package func enqueue(_ sql: String, _ values: [SQLValue]) throws(StorageError) {
        try execute(sql, values)
    }

    @discardableResult
    package func execute(_ sql: String) throws(StorageError) -> Int {
        try execute(sql, [])
    }

    package func rows(_ sql: String) throws(StorageError) -> [SQLRow] {
        try rows(sql, [])
    }

    /// The one row of an answer that has at most one, or nil.
    package func row(_ sql: String, _ values: [SQLValue] = []) throws(StorageError) -> SQLRow? {
        let rows = try rows(sql, values)
        guard rows.count <= 1 else {
            throw StorageError(
                .unexpectedValue,
                "\(rows.count) rows where at most one was expected, in: \(sql.inOneLine)")
        }
        return rows.first
    }
}

/// A database with transactions, embedded or remote.
///
/// Bodies run away from the cooperative pool and must not wait for anything but the database.
package protocol Database: Sendable {
    /// Reads from one snapshot: nothing that commits meanwhile is seen, and nobody waits.
    func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T

    /// What it is and where, for the log of a start; no password.
    var description: String { get }

    /// Writes in one transaction; returns after it is committed and synced to disk.
    ///
    /// A body that throws leaves nothing behind. A body may be run again after a run that was
    /// rolled back, and only its last run counts: it must have no effect but through the
    /// transaction. Writes that were asked for earlier are seen.
    @discardableResult
    func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T

    /// A write that may rebuild tables: alone in its transaction, with foreign keys checked at the
    /// end instead of row by row, and one at a time over all processes.
    @discardableResult
    func alterSchema<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T

    /// What the database's own clock says, in microseconds of the epoch; nil where it has none but the
    /// machine's.
    func ownTimeMicroseconds() async throws -> Int64?

    /// Sees to it that bytes that were deleted or overwritten are in the database's files no longer.
    /// - Returns: false where that is for whoever runs the database to do.
    func scrubDeleted() async throws -> Bool

    /// Refuses what comes from now on, finishes what runs, and lets go of the file or connection.
    func close() async
}

extension String {
    /// No text of either database may have a NUL character.
    func refuseNUL(value number: Int) throws(StorageError) {
        guard let position = utf8.firstIndex(of: 0) else { return }
        throw StorageError(
            .misuse,
            "value \(number) has a NUL character at byte "
                + "\(utf8.distance(from: utf8.startIndex, to: position)), which no text of a database "
                + "may have; refuse it or store a blob")
    }

    /// A statement as one line of a message, cut where it gets long.
    var inOneLine: String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 200 ? line : line.prefix(199) + "…"
    }
}
