/// A time to wait that doubles with each failure in a row, up to a longest.
///
/// It is drawn from the upper half, so that callers that failed together do not return together.
struct Backoff: Sendable {
    let first: Duration
    let longest: Duration

    /// - Parameter count: failures in a row, at least 1.
    func delay(
        afterFailures count: Int, using random: inout some RandomNumberGenerator
    ) -> Duration {
        let doublings = min(max(count - 1, 0), 30)
        let whole = min(longest, first * (1 << doublings))
        return whole * Int.random(in: 500...1000, using: &random) / 1000
    }
}
