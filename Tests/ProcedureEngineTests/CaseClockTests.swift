import ProcedureEngine
import Testing
import Values

@Suite("Clocks of a case")
struct CaseClockTests {
    /// 2025: 1 to 8 October are off, 28 September and 11 October are worked; 2026 is not known.
    private let calendar = WorkingCalendar(
        off: (1...8).map { day("2025-10-0\($0)") },
        work: [day("2025-09-28"), day("2025-10-11")], years: [2025])

    @Test(
        "The day of the event is not counted",
        arguments: [
            (ClockPeriod(7, .days), "2025-06-10", "2025-06-17"),
            (ClockPeriod(5, .workdays), "2025-04-25", "2025-05-02"),
            (ClockPeriod(3, .months), "2025-08-31", "2025-11-30"),
            (ClockPeriod(5, .workdays), "2025-09-29", "2025-10-13"),
            (ClockPeriod(0, .workdays), "2025-10-01", "2025-10-01"),
        ])
    func periods(_ period: ClockPeriod, _ start: String, _ due: String) {
        #expect(period.due(from: day(start), in: calendar)?.day == day(due))
    }

    @Test(
        "A last day that is off moves to the next working day where the rule says so, one day either side"
    )
    func rolling() {
        let rolls = ClockPeriod(7, .days, rolls: true)
        #expect(rolls.due(from: day("2025-09-23"), in: calendar)?.day == day("2025-09-30"))
        let rolled = rolls.due(from: day("2025-09-24"), in: calendar)
        #expect(rolled?.nominal == day("2025-10-01") && rolled?.day == day("2025-10-09"))
        #expect(rolled?.isRolled == true)
        #expect(
            ClockPeriod(7, .days).due(from: day("2025-09-24"), in: calendar)?.day
                == day("2025-10-01"))
    }

    @Test("A period that runs into a year without a calendar is provisional, and never over")
    func provisional() {
        let clock = CaseClock(
            name: "c", period: ClockPeriod(5, .workdays), started: day("2025-12-29"))
        #expect(clock.due(in: calendar)?.isProvisional == true)
        #expect(!clock.isOver(at: day("2027-01-01").noon, in: calendar))
        let known = WorkingCalendar(off: [], work: [], years: [2025, 2026])
        #expect(clock.due(in: known)?.isProvisional == false)
        #expect(clock.isOver(at: day("2027-01-01").noon, in: known))
        // Calendar days that do not roll rest on no calendar.
        let days = CaseClock(name: "c", period: ClockPeriod(30, .days), started: day("2025-12-29"))
        #expect(days.due(in: calendar)?.isProvisional == false)
    }

    @Test("A clock is over at 24:00 in Shanghai, not a microsecond before")
    func midnight() throws {
        let clock = CaseClock(name: "c", period: ClockPeriod(7, .days), started: day("2025-06-10"))
        let lapses = try #require(clock.due(in: calendar)?.lapsesAt)
        #expect(lapses == Instant(microseconds: 1_750_176_000_000_000))
        #expect(!clock.isOver(at: Instant(microseconds: lapses.microseconds - 1), in: calendar))
        #expect(clock.isOver(at: lapses, in: calendar))
    }

    @Test("Paused days are added in full, then the extension's end is rolled")
    func pausing() {
        var clock = CaseClock(
            name: "c", period: ClockPeriod(7, .days, rolls: true, pauses: true),
            started: day("2025-06-10"))
        expect(true, clock.apply(.pause(day("2025-06-12"))))
        #expect(clock.due(in: calendar) == nil)
        #expect(!clock.isOver(at: day("2030-01-01").noon, in: calendar))
        expect(true, clock.apply(.resume(day("2025-06-15"))))
        // 17 June and three days.
        #expect(clock.due(in: calendar)?.day == day("2025-06-20"))
        expect(true, clock.apply(.extend(ClockPeriod(1, .months))))
        // 17 July and three days: a Sunday.
        #expect(clock.due(in: calendar)?.nominal == day("2025-07-20"))
        #expect(clock.due(in: calendar)?.day == day("2025-07-21"))
        expect(false, clock.apply(.extend(ClockPeriod(1, .months))))
    }

    @Test("A suspension that ends on its own day costs none")
    func emptyPause() {
        var clock = CaseClock(
            name: "c", period: ClockPeriod(7, .days, pauses: true), started: day("2025-06-10"))
        clock.apply(.pause(day("2025-06-12")))
        clock.apply(.resume(day("2025-06-12")))
        #expect(clock.pauses.isEmpty && clock.due(in: calendar)?.day == day("2025-06-17"))
    }

    @Test("Of a period in working days only working days on which it rested are added")
    func pausedWorkdays() {
        var clock = CaseClock(
            name: "c", period: ClockPeriod(5, .workdays, pauses: true), started: day("2025-06-09"))
        clock.apply(.pause(day("2025-06-13")))
        clock.apply(.resume(day("2025-06-17")))
        // Without: 16 June. Friday 13 and Monday 16 rested; the weekend between costs nothing.
        #expect(clock.due(in: calendar)?.day == day("2025-06-18"))
    }

    @Test("A clock that does not pause runs on, and what has ended stays ended")
    func endings() {
        var clock = CaseClock(name: "c", period: ClockPeriod(7, .days), started: day("2025-06-10"))
        expect(false, clock.apply(.pause(day("2025-06-12"))))
        expect(true, clock.apply(.lapse(day("2025-06-18"))))
        #expect(clock.status == .lapsed && clock.ended == day("2025-06-18"))
        for change in [ClockChange.stop(day("2025-06-19")), .lapse(day("2025-06-19"))] {
            expect(false, clock.apply(change))
        }
        #expect(clock.ended == day("2025-06-18"))
    }
}

/// The macro takes no call that changes something.
private func expect(
    _ fits: Bool, _ applied: Bool, _ location: SourceLocation = #_sourceLocation
) {
    #expect(applied == fits, sourceLocation: location)
}

private func day(_ iso: String) -> Day { Day(iso: iso)! }

extension Day {
    fileprivate var noon: Instant {
        Instant(microseconds: (Int64(number) * 86_400 + 4 * 3_600) * 1_000_000)
    }
}
