import Identity
import JSON
import Messages
import PolicyEngine
import RPC
import ServiceKit
import Storage
import Stubs
import TestKit
import Testing

@testable import TalentService

/// The numbers are made up.
@Suite("Personal data that is asked about")
struct PersonalDataTests {
    private static let number = "370202190302218556"

    private static let questions = [
        EvaluateRequest(
            ruleID: "core.citizen_id",
            facts: [fact("citizen_id", .string(number)), fact("as_of", "2025-06-30")]),
        EvaluateRequest(
            ruleID: "core.mask",
            facts: [
                fact("kind", "citizen_id"), fact("audience", "authority"),
                fact("value", .string(number)),
            ]),
    ]

    @Test("It is answered and nothing of it is stored", arguments: questions)
    func answered(question: EvaluateRequest) async throws {
        try await talent { client, database in
            let answer = try await client.evaluate(question).assessment
            #expect(answer?.assessmentID == "" && answer?.resultJSON.isEmpty == false)
            #expect(try await stored(database) == 0)
        }
    }

    @Test("A request id, which would keep it, is refused with the remedy", arguments: questions)
    func notKept(question: EvaluateRequest) async throws {
        var request = question
        request.requestID = "r-1"
        try await talent { [request] client, database in
            let error = await refusal { try await client.evaluate(request) }
            #expect(error?.code == .invalidArgument)
            #expect(error?.violations.map(\.field) == ["request_id"])
            #expect(
                error?.violations.first?.description.hasSuffix(
                    "leave request_id empty: personal numbers are not kept") == true)
            let batch = try await client.batchEvaluate(.init(requests: [request, question]))
            #expect(batch.items.map { $0.assessment == nil } == [true, false])
            #expect(try await stored(database) == 0)
        }
    }

    @Test(
        "What is wrong with it is said without it", arguments: questions,
        [number, "\"\(number)\"", "[\"\(number)\"]", "\(number)000", "\(number).5", "\(number)X"])
    func notRepeated(question: EvaluateRequest, text: String) async throws {
        try await talent { client, _ in
            for index in question.facts.indices {
                for requestID in ["", "r-1"] {
                    var request = question
                    request.facts[index].valueJSON = text
                    request.requestID = requestID
                    request.asOfDate = question.ruleID == "core.citizen_id" ? "2025-06-30" : ""
                    let error = await refusal { [request] in try await client.evaluate(request) }
                    guard let error else { continue }
                    let said =
                        [error.message] + error.violations.map(\.description)
                        + Array(error.facts.values)
                    #expect(!said.contains { $0.contains(Self.number) }, "\(said)")
                }
            }
        }
    }

    private static func fact(_ name: FactName, _ value: JSONValue) -> Messages.Fact {
        Messages.Fact(name: name, valueJSON: value.text)
    }

    private func stored(_ database: any Database) async throws -> Int {
        try await database.read { transaction in
            try transaction.rows("SELECT assessment_id FROM assessments").count
        }
    }

    private func talent(
        _ body: (PolicyServiceClient, any Database) async throws -> Void
    ) async throws {
        try await TestDatabase.ofRun.with { database async throws in
            let clock = ManualClock("2025-12-08")
            try await ServiceDatabase.migrate(database, Talent.series, clock: clock)
            let services = Talent.services(try builtIn.get(), database, clock)
            let caller = InProcessCaller(services, as: Principal(role: .bureau, id: "city"))
            try await body(PolicyServiceClient(caller), database)
        }
    }
}
