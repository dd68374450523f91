import NIOCore

/// When a connection next looks which of its calls have run out of time: one timer for all of them,
/// set for the earliest deadline. Most calls end before theirs, so that it is set about as often as
/// a deadline is long. A timer for each call would cost more than the rest of its waiting, and one
/// that ticks costs most where many connections wait for one call each.
struct DeadlineAlarm {
    typealias Instant = ContinuousClock.Instant

    /// Looks follow one another no faster: calls whose time is over at about once end together.
    static let interval = Duration.milliseconds(5)

    private var timer: Scheduled<Void>?
    private var due: Instant?

    /// Whether it is set at all.
    var isSet: Bool { due != nil }

    /// Whether it rings by then without being set anew.
    func covers(_ instant: Instant) -> Bool { due.map { $0 <= instant } ?? false }

    /// Lets it ring by an instant, or an interval from now where that is later.
    mutating func set(
        by instant: Instant, on loop: any EventLoop, _ look: @escaping @Sendable () -> Void
    ) {
        let now = Instant.now
        let delay = min(max(instant - now, Self.interval), Deadline.longest)
        guard !covers(now + delay) else { return }
        timer?.cancel()
        due = now + delay
        timer = loop.scheduleTask(in: TimeAmount(delay), look)
    }

    /// It has rung, or is not to ring any more.
    mutating func clear() {
        timer?.cancel()
        (timer, due) = (nil, nil)
    }
}
