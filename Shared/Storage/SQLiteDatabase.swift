import Dispatch
internal import GRDB
import Glibc

/// One SQLite file, open in this process alone: one writer, several readers, each write synced.
///
/// ```swift
/// let database = try await SQLiteDatabase.open("finance.sqlite")
/// logger.info("database open", metadata: ["sqlite": "\(database.sqliteVersion)"])
/// ```
package final class SQLiteDatabase: Database {
    package struct Options: Sendable {
        /// How long to wait for somebody outside who holds the file, such as a backup.
        package var busyTimeoutMilliseconds = 5_000
        /// Connections that read at the same time.
        package var readersMax = 4
        /// The file's largest size in pages of 4 KiB; nil where only the disk sets a limit.
        package var pagesMax: Int?

        package init() {}
    }

    package let path: String
    /// The SQLite library in use, as `3.40.1`, for the log of a start.
    package let sqliteVersion: String

    package var description: String { "SQLite \(sqliteVersion), \(path)" }

    /// How many writes wait for their turn at this moment: a gauge for the metrics.
    package var writesWaiting: Int { writer.waitingCount }

    private let pool: DatabasePool
    private let writer: GroupCommit
    private let gate = AccessGate()
    private let lock: LockHolder
    /// A directory of our own, gone after ``close()``.
    private let temporaryDirectory: String?

    /// Opens the file, and makes it where there is none; its directory must exist.
    /// - Throws: ``StorageError`` `lockedByAnotherProcess`, `corrupt`, `unavailable`, `busy`.
    package static func open(
        _ path: String, options: Options = Options()
    ) async throws -> SQLiteDatabase {
        try await blocking { try SQLiteDatabase(path: path, options: options) }
    }

    /// Opens a file in a fresh directory under the system's temporary one, for tests; closing
    /// removes both. A file and no memory, so that tests run on what production runs on.
    package static func temporary(options: Options = Options()) async throws -> SQLiteDatabase {
        try await blocking {
            let directory = try TemporaryDirectory.make()
            do {
                return try SQLiteDatabase(
                    path: directory + "/test.sqlite", options: options,
                    temporaryDirectory: directory)
            } catch {
                TemporaryDirectory.remove(directory)
                throw error
            }
        }
    }

    private init(path: String, options: Options, temporaryDirectory: String? = nil) throws {
        // Two names of one file must meet at one lock.
        let path = Self.resolved(path)
        lock = try LockHolder(FileLock(database: path))
        self.path = path
        self.temporaryDirectory = temporaryDirectory
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration(options))
            sqliteVersion = try pool.writeWithoutTransaction { connection in
                // The pool sets NORMAL, under which the last commits can be lost with the power.
                try connection.execute(sql: "PRAGMA synchronous = FULL")
                // What is erased is overwritten with zeros, also in pages that become free.
                _ = try Row.fetchAll(connection, sql: "PRAGMA secure_delete = ON")
                if let pagesMax = options.pagesMax {
                    _ = try Row.fetchAll(connection, sql: "PRAGMA max_page_count = \(pagesMax)")
                }
                return try String.fetchOne(connection, sql: "SELECT sqlite_version()") ?? "unknown"
            }
        } catch {
            throw StorageError(error, path: path)
        }
        writer = GroupCommit(pool: pool, path: path)
    }

    private static func configuration(_ options: Options) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(Double(options.busyTimeoutMilliseconds) / 1_000)
        configuration.maximumReaderCount = options.readersMax
        configuration.label = "storage"
        return configuration
    }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T {
        try enter()
        defer { gate.leave() }
        do {
            return try await pool.read { [path] connection in
                try SQLiteTransaction(connection, path: path, isReader: true).run(body)
            }
        } catch {
            // A cancelled read is interrupted, in the midst of a statement if need be.
            if Task.isCancelled { throw CancellationError() }
            throw error is DatabaseError ? StorageError(error, path: path, isReader: true) : error
        }
    }

    /// Writes as ``Database/write(_:)`` says; a task that is cancelled already asks for nothing,
    /// one that is cancelled later is still told the outcome.
    @discardableResult
    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T {
        try Task.checkCancellation()
        try enter()
        defer { gate.leave() }
        return try await writer.submit(body)
    }

    @discardableResult
    package func alterSchema<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T {
        try Task.checkCancellation()
        try enter()
        defer { gate.leave() }
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncWriteWithoutTransaction { [path] connection in
                continuation.resume(
                    with: Result { try SchemaChange.run(body, on: connection, path: path) })
            }
        }
    }

    package func ownTimeMicroseconds() async throws -> Int64? { nil }

    /// Moves the log into the file and cuts it to nothing: pages as they were before stand in it.
    /// - Throws: `busy` where readers hold an old snapshot for longer than the busy timeout.
    package func scrubDeleted() async throws -> Bool {
        try enter()
        defer { gate.leave() }
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncWriteWithoutTransaction { [path] connection in
                continuation.resume(
                    with: Result {
                        do {
                            try connection.checkpoint(.truncate)
                            return true
                        } catch {
                            throw StorageError(error, path: path)
                        }
                    })
            }
        }
    }

    /// Finishes what runs, moves the log into the file, closes it and lets go of it. What comes
    /// meanwhile is refused with `unavailable`.
    package func close() async {
        guard await gate.close() else { return }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [self] in
                // Where one of these fails the log stays beside the file; the next start reads it.
                _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
                try? pool.close()
                lock.release()
                if let temporaryDirectory { TemporaryDirectory.remove(temporaryDirectory) }
                continuation.resume()
            }
        }
    }

    private func enter() throws(StorageError) {
        guard gate.enter() else {
            throw StorageError(.unavailable, "\(path) is closed")
        }
    }

    private static func resolved(_ path: String) -> String {
        if let whole = realpath(path, nil) {
            defer { free(whole) }
            return String(cString: whole)
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let folder = path.dropLast(name.utf8.count)
        guard let whole = realpath(folder.isEmpty ? "." : String(folder), nil) else { return path }
        defer { free(whole) }
        return String(cString: whole) + "/" + name
    }
}

/// Runs what blocks on a thread that may be blocked, never on the cooperative pool.
private func blocking<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(with: Result(catching: body)) }
    }
}
