import Identity
import Messages
import PolicyEngine
import PolicyService
import RPC
import Stubs
import TestKit
import Testing

@Suite("Stored assessments")
struct StoredAssessmentTests {
    static let request = EvaluateRequest(
        ruleID: "test.grant", facts: .complete, subjectUSCC: PolicyBench.uscc,
        parameters: ["test.grant.limit_fen": "60000", "test.grant.floor_fen": "1"],
        requestID: "r-1")

    @Test("A retry gets the same bytes, whatever its owners say by then, and asks nobody")
    func replay() async throws {
        try await PolicyBench.with { bench in
            let first = try await bench.caller.bytes(PolicyServiceMethods.evaluate, Self.request)
            bench.gatherer.say([PolicyEngine.Fact(name: "paid_fen", value: 1, source: "finance")])
            let second = try await bench.caller.bytes(PolicyServiceMethods.evaluate, Self.request)
            #expect(first == second)
            #expect(bench.gatherer.asked.count == 1)
        }
    }

    @Test("One id asked many times at once is one assessment")
    func race() async throws {
        try await PolicyBench.with { bench in
            let answers = try await withThrowingTaskGroup(of: [UInt8].self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        try await bench.caller.bytes(PolicyServiceMethods.evaluate, Self.request)
                    }
                }
                return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
            }
            #expect(answers.count == 1)
            let rows = try await bench.database.read { transaction in
                try transaction.rows("SELECT assessment_id FROM assessments").count
            }
            #expect(rows == 1)
        }
    }

    @Test("The same id for another question is ALREADY_EXISTS")
    func reusedID() async throws {
        try await PolicyBench.with { bench in
            _ = try await bench.evaluate(Self.request)
            var other = Self.request
            other.facts[2].valueJSON = "40001"
            let error = await refusal { [other] in try await bench.evaluate(other) }
            #expect(error?.code == .alreadyExists)
            #expect(error?.reason == .requestIDReused)
        }
    }

    @Test("Another caller's question under the same id is another assessment")
    func idsOfOthers() async throws {
        try await PolicyBench.with { bench in
            let one = try await bench.evaluate(Self.request)
            let other = try await bench.client(as: Principal(role: .bank, id: "b2"))
                .evaluate(Self.request).assessment
            #expect(one.assessmentID.hasPrefix("test-"))
            #expect(one.assessmentID.count == 5 + 26)
            #expect(other?.assessmentID != one.assessmentID)
        }
    }

    @Test(
        "Who asked, the subject and the bureau may read it",
        arguments: [
            PolicyBench.bank, Principal(role: .applicant, id: PolicyBench.uscc),
            Principal(role: .bureau, id: "city"),
        ])
    func readers(reader: Principal) async throws {
        try await PolicyBench.with { bench in
            let stored = try await bench.evaluate(Self.request)
            let read = try await bench.client(as: reader)
                .getAssessment(.init(assessmentID: stored.assessmentID)).assessment
            #expect(read == stored)
        }
    }

    @Test(
        "For everybody else it is not there",
        arguments: [
            Principal(role: .bank, id: "b2"), Principal(role: .applicant, id: "b1"),
            Principal(role: .applicant, id: "91370200MA3C00002R"),
            Principal(role: .service, id: PolicyBench.uscc),
            Principal(role: .bank, id: PolicyBench.uscc),
        ])
    func strangers(reader: Principal) async throws {
        try await PolicyBench.with { bench in
            let stored = try await bench.evaluate(Self.request)
            let id = stored.assessmentID
            let error = await refusal {
                try await bench.client(as: reader).getAssessment(.init(assessmentID: id))
            }
            let absent = await refusal {
                try await bench.client(as: reader)
                    .getAssessment(.init(assessmentID: "test-none"))
            }
            #expect(error?.code == .notFound)
            #expect(error?.reason == absent?.reason)
            #expect(
                error?.message.replacing(id, with: "x")
                    == absent?.message.replacing("test-none", with: "x"))
        }
    }

    @Test("Its record computes again, offline, to the same bytes")
    func record() async throws {
        try await PolicyBench.with { bench in
            let stored = try await bench.evaluate(Self.request)
            let text = try #require(try await bench.assessments.record(of: stored.assessmentID))
            let replayed = try bench.catalogue.replay(AssessmentRecord(parsing: text))
            #expect(replayed.record.text == text)
            #expect(replayed.amount?.fen == stored.amountFen)
        }
    }

    @Test("Without a request id nothing is stored")
    func notKept() async throws {
        try await PolicyBench.with { bench in
            var request = Self.request
            request.requestID = ""
            let answer = try await bench.evaluate(request)
            #expect(answer.assessmentID.isEmpty)
            let rows = try await bench.database.read { transaction in
                try transaction.rows("SELECT assessment_id FROM assessments").count
            }
            #expect(rows == 0)
        }
    }
}
