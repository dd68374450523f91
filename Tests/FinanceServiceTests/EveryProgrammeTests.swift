import JSON
import PolicyEngine
import Testing
import Values

@testable import FinanceService

/// What holds of every programme, asked of each sample.
@Suite("Every programme", .serialized)
struct EveryProgrammeTests {
    @Test("Its sample meets every condition and has an amount", arguments: ProgrammeSample.all)
    func sampleIsEligible(sample: ProgrammeSample) throws {
        let assessment = try sample.assess()
        #expect(assessment.outcome == .yes)
        #expect(assessment.findings.allSatisfy { $0.status == .met && $0.missing.isEmpty })
        #expect(assessment.amount != nil && assessment.amount == assessment.amountIfMet)
        #expect(assessment.findings.map(\.id) == assessment.rule.conditions.map(\.id))
    }

    @Test("Each condition, unmet alone, decides", arguments: ProgrammeSample.all)
    func unmetAloneDecides(sample: ProgrammeSample) throws {
        for (condition, changes) in sample.failures {
            let assessment = try sample.assess(changes)
            let unmet = assessment.findings.filter { $0.status != .met }
            #expect(unmet.map(\.id) == [condition])
            #expect(unmet.first?.status == .unmet)
            #expect(assessment.outcome == .no, "\(condition)")
            #expect(assessment.amount == .zero && assessment.amountIfMet == .zero)
            #expect(assessment.amountMissing.isEmpty)
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
            let named = Set(assessment.findings.flatMap(\.missing) + assessment.amountMissing)
            #expect(assessment.outcome == .unknown, "\(fact)")
            #expect(named == [fact])
            #expect(assessment.findings.allSatisfy { $0.status != .unmet })
            #expect(assessment.amount == nil)
        }
    }

    @Test("Two facts withheld are both named", arguments: ProgrammeSample.all)
    func twoWithheld(sample: ProgrammeSample) throws {
        let names = try sample.assess().rule.facts.map(\.name).filter { fact in
            sample.needed[fact] == nil && !sample.notNeeded.contains(fact)
        }
        for (index, first) in names.enumerated() {
            for second in names[(index + 1)...] {
                let assessment = try sample.assess([first: .null, second: .null])
                let named = Set(assessment.findings.flatMap(\.missing) + assessment.amountMissing)
                #expect(named == [first, second])
            }
        }
    }

    @Test("A fact that no case needs, withheld, changes nothing", arguments: ProgrammeSample.all)
    func withheldWithoutNeed(sample: ProgrammeSample) throws {
        for fact in sample.notNeeded {
            #expect(try sample.assess([fact: .null]).result == sample.assess().result, "\(fact)")
        }
    }

    @Test(
        "Without any fact nothing is unmet and nothing is promised", arguments: ProgrammeSample.all)
    func nothingKnown(sample: ProgrammeSample) throws {
        let assessment = try builtIn.get().evaluate(sample.rule, FactSet())
        #expect(assessment.outcome == .unknown)
        #expect(assessment.amount == nil)
        // A decision without money has nothing to promise: its amount is zero, whatever is known.
        #expect(assessment.amountIfMet == (assessment.amountKind == AmountKind.none ? .zero : nil))
        #expect(assessment.findings.allSatisfy { $0.status != .unmet })
    }

    @Test("Every step of its working has words in both languages", arguments: ProgrammeSample.all)
    func workingHasWords(sample: ProgrammeSample) throws {
        let assessment = try sample.assess()
        for line in assessment.working {
            let words = assessment.rule.steps[line.id]
            #expect(words?.zh.isEmpty == false && words?.en.isEmpty == false, "\(line.id)")
            #expect(line.parent >= -1 && line.parent < assessment.working.count)
        }
    }

    @Test("Everything it can answer replays to the same bytes", arguments: ProgrammeSample.all)
    func replays(sample: ProgrammeSample) throws {
        let withheld = try sample.assess().rule.facts.map { [$0.name: JSONValue.null] }
        for changes in [[:]] + sample.failures.map(\.changes) + withheld {
            let record = try sample.assess(changes).record
            let stored = try AssessmentRecord(parsing: record.text)
            #expect(try builtIn.get().replay(stored).record.text == record.text)
        }
    }

    @Test(
        "In force on its first and last day and not one day either side",
        arguments: ProgrammeSample.all)
    func inForce(sample: ProgrammeSample) throws {
        let rule = try sample.assess().rule
        let period = try #require(rule.inForce)
        let dateFact = try #require(rule.dateFact)
        func status(_ day: Day) throws -> Verdict.Status? {
            try sample.assess([dateFact: .string(day.iso)])["c1"]?.status
        }
        #expect(try status(period.first) == .met)
        #expect(try status(period.first.adding(days: -1)) == .unmet)
        if let last = period.last {
            #expect(try status(last) == .met)
            #expect(try status(last.adding(days: 1)) == .unmet)
        }
    }
}
