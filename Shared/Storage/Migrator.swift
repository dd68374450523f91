/// Brings a schema forward, one numbered step at a time, and refuses one that it cannot work with.
///
/// Table `schema_versions` keeps a row for each step that was applied, with its whole text:
///
///     series | number | name | sql | min_reader | applied_at_us
///
/// A series is one owner's steps: a service has its own, and each shared part that keeps tables
/// (such as ``RequestLog``) another, so that both may grow without taking each other's numbers.
///
/// | on file            | in the program | what happens                                       |
/// |--------------------|----------------|----------------------------------------------------|
/// | 1…m, the same text | 1…n, m < n     | `migrate` applies m+1…n; `check` refuses: too old  |
/// | 1…n, the same text | 1…n            | nothing to do                                      |
/// | 1…m, m > n         | 1…n            | goes on if each `min_reader` ≤ n; else: too new    |
/// | a gap, other text  | 1…n            | refused: changed                                   |
package struct Migrator: Sendable {
    package let series: String
    package let migrations: [Migration]

    /// - Precondition: numbers run from 1 without a gap, and no step asks for a later reader than
    ///   itself or for an earlier one than the step before it.
    package init(series: String, _ migrations: [Migration]) {
        var minReader = 1
        for (index, step) in migrations.enumerated() {
            precondition(
                step.number == index + 1,
                "\(series): migration \(step.number) \(step.name) stands where \(index + 1) belongs"
            )
            precondition(
                (minReader...step.number).contains(step.minReader),
                "\(series): migration \(step.number) has minReader \(step.minReader); "
                    + "\(minReader) to \(step.number) is right")
            minReader = step.minReader
        }
        self.series = series
        self.migrations = migrations
    }

    /// Applies what is missing, each step in a transaction of its own, so that a step that fails
    /// leaves the schema at the step before it.
    /// - Returns: the last migration on file, which may be later than our own.
    /// - Throws: ``StorageError`` `schemaTooNew`, `schemaChanged`, or what a step ran into.
    @discardableResult
    package func migrate(_ database: any Database, nowMicroseconds: Int64) async throws -> Int {
        while true {
            // What is missing is read inside the transaction that applies it: of two processes
            // that start at once, the second finds the work done.
            let last = try await database.alterSchema { transaction -> Int? in
                try transaction.executeScript(Self.table)
                let applied = try applied(in: transaction)
                try refuseChanged(applied)
                guard applied.count < migrations.count else { return applied.count }
                try apply(migrations[applied.count], in: transaction, nowMicroseconds)
                return nil
            }
            if let last { return last }
        }
    }

    /// Refuses a schema that this program cannot work with, and applies nothing.
    /// - Throws: ``StorageError`` `schemaTooNew`, `schemaTooOld`, `schemaChanged`.
    @discardableResult
    package func check(_ database: any Database) async throws -> Int {
        try await database.alterSchema { transaction in
            // A new file has no such table, and a failed look at it would fail the transaction.
            try transaction.executeScript(Self.table)
            let applied = try applied(in: transaction)
            try refuseChanged(applied)
            guard applied.count >= migrations.count else {
                throw StorageError(
                    .schemaTooOld,
                    "schema \"\(series)\" is at migration \(applied.count) and this program needs "
                        + "\(migrations.count); run its migrations first")
            }
            return applied.count
        }
    }

    private static let table = """
        CREATE TABLE IF NOT EXISTS schema_versions (
            series        TEXT    NOT NULL,
            number        INTEGER NOT NULL,
            name          TEXT    NOT NULL,
            sql           TEXT    NOT NULL,
            min_reader    INTEGER NOT NULL,
            applied_at_us INTEGER NOT NULL,
            PRIMARY KEY (series, number)
        )
        """

    private func applied(in transaction: any SQLTransaction) throws -> [Migration] {
        try transaction.rows(
            """
            SELECT number, name, sql, min_reader FROM schema_versions
            WHERE series = ? ORDER BY number
            """, [.text(series)]
        ).map { row in
            Migration(
                number: Int(try row.integer("number")), name: try row.text("name"),
                sql: try row.text("sql"), minReader: Int(try row.integer("min_reader")))
        }
    }

    private func apply(
        _ step: Migration, in transaction: any SQLTransaction, _ nowMicroseconds: Int64
    ) throws {
        do {
            try transaction.executeScript(step.sql)
        } catch {
            throw StorageError(
                error.kind,
                "schema \"\(series)\", migration \(step.number) \(step.name): \(error.message)")
        }
        try transaction.execute(
            """
            INSERT INTO schema_versions (series, number, name, sql, min_reader, applied_at_us)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .text(series), .integer(Int64(step.number)), .text(step.name), .text(step.sql),
                .integer(Int64(step.minReader)), .integer(nowMicroseconds),
            ])
    }

    private func refuseChanged(_ applied: [Migration]) throws(StorageError) {
        for (index, step) in applied.enumerated() {
            guard step.number == index + 1 else {
                throw StorageError(
                    .schemaChanged,
                    "schema \"\(series)\" has migration \(step.number) \(step.name) on file and "
                        + "lacks \(index + 1); restore the file from a backup")
            }
            if index < migrations.count {
                try refuseChanged(step, migrations[index])
            } else if step.minReader > migrations.count {
                throw StorageError(
                    .schemaTooNew,
                    "schema \"\(series)\" is at migration \(applied.count), and \(step.number) "
                        + "\(step.name) asks for a program with migration \(step.minReader); this "
                        + "one ends with \(migrations.count): start a newer one")
            }
        }
    }

    private func refuseChanged(
        _ onFile: Migration, _ ours: Migration
    ) throws(StorageError) {
        guard onFile.sql != ours.sql else { return }
        let theirs = onFile.sql.split(separator: "\n", omittingEmptySubsequences: false)
        let own = ours.sql.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(theirs, own).prefix { $0 == $1 }.count
        throw StorageError(
            .schemaChanged,
            "schema \"\(series)\": migration \(onFile.number) was applied as \(onFile.name) with "
                + "another text than this program's \(ours.name), from line \(same + 1) on; leave "
                + "it as it was and write a new one")
    }
}
