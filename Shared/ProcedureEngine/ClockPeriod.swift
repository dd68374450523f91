import Values

/// How long a period is and how it is counted. The day of the event is never counted.
package struct ClockPeriod: Hashable, Sendable {
    package enum Unit: String, CaseIterable, Hashable, Sendable {
        case days, workdays, months
    }

    package let count: Int
    package let unit: Unit
    /// Whether a last day that is no working day moves to the next one; a period in working days
    /// never needs it.
    package let rolls: Bool
    /// Whether it rests while the case is suspended; others run on.
    package let pauses: Bool

    package init(_ count: Int, _ unit: Unit, rolls: Bool = false, pauses: Bool = false) {
        self.count = count
        self.unit = unit
        self.rolls = rolls
        self.pauses = pauses
    }

    /// The last day of the period.
    ///
    ///     start ──count──▶ end ──extension──▶ ──days paused──▶ nominal ──roll──▶ due
    ///
    /// - Parameters:
    ///   - extended: a further period added to the end before pauses and rolling.
    ///   - pauses: days on which it rested; `last` is the last day that did not count. One that is
    ///     still open (without `last`) leaves the due day unknown.
    /// - Returns: nil while a pause is open.
    package func due(
        from start: Day, extended: ClockPeriod? = nil, pauses: [DayRange] = [],
        in calendar: WorkingCalendar
    ) -> ClockDue? {
        let rests = self.pauses ? pauses : []
        guard rests.allSatisfy({ $0.last != nil }) else { return nil }
        var touched: [(Day, Day)] = []
        var end = advance(start, in: calendar, &touched)
        if let extended { end = extended.advance(end, in: calendar, &touched) }
        let paused = rests.reduce(0) { $0 + $1.first.days(until: $1.last ?? $1.first) + 1 }
        let nominal =
            unit == .workdays
            ? end.skipping(rests, in: calendar, from: start, &touched)
            : end.adding(days: paused)
        var due = nominal
        if rolls && unit != .workdays {
            due = calendar.workday(from: nominal)
            touched.append((nominal, due))
        }
        let years = touched.flatMap { calendar.unknownYears(from: $0.0, through: $0.1) }
        return ClockDue(nominal: nominal, day: due, isProvisional: !years.isEmpty)
    }

    private func advance(
        _ day: Day, in calendar: WorkingCalendar, _ touched: inout [(Day, Day)]
    ) -> Day {
        switch unit {
        case .days: return day.adding(days: count)
        case .months: return day.adding(months: count)
        case .workdays:
            let end = calendar.day(count, after: day)
            touched.append((day.adding(days: 1), end))
            return end
        }
    }
}

/// Where a period leads.
package struct ClockDue: Hashable, Sendable {
    /// Before rolling.
    package let nominal: Day
    /// The last day on which the act is in time; the right lapses at its 24:00.
    package let day: Day
    /// Whether the day rests on a year whose calendar is not published: nothing lapses on it.
    package let isProvisional: Bool

    package var isRolled: Bool { day != nominal }

    /// The first instant after the day in Asia/Shanghai.
    package var lapsesAt: Instant { day.adding(days: 1).startInShanghai }
}

extension Day {
    /// The same number of working days after `start` as up to this day, without those on which the
    /// clock rested.
    fileprivate func skipping(
        _ rests: [DayRange], in calendar: WorkingCalendar, from start: Day,
        _ touched: inout [(Day, Day)]
    ) -> Day {
        guard !rests.isEmpty else { return self }
        let isRest = { (day: Day) in rests.contains { $0.contains(day) } }
        var left = calendar.count(after: start, through: self)
        var day = start
        while left > 0 {
            day = calendar.day(1, after: day)
            if !isRest(day) { left -= 1 }
        }
        touched.append((start.adding(days: 1), day))
        return day
    }

    /// 00:00 of this day at UTC+8.
    package var startInShanghai: Instant {
        Instant(microseconds: (Int64(number) * 86_400 - 8 * 3_600) * 1_000_000)
    }
}
