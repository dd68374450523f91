import JSON
import PolicyEngine
import Testing
import Values

@testable import EnforcementService

/// What holds of every rule that judges conditions, asked of each sample.
@Suite("Every integrity rule with conditions")
struct EveryProgrammeTests {
    @Test("Its sample meets every condition", arguments: ProgrammeSample.all)
    func sampleIsMet(sample: ProgrammeSample) throws {
        let assessment = try sample.assess()
        #expect(assessment.outcome == .yes)
        #expect(assessment.findings.allSatisfy { $0.status == .met && $0.missing.isEmpty })
        #expect(assessment.findings.map(\.id) == assessment.rule.conditions.map(\.id))
        #expect(assessment.result[sample.outcomeName] == "yes")
    }

    @Test("Each condition, unmet alone, decides", arguments: ProgrammeSample.all)
    func unmetAloneDecides(sample: ProgrammeSample) throws {
        for (condition, changes) in sample.failures {
            let assessment = try sample.assess(changes)
            let unmet = assessment.findings.filter { $0.status != .met }
            #expect(unmet.map(\.id) == [condition])
            #expect(unmet.first?.status == .unmet)
            #expect(assessment.outcome == .no, "\(condition)")
            #expect(assessment.result[sample.outcomeName] == "no")
        }
        let covered = Set(sample.failures.map(\.condition)).union(sample.neverUnmet)
        #expect(covered == Set(try sample.assess().rule.conditions.map(\.id)))
    }

    @Test("Each needed fact, withheld, gives unknown and is named", arguments: ProgrammeSample.all)
    func withheldFactIsNamed(sample: ProgrammeSample) throws {
        for fact in try sample.assess().rule.facts.map(\.name)
        where !sample.notNeeded.contains(fact) {
            var changes = sample.needed[fact] ?? [:]
            changes[fact] = .null
            let assessment = try sample.assess(changes)
            let named = assessment.findings.flatMap(\.missing) + assessment.amountMissing
            #expect(assessment.outcome == .unknown, "\(fact)")
            #expect(named.contains(fact), "\(fact)")
            #expect(assessment.findings.allSatisfy { $0.status != .unmet })
        }
    }

    @Test("Every sentence has words for what it names", arguments: ProgrammeSample.all)
    func sentences(sample: ProgrammeSample) throws {
        let changes =
            [[:]] + sample.failures.map(\.changes) + [sample.facts.mapValues { _ in .null }]
        for change in changes {
            let assessment = try sample.assess(change)
            let explanation = Explanation(assessment)
            let sentences =
                assessment.findings.map { explanation.sentence($0) }
                + assessment.working.map { explanation.sentence($0) }
            for sentence in sentences {
                // Names of facts and their values are for programs.
                #expect(!sentence.en.contains("_") && !sentence.zh.contains("_"), "\(sentence)")
            }
        }
    }

    @Test("The words of a list stand in the sentence, each in its language")
    func listedWords() throws {
        let decision = try #require(ProgrammeSample.all.first { $0.rule == "int.decision" })
        let assessment = try decision.assess([
            "misconduct_kinds": ["k1", "k13"], "decision_items": [],
        ])
        let explanation = Explanation(assessment)
        let kinds = explanation.sentence(try #require(assessment["d1"]))
        #expect(kinds.zh.contains("实际为抄袭剽窃、侵占他人成果；其他。"))
        #expect(kinds.en.contains("It is plagiarism or taking over the results of others; other."))
        #expect(explanation.sentence(try #require(assessment["d8"])).zh.contains("实际为无。"))
    }

    @Test("Without any fact nothing is met and nothing is unmet", arguments: ProgrammeSample.all)
    func nothingKnown(sample: ProgrammeSample) throws {
        let assessment = try builtIn.get().evaluate(sample.rule, FactSet())
        #expect(assessment.outcome == .unknown)
        #expect(assessment.findings.allSatisfy { $0.status == .unknown && !$0.missing.isEmpty })
    }

    @Test(
        "In force on its first and last day and not one day either side",
        arguments: ProgrammeSample.all)
    func inForce(sample: ProgrammeSample) throws {
        let rule = try sample.assess().rule
        let period = try #require(rule.inForce)
        let dateFact = try #require(rule.dateFact)
        func status(_ day: Day) throws -> Verdict.Status? {
            try sample.assess([dateFact: .string(day.iso)]).findings.first?.status
        }
        #expect(try status(period.first) == .met)
        #expect(try status(period.first.adding(days: -1)) == .unmet)
        if let last = period.last {
            #expect(try status(last) == .met)
            #expect(try status(last.adding(days: 1)) == .unmet)
        }
    }
}
