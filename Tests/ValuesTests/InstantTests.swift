import Testing
import Values

@Suite("Instants are shown in UTC and belong to a day of Shanghai")
struct InstantTests {
    @Test(
        "An instant is written as RFC 3339, also before 1970",
        arguments: [
            (0, "1970-01-01T00:00:00.000000Z"),
            (1_765_161_000_000_001, "2025-12-08T02:30:00.000001Z"),
            (-1, "1969-12-31T23:59:59.999999Z"),
        ] as [(Int64, String)])
    func text(microseconds: Int64, text: String) {
        #expect(Instant(microseconds: microseconds).description == text)
    }

    @Test("The day changes at 16:00 UTC")
    func day() throws {
        let midnight = try #require(Day(iso: "2025-12-08"))
        let instant = Instant(microseconds: 1_765_123_200_000_000)  // 2025-12-07T16:00:00Z
        #expect(instant.day == midnight)
        #expect(Instant(microseconds: instant.microseconds - 1).day == midnight.adding(days: -1))
    }
}
