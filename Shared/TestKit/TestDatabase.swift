import Foundation
import Glibc
import Storage
import Synchronization

/// A real database of a test's own, on either back end: a file, or a schema of this run's server.
package enum TestDatabase: String, CaseIterable, Sendable, CustomStringConvertible {
    case sqlite, postgres

    package var description: String { rawValue }

    /// The one on which the services of suites run that do not name it: SQLite unless
    /// `QINGKE_TEST_DATABASE` says `postgres`. `deploy/test` runs those suites on both.
    package static let ofRun: TestDatabase = {
        let name = ProcessInfo.processInfo.environment["QINGKE_TEST_DATABASE"] ?? "sqlite"
        guard let one = TestDatabase(rawValue: name) else {
            fatalError("QINGKE_TEST_DATABASE is \"\(name)\"; write sqlite or postgres")
        }
        return one
    }()

    /// Runs a body with a fresh one; it is gone afterwards.
    package func with<R>(_ body: (any Database) async throws -> R) async throws -> R {
        if self == .postgres { await Self.places.take() }
        defer { if self == .postgres { Self.places.give() } }
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
            var options = PostgresDatabase.Options()
            options.connectionsMax = 4
            return try await PostgresDatabase.open(
                PostgresAddress(parsing: try PostgresServer.shared.get().address),
                schema: Self.freshSchema(), options: options)
        }
    }

    /// A name that no other test has.
    package static func freshSchema() -> String {
        "t\(getpid())_\(count.wrappingAdd(1, ordering: .relaxed).newValue)"
    }

    private static let count = Atomic<Int>(0)

    /// Tests that use the server at the same time: it takes so many connections and no more.
    private static let places = Places(24)
}

/// Lets so many in at once; the others wait in order.
private final class Places: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ count: Int) { state = Mutex(State(free: count)) }

    func take() async {
        await withCheckedContinuation { continuation in
            let isIn = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isIn { continuation.resume() }
        }
    }

    func give() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
