import JSON
import PolicyEngine
import TestKit
import Testing

@testable import TalentService

/// Every case of `Tests/Cases/talent.json`; a new line there is a new test.
@Suite("The cases of the talent rules")
struct TalentCaseTests {
    @Test(
        "Each case answers exactly what it expects", arguments: try CaseFile("talent.json").cases)
    func caseHolds(one: CaseFile.Case) throws {
        let runner = CaseRunner([try builtIn.get()])
        #expect(runner.result(of: one.json).prettyText == one.expect.prettyText)
    }

    @Test("Ids stand once")
    func ids() throws {
        let ids = try CaseFile("talent.json").cases.map(\.description)
        #expect(Set(ids).count == ids.count)
    }
}

/// The rules over the parameters that ship with them.
let builtIn = Result { try TalentCatalogue.load() }
