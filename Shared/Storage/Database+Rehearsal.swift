extension Database {
    /// Runs a write to its end, gives what it gave, and leaves nothing behind: what would happen if
    /// it were asked for now.
    package func rehearse<T: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> T
    ) async throws -> T {
        do {
            return try await write { transaction in
                // Only a body that throws is rolled back.
                throw Rehearsed(answer: try body(transaction))
            }
        } catch let rehearsed as Rehearsed<T> {
            return rehearsed.answer
        }
    }
}

private struct Rehearsed<T: Sendable>: Error {
    let answer: T
}
