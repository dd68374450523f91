import JSON
import PolicyEngine
import TestKit
import Testing
import Values

@testable import FinanceService

/// Tests that serve every rule of the catalogue.
@Suite("The finance catalogue")
struct FinanceCatalogueTests {
    @Test("Every rule says where it stands, what it reads and what proves it")
    func described() throws {
        let catalogue = try builtIn.get()
        #expect(
            catalogue.ids == [
                "accrue", "fin.baodai", "fin.clawback", "fin.default_timeline", "fin.event_report",
                "fin.loan_query", "fin.major_loan", "fin.qingkebao", "fin.qingkebao.product",
                "fin.qingkedai", "fin.toudai", "lpr",
            ])
        for id in catalogue.ids {
            let rule = try #require(catalogue.description(of: id))
            #expect(!rule.citations.isEmpty && !rule.title.zh.isEmpty && !rule.title.en.isEmpty)
            #expect(Set(rule.facts.map(\.name)).count == rule.facts.count)
            for condition in rule.conditions {
                #expect(!condition.citation.article.isEmpty)
                #expect(!condition.text.zh.isEmpty && !condition.text.en.isEmpty)
            }
        }
        let subsidy = try #require(catalogue.description(of: "fin.qingkedai"))
        #expect(subsidy.facts.allSatisfy { $0.evidence != nil && !$0.suppliers.isEmpty })
        #expect(subsidy.inForce?.first == Day(iso: "2024-08-01"))
        #expect(subsidy.inForce?.last == Day(iso: "2028-12-31"))
    }

    @Test("Every parameter that a rule reads has exactly one value on every day of 2019 to 2030")
    func calendar() throws {
        let catalogue = try builtIn.get()
        let first = try #require(Day(iso: "2019-01-01"))
        let last = try #require(Day(iso: "2030-12-31"))
        for id in catalogue.parameters.ids {
            let rows = try #require(catalogue.parameters[id]).rows
            let begins = rows[0].days.first
            let ends = rows[rows.count - 1].days.last
            for number in first.number...last.number {
                let day = Day(number: number)
                let valid = rows.count { $0.days.contains(day) }
                let inside = day >= begins && ends.map { day <= $0 } ?? true
                if valid != (inside ? 1 : 0) { Issue.record("\(id) has \(valid) values on \(day)") }
            }
        }
    }

    @Test("Every parameter says in which article it stands, or why it was chosen")
    func cited() throws {
        let parameters = try builtIn.get().parameters
        for id in parameters.ids {
            for row in parameters[id]?.rows ?? [] {
                let citation = row.citation(in: parameters.documents)
                #expect(!citation.article.isEmpty, "\(id)")
            }
        }
    }

    @Test("The parameters hold the values of the texts")
    func values() throws {
        let parameters = try builtIn.get().parameters
        let expected: [ParameterID: JSONValue] = [
            "fin.qingkedai.max_loan_fen": 1_000_000_000, "fin.qingkedai.cap_fen": 30_000_000,
            "fin.qingkedai.lpr_share_ppm": 500_000, "fin.plan.year_cap_fen": 30_000_000,
            "fin.settled_from": "2024-08-01", "fin.research_active.window_years": 5,
            "fin.research_active.min_projects": 2,
            "fin.research_active.project_levels": ["municipal"],
            "fin.interest.day_basis": 365, "fin.lpr.five_year_from_months": 60,
            "fin.lpr.known_through": "2025-07-20", "fin.lpr.stale_policy": "unknown",
            "fin.measures.from": "2024-08-01", "fin.measures.to": "2028-12-31",
            "fin.plan.from": "2024-07-31", "fin.plan.to": "2028-12-31",
        ]
        for (id, value) in expected {
            #expect(parameters[id]?.rows.map(\.value) == [value], "\(id)")
        }
        #expect(parameters["fin.lpr"]?.rows.count == 15)
    }

    @Test("The parameter set has the same hash each time, and another with another value")
    func hash() throws {
        let catalogue = try FinanceCatalogue.load()
        #expect(catalogue.parameters.hash == (try builtIn.get().parameters.hash))
        #expect(catalogue.parameters.hash.utf8.count == 64)
        let overlay = PolicyFile(
            name: "operator.yaml",
            text: """
                prefix: fin.qingkedai
                parameters:
                  cap_fen:
                    unit: fen
                    values: [{from: 2024-08-01, value: 20_000_000, reading: 试点}]
                """)
        let changed = try FinanceCatalogue.load(overlays: [overlay])
        #expect(changed.parameters.hash != catalogue.parameters.hash)
        let facts = SampleLoan.with(["interest_paid_fen": .integer(.max)])
        let amount = try changed.evaluate("fin.qingkedai", facts).amount
        #expect(amount == .fen(9_274_520))
    }

    @Test("A what-if rate below zero, or one that is no number, is refused")
    func negativeRate() throws {
        let catalogue = try FinanceCatalogue.load()
        for row: JSONValue in [["1Y": -1, "5Y": 1], ["1Y": 1, "5Y": "x"]] {
            #expect(throws: EvaluationRefusal.self) {
                try catalogue.evaluate("lpr", FactSet([]), whatIf: ["fin.lpr": row])
            }
        }
    }

    @Test("An assessment replays from its record alone to the same bytes")
    func replay() throws {
        let catalogue = try builtIn.get()
        for one in try CaseFile("finance.json").cases {
            let rule = try #require(one.json["rule"]?.stringValue)
            guard catalogue.description(of: rule) != nil else { continue }
            let assessment = try catalogue.evaluate(
                rule, FactSet(one.json["facts"]?.objectValue ?? [:]),
                whatIf: one.json["params"]?.objectValue ?? [:])
            let text = assessment.record.text
            let replayed = try catalogue.replay(AssessmentRecord(parsing: text))
            #expect(replayed.record.text == text)
        }
    }

    @Test("A record replays to the same bytes after the law has changed")
    func replayAfterChange() throws {
        let text = try assess().record.text
        let overlay = PolicyFile(
            name: "operator.yaml",
            text: """
                prefix: fin.qingkedai
                parameters:
                  lpr_share_ppm:
                    unit: ppm
                    values: [{from: 2024-08-01, value: 100_000, reading: 假设}]
                """)
        let changed = try FinanceCatalogue.load(overlays: [overlay])
        #expect(try changed.evaluate("fin.qingkedai", SampleLoan.with([:])).record.text != text)
        #expect(try changed.replay(AssessmentRecord(parsing: text)).record.text == text)
    }

    @Test("A record of another version, of an unknown rule, or that is none is refused")
    func badRecords() throws {
        let catalogue = try builtIn.get()
        let text = try assess().record.text
        for (from, to) in [
            (#""rule_version":"1""#, #""rule_version":"0""#),
            (#""rule_id":"fin.qingkedai""#, #""rule_id":"fin.none""#),
            (#""parameters":["#, #""parameters":[{},"#),
        ] {
            let altered = text.replacing(from, with: to)
            #expect(altered != text)
            #expect(throws: ReplayError.self) {
                try catalogue.replay(AssessmentRecord(parsing: altered))
            }
        }
        #expect(throws: ReplayError.self) { try AssessmentRecord(parsing: "{") }
    }

    @Test("The record says who stated each fact, and why one is not known")
    func sources() throws {
        var facts = SampleLoan.with([:])
        facts["integrity_blocked"] = .unknown(
            "integrity_blocked", .ownerUnavailable, owner: "enforcement",
            retryAfterMilliseconds: 500)
        let assessment = try builtIn.get().evaluate("fin.qingkedai", facts)
        #expect(assessment.outcome == .unknown)
        #expect(assessment["c15"]?.missing == ["integrity_blocked"])
        #expect(assessment.record.text.contains(#""owner":"enforcement""#))
        let replayed = try builtIn.get().replay(assessment.record)
        #expect(replayed.record == assessment.record)
        #expect(replayed.facts == assessment.facts)
    }

    @Test("as_of fills the date fact only when it is absent; two different days are refused")
    func asOf() throws {
        let catalogue = try builtIn.get()
        let day = try #require(Day(iso: "2025-12-08"))
        let absent = SampleLoan.with(["application_date": .null])
        #expect(try catalogue.evaluate("fin.qingkedai", absent, asOf: day).outcome == .yes)
        #expect(
            try catalogue.evaluate("fin.qingkedai", SampleLoan.with([:]), asOf: day).asOf == day)
        #expect(throws: EvaluationRefusal.self) {
            try catalogue.evaluate(
                "fin.qingkedai", SampleLoan.with([:]), asOf: day.adding(days: 1))
        }
        // A rule without a date fact passes over it.
        #expect(try catalogue.evaluate("accrue", FactSet(), asOf: day).asOf == nil)
    }

    @Test("A what-if names an unknown parameter, a wrong type and what would be right")
    func badWhatIf() throws {
        for (id, value, hint) in [
            ("fin.qingkedai.max_loan", 1, "fin.qingkedai.max_loan_fen"),
            ("fin.qingkedai.max_loan_fen", "much", "a whole number of fen"),
            ("fin.qingkedai.max_loan_fen", -1, "a whole number of fen"),
            ("fin.lpr.stale_policy", "guess", "one of unknown, last_known"),
            ("fin.settled_from", "2024-02-30", "a day YYYY-MM-DD"),
            ("fin.qingkedai.cap_at_paid_interest", 1, "true or false"),
        ] as [(ParameterID, JSONValue, String)] {
            let refusal = #expect(throws: EvaluationRefusal.self) {
                try assess(whatIf: [id: value])
            }
            #expect(refusal?.message.contains(hint) == true, "\(refusal?.message ?? "")")
            #expect(refusal?.result == ["error": "bad_parameter", "parameter": .string(id)])
        }
    }

    @Test("A bad case answers in its place and never fails the others")
    func cases() throws {
        let runner = CaseRunner([try builtIn.get()])
        let list = """
            [{"id": "a", "rule": "fin.nothing", "facts": {}},
             {"id": "b", "rule": "lpr", "facts": {"on_date": "2025-02-30"}},
             {"id": "c", "rule": "lpr", "facts": {"on_date": "2024-12-01"}, "as_of": "2024-12-02"},
             {"id": 7, "rule": "lpr", "facts": []},
             {"id": "e", "rule": "lpr", "params": {"fin.x": 1}}, 5]
            """
        let results = try #require(runner.run(parsing: Array(list.utf8)).arrayValue)
        #expect(
            results.map { $0["result"]?["error"] } == [
                "unknown_rule", "bad_fact", nil, "bad_case", "bad_parameter", "unknown_rule",
            ])
        #expect(results[2]["result"]?["missing"] == ["loan_term_months"], "as_of fills nothing")
        #expect(results.map { $0["id"] } == ["a", "b", "c", 7, "e", .null])
        #expect(throws: CaseListError.self) { try runner.run(parsing: Array("{}".utf8)) }
        #expect(throws: CaseListError.self) { try runner.run(parsing: Array("[".utf8)) }
    }

    @Test("The benchmark counts evaluations")
    func benchmark() throws {
        let figures = try evaluationBenchmark(seconds: 0.02)
        #expect(figures.typedPerSecond > 0 && figures.casesPerSecond > 0)
    }
}
