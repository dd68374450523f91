/// Since when a connection has been doing what it does. Instants only: what follows from them is
/// decided in ``ServerConnection/enforceTimes(at:)``.
struct ConnectionTimes {
    typealias Instant = ContinuousClock.Instant

    /// When it was opened.
    let opened: Instant
    /// When the last whole frame came, the last call ended, or the peer last took bytes.
    private(set) var active: Instant
    /// When the frame began of which only a part is here.
    private(set) var frameBegan: Instant?
    /// When it began to end.
    var ending: Instant?

    init(opened: Instant) {
        self.opened = opened
        active = opened
    }

    mutating func sawActivity(at now: Instant) {
        active = now
    }

    /// Notes what a batch of reads brought.
    /// - Parameters:
    ///   - hasWholeFrame: at least one frame ended in it.
    ///   - hasPartOfFrame: it ended within a frame.
    mutating func sawBytes(hasWholeFrame: Bool, hasPartOfFrame: Bool, at now: Instant) {
        if hasWholeFrame {
            active = now
            frameBegan = nil
        }
        frameBegan = hasPartOfFrame ? frameBegan ?? now : nil
    }

    /// What is here of a frame waits for this side now, not for the peer.
    mutating func stoppedReading() {
        frameBegan = nil
    }
}
