internal import GRDB
import Synchronization

/// Writes that wait at the same moment share one transaction, and so one sync to disk.
///
///     asked ──submit──▶ waiting ──take up to 64──▶ running ──COMMIT──▶ acknowledged
///                                                     │
///                                                     └─ transaction lost ─▶ run again, each alone
///
/// waiting:       in the order in which they were asked for. Nobody waits for company: a write that
///                comes alone is committed alone, and company gathers while a sync is under way.
/// running:       each write in a savepoint of its own; one that throws rolls back to it and is
///                answered with its error, and its neighbours do not notice.
/// acknowledged:  only after COMMIT has returned, that is, after the sync.
/// lost:          COMMIT failed (a deferred foreign key, the disk), or SQLite itself rolled back.
///                Nothing was kept, so each is run again alone: whoever is at fault fails alone.
final class GroupCommit: Sendable {
    /// Beyond this a longer group gains nothing and only makes its first member wait.
    static let sizeMax = 64

    private struct Waiting {
        var writes: [any PendingWrite] = []
        /// Whether a run on the writer's queue is under way or on its way.
        var isServed = false
    }

    private let pool: DatabasePool
    private let path: String
    private let waiting = Mutex(Waiting())

    init(pool: DatabasePool, path: String) {
        self.pool = pool
        self.path = path
    }

    /// How many writes wait for their turn at this moment.
    var waitingCount: Int { waiting.withLock { $0.writes.count } }

    func submit<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let write = Write(body: body, continuation: continuation)
            let mustServe = waiting.withLock { waiting in
                waiting.writes.append(write)
                defer { waiting.isServed = true }
                return !waiting.isServed
            }
            if mustServe { serve() }
        }
    }

    /// One group a turn, so that whoever else uses the writer's queue gets its turn in between.
    private func serve() {
        pool.asyncWriteWithoutTransaction { [self] connection in
            let group = waiting.withLock { waiting in
                let group = Array(waiting.writes.prefix(Self.sizeMax))
                waiting.writes.removeFirst(group.count)
                return group
            }
            commit(group, on: connection)
            let mustServe = waiting.withLock { waiting in
                waiting.isServed = !waiting.writes.isEmpty
                return waiting.isServed
            }
            if mustServe { serve() }
        }
    }

    private func commit(_ group: [any PendingWrite], on connection: GRDB.Database) {
        do {
            if group.count > 1, try commitTogether(group, on: connection) { return }
        } catch {
            // It did not even begin, and would not for any of them.
            for write in group { write.answer(error) }
            return
        }
        for write in group { commitAlone(write, on: connection) }
    }

    /// - Returns: false when the transaction was lost and nothing of it kept.
    /// - Throws: when it could not begin.
    private func commitTogether(
        _ group: [any PendingWrite], on connection: GRDB.Database
    ) throws(StorageError) -> Bool {
        try begin(on: connection)
        var refusals: [(any Error)?] = []
        do {
            for write in group {
                refusals.append(try runInSavepoint(write, on: connection))
            }
            try connection.commit()
        } catch {
            rollBack(connection)
            return false
        }
        for (write, refusal) in zip(group, refusals) { write.answer(refusal) }
        return true
    }

    /// - Returns: what the body threw, its savepoint rolled back.
    /// - Throws: when the transaction is lost.
    private func runInSavepoint(
        _ write: any PendingWrite, on connection: GRDB.Database
    ) throws -> (any Error)? {
        // Cached: preparing these three anew for each write would cost more than most writes.
        try connection.cachedStatement(sql: "SAVEPOINT one_write").execute()
        do {
            try write.run(in: SQLiteTransaction(connection, path: path))
            try connection.cachedStatement(sql: "RELEASE one_write").execute()
            return nil
        } catch {
            // On a full disk or a read error SQLite may have rolled back everything by itself; then
            // there is no savepoint either, and this throws.
            try connection.cachedStatement(sql: "ROLLBACK TO one_write").execute()
            try connection.cachedStatement(sql: "RELEASE one_write").execute()
            return error
        }
    }

    private func commitAlone(_ write: any PendingWrite, on connection: GRDB.Database) {
        do {
            try begin(on: connection)
            try write.run(in: SQLiteTransaction(connection, path: path))
            try connection.commit()
            write.answer(nil)
        } catch {
            rollBack(connection)
            let isOfCommit = error is DatabaseError
            write.answer(isOfCommit ? StorageError(error, path: path, statement: "COMMIT") : error)
        }
    }

    private func begin(on connection: GRDB.Database) throws(StorageError) {
        do {
            try connection.beginTransaction(.immediate)
        } catch {
            throw StorageError(error, path: path, statement: "BEGIN IMMEDIATE")
        }
    }

    private func rollBack(_ connection: GRDB.Database) {
        guard connection.isInsideTransaction else { return }
        // Fails only if there is no transaction any more, which is what is wanted.
        try? connection.rollback()
    }
}

/// A write on its way, whatever it gives back.
private protocol PendingWrite: Sendable {
    func run(in transaction: SQLiteTransaction) throws
    /// Ends the wait of whoever asked: with an error, or with what the last run gave.
    func answer(_ error: (any Error)?)
}

/// Unchecked: `value` is only touched on the writer's serial queue.
private final class Write<T: Sendable>: PendingWrite, @unchecked Sendable {
    private let body: @Sendable (any SQLTransaction) throws -> T
    private let continuation: CheckedContinuation<T, any Error>
    private var value: T?

    init(
        body: @escaping @Sendable (any SQLTransaction) throws -> T,
        continuation: CheckedContinuation<T, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func run(in transaction: SQLiteTransaction) throws {
        value = try transaction.run(body)
    }

    func answer(_ error: (any Error)?) {
        if let error {
            continuation.resume(throwing: error)
        } else if let value {
            continuation.resume(returning: value)
        } else {
            preconditionFailure("a write was acknowledged that never ran to its end")
        }
    }
}
