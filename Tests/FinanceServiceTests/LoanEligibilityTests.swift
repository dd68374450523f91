import Identity
import JSON
import Messages
import PolicyEngine
import RPC
import Stubs
import TestKit
import Testing
import Values

@testable import FinanceService

@Suite("What a loan brings")
struct LoanEligibilityTests {
    @Test(
        "A recorded loan whose owners all answer brings 92,745.20 yuan, each fact with its source")
    func eligible() async throws {
        try await FinanceBench.with { bench in
            try await bench.recordSamples()
            let answer = try await bench.check()
            #expect(answer.outcome == .yes)
            #expect(answer.amountKind == .ceiling)
            #expect(answer.amountFen == 9_274_520)
            #expect(answer.asOfDate == "2025-12-08")
            #expect(answer.findings.count == 16)
            #expect(answer.lprKnownThroughDate >= "2025-07-20")
            let sources = Dictionary(
                answer.facts.map { ($0.name, $0.source) }, uniquingKeysWith: { one, _ in one })
            #expect(sources["application_date"] == "finance", "today, where none is asked for")
            #expect(sources["contract_date"] == "bank")
            #expect(sources["lender_is_bank"] == "bank")
            #expect(sources["independent_legal_person"] == "platforms")
            #expect(sources["prizes"] == "talent")
            #expect(sources["integrity_blocked"] == "enforcement")
            #expect(sources["fraud_found"] == "finance")
            #expect(try answer.fact("qingkedai_granted_before").valueJSON == "false")
            #expect(try answer.fact("plan_year_received_fen").valueJSON == "0")
        }
    }

    @Test("A loan that stands in the question only brings the same; its facts are the caller's")
    func loanInQuestion() async throws {
        try await FinanceBench.with { bench in
            try await bench.state("fraud_found", "false", from: "2025-01-01")
            let answer = try await bench.check {
                $0.loanID = ""
                $0.loan = .sample
            }
            #expect(answer.amountFen == 9_274_520)
            #expect(try answer.fact("contract_date").source == "caller")
            #expect(try answer.fact("lender_is_bank").valueJSON == "true")
        }
    }

    @Test(
        "Who asks as an enterprise about an unrecorded loan must say whether the lender is a bank")
    func lenderOfUnrecordedLoan() async throws {
        try await FinanceBench.with { bench in
            let enterprise = Principal(role: .applicant, id: FinanceBench.uscc)
            let answer = try await bench.loans(as: enterprise).checkEligibility(
                .init(applicantUSCC: FinanceBench.uscc, loan: .sample)
            ).assessments[0]
            #expect(try answer.finding("c5").missing == ["lender_is_bank"])
            #expect(try answer.fact("lender_is_bank").unknownReason == .notSupplied)
        }
    }

    @Test("A supposed fact stands before its owner's and is marked as the caller's")
    func supposedFact() async throws {
        try await FinanceBench.with { bench in
            try await bench.recordSamples()
            let answer = try await bench.check {
                $0.facts = [
                    .init(
                        name: "registered_in_qingdao", valueJSON: "false", source: "platforms"),
                    .init(name: "contract_amount_fen", valueJSON: "700000000", source: "bank"),
                ]
            }
            #expect(answer.outcome == .no)
            #expect(try answer.fact("registered_in_qingdao").source == "caller")
            #expect(try answer.fact("contract_amount_fen").source == "caller")
            #expect(try answer.finding("c2").verdict == .unmet)
        }
    }

    @Test("A running loan shows what it would bring once it is settled")
    func runningLoan() async throws {
        try await FinanceBench.with { bench in
            try await bench.state("fraud_found", "false", from: "2025-01-01")
            _ = try await bench.loans.recordLoan(
                .init(loan: .sample.with { $0.settledDate = "" }, requestID: "loan-1"))
            let answer = try await bench.check()
            #expect(answer.outcome == .unknown)
            #expect(answer.amountFen == nil)
            #expect(answer.amountIfMetFen == 9_274_520)
            #expect(try answer.finding("c7").missing == ["settled_date"])
            #expect(try answer.fact("settled_date").unknownReason == .notOnFile)
            #expect(try answer.fact("settled_date").source == "bank")
        }
    }

