import Messages
import Values

/// Days from left to right: where a day stands, and which days have room for a number.
struct TimeAxis {
    let first: Day
    let last: Day
    /// Days of acts whose numbers have room beside the one before.
    let numbered: Set<Day>

    private static let margin = 300
    /// Hundredths of a percent of the width: what `10–12` needs on a telephone.
    private static let numberWidth = 1_300

    /// - Parameter isOpen: whether today belongs to it.
    init(acts: [Day], clocks: [ClockReading], today: Day, isOpen: Bool) {
        let starts = clocks.compactMap { Day(iso: $0.startedDate) }
        let first = (acts + starts).min() ?? today
        let latest = max(acts.max() ?? today, isOpen ? today : first)
        // A term of years would make weeks too small to see. Its bar leaves at the edge, and its
        // last day stands above it.
        let horizon = latest.adding(days: max(60, first.days(until: latest) / 3))
        let dues = clocks.compactMap { Day(iso: $0.dueDate) }
        self.first = first
        last = max(dues.filter { $0 <= horizon }.max() ?? latest, latest).adding(days: 1)
        var numbered: Set<Day> = []
        var free = 0
        for day in acts {
            let x = Self.position(day, first, last)
            guard x >= free else { continue }
            numbered.insert(day)
            free = x + Self.numberWidth
        }
        self.numbered = numbered
    }

    /// Hundredths of a percent from the left; at an edge for a day beyond it.
    func position(_ day: Day) -> Int { Self.position(day, first, last) }

    private static func position(_ day: Day, _ first: Day, _ last: Day) -> Int {
        let length = max(first.days(until: last), 1)
        let place = min(max(first.days(until: day), 0), length)
        return margin + place * (10_000 - 2 * margin) / length
    }

    static func percent(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
