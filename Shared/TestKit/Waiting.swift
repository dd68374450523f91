/// Asks until the answer is yes. Nothing is decided by how long that takes: a test that waits for
/// what never comes ends at its suite's limit of time.
package func untilTrue(_ condition: () async throws -> Bool) async throws {
    while try await !condition() { try await Task.sleep(for: .milliseconds(20)) }
}

/// Tries until it succeeds, as against a database that comes back, for ten seconds and more.
/// - Throws: what the last try throws.
package func patiently<R>(_ body: () async throws -> R) async throws -> R {
    for _ in 0..<200 {
        if let result = try? await body() { return result }
        try await Task.sleep(for: .milliseconds(50))
    }
    return try await body()
}
