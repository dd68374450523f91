import RPC
import ServiceKit
import Testing
import Values

@Suite("Fields of a request are checked together")
struct FieldChecksTests {
    /// The violations that a body notes, by field.
    private func violations(_ check: (inout FieldChecks) -> Void) -> [String: String] {
        var fields = FieldChecks()
        check(&fields)
        do throws(RPCError) {
            try fields.refuse()
            return [:]
        } catch {
            #expect(error.code == .invalidArgument)
            return Dictionary(
                uniqueKeysWithValues: error.violations.map { ($0.field, $0.description) })
        }
    }

    @Test("Every mistake is told at once, each with what would be right")
    func allAtOnce() {
        let found = violations { fields in
            _ = fields.uscc("uscc", "123")
            _ = fields.day("day", "2024-13-01")
            _ = fields.text("name", "")
            fields.amount("amount_fen", -1)
            _ = fields.requestID("")
        }
        #expect(Set(found.keys) == ["uscc", "day", "name", "amount_fen", "request_id"])
        #expect(found["day"] == "\"2024-13-01\" is not a day; write YYYY-MM-DD")
        #expect(found["amount_fen"]?.contains("at least 0") == true)
    }

    @Test("What is right passes and is normalised")
    func passes() {
        let found = violations { fields in
            #expect(fields.uscc("uscc", " 91370200ma00000015 ") == "91370200MA00000015")
            #expect(fields.day("day", "2024-02-29") == Day(iso: "2024-02-29"))
            #expect(fields.optionalDay("until", "") == nil)
            fields.amount("amount_fen", 0)
            fields.amount("amount_fen", nil)
        }
        #expect(found.isEmpty)
    }

    @Test("Text is taken up to its length in bytes and not one byte longer, and never with NUL")
    func textLength() {
        #expect(violations { _ = $0.text("name", "青岛", bytesMax: 6) }.isEmpty)
        #expect(violations { _ = $0.text("name", "青岛", bytesMax: 5) }.count == 1)
        #expect(violations { _ = $0.text("name", "a\0b") }.count == 1)
    }

    @Test("A last day before the first is refused; the same day is right")
    func span() {
        #expect(
            violations { $0.span("p", from: "2024-01-02", until: "2024-01-01", "until_date") }.keys
                .first == "p.until_date")
        #expect(
            violations { $0.span("p", from: "2024-01-02", until: "2024-01-02", "until_date") }
                .isEmpty)
    }
}
