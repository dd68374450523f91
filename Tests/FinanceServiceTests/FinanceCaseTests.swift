import Foundation
import JSON
import PolicyEngine
import Testing

@testable import FinanceService

/// Every case of `Tests/Cases/finance.json`; a new line there is a new test.
@Suite("The cases of the finance rules")
struct FinanceCaseTests {
    @Test("Each case answers exactly what it expects", arguments: try CaseFile.finance.cases)
    func caseHolds(one: CaseFile.Case) throws {
        let runner = CaseRunner([try builtIn.get()])
        #expect(runner.result(of: one.json).prettyText == one.expect.prettyText)
    }

    @Test("Ids stand once")
    func ids() throws {
        let ids = try CaseFile.finance.cases.map(\.description)
        #expect(Set(ids).count == ids.count)
    }
}

/// A file of cases `{"id", "rule", "facts", "params"?, "note"?, "expect"}`.
struct CaseFile {
    struct Case: Sendable, CustomTestStringConvertible, CustomStringConvertible {
        let json: JSONValue
        let expect: JSONValue
        var description: String { json["id"]?.stringValue ?? "without id" }
        var testDescription: String { description }
    }

    let cases: [Case]

    static var finance: CaseFile { get throws { try CaseFile("finance.json") } }

    private init(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Cases")
        let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
        let list = try #require(try JSONValue(parsing: bytes).arrayValue)
        cases = try list.map { Case(json: $0, expect: try #require($0["expect"])) }
    }
}
