import JSON
import PolicyEngine
import TestKit
import Testing
import Values

@testable import EnforcementService

/// Tests that serve every rule of the catalogue.
@Suite("The enforcement catalogue")
struct EnforcementCatalogueTests {
    @Test("Every rule says where it stands and what it reads, in both languages")
    func described() throws {
        let catalogue = try builtIn.get()
        #expect(
            catalogue.ids == [
                "int.block", "int.commitment", "int.decision", "int.diligence",
                "int.direct_record", "int.notice", "int.pending", "int.provisional",
                "int.publication", "int.repair", "int.review", "int.scope", "int.service",
                "int.step", "int.term",
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
        let decision = try #require(catalogue.description(of: "int.decision"))
        #expect(decision.facts.allSatisfy { $0.evidence != nil })
        #expect(decision.inForce?.first == Day(iso: "2024-03-14"))
        #expect(decision.inForce?.last == Day(iso: "2027-03-13"))
        #expect(catalogue.description(of: "int.repair")?.inForce?.last == nil)
    }

    @Test("Every parameter that a rule reads has exactly one value on every day of its term")
    func calendar() throws {
        let parameters = try builtIn.get().parameters
        let first = try #require(Day(iso: "2022-01-01"))
        let last = try #require(Day(iso: "2030-12-31"))
        for id in parameters.ids {
            let rows = try #require(parameters[id]).rows
            let term = DayRange(from: rows[0].days.first, until: rows[rows.count - 1].days.last)
            for number in first.number...last.number {
                let day = Day(number: number)
                let valid = rows.count { $0.days.contains(day) }
                if valid != (term.contains(day) ? 1 : 0) {
                    Issue.record("\(id) has \(valid) values on \(day)")
                }
            }
            for row in rows {
                #expect(!row.citation(in: parameters.documents).article.isEmpty, "\(id)")
            }
        }
    }

    @Test("The parameters hold the values of the text, or say why they were chosen")
    func values() throws {
        let parameters = try builtIn.get().parameters
        let halves: JSONValue = ["heavier": 18, "serious": 48, "especially_serious": 60]
        let expected: [ParameterID: JSONValue] = [
            "int.measures.from": "2024-03-14", "int.measures.to": "2027-03-13",
            "int.diligence.from": "2024-11-01", "int.statement_workdays": 5,
            "int.review_request_workdays": 15, "int.review_accept_workdays": 15,
            "int.review_finish_workdays": 90, "int.public_service_days": 30,
            "int.term.heavier": [1, 36], "int.term.serious": [36, 60],
            "int.term.especially_serious": [60, nil], "int.aggravation_floor_months": halves,
            "int.mitigation_ceiling_months": halves, "int.m10_allowed": true,
            "int.direct_record_months": 36, "int.offset_default": true,
            "int.deferral_extends_term": true, "int.abnormal_blocks": true,
        ]
        for (id, value) in expected {
            #expect(parameters[id]?.rows.map(\.value) == [value], "\(id)")
        }
        for id in ["int.statement_workdays", "int.direct_record_months", "int.public_service_days"]
        {
            let isDraft = parameters[id]?.rows.allSatisfy { row in
                if case .draft = row.basis { true } else { false }
            }
            #expect(isDraft == true, "\(id)")
        }
    }

    @Test("A what-if of another form is refused, and says what would be right")
    func badWhatIf() throws {
        for (id, value) in [
            ("int.term.serious", [36]), ("int.term.serious", [60, 36]),
            ("int.term.serious", [nil, 36]), ("int.term.serious", 36),
            ("int.aggravation_floor_months", ["heavier": 18]), ("core.calendar", ["off": ["x"]]),
            ("core.calendar", ["off": -1]),
        ] as [(ParameterID, JSONValue)] {
            #expect(throws: EvaluationRefusal.self, "\(id) \(value.text)") {
                try builtIn.get().evaluate(
                    id == "core.calendar" ? "int.notice" : "int.decision", FactSet(),
                    whatIf: [id: value])
            }
        }
    }

    @Test("Every article that an integrity rule cites is known, and none with a reason is cited")
    func articlesAreKnown() throws {
        let coverage = Coverage(try Articles.standard(), [try builtIn.get()])
        #expect(coverage.strays.isEmpty)
        for document in coverage.documents {
            let both = document.lines.filter { $0.isCovered && $0.reason != nil }.map(\.article)
            #expect(both.isEmpty, "\(document.document.title)")
        }
    }

    @Test("Every case replays from its record alone to the same bytes")
    func replay() throws {
        let catalogue = try builtIn.get()
        for one in try CaseFile("integrity.json").cases {
            let rule = try #require(one.json["rule"]?.stringValue)
            let assessment = try catalogue.evaluate(
                rule, FactSet(one.json["facts"]?.objectValue ?? [:]),
                whatIf: one.json["params"]?.objectValue ?? [:])
            let text = assessment.record.text
            let replayed = try catalogue.replay(AssessmentRecord(parsing: text))
            #expect(replayed.record.text == text)
        }
    }

    @Test("Every step of every case's working has words in both languages")
    func words() throws {
        let catalogue = try builtIn.get()
        for one in try CaseFile("integrity.json").cases {
            let rule = try #require(one.json["rule"]?.stringValue)
            let facts = FactSet(one.json["facts"]?.objectValue ?? [:])
            let assessment = try catalogue.evaluate(rule, facts)
            for line in assessment.working {
                #expect(assessment.rule.steps[line.id] != nil, "\(rule) \(line.id)")
            }
        }
    }
}
