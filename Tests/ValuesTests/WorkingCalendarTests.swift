import Testing

@testable import Values

/// A made-up schedule: in 2025 1 May to 5 May are off and Sunday 27 April is worked.
@Suite("Working days")
struct WorkingCalendarTests {
    private let calendar = WorkingCalendar(
        off: days("2025-05-01", "2025-05-02", "2025-05-05"), work: days("2025-04-27"),
        years: [2025])

    @Test("Monday to Friday are worked, save the days off; make-up days are worked too")
    func contains() throws {
        #expect(calendar.contains(try day("2025-04-25")))
        #expect(!calendar.contains(try day("2025-04-26")))
        #expect(calendar.contains(try day("2025-04-27")))
        #expect(!calendar.contains(try day("2025-05-01")))
        #expect(!calendar.contains(try day("2025-05-04")))
        #expect(calendar.contains(try day("2025-05-06")))
        #expect(calendar.contains(try day("1969-12-31")), "a Wednesday")
        #expect(!calendar.contains(try day("1969-12-28")), "a Sunday")
    }

    @Test("A day in both lists is worked; a holiday on a Sunday changes nothing")
    func bothLists() throws {
        let calendar = WorkingCalendar(
            off: days("2025-05-01", "2025-05-04"), work: days("2025-05-01", "2025-05-06"))
        #expect(calendar.contains(try day("2025-05-01")))
        #expect(!calendar.contains(try day("2025-05-04")))
        #expect(
            calendar.count(after: try day("2025-04-30"), through: try day("2025-05-06")) == 4)
    }

    @Test("The first day does not count, the last does")
    func periods() throws {
        #expect(calendar.day(1, after: try day("2025-04-30")).iso == "2025-05-06")
        #expect(calendar.day(1, after: try day("2025-04-25")).iso == "2025-04-27")
        #expect(calendar.day(0, after: try day("2025-05-01")).iso == "2025-05-01")
        #expect(calendar.workday(from: try day("2025-05-01")).iso == "2025-05-06")
        #expect(calendar.workday(from: try day("2025-05-06")).iso == "2025-05-06")
    }

    @Test("Counting agrees with walking day by day, before and after 1970")
    func counting() throws {
        for (first, last) in [
            ("2025-04-01", "2025-06-01"), ("1969-12-01", "1970-02-01"),
            ("1900-01-01", "1900-03-01"),
        ] {
            let start = try day(first)
            var walked = 0
            for number in start.number + 1...(try day(last)).number {
                if calendar.contains(Day(number: number)) { walked += 1 }
                let counted = calendar.count(after: start, through: Day(number: number))
                #expect(counted == walked)
            }
        }
        #expect(calendar.count(after: try day("2025-05-06"), through: try day("2025-05-05")) == 0)
    }

    @Test("Years whose schedule is not known are named, and only those of the days asked")
    func unknownYears() throws {
        let first = try day("2024-12-31")
        let last = try day("2026-01-01")
        #expect(calendar.unknownYears(from: first, through: last) == [2024, 2026])
        #expect(
            calendar.unknownYears(from: try day("2025-01-01"), through: try day("2025-12-31"))
                == [])
        #expect(calendar.unknownYears(from: last, through: first) == [])
    }

    @Test("A period without end stops at the last day of the calendar")
    func endless() throws {
        #expect(calendar.day(.max, after: try day("2999-12-31")).iso == "3199-12-31")
    }
}

private func days(_ texts: String...) -> [Day] { texts.compactMap { Day(iso: $0) } }

private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
