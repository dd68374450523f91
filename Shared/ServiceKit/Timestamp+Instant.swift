import Messages
import Values

extension Timestamp {
    /// The instant as it travels.
    package init(_ instant: Instant) {
        let seconds = instant.microseconds.floorDivided(by: 1_000_000)
        self.init(
            seconds: seconds, nanos: Int32((instant.microseconds - seconds * 1_000_000) * 1000))
    }
}

extension Instant {
    /// An instant that came over the wire, to the microsecond.
    package init(_ timestamp: Timestamp) {
        let (whole, overflow) = timestamp.seconds.multipliedReportingOverflow(by: 1_000_000)
        let latest: Int64 = timestamp.seconds < 0 ? .min : .max
        self.init(microseconds: overflow ? latest : whole &+ Int64(timestamp.nanos) / 1_000)
    }
}

extension Int64 {
    /// Division that rounds down, also before 1970.
    fileprivate func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
