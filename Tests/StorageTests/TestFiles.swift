import Dispatch
import Foundation
import Storage
import Synchronization

/// A fresh directory for one test, gone afterwards.
func withDirectory<T>(_ body: (String) async throws -> T) async throws -> T {
    let directory = FileManager.default.temporaryDirectory
        .appendingPathComponent("storage-tests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    return try await body(directory)
}

/// An open database with these tables, closed and removed afterwards.
func withDatabase<T>(
    _ schema: String = "", pagesMax: Int? = nil, _ body: (SQLiteDatabase) async throws -> T
) async throws -> T {
    var options = SQLiteDatabase.Options()
    options.pagesMax = pagesMax
    let database = try await SQLiteDatabase.temporary(options: options)
    do {
        try await database.alterSchema { try $0.executeScript(schema) }
        let result = try await body(database)
        await database.close()
        return result
    } catch {
        await database.close()
        throw error
    }
}

/// What `body` throws as a storage error, or nil.
func storageError<T>(_ body: () async throws -> T) async throws -> StorageError? {
    do {
        _ = try await body()
        return nil
    } catch let error as StorageError {
        return error
    }
}

extension SQLiteDatabase {
    /// The one integer that a query gives, under the column name `n`.
    func number(_ sql: String, _ values: [SQLValue] = []) async throws -> Int64? {
        try await read { try $0.row(sql, values)?.integer("n") }
    }

    func count(_ table: String) async throws -> Int64? {
        try await number("SELECT count(*) AS n FROM \(table)")
    }

    /// Lets all the writes of `tasks` come together behind one that is under way, so that they
    /// share a transaction.
    func together<T: Sendable>(
        _ count: Int, _ write: @escaping @Sendable (Int) async throws -> T
    ) async throws -> [Result<T, any Error>] {
        let door = DispatchSemaphore(value: 0)
        let (begun, hasBegun) = AsyncStream<Void>.makeStream()
        async let first: Void = self.write { _ in
            hasBegun.finish()
            door.wait()
        }
        for await _ in begun {}
        let results = await withTaskGroup(of: (Int, Result<T, any Error>).self) { group in
            for index in 0..<count {
                group.addTask {
                    do {
                        return (index, .success(try await write(index)))
                    } catch {
                        return (index, .failure(error))
                    }
                }
            }
            while writesWaiting < count { await Task.yield() }
            door.signal()
            return await group.reduce(into: [Int: Result<T, any Error>]()) { $0[$1.0] = $1.1 }
        }
        try await first
        return (0..<count).map { results[$0]! }  // each task gave one
    }
}

/// Counts across threads.
final class Tally: Sendable {
    private let number = Mutex(0)
    var count: Int { number.withLock { $0 } }
    func add() { number.withLock { $0 += 1 } }
}

/// What a body throws that changes its mind.
struct Regret: Error, Equatable {}
