import Testing
import Values

@testable import PolicyEngine

@Suite("Articles and what cites them")
struct CoverageTests {
    private static let documents = "某办法: {number: 某字1号}\n公告: {}\n"

    private func articles(_ text: String) throws -> Articles {
        try Articles(
            PolicyFile(name: "Articles.yaml", text: text),
            documents: Documents(PolicyFile(name: "Documents.yaml", text: Self.documents)))
    }

    private func catalogue(_ parameters: String) throws -> Catalogue {
        let head = "rule: t.small\ntitle: {zh: 小, en: small}\ndocument: 某办法\narticles: [第二条]\n"
        let set = try ParameterSet.load(
            documents: Documents(PolicyFile(name: "Documents.yaml", text: Self.documents)),
            files: [
                PolicyFile(name: "Small.yaml", text: head + "parameters:\n" + parameters),
                PolicyFile(name: "Facts.yaml", text: GlossaryTests.facts),
            ])
        return try Catalogue(set, [CalculatorRule<SmallRule>.self])
    }

    private static let three = """
        某办法: {form: article, count: 4, also: [结尾], reasons: {purpose: [1]}}
        公告: {form: announcement}
        """

    @Test("An article is covered by a rule or a value, has a reason, or is not modelled")
    func threeKinds() throws {
        let coverage = Coverage(
            try articles(Self.three),
            [
                try catalogue(
                    """
                      n: {unit: count, values: [{from: 2024-01-01, value: 1, article: 第三条（一）}]}
                      m: {unit: count, values: [{from: 2024-01-01, value: 1, article: 结尾}]}
                      k: {unit: count, values: [{from: 2024-01-01, value: 1, document: 公告, article: 一}]}
                    """)
            ])
        let one = try #require(coverage.documents.first)
        #expect(coverage.documents.count == 1, "announcements have no articles to cover")
        #expect(one.lines.map(\.article) == ["第一条", "第二条", "第三条", "第四条"])
        #expect((one.covered, one.reasoned) == (2, 1))
        #expect(one.notModelled == ["第四条"])
        #expect(one.rules == ["t.small"])
        #expect(one.lines[2].parameters == ["t.small.n"])
        #expect(one.also.map(\.parameters) == [["t.small.m"]])
        #expect(coverage.strays.isEmpty)
    }

    @Test("A citation of an article that the document has not is told")
    func stray() throws {
        let coverage = Coverage(
            try articles(Self.three),
            [
                try catalogue(
                    "  n: {unit: count, values: [{from: 2024-01-01, value: 1, article: 第五条}]}\n")
            ])
        #expect(coverage.strays == ["t.small.n: 某办法 第五条"])
    }

    @Test(
        "A wrong entry is refused with its line",
        arguments: [
            ("无此办法: {form: article, count: 1}", "is not listed"),
            ("某办法: {form: chapter, count: 1}", "article, clause, item, announcement"),
            ("某办法: {form: article}", "write `count:` 1 to 99"),
            ("某办法: {form: article, count: 2, reasons: {whim: [1]}}", "is no reason"),
            ("某办法: {form: article, count: 2, reasons: {duty: [3]}}", "no number from 1 to 2"),
            ("某办法: {form: article, count: 2, reasons: {duty: [1], money: [1]}}", "two reasons"),
        ])
    func wrongEntry(text: String, says: String) {
        let error = #expect(throws: PolicyDataError.self) { try articles(text) }
        #expect(error?.problems.first?.line == 1)
        #expect(error?.description.contains(says) == true, "\(String(describing: error))")
    }
}

@Suite("Review of an operator's files")
struct OverlayReviewTests {
    private func review(_ overlays: String...) throws -> OverlayReview {
        let documents = PolicyFile(name: "Documents.yaml", text: "某办法: {number: 某字1号}\n")
        let yaml = """
            rule: t.small
            title: {zh: 小, en: small}
            document: 某办法
            parameters:
              cap_fen: {unit: fen, values: [{from: 2024-08-01, value: 1, article: 一}]}
              n: {unit: count, values: [{from: 2024-08-01, value: 1, article: 一}]}
            """
        let set = try ParameterSet.load(
            documents: Documents(documents),
            files: [
                PolicyFile(name: "Small.yaml", text: yaml),
                PolicyFile(name: "Facts.yaml", text: GlossaryTests.facts),
            ])
        let files = overlays.enumerated().map { PolicyFile(name: "\($0).yaml", text: $1) }
        return OverlayReview(files, over: [try Catalogue(set, [CalculatorRule<SmallRule>.self])])
    }

    @Test("Values that differ are changes, equal ones are none")
    func changes() throws {
        let review = try review(
            """
            prefix: t.small
            document: 某办法
            parameters:
              cap_fen: {unit: fen, values: [{from: 2024-08-01, value: 2, reading: 试点}]}
              n: {unit: count, values: [{from: 2024-08-01, value: 1, article: 一}]}
            """)
        #expect(review.problems.isEmpty)
        #expect(review.changes.map(\.id) == ["t.small.cap_fen"])
        #expect(review.changes.first?.before.rows.map(\.value) == [1])
        #expect(review.changes.first?.after.rows.map(\.value) == [2])
    }

    @Test("Problems of all files stand by file and line; an id that no service owns is one")
    func problems() throws {
        let row = "{unit: fen, values: [{from: 2024-08-01, value: 2, reading: 试点}]}"
        let review = try review(
            "prefix: u\nparameters:\n  cap_fen: \(row)\n",
            "prefix: t.small\nparameters:\n  cap: \(row)\n  n: \(row)\nfacts: {}\n")
        #expect(
            review.problems.map { "\($0.file):\($0.line)" }
                == ["0.yaml:3", "1.yaml:3", "1.yaml:4", "1.yaml:5"])
        #expect(review.problems[0].message.contains("u.cap_fen is no parameter of any service"))
        #expect(review.changes.isEmpty)
    }
}
