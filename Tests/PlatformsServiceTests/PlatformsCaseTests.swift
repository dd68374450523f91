import JSON
import PolicyEngine
import TestKit
import Testing

@testable import PlatformsService

/// Every case of `Tests/Cases/platforms.json`; a new line there is a new test.
@Suite("The cases of the platforms rules")
struct PlatformsCaseTests {
    @Test(
        "Each case answers exactly what it expects",
        arguments: try CaseFile("platforms.json").cases)
    func caseHolds(one: CaseFile.Case) throws {
        let runner = CaseRunner([try builtIn.get()])
        #expect(runner.result(of: one.json).prettyText == one.expect.prettyText)
    }

    @Test("Ids stand once")
    func ids() throws {
        let ids = try CaseFile("platforms.json").cases.map(\.description)
        #expect(Set(ids).count == ids.count)
    }
}

/// The rules over the parameters that ship with them.
let builtIn = Result { try PlatformsCatalogue.load() }
