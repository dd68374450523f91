import Foundation
import JSON

/// A file of `Tests/Cases`: cases `{"id", "rule", "facts", "params"?, "note"?, "expect"}`.
package struct CaseFile {
    package struct Case: Sendable, CustomStringConvertible {
        package let json: JSONValue
        package let expect: JSONValue
        package var description: String { json["id"]?.stringValue ?? "without id" }
    }

    package let cases: [Case]

    /// - Parameter name: `platforms.json`.
    package init(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Tests/Cases")
        let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
        cases = try (JSONValue(parsing: bytes).arrayValue ?? []).map { one in
            guard let expect = one["expect"] else { throw CaseWithoutExpectation(one.text) }
            return Case(json: one, expect: expect)
        }
    }

    private struct CaseWithoutExpectation: Error, CustomStringConvertible {
        let description: String

        init(_ text: String) { description = "a case says what it expects; this does not: \(text)" }
    }
}
