import Dispatch
import Glibc

/// A schema of a PostgreSQL database, for any number of processes at once.
///
///     asked ──▶ queue ──▶ an owner's thread: BEGIN ─ body ─ COMMIT ──▶ acknowledged
///                             ▲                 │
///                             └── 40001, 40P01, 23505: run again, a little later
///
/// Writes run at READ COMMITTED: caps and once-only rules stand on constraints and on rows that an
/// UPDATE locks, never on what a SELECT found. A row that another transaction put in meanwhile
/// (23505) makes the body run again, since it looks for that row first and now finds it; where it
/// fails once more the body is told.
package final class PostgresDatabase: Database {
    package struct Options: Sendable {
        /// Connections, each with its thread.
        package var connectionsMax = 8
        /// Runs of one transaction before its caller is told to try later.
        package var attemptsMax = 10

        package init() {}
    }

    /// Without the password.
    package let description: String
    /// As `15.18`, for the log of a start.
    package let serverVersion: String

    private let queue = PostgresQueue()
    private let gate = AccessGate()
    private let options: Options
    private let schema: String
    private let ended = DispatchGroup()

    /// Connects, and makes the schema where there is none.
    /// - Throws: ``StorageError`` `unavailable`, `misuse`.
    package static func open(
        _ address: PostgresAddress, schema: String, options: Options = Options()
    ) async throws -> PostgresDatabase {
        guard !schema.isEmpty,
            schema.utf8.allSatisfy({ (97...122).contains($0) || $0 == 95 || (48...57).contains($0) }
            )
        else {
            throw StorageError(.misuse, "\"\(schema)\" is no name of a schema; write small letters")
        }
        let version = try await onThread { () throws in
            let connection = try PostgresConnection(address, schema: schema)
            // Two services that start at once make it one after the other.
            try connection.script(
                """
                BEGIN; SELECT pg_advisory_xact_lock(\(lockNumber(of: schema)));
                CREATE SCHEMA IF NOT EXISTS \(schema); COMMIT
                """)
            return connection.serverVersion
        }
        return PostgresDatabase(address, schema, options, version)
    }

    private init(
        _ address: PostgresAddress, _ schema: String, _ options: Options, _ version: String
    ) {
        description = "\(address) (schema \(schema))"
        serverVersion = version
        self.options = options
        self.schema = schema
        for _ in 0..<options.connectionsMax {
            ended.enter()
            let group = ended
            PostgresWorker(address, schema: schema, queue: queue).start { group.leave() }
        }
    }

    package func ownTimeMicroseconds() async throws -> Int64? {
        try await read { transaction in
            try transaction.row(
                "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT) AS now_us")?
                .integer("now_us")
        }
    }

    /// Old versions of rows stay until VACUUM, and in the server's own log: its administrator's work.
    package func scrubDeleted() async throws -> Bool { false }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T {
        try await run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    @discardableResult
    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T {
        try await run("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", body)
    }

    @discardableResult
    package func alterSchema<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T {
        let lock = "SELECT pg_advisory_xact_lock(\(Self.lockNumber(of: schema)))"
        return try await submit { connection throws in
            try connection.script("BEGIN; \(lock)")
            do {
                let transaction = PostgresTransaction(connection, isPipelined: false)
                let value = try body(transaction)
                if let failure = transaction.failure { throw failure }
                try connection.script("COMMIT")
                return value
            } catch {
                if connection.isAlive { try? connection.script("ROLLBACK") }
                throw error
            }
        }
    }

    package func close() async {
        guard await gate.close() else { return }
        queue.close(owners: options.connectionsMax)
        await withCheckedContinuation { continuation in
            ended.notify(queue: .global()) { continuation.resume() }
        }
    }

    private func run<T: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T {
        let options = options
        return try await submit { connection throws in
            var attempt = 1
            var sawViolation = false
            while true {
                do {
                    return try Self.runOnce(begin, body, on: connection)
                } catch let error as StorageError where connection.isAlive {
                    switch error.kind {
                    case .conflict where attempt < options.attemptsMax: break
                    case .uniqueViolation where !sawViolation: sawViolation = true
                    case .conflict:
                        throw StorageError(
                            .busy,
                            "\(attempt) runs met other transactions: \(error.message)")
                    default: throw error
                    }
                }
                // Up to 4 ms, doubled each time up to 512; at random below, so that those who met do not
                // meet again.
                usleep(UInt32.random(in: 0...(2_000 << UInt32(min(attempt, 8)))))
                attempt += 1
            }
        }
    }

    private static func runOnce<T>(
        _ begin: String, _ body: (any SQLTransaction) throws -> T, on connection: PostgresConnection
    ) throws -> T {
        try connection.enterPipeline()
        try connection.send(begin, [])
        let transaction = PostgresTransaction(connection, isPipelined: true)
        let value: T
        do {
            value = try body(transaction)
            if let failure = transaction.failure { throw failure }
        } catch {
            rollBack(connection)
            // A body's own error that came of a failed statement is that statement's.
            throw error
        }
        do {
            try connection.send("COMMIT", [])
            try connection.synchronize()
        } catch {
            guard connection.isAlive else {
                throw StorageError(
                    .outcomeUnknown,
                    "the database was lost while it committed; whether it did is not known: "
                        + error.message)
            }
            rollBack(connection)
            throw error
        }
        return value
    }

    /// Ends what is left of a transaction; a connection on which that fails is not used again.
    private static func rollBack(_ connection: PostgresConnection) {
        guard connection.isAlive else { return }
        // The first clears the pipeline of what an error left in it.
        try? connection.synchronize()
        _ = try? connection.send("ROLLBACK", [])
        try? connection.synchronize()
    }

    private func submit<T: Sendable>(
        _ work: @escaping @Sendable (PostgresConnection) throws -> T
    ) async throws -> T {
        try Task.checkCancellation()
        guard gate.enter() else {
            throw StorageError(.unavailable, "\(description) is closed")
        }
        defer { gate.leave() }
        return try await withCheckedThrowingContinuation { continuation in
            queue.add { worker in
                continuation.resume(
                    with: Result {
                        let connection = try worker.open()
                        defer { if !connection.isAlive { worker.drop() } }
                        try connection.leavePipeline()
                        return try work(connection)
                    })
            }
        }
    }

    /// The same number in every process: that of the schema's name.
    private static func lockNumber(of schema: String) -> Int64 {
        schema.utf8.reduce(0x71_69_6e_67_6b_65) { ($0 &* 31) &+ Int64($1) }
    }
}

/// Runs what blocks on a thread that may be blocked.
private func onThread<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(with: Result(catching: body)) }
    }
}
