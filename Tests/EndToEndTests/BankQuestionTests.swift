import JSON
import Messages
import RPC
import Stubs
import TestKit
import Testing

@testable import qingke

extension EndToEnd {
    @Suite("A bank's question")
    struct BankQuestionTests {
        static let first = SampleEntity(number: 1)

        /// Who answers for which facts, beside those of the loan.
        static let owners = [
            "registered_in_qingdao": "platforms", "independent_legal_person": "platforms",
            "sci_projects": "platforms", "green_threshold_pass": "platforms", "prizes": "talent",
            "integrity_blocked": "enforcement", "qingkedai_granted_before": "finance",
            "plan_year_received_fen": "finance", "fraud_found": "finance",
        ]

        @Test("The first sample loan brings at most 92,745.20 yuan, with articles and sources")
        func native() async throws {
            try await RunningSystem.with { system in
                let answers = try await system.eligibility("91370200MA00000015", "L-0001")
                try #require(answers.count == 4)
                let answer = answers[0]
                #expect(answer.ruleID == "fin.qingkedai")
                #expect(answer.outcome == .yes)
                #expect(answer.amountFen == 9_274_520)
                #expect(answer.amountKind == .ceiling)
                #expect(answer.findings.map(\.conditionID) == (1...16).map { "c\($0)" })
                for finding in answer.findings {
                    #expect(finding.verdict == .met)
                    #expect(finding.citation?.document == "青岛市科技创新贷款贴息管理办法")
                    #expect(finding.citation?.article.hasPrefix("第") == true)
                }
                for (fact, owner) in Self.owners {
                    let use = try #require(answer.facts.first { $0.name == fact })
                    #expect(use.source == owner)
                    #expect(use.valueJSON != "null")
                }
                #expect(answer.facts.first { $0.name == "contract_date" }?.source == "bank")
                #expect(answer.facts.first { $0.name == "application_date" }?.source == "caller")
            }
        }

        @Test("A batch whose answer fits no frame is told to ask for less, and the next call works")
        func tooMuchAtOnce() async throws {
            try await RunningSystem.with(entities: 1) { system in
                let question = CheckEligibilityRequest(
                    applicantUSCC: Self.first.uscc, loanID: Self.first.loanID,
                    applicationDate: "2025-12-08", explain: true)
                let loans = LoanServiceClient(system.client)
                let error = await refusal {
                    try await loans.batchCheckEligibility(
                        .init(requests: Array(repeating: question, count: 300)))
                }
                #expect(error?.code == .resourceExhausted)
                #expect(error?.reason == .messageTooLarge)
                #expect(error?.message.contains("Ask for less at once") == true)
                let some = try await loans.batchCheckEligibility(
                    .init(requests: Array(repeating: question, count: 45)))
                #expect(some.items.allSatisfy { $0.response?.assessments.count == 4 })
            }
        }

        @Test("Over HTTP the answer is the one of the native door, in JSON")
        func overHTTP() async throws {
            try await RunningSystem.with(entities: 1) { system in
                let native = try await system.eligibility(Self.first.uscc, Self.first.loanID)
                let answer = try await system.post(
                    "qingke.finance.v1.LoanService/CheckEligibility",
                    [
                        "applicant_uscc": "91370200MA00000015", "loan_id": "L-0001",
                        "application_date": "2025-12-08",
                    ])
                #expect(answer.status == 200)
                let assessment = try #require(try answer.json["assessments"]?.arrayValue?.first)
                #expect(assessment["outcome"] == "OUTCOME_YES")
                #expect(assessment["amount_fen"] == "9274520")
                #expect(assessment["amount_kind"] == "AMOUNT_KIND_CEILING")
                #expect(assessment["findings"]?.arrayValue?.count == 16)
                var expected = try #require(native[0].json.objectValue)
                expected["assessed_at"] = assessment["assessed_at"]
                #expect(assessment == .object(expected))
            }
        }

        /// What decides each story: the conditions that are unmet, or else unknown.
        static let deciding: [SampleStory: (Outcome, [String])] = [
            .eligible: (.yes, []), .overdue: (.no, ["c8"]), .useNotProven: (.unknown, ["c10"]),
            .barred: (.no, ["c15"]), .tooLarge: (.no, ["c6"]), .running: (.unknown, ["c7", "c16"]),
            .rewardProjects: (.no, ["c4"]),
        ]

        @Test("Each sample loan is answered as its story says, through both doors")
        func stories() async throws {
            try await RunningSystem.with { system in
                for story in SampleStory.allCases {
                    let sample = SampleEntity(number: story.rawValue)
                    let (outcome, conditions) = try #require(Self.deciding[story])
                    let answer = try #require(
                        try await system.eligibility(sample.uscc, sample.loanID).first)
                    #expect(answer.outcome == outcome, "\(story)")
                    #expect("\(story)".hasPrefix("\(outcome)"))
                    let verdict: Verdict = outcome == .unknown ? .unknown : .unmet
                    #expect(
                        answer.findings.filter { $0.verdict == verdict }.map(\.conditionID)
                            == conditions, "\(story)")
                    let web = try await system.post(
                        "qingke.finance.v1.LoanService/CheckEligibility",
                        [
                            "applicant_uscc": .string(sample.uscc),
                            "loan_id": .string(sample.loanID), "application_date": "2025-12-08",
                        ])
                    #expect(
                        try web.json["assessments"]?.arrayValue?.first?["result_json"]
                            == .string(answer.resultJSON))
                }
            }
        }

        @Test("Seeding again changes nothing")
        func seedAgain() async throws {
            try await RunningSystem.with { system in
                let before = try await system.view(Self.first.uscc)
                let again = try await Programs.qingke(["seed", "--entities", "8"], at: system)
                #expect(again.ending == .exit(0))
                let after = try await system.view(Self.first.uscc)
                #expect(before.loans?.loans.map(\.loan) == after.loans?.loans.map(\.loan))
                #expect(before.registry == after.registry)
            }
        }
    }
}
