import FinanceService
import JSON
import Testing

@Suite("The benchmark of loan queries")
struct LoanQueryBenchmarkTests {
    @Test("Every way of asking that is measured answers what is right")
    func right() throws {
        _ = try LoanQueryBenchmark()
    }

    @Test("An answer that is off by a fen is none to measure")
    func wrong() throws {
        let text = LoanQueryBenchmark.result.text.replacing("19241849", with: "19241850")
        let off = try JSONValue(parsing: text)
        #expect(throws: LoanQueryBenchmark.WrongAnswer.self) { try LoanQueryBenchmark.check(off) }
    }
}
