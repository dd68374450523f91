/// A day in Asia/Shanghai, without time of day.
///
/// Kept as the number of days since 1970-01-01, so that comparing and counting cost nothing; the
/// calendar is the proleptic Gregorian one.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    package let number: Int32

    package init(number: Int32) { self.number = number }

    package static let epoch = Day(number: 0)
    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
    /// The day of a year, month and day of the month; nil where there is no such day.
    package init?(year: Int, month: Int, dayOfMonth: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.lengthOfMonth(month, year: year)).contains(dayOfMonth)
        else { return nil }
        self.init(validYear: year, month: month, dayOfMonth: dayOfMonth)
    }

    /// Days from the civil calendar: years begin in March, so that the leap day comes last.
    private init(validYear year: Int, month: Int, dayOfMonth: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + dayOfMonth - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month and day of the month at once.
    package var civil: (year: Int, month: Int, dayOfMonth: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var dayOfMonth: Int { civil.dayOfMonth }

    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    package static func lengthOfMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day {
    package func adding(days: Int) -> Day {
        let days = min(max(days, Int(Int32.min)), Int(Int32.max))
        return Day(number: Int32(clamping: Int(number) + days))
    }

    /// The same day of the month so many months later, or the month's last day where it is shorter.
    ///
    /// Stays within the years 1 to 9999.
    package func adding(months: Int) -> Day {
        let (year, month, dayOfMonth) = civil
        // More months than the calendar has lead to its end, however many they are.
        let months = min(max(months, -10_000 * 12), 10_000 * 12)
        let index = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        let last = Day.lengthOfMonth(newMonth, year: newYear)
        return Day(validYear: newYear, month: newMonth, dayOfMonth: min(dayOfMonth, last))
    }

    /// The same calendar day so many years later; 29 February becomes 28 February where needed.
    package func adding(years: Int) -> Day { adding(months: min(max(years, -10_000), 10_000) * 12) }

    /// Days from this day to a later one: 1 from a day to the next.
    package func days(until later: Day) -> Int { Int(later.number) - Int(number) }
}
