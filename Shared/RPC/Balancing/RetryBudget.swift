/// How many retries a caller has left: each takes a token, each success gives back a tenth.
///
/// Where all calls fail, retries end after a burst of ten; where few do, they are at most a tenth
/// of the calls that succeed. So retries never multiply the load on a service that has too much.
struct RetryBudget: Sendable {
    private var tenths = Self.tenthsMax
    private static let tenthsMax = 100

    /// Whether there was a token, which is gone now.
    mutating func takeToken() -> Bool {
        guard tenths >= 10 else { return false }
        tenths -= 10
        return true
    }

    mutating func succeeded() {
        tenths = min(Self.tenthsMax, tenths + 1)
    }
}
