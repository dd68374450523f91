import NIOCore

/// How often a connection looks which of its calls have run out of time.
enum DeadlineTick {
    static let interval = TimeAmount.milliseconds(5)
}
