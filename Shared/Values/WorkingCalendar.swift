/// Working days (工作日): Monday to Friday, without the days off and with the make-up workdays of
/// the State Council's yearly schedules.
///
/// In a year whose schedule is not known Monday to Friday count, and what was found there is
/// provisional: no right may lapse on it.
package struct WorkingCalendar: Sendable {
    /// Mondays to Fridays that are off.
    private let closed: Set<Day>
    /// Saturdays and Sundays that are worked.
    private let opened: Set<Day>
    /// Years whose schedule is known.
    private let years: Set<Int>

    /// A day that stands in both lists is worked.
    package init(off: [Day], work: [Day], years: Set<Int> = []) {
        let work = Set(work)
        closed = Set(off.filter { $0.isMondayToFriday }).subtracting(work)
        opened = work.filter { !$0.isMondayToFriday }
        self.years = years
    }

    package func contains(_ day: Day) -> Bool {
        day.isMondayToFriday ? !closed.contains(day) : opened.contains(day)
    }

    /// The last of so many working days after a day, which itself does not count; that day itself
    /// for none. Stays within the years up to 3199.
    package func day(_ count: Int, after start: Day) -> Day {
        var day = start
        var left = count
        while left > 0 && day < WorkingCalendar.lastDay {
            day = day.adding(days: 1)
            if contains(day) { left -= 1 }
        }
        return day
    }

    /// That day where it is a working day, else the next one.
    package func workday(from day: Day) -> Day {
        contains(day) ? day : self.day(1, after: day)
    }

    /// Working days after the one day, up to and including the other; 0 where there is no such day.
    package func count(after first: Day, through last: Day) -> Int {
        guard first < last else { return 0 }
        let inside = { (day: Day) in day > first && day <= last }
        return last.mondaysToFridaysSoFar - first.mondaysToFridaysSoFar
            - closed.count(where: inside) + opened.count(where: inside)
    }

    /// Years of these days, both included, whose schedule is not known; ascending.
    package func unknownYears(from first: Day, through last: Day) -> [Int] {
        guard first <= last else { return [] }
        return (first.year...last.year).filter { !years.contains($0) }
    }

    // 36 500 working days, the most that a rule may be asked for, from the last day of 2999 end
    // before it; without an end a what-if of any number of days would walk for ever.
    private static let lastDay = Day(year: 3199, month: 12, dayOfMonth: 31)!  // a day
}

extension Day {
    // 1970-01-01, day 0, was a Thursday; weeks are counted from the Monday before it.
    private var daysSinceMonday: Int { Int(number) + 3 }

    fileprivate var isMondayToFriday: Bool {
        let weekday = daysSinceMonday % 7
        return (weekday + 7) % 7 < 5
    }

    /// Mondays to Fridays from that first Monday up to this day, itself included; less than 0
    /// before it.
    fileprivate var mondaysToFridaysSoFar: Int {
        let days = daysSinceMonday + 1
        let (weeks, rest) = (days / 7, days % 7)
        return rest >= 0 ? weeks * 5 + min(rest, 5) : (weeks - 1) * 5 + min(rest + 7, 5)
    }
}
