/// The instant by which a call must have ended, on the monotonic clock of this process. It travels
/// as the time that is left.
package struct Deadline: Hashable, Comparable, Sendable {
    let instant: ContinuousClock.Instant

    /// The longest time that is carried; a longer one is cut to it.
    package static let longest = Duration.seconds(24 * 3600)

    package init(at instant: ContinuousClock.Instant) {
        self.instant = instant
    }

    /// So long from now.
    package static func after(_ duration: Duration) -> Deadline {
        Deadline(at: .now + min(duration, longest))
    }

    /// So long from now. Values beyond ``longest`` are cut to it.
    package static func after(microseconds: UInt64) -> Deadline {
        after(microseconds > 86_400_000_000 ? longest : .microseconds(Int64(microseconds)))
    }

    /// What is left; zero or less when it has passed.
    package var remaining: Duration { instant - .now }

    package var hasPassed: Bool { instant <= .now }

    package func hasPassed(at now: ContinuousClock.Instant) -> Bool { instant <= now }

    /// What is left as it goes on the wire: at least 1, since 0 says that there is no deadline.
    package var remainingMicroseconds: UInt64 {
        let (seconds, attoseconds) = remaining.components
        let total = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        return UInt64(max(1, total))
    }

    package static func < (left: Deadline, right: Deadline) -> Bool {
        left.instant < right.instant
    }
}
