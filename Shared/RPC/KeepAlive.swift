/// Whether the peer of a connection is still there while calls wait for it: after a silence it is
/// asked with PING, and given up where nothing comes for as long as it may take to answer.
///
/// Without it a machine that is gone without a word is noticed when TCP gives up, after minutes.
package struct KeepAlive: Sendable {
    /// How long the peer may be silent, with calls in flight, before it is asked.
    package var silenceMax = Duration.seconds(20)
    /// How long the answer to PING, or anything else, may take.
    package var answerMax = Duration.seconds(10)

    package static let standard = KeepAlive()

    package init() {}
}

/// What one connection has heard. Pure: time is passed in.
struct KeepAliveState {
    enum Step { case none, ping, giveUp }

    private let limits: KeepAlive
    private var heard: ContinuousClock.Instant
    private var pinged: ContinuousClock.Instant?
    /// Bytes came since the last look. A flag, so that reads cost no look at the clock.
    var hasHeard = false

    /// How often to look, while anything is expected.
    var interval: Duration { min(.seconds(1), limits.silenceMax, limits.answerMax) }

    init(_ limits: KeepAlive, at now: ContinuousClock.Instant) {
        self.limits = limits
        heard = now
    }

    /// Nothing was expected of the peer up to now.
    mutating func began(at now: ContinuousClock.Instant) {
        (heard, pinged) = (now, nil)
    }

    /// What is to be done now.
    mutating func look(at now: ContinuousClock.Instant) -> Step {
        if hasHeard {
            hasHeard = false
            began(at: now)
        }
        if let pinged { return now - pinged >= limits.answerMax ? .giveUp : .none }
        guard now - heard >= limits.silenceMax else { return .none }
        pinged = now
        return .ping
    }
}
