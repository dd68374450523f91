import Synchronization

/// Whether a client makes calls again that came to nothing.
package enum Retries: Sendable {
    /// The caller does, or its caller: retries at every hop would multiply.
    case none
    /// At the edge of the system, in the gateway and the command line.
    case edge
}

/// Makes a call again that found its service unavailable: at most three times in all, within the
/// call's one deadline and the client's budget, after a wait that grows.
final class Retrier: Sendable {
    private struct State {
        var budget = RetryBudget()
        var random = SystemRandomNumberGenerator()
    }

    private let state = Mutex(State())

    private static let attemptsMax = 3
    private static let backoff = Backoff(first: .milliseconds(50), longest: .seconds(1))

    /// - Parameter isRepeatable: the method does no harm when it runs twice.
    func run<Response>(
        isRepeatable: Bool, before deadline: Deadline,
        _ attempt: () async throws(RPCError) -> Response
    ) async throws(RPCError) -> Response {
        var attempts = 1
        while true {
            do {
                let response = try await attempt()
                state.withLock { $0.budget.succeeded() }
                return response
            } catch {
                guard isRepeatable, error.code == .unavailable, attempts < Self.attemptsMax,
                    let delay = delay(after: attempts, error, before: deadline)
                else { throw error }
                do { try await Task.sleep(for: delay) } catch { throw RPCError.cancelled }
                attempts += 1
            }
        }
    }

    /// How long to wait; nil where the time or the budget is used up.
    private func delay(
        after attempts: Int, _ error: RPCError, before deadline: Deadline
    ) -> Duration? {
        state.withLock { state in
            let own = Self.backoff.delay(afterFailures: attempts, using: &state.random)
            let delay = max(own, error.pushback)
            guard delay < deadline.remaining, state.budget.takeToken() else { return nil }
            return delay
        }
    }
}

extension RPCError {
    /// How long the peer asked to be left alone. An error with a cause was made in this process:
    /// its advice is for whoever gets it in the end.
    fileprivate var pushback: Duration {
        cause == nil ? .milliseconds(retryAfterMilliseconds ?? 0) : .zero
    }
}
