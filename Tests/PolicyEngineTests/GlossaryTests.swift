import JSON
import Testing
import Values

@testable import PolicyEngine

@Suite("Words of facts")
struct GlossaryTests {
    /// The file of ``SmallRule``'s facts; `use` begins at line 8.
    static let facts = """
        facts:
          day:
            zh: 申报日期
            en: day of the application
            evidence_zh: 申报系统记录
            evidence_en: filing record
            by: [applicant, bureau]
          use:
            zh: 贷款用途
            en: use of the loan
            by: [bank]
            choices: {research: {zh: 科技研发, en: research}, other: {zh: 其他, en: other}}
        """

    private func catalogue(_ facts: String, overlays: [PolicyFile] = []) throws -> Catalogue {
        let parameters = try ParameterSet.load(
            documents: Documents(
                PolicyFile(name: "Documents.yaml", text: "某办法: {issued: 2024-08-01}\n")),
            files: [
                PolicyFile(name: "Small.yaml", text: SmallRule.yaml),
                PolicyFile(name: "Facts.yaml", text: facts),
            ], overlays: overlays)
        return try Catalogue(parameters, [CalculatorRule<SmallRule>.self])
    }

    private func problems(_ facts: String) -> [PolicyDataProblem] {
        do {
            _ = try catalogue(facts)
            return []
        } catch {
            return (error as? PolicyDataError)?.problems ?? []
        }
    }

    @Test("A rule's facts have words, evidence, suppliers, unit and values")
    func described() throws {
        let rule = try #require(try catalogue(Self.facts).description(of: "t.small"))
        #expect(rule.facts.map(\.name) == ["day", "use"])
        #expect(rule.facts[0].label == RuleTexts.Words(zh: "申报日期", en: "day of the application"))
        #expect(rule.facts[0].evidence?.en == "filing record")
        #expect(rule.facts[0].suppliers == ["applicant", "bureau"])
        #expect(rule.facts[0].choices.isEmpty && rule.facts[0].unit == nil)
        #expect(rule.facts[1].evidence == nil)
        #expect(rule.facts[1].choices == ["research", "other"])
    }

    @Test("A fact without words stops the start, and the message says what to write")
    func factWithoutWords() {
        let cut = Self.facts.split(separator: "\n").prefix(7).joined(separator: "\n")
        let problems = problems(cut)
        #expect(problems.map(\.file) == ["t.small"])
        #expect(problems.first?.message.contains("fact use has no words; write `use: {zh:") == true)
    }

    @Test("Words of a fact that no rule reads stop the start with their line")
    func stray() {
        let problems = problems(Self.facts + "\n  userr: {zh: 用途, en: use, by: [bank]}\n")
        #expect(problems.map(\.description).count == 1)
        #expect(
            problems.first?.description.hasPrefix("Facts.yaml:13: no rule reads fact userr") == true
        )
    }

    @Test(
        "What is wrong with an entry is told with its line and what would be right",
        arguments: [
            ("by: [bank]", "by: [banker]", 11, "\"banker\" is no supplier of facts; write one of"),
            ("by: [bank]", "by: []", 8, "who can supply use?"),
            ("    en: use of the loan\n", "", 8, "use has no words"),
            ("    evidence_en: filing record\n", "", 2, "evidence stands in both languages"),
            ("other: {zh: 其他, en: other}", "none: {zh: 无, en: none}", 8, "research, other"),
            (", other: {zh: 其他, en: other}", "", 8, "research, other"),
            ("zh: 贷款用途", "ch: 贷款用途", 9, "\"ch\" is not known here"),
        ])
    func wrongEntry(old: String, new: String, line: Int, says: String) {
        let problems = problems(Self.facts.replacing(old, with: new))
        #expect(
            problems.contains {
                $0.file == "Facts.yaml" && $0.line == line && $0.message.contains(says)
            }, "\(problems)")
    }

    @Test("A table that stands for no table of the parameters is refused")
    func noTable() {
        let tables = "\ntables:\n  rates: {zh: 利率, en: rates, table: t.rates, by: [bureau]}\n"
        #expect(
            problems(Self.facts + tables).first?.description.hasPrefix(
                "Facts.yaml:14: rates stands for t.rates, which is no table") == true)
    }

    @Test("An operator's file cannot change words, and words do not change the set's hash")
    func wordsAreNotPolicy() throws {
        let set = try catalogue(Self.facts).parameters
        let corrected = Self.facts.replacing("贷款用途", with: "贷款的用途")
        #expect(try catalogue(corrected).parameters.hash == set.hash)
        let overlay = PolicyFile(name: "op.yaml", text: Self.facts)
        #expect(throws: PolicyDataError.self) {
            try catalogue(Self.facts, overlays: [overlay])
        }
    }
}

/// A rule that reads two facts and answers the second.
struct SmallRule: Calculator {
    static let id: RuleID = "t.small"
    static let version = "1"
    static let document = "某办法"
    static let dateFact: FactName? = "day"

    enum Use: String, CaseIterable, QuantityConvertible { case research, other }

    struct Facts: FactRecord {
        let day: Known<Day>
        let use: Known<Use>

        init(_ read: inout FactReader) {
            day = read.day("day")
            use = read.choice("use")
        }
    }

    let facts: Facts
    let rules: NoParameters

    static func day(of facts: Facts) -> Day? { facts.day.value }
    func result(_ working: inout Working) -> JSONValue { JSONValue(facts.use.value?.rawValue) }

    static let yaml = "rule: t.small\ntitle: {zh: 小, en: small}\n"
}
