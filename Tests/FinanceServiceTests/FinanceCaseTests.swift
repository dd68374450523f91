import JSON
import PolicyEngine
import TestKit
import Testing

@testable import FinanceService

/// Every case of `Tests/Cases/finance.json`; a new line there is a new test.
@Suite("The cases of the finance rules")
struct FinanceCaseTests {
    @Test(
        "Each case answers exactly what it expects", arguments: try CaseFile("finance.json").cases)
    func caseHolds(one: CaseFile.Case) throws {
        let runner = CaseRunner([try builtIn.get()])
        #expect(runner.result(of: one.json).prettyText == one.expect.prettyText)
    }

    @Test("Ids stand once")
    func ids() throws {
        let ids = try CaseFile("finance.json").cases.map(\.description)
        #expect(Set(ids).count == ids.count)
    }
}
