import Glibc
import Storage
import Synchronization

/// A real database of a test's own, on either back end: a file, or a schema of this run's server.
package enum TestDatabase: String, CaseIterable, Sendable, CustomStringConvertible {
    case sqlite, postgres

    package var description: String { rawValue }

    /// Runs a body with a fresh one; it is gone afterwards.
    package func with<R>(_ body: (any Database) async throws -> R) async throws -> R {
        let database = try await open()
        let result: Result<R, any Error>
        do { result = .success(try await body(database)) } catch { result = .failure(error) }
        await database.close()
        return try result.get()
    }

    private func open() async throws -> any Database {
        switch self {
        case .sqlite: return try await SQLiteDatabase.temporary()
        case .postgres:
            return try await PostgresDatabase.open(
                PostgresAddress(parsing: try PostgresServer.shared.get().address),
                schema: Self.freshSchema())
        }
    }

    /// A name that no other test has.
    package static func freshSchema() -> String {
        "t\(getpid())_\(count.wrappingAdd(1, ordering: .relaxed).newValue)"
    }

    private static let count = Atomic<Int>(0)
}
