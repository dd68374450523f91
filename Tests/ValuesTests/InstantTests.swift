import Testing
import Values

@Suite("Instants are shown in UTC")
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
}
