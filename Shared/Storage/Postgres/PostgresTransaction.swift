/// One body's view of a transaction on one PostgreSQL connection; used on that connection's thread.
final class PostgresTransaction: SQLTransaction {
    private let connection: PostgresConnection
    /// Whether statements travel in the pipeline; a script cannot.
    private let isPipelined: Bool
    /// The first statement that failed: what follows is refused by the server anyway.
    private(set) var failure: StorageError?

    init(_ connection: PostgresConnection, isPipelined: Bool) {
        self.connection = connection
        self.isPipelined = isPipelined
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws(StorageError) -> Int {
        try asked(sql, values).changed
    }

    func rows(_ sql: String, _ values: [SQLValue]) throws(StorageError) -> [SQLRow] {
        try asked(sql, values).rows
    }

    func enqueue(_ sql: String, _ values: [SQLValue]) throws(StorageError) {
        guard isPipelined else {
            _ = try asked(sql, values)
            return
        }
        try guarded { () throws(StorageError) in try connection.send(sql, values) }
    }

    /// Nobody waits for it here: the server runs what follows once it holds the name.
    func hold(_ name: String) throws(StorageError) {
        try enqueue("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))::text", [.text(name)])
    }

    func executeScript(_ sql: String) throws(StorageError) {
        try guarded { () throws(StorageError) in
            guard !isPipelined else {
                throw StorageError(.misuse, "scripts belong in alterSchema: \(sql.inOneLine)")
            }
            try connection.script(PostgresDialect.script(sql))
        }
    }

    private func asked(
        _ sql: String, _ values: [SQLValue]
    ) throws(StorageError) -> PostgresConnection.Answer {
        try guarded { () throws(StorageError) in
            if !isPipelined { try connection.enterPipeline() }
            try connection.send(sql, values)
            let answer = Result { () throws(StorageError) in try connection.answer() }
            if !isPipelined {
                // One statement, one pipeline: a script may follow.
                let end = Result { () throws(StorageError) in try connection.synchronize() }
                try connection.leavePipeline()
                _ = try answer.get()
                try end.get()
            }
            return try answer.get()
        }
    }

    private func guarded<T>(_ run: () throws(StorageError) -> T) throws(StorageError) -> T {
        if let failure { throw failure }
        do {
            return try run()
        } catch {
            failure = error
            throw error
        }
    }
}
