import Synchronization
import Values

/// A clock that stands still until a test moves it.
package final class ManualClock: WallClock {
    private let microseconds: Atomic<Int64>

    /// - Parameter day: `2025-12-08`; the clock shows its noon in Qingdao.
    package init(_ day: String) {
        guard let day = Day(iso: day) else { preconditionFailure("\(day) is not a day") }
        let noon = Int64(Day.epoch.days(until: day)) * 86_400 + 4 * 3_600
        microseconds = Atomic(noon * 1_000_000)
    }

    package var now: Instant { Instant(microseconds: microseconds.load(ordering: .relaxed)) }

    /// Moves the clock on, or back.
    package func advance(seconds: Int64) {
        microseconds.wrappingAdd(seconds * 1_000_000, ordering: .relaxed)
    }
}
