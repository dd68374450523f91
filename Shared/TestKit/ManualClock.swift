import Synchronization
import Values

/// A clock that stands still until a test moves it.
package final class ManualClock: WallClock {
    private let microseconds: Atomic<Int64>

    /// - Parameter day: `2025-12-08`; the clock shows its noon in Qingdao.
    package init(_ day: String) { microseconds = Atomic(Self.noon(of: day)) }

    /// Moves the clock to the noon of a day.
    package func set(_ day: String) {
        microseconds.store(Self.noon(of: day), ordering: .relaxed)
    }

    package var now: Instant { Instant(microseconds: microseconds.load(ordering: .relaxed)) }

    /// Moves the clock on, or back.
    package func advance(seconds: Int64) {
        microseconds.wrappingAdd(seconds * 1_000_000, ordering: .relaxed)
    }

    private static func noon(of day: String) -> Int64 {
        guard let day = Day(iso: day) else { preconditionFailure("\(day) is not a day") }
        return (Int64(Day.epoch.days(until: day)) * 86_400 + 4 * 3_600) * 1_000_000
    }
}
