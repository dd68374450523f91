import Values

/// One period of one case, for one subject: this respondent's time to defend.
///
///     running ──stop──▶ stopped
///        │  ▲ └─lapse─▶ lapsed        only while due, and never on a provisional day
///      pause resume
///        ▼  │
///      paused ──stop──▶ stopped
///
/// A value: what happened to it. The day that it leads to follows from that and the calendar, so
/// that a newly published year changes the day and nothing that happened.
package struct CaseClock: Hashable, Sendable {
    package enum Status: String, CaseIterable, Hashable, Sendable {
        case running, paused, stopped, lapsed
    }

    /// The clock's name in its procedure: `defence`.
    package let name: String
    /// Whose it is where a case has several; else empty.
    package let subject: String
    package let period: ClockPeriod
    /// The day of the event, which is not counted.
    package let started: Day
    package private(set) var status = Status.running
    package private(set) var extended: ClockPeriod?
    /// The ledger of suspensions; the last is open while the clock is paused.
    package private(set) var pauses: [DayRange] = []
    /// The day on which it was stopped or lapsed.
    package private(set) var ended: Day?

    package init(name: String, subject: String = "", period: ClockPeriod, started: Day) {
        self.name = name
        self.subject = subject
        self.period = period
        self.started = started
    }

    /// The last day; nil while paused.
    package func due(in calendar: WorkingCalendar) -> ClockDue? {
        period.due(from: started, extended: extended, pauses: pauses, in: calendar)
    }

    /// Whether it is over at that moment: the one condition under which it may lapse.
    package func isOver(at now: Instant, in calendar: WorkingCalendar) -> Bool {
        guard status == .running, let due = due(in: calendar), !due.isProvisional else {
            return false
        }
        return due.lapsesAt <= now
    }

    /// Changes what the clock is. A change that does not fit its status changes nothing.
    /// - Returns: whether it fitted.
    @discardableResult
    package mutating func apply(_ change: ClockChange) -> Bool {
        switch (change, status) {
        case (.pause(let day), .running) where period.pauses:
            pauses.append(DayRange(from: day, until: nil))
            status = .paused
        case (.resume(let day), .paused):
            let first = pauses[pauses.count - 1].first
            pauses.removeLast()
            // Resumed on the day of the pause: no day was lost.
            if first < day {
                pauses.append(DayRange(from: first, until: day.adding(days: -1)))
            }
            status = .running
        case (.extend(let period), .running) where extended == nil,
            (.extend(let period), .paused) where extended == nil:
            extended = period
        case (.stop(let day), .running), (.stop(let day), .paused):
            status = .stopped
            ended = day
        case (.lapse(let day), .running):
            status = .lapsed
            ended = day
        default:
            return false
        }
        return true
    }
}

/// What can happen to a clock that runs.
package enum ClockChange: Hashable, Sendable {
    /// From this day on, itself included, no day counts.
    case pause(Day)
    /// The first day that counts again.
    case resume(Day)
    /// Once in a clock's life.
    case extend(ClockPeriod)
    case stop(Day)
    case lapse(Day)
}
