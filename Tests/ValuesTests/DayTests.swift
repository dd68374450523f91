import Testing
import Values

@Suite("A day in Asia/Shanghai")
struct DayTests {
    @Test("Every day of 1900 to 2999 survives being written and read")
    func roundTrip() throws {
        let first = try #require(Day(iso: "1900-01-01"))
        let last = try #require(Day(iso: "2999-12-31"))
        #expect(first.days(until: last) == 401_766)
        for number in first.number...last.number {
            let day = Day(number: number)
            guard Day(iso: day.iso) == day else {
                Issue.record("\(day.iso) reads as \(String(describing: Day(iso: day.iso)))")
                return
            }
        }
    }

    @Test("The epoch is 1970-01-01 and 2024-02-29 is day 19782")
    func knownDays() {
        #expect(Day.epoch.iso == "1970-01-01")
        #expect(Day(iso: "2024-02-29")?.number == 19_782)
    }

    @Test(
        "A text that is not exactly a real day is refused",
        arguments: [
            "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024-1-01", "24-01-01",
            "2024/01/01", "2024-01-01 ", "1899-12-31", "3000-01-01", "", "２０２４-01-01",
            "-024-01-01", "2024-01-+1",
        ])
    func refused(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test("The year 9999 is a day where a rule says so")
    func farFuture() {
        #expect(Day(iso: "9999-12-31") == nil)
        #expect(Day(iso: "9999-12-31", years: 1900...9999)?.iso == "9999-12-31")
    }

    @Test(
        "Adding months keeps the day or takes the month's last one",
        arguments: [
            ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
            ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", -60, "2019-02-28"),
            ("2024-02-29", 48, "2028-02-29"), ("2024-12-15", 1, "2025-01-15"),
            ("2024-03-31", -1, "2024-02-29"),
        ])
    func months(start: String, months: Int, expected: String) {
        #expect(Day(iso: start)?.adding(months: months).iso == expected)
    }

    @Test("A range holds its first and last day and nothing beyond")
    func range() throws {
        let first = try #require(Day(iso: "2024-08-01"))
        let last = try #require(Day(iso: "2028-12-31"))
        let range = DayRange(from: first, until: last)
        #expect(range.contains(first) && range.contains(last))
        #expect(!range.contains(first.adding(days: -1)) && !range.contains(last.adding(days: 1)))
        #expect(DayRange(from: first, until: nil).contains(last.adding(days: 1)))
    }

    @Test("The day changes at midnight in Shanghai, 16:00 UTC")
    func dayOfInstant() {
        // 2024-07-31T15:59:59.999999Z and one microsecond later.
        let before = Instant(microseconds: 1_722_441_599_999_999)
        #expect(before.day.iso == "2024-07-31")
        #expect(Instant(microseconds: before.microseconds + 1).day.iso == "2024-08-01")
        #expect(Instant(microseconds: -1).day.iso == "1970-01-01")
        #expect(Instant(microseconds: -8 * 3_600_000_000 - 1).day.iso == "1969-12-31")
    }

    @Test("However much is added, a day stays within the calendar and nothing overflows")
    func farAway() {
        let day = Day(iso: "2024-02-29")!
        #expect(day.adding(years: .max).year == 9999)
        #expect(day.adding(months: .max).year == 9999)
        #expect(day.adding(years: .min).year == 1)
        #expect(day.adding(days: .max) > day)
        #expect(day.adding(days: .min) < day)
    }
}
