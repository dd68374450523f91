import JSON
import PolicyEngine
import Testing
import Values

@testable import FinanceService

@Suite("Facts of a wrong form")
struct FinanceFactTests {
    static let malformed: [(FactName, JSONValue, path: String)] = [
        ("application_date", "2025-02-29", "application_date"),
        ("application_date", "2025-1-1", "application_date"),
        ("application_date", "1899-12-31", "application_date"),
        ("application_date", 20_250_101, "application_date"),
        ("registered_in_qingdao", 1, "registered_in_qingdao"),
        ("registered_in_qingdao", "true", "registered_in_qingdao"),
        ("loan_term_months", -1, "loan_term_months"),
        ("loan_term_months", true, "loan_term_months"),
        ("contract_amount_fen", .number("1.5"), "contract_amount_fen"),
        ("contract_amount_fen", .number("9223372036854775808"), "contract_amount_fen"),
        ("contract_amount_fen", "600000000", "contract_amount_fen"),
        ("loan_use", "gambling", "loan_use"),
        ("events", ["date": "2025-01-01"], "events"),
        ("events", [["date": "2025-01-01", "kind": "draw"]], "events[0].amount_fen"),
        ("events", [["date": "2025-01-01", "kind": "lend", "amount_fen": 1]], "events[0].kind"),
        ("events", [5], "events[0]"),
        (
            "prizes", [["id": "A", "kind": "competition", "level": "city", "date": "2025-01-01"]],
            "prizes[0].level"
        ),
        (
            "sci_projects", [["id": "A", "level": "municipal", "date": "2025-01-01"]],
            "sci_projects[0].reward_type"
        ),
        (
            "sci_projects",
            [SampleLoan.project("A", "2025-01-01"), SampleLoan.project("A", "2025-01-02")],
            "sci_projects[1].id"
        ),
    ]

    @Test(
        "A malformed fact is the error object, with its path and what would be right",
        arguments: malformed)
    func bad(name: FactName, value: JSONValue, path: String) throws {
        let assessment = try assess([name: value])
        #expect(assessment.result == ["error": "bad_fact", "fact": .string(name)])
        #expect(assessment.violations.first?.path == path)
        #expect(
            assessment.violations.first?.message.contains("found; write") == true
                || assessment.violations.first?.message.contains("stands twice") == true)
        #expect(assessment.outcome == nil)
    }

    @Test("Of several malformed facts the first by code point is named, and all are listed")
    func several() throws {
        let assessment = try assess(["use_proven": 1, "events": 2, "loan_use": 3])
        #expect(assessment.result["fact"] == "events")
        #expect(Set(assessment.violations.map(\.fact)) == ["use_proven", "events", "loan_use"])
    }

    @Test("A fact nested deeper than eight levels is malformed")
    func deep() throws {
        var value: JSONValue = 1
        for _ in 0..<9 { value = [value] }
        #expect(try assess(["prizes": value]).violations.first?.message.contains("deeper") == true)
    }

    @Test("A fact that the rule does not read is passed over, whatever its form")
    func unread() throws {
        #expect(try assess(["actual_rate_ppm": "x"]).outcome == .yes)
    }
}
