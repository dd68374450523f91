internal import GRDB

/// The transaction of a migration on SQLite.
///
/// A table is rebuilt by making it anew, copying, dropping and renaming; with foreign keys on, the
/// drop would take the rows that refer to it. So they are off for the length of the transaction and
/// all checked before COMMIT.
enum SchemaChange {
    static func run<T>(
        _ body: (any SQLTransaction) throws -> T, on connection: GRDB.Database, path: String
    ) throws -> T {
        do {
            // Has no effect inside a transaction.
            try connection.execute(sql: "PRAGMA foreign_keys = OFF")
            defer { try? connection.execute(sql: "PRAGMA foreign_keys = ON") }
            try connection.beginTransaction(.immediate)
            do {
                let value = try SQLiteTransaction(connection, path: path).run(body)
                try checkForeignKeys(on: connection, path: path)
                try connection.commit()
                return value
            } catch {
                if connection.isInsideTransaction { try? connection.rollback() }
                throw error
            }
        } catch let error as DatabaseError {
            throw StorageError(error, path: path)
        }
    }

    private static func checkForeignKeys(on connection: GRDB.Database, path: String) throws {
        guard let row = try Row.fetchOne(connection, sql: "PRAGMA foreign_key_check") else {
            return
        }
        let table: String = row["table"]
        let parent: String = row["parent"]
        throw StorageError(
            .foreignKeyViolation,
            "\(path): after the change a row of \(table) refers to a row of \(parent) that is absent"
        )
    }
}
