import Synchronization
import Values

/// Whether the machine's clock may be believed when it says that a period is over. A lapse cannot be
/// taken back, so that a clock that was set far forward must not make one.
///
/// | database | believed while the wall clock is at most 10 minutes ahead of |
/// |---|---|
/// | with a clock of its own (PostgreSQL) | that one: also at the start, over any number of machines |
/// | in a file (SQLite) | what it was when the process began, and the steady time that passed since |
///
/// While it is not, nothing lapses. It is believed again as soon as the two agree: the clock was set
/// right, or time caught up with it. A file alone cannot tell that a clock was wrong from the start, or
/// that one which jumped was set right by it: whoever has checked the clock restarts the service.
package final class ClockTrust: Sendable {
    package static let toleranceMicroseconds: Int64 = 600_000_000

    private let startedAt: Instant
    private let steady: @Sendable () -> Int64
    private let steadyAtStart: Int64
    private let ahead = Atomic<Int64>(0)

    /// - Parameters:
    ///   - now: what the wall clock says at the start.
    ///   - steady: microseconds of a clock that nobody sets, since some moment.
    package init(
        startedAt now: Instant, steady: @escaping @Sendable () -> Int64 = ClockTrust.continuous
    ) {
        startedAt = now
        self.steady = steady
        steadyAtStart = steady()
    }

    /// How far the wall clock is ahead where it is not believed; 0 where it is.
    package var aheadMicroseconds: Int64 { ahead.load(ordering: .relaxed) }

    /// Judges what the wall clock says now.
    /// - Parameter own: what the database's own clock says; nil where it has none.
    /// - Returns: whether it is believed.
    package func believes(_ now: Instant, databaseMicroseconds own: Int64?) -> Bool {
        let expected = own ?? startedAt.microseconds + (steady() - steadyAtStart)
        let difference = now.microseconds - expected
        let isBelieved = difference <= Self.toleranceMicroseconds
        ahead.store(isBelieved ? 0 : difference, ordering: .relaxed)
        return isBelieved
    }

    /// Steady time, which goes on while the machine sleeps.
    package static let continuous: @Sendable () -> Int64 = {
        let (seconds, attoseconds) = (ContinuousClock.now - origin).components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }

    private static let origin = ContinuousClock.now
}
