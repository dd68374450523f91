import NIOCore

/// The time was over before the result was there.
struct TooLate: Error {}

extension EventLoopFuture where Value: Sendable {
    /// The result, or ``TooLate`` where it does not come before the deadline.
    func get(before deadline: Deadline) async throws -> Value {
        let waiter = eventLoop.makePromise(of: Value.self)
        cascade(to: waiter)
        // Whichever comes first counts; a promise keeps its first result.
        let timer = eventLoop.scheduleTask(in: TimeAmount(deadline.remaining)) {
            waiter.fail(TooLate())
        }
        defer { timer.cancel() }
        return try await waiter.futureResult.get()
    }
}
