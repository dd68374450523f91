/// Whether the peer of a connection is still there while calls wait for it: after a silence it is
/// asked with PING, and given up where nothing comes for as long as it may take to answer.
///
/// Without it a machine that is gone without a word is noticed when TCP gives up, after minutes.
package struct KeepAlive: Sendable {
    /// How long the peer may be silent, with calls in flight, before it is asked.
    package var silenceMax = Duration.seconds(20)
    /// How long the answer to PING, or anything else, may take.
    package var answerMax = Duration.seconds(10)

    /// How long a frame may take from its first byte to its last. A length that was changed on its
    /// way otherwise keeps a connection for ever, since all that follows counts as the frame's.
    package var frameMax = Duration.seconds(60)

    package static let standard = KeepAlive()

    package init() {}
}

/// What one connection has heard. Pure: time is passed in.
struct KeepAliveState {
    enum Step { case none, ping, giveUp }

    private let limits: KeepAlive
    private var heard: ContinuousClock.Instant
    private var pinged: ContinuousClock.Instant?
    /// A call was given up without an answer, and nothing has come since. Calls whose deadlines are
    /// shorter than the silence that is borne would otherwise never find out a peer that is gone.
    private var isOwing = false
    /// Since when a frame is under way, as far as looks tell.
    private var frameBegan: ContinuousClock.Instant?
    /// Bytes of a frame that has not ended are there.
    var isInFrame = false
    /// A frame has ended since the last look.
    var hasFrame = false
    /// Bytes came since the last look. A flag, so that reads cost no look at the clock.
    var hasHeard = false

    /// How often to look, while anything is expected.
    var interval: Duration { min(.seconds(1), limits.silenceMax, limits.answerMax) }

    init(_ limits: KeepAlive, at now: ContinuousClock.Instant) {
        self.limits = limits
        heard = now
    }

    /// Nobody waited up to now: the peer owes nothing for that time, unless it owed an answer before.
    mutating func began(at now: ContinuousClock.Instant) {
        if !isOwing || hasHeard { heardFrom(at: now) }
    }

    /// A call ended without its answer.
    mutating func wentUnanswered() { isOwing = true }

    private mutating func heardFrom(at now: ContinuousClock.Instant) {
        (heard, pinged, isOwing, hasHeard) = (now, nil, false, false)
    }

    /// What is to be done now.
    mutating func look(at now: ContinuousClock.Instant) -> Step {
        if hasHeard { heardFrom(at: now) }
        frameBegan = !isInFrame ? nil : hasFrame ? now : frameBegan ?? now
        hasFrame = false
        if let frameBegan, now - frameBegan >= limits.frameMax { return .giveUp }
        if let pinged { return now - pinged >= limits.answerMax ? .giveUp : .none }
        guard now - heard >= limits.silenceMax else { return .none }
        pinged = now
        return .ping
    }
}
