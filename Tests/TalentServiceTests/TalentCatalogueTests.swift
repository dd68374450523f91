import JSON
import PolicyEngine
import TestKit
import Testing
import Values

@testable import TalentService

/// Tests that serve every rule of the catalogue.
@Suite("The talent catalogue")
struct TalentCatalogueTests {
    @Test("Every rule says where it stands and what it reads, in both languages")
    func described() throws {
        let catalogue = try builtIn.get()
        #expect(
            catalogue.ids == [
                "core.add_days", "core.add_workdays", "core.citizen_id", "core.is_workday",
                "core.mask", "core.uscc", "core.workdays_between", "tal.award.lookback",
            ])
        for id in catalogue.ids {
            let rule = try #require(catalogue.description(of: id))
            #expect(!rule.citations.isEmpty && !rule.title.zh.isEmpty && !rule.title.en.isEmpty)
            #expect(Set(rule.facts.map(\.name)).count == rule.facts.count)
        }
    }

    @Test("Every parameter says in which article it stands, or why it was chosen")
    func cited() throws {
        let parameters = try builtIn.get().parameters
        for id in parameters.ids {
            for row in parameters[id]?.rows ?? [] {
                #expect(!row.citation(in: parameters.documents).article.isEmpty, "\(id)")
            }
        }
    }

    @Test("Every case replays from its record alone to the same bytes, with words for every step")
    func replay() throws {
        let catalogue = try builtIn.get()
        for one in try CaseFile("talent.json").cases {
            let rule = try #require(one.json["rule"]?.stringValue)
            let assessment = try catalogue.evaluate(
                rule, FactSet(one.json["facts"]?.objectValue ?? [:]),
                whatIf: one.json["params"]?.objectValue ?? [:])
            let text = assessment.record.text
            let replayed = try catalogue.replay(AssessmentRecord(parsing: text))
            #expect(replayed.record.text == text)
            for line in assessment.working {
                #expect(assessment.rule.steps[line.id] != nil, "\(rule) \(line.id)")
            }
        }
    }

    @Test("A deadline cites the notices whose schedules it rests on")
    func notices() throws {
        let assessment = try builtIn.get().evaluate(
            "core.add_workdays", FactSet(["start": "2024-12-30", "workdays": 2]))
        #expect(
            assessment.parameters.map { assessment.citation(of: $0).article }
                == ["国办发明电〔2023〕7号", "国办发明电〔2024〕12号"])
    }
}