    @Test("Amounts at the end of 64 bits are judged, not computed beyond it")
    func greatestAmounts() async throws {
        try await FinanceBench.with { bench in
            let most = Int64.max
            _ = try await bench.loans.recordLoan(
                .init(
                    loan: .sample.with {
                        $0.contractAmountFen = most
                        $0.interestPaidFen = most
                        $0.termMonths = .max
                        $0.events = [
                            .init(date: "1900-01-01", kind: .draw, amountFen: most),
                            .init(date: "1900-01-01", kind: .draw, amountFen: most),
                            .init(date: "2999-12-31", kind: .repay, amountFen: most),
                            .init(date: "2999-12-31", kind: .repay, amountFen: most),
                        ]
                    }, requestID: "loan-1"))
            let answer = try await bench.check()
            #expect(answer.outcome == .no)
            #expect(try answer.finding("c6").nearestPassingJSON == "1000000000")
            #expect(try answer.finding("c16").verdict == .unknown)
        }
    }

    @Test("Every wrong field is named in one answer")
    func wrongFields() async throws {
        try await FinanceBench.with { bench in
            let error = await refusal {
                try await bench.check {
                    $0.applicantUSCC = "91370200MA3C00001A"
                    $0.applicationDate = "2025-13-01"
                    $0.loanID = ""
                    $0.loan = .sample.with {
                        $0.borrowerUSCC = FinanceBench.uscc
                        $0.contractDate = "28.10.2024"
                        $0.termMonths = 0
                        $0.contractAmountFen = -1
                        $0.interestPaidFen = -1
                        $0.events = [.init(date: "", kind: .unspecified, amountFen: -5)]
                        $0.use = .unrecognized(77)
                    }
                    $0.facts = [.init(name: "fraud_found", valueJSON: "maybe")]
                }
            }
            #expect(error?.code == .invalidArgument)
            #expect(
                error?.violations.map(\.field) == [
                    "applicant_uscc", "facts[0].value_json", "application_date",
                    "loan.contract_date", "loan.term_months", "loan.contract_amount_fen",
                    "loan.interest_paid_fen", "loan.events[0].date", "loan.events[0].kind",
                    "loan.events[0].amount_fen", "loan.use", "loan.borrower_uscc",
                ])
        }
    }

    @Test("A question names exactly one loan")
    func oneLoan() async throws {
        try await FinanceBench.with { bench in
            let both = await refusal { try await bench.check { $0.loan = .sample } }
            #expect(both?.violations.map(\.field) == ["loan"])
            let none = await refusal { try await bench.check { $0.loanID = "" } }
            #expect(none?.violations.map(\.field) == ["loan"])
        }
    }

    @Test("A supposed application day is the application day; two days are INVALID_ARGUMENT")
    func applicationDay() async throws {
        let enforcement = Owner.enforcement { $0.asOfDate == "2026-01-05" }
        try await FinanceBench.with(enforcement: enforcement) { bench in
            try await bench.recordSamples()
            let supposed = Messages.Fact(name: "application_date", valueJSON: #""2026-01-05""#)
            let answer = try await bench.check { $0.facts = [supposed] }
            #expect(answer.asOfDate == "2026-01-05")
            #expect(try answer.fact("application_date").source == "caller")
            #expect(try answer.fact("integrity_blocked").valueJSON == "true")
            let error = await refusal {
                try await bench.check {
                    $0.facts = [supposed]
                    $0.applicationDate = "2026-01-06"
                }
            }
            #expect(error?.violations.map(\.field) == ["application_date"])
        }
    }

    @Test(
        "A retry gets the same bytes after the loan has changed; another question under its id does not"
    )
    func replay() async throws {
        try await FinanceBench.with { bench in
            try await bench.recordSamples()
            let request = CheckEligibilityRequest(
                applicantUSCC: FinanceBench.uscc, loanID: "HT-1", requestID: "q-1")
            let first = try await bench.caller.bytes(
                LoanServiceMethods.checkEligibility, request)
            _ = try await bench.loans.recordLoan(
                .init(
                    loan: .sample.with { $0.hadOverdue = true }, requestID: "loan-2"))
            let second = try await bench.caller.bytes(
                LoanServiceMethods.checkEligibility, request)
            #expect(first == second)
            let stored = try CheckEligibilityResponse(unpacking: first).assessments[0]
            #expect(stored.assessmentID.hasPrefix("finance-"))
            let read = try await PolicyServiceClient(bench.caller)
                .getAssessment(.init(assessmentID: stored.assessmentID))
            #expect(read.assessment == stored)
            var other = request
            other.applicationDate = "2025-12-09"
            let error = await refusal { [other] in
                try await bench.loans.checkEligibility(other)
            }
            #expect(error?.code == .alreadyExists)
        }
    }

    @Test("A question that its caller gives up is not kept under its id")
    func abandoned() async throws {
        let (asked, owner) = SignallingOwner.make()
        try await FinanceBench.with(platforms: owner) { bench in
            try await bench.recordSamples()
            let question = Task {
                try await bench.loans.checkEligibility(
                    .init(
                        applicantUSCC: FinanceBench.uscc, loanID: "HT-1", requestID: "q-1"))
            }
            for await _ in asked { break }
            question.cancel()
            _ = await question.result
            let kept = try await bench.database.read { transaction in
                try transaction.rows("SELECT assessment_id FROM assessments").count
            }
            #expect(kept == 0)
        }
    }

    @Test("Another bank's loan is as absent as one that was never recorded")
    func loanOfAnotherBank() async throws {
        try await FinanceBench.with { bench in
            try await bench.recordSamples()
            let other = bench.loans(as: Principal(role: .bank, id: "qd-bank-02"))
            for loanID in ["HT-1", "HT-2"] {
                let error = await refusal {
                    try await other.checkEligibility(
                        .init(
                            applicantUSCC: FinanceBench.uscc, loanID: loanID,
                            lenderID: FinanceBench.bank.id))
                }
                #expect(error?.code == .notFound)
                #expect(error?.reason == .loanNotFound)
                #expect(error?.message.hasPrefix("no loan \"\(loanID)\" of lender") == true)
            }
        }
    }

    @Test("An enterprise asks about its own loan at any lender, and about nobody else")
    func enterprise() async throws {
        try await FinanceBench.with { bench in
            try await bench.recordSamples()
            let own = bench.loans(as: Principal(role: .applicant, id: FinanceBench.uscc))
            let request = CheckEligibilityRequest(
                applicantUSCC: FinanceBench.uscc, loanID: "HT-1", lenderID: FinanceBench.bank.id)
            #expect(try await own.checkEligibility(request).assessments[0].outcome == .yes)
            let other = bench.loans(as: Principal(role: .applicant, id: FinanceBench.otherUSCC))
            let error = await refusal { try await other.checkEligibility(request) }
            #expect(error?.reason == .notYourRecord)
        }
    }

    @Test("A loan made to another enterprise is INVALID_ARGUMENT")
    func otherBorrower() async throws {
        try await FinanceBench.with { bench in
            try await bench.recordSamples()
            let error = await refusal {
                try await bench.check { $0.applicantUSCC = FinanceBench.otherUSCC }
            }
            #expect(error?.violations.map(\.field) == ["applicant_uscc"])
        }
    }

    @Test("Best first: yes before unknown before no, then by amount")
    func order() throws {
        let yes = try assess()
        let less = try assess(["interest_paid_fen": 100])
        let unknown = try assess(["use_proven": nil])
        let no = try assess(["use_proven": false])
        let sorted = [no, less, unknown, yes].sorted(by: LoanProgrammes.isBetter)
        #expect(sorted.map(\.outcome) == [.yes, .yes, .unknown, .no])
        #expect(sorted[0].amount == .fen(9_274_520))
    }
}

/// Says that it was asked, and then never answers.
private struct SignallingOwner: RPCCaller {
    private let asked: AsyncStream<Void>.Continuation

    static func make() -> (AsyncStream<Void>, SignallingOwner) {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        return (stream, SignallingOwner(asked: continuation))
    }

    func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions
    ) async throws(RPCError) -> Response {
        asked.yield()
        return try await SilentOwner().call(method, request, options: options)
    }
}
