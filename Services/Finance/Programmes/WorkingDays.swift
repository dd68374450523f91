import Values

/// Monday to Friday, minus the holidays and plus the extra working days of the yearly schedule of
/// the State Council.
struct WorkingDays {
    private let holidays: Set<Day>
    private let extraWorkdays: Set<Day>

    init(holidays: [Day], extraWorkdays: [Day]) {
        self.holidays = Set(holidays)
        self.extraWorkdays = Set(extraWorkdays)
    }

    func contains(_ day: Day) -> Bool {
        if extraWorkdays.contains(day) { return true }
        // 1970-01-01, day 0, was a Thursday: 0 is Monday here.
        let weekday = ((Int(day.number) + 3) % 7 + 7) % 7
        return weekday < 5 && !holidays.contains(day)
    }

    /// The last of so many working days after a day, which itself does not count; nil where it lies
    /// beyond the years that a day may have.
    func day(_ count: Int, after start: Day) -> Day? {
        var day = start
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            guard day.year <= Day.acceptedYears.upperBound else { return nil }
            if contains(day) { left -= 1 }
        }
        return day
    }
}
