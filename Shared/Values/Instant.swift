#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A point in time, to the microsecond.
package struct Instant: Hashable, Comparable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z.
    package var microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.microseconds < right.microseconds
    }

    /// The day in Asia/Shanghai: UTC+8 the whole year, without daylight saving since 1991.
    package var day: Day {
        let local = microseconds.addingReportingOverflow(8 * 3_600_000_000).partialValue
        let perDay: Int64 = 86_400_000_000
        let floored = local >= 0 ? local / perDay : (local - perDay + 1) / perDay
        return Day(number: Int32(clamping: floored))
    }
}

/// What tells the time. Tests set it by hand.
package protocol WallClock: Sendable {
    var now: Instant { get }
}

extension WallClock {
    /// Today in Asia/Shanghai.
    package var today: Day { now.day }
}

/// The machine's clock.
package struct SystemClock: WallClock {
    package init() {}

    package var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(
            microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }
}
