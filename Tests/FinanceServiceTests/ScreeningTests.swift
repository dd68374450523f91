import Identity
import Messages
import RPC
import Stubs
import Synchronization
import TestKit
import Testing
import Values

@testable import FinanceService

@Suite("A portfolio is screened row by row", .timeLimit(.minutes(5)))
struct ScreeningTests {
    /// The question about a loan as the row tells it.
    private static func row(
        _ token: String, _ change: (inout ScreenPortfolioRequest) -> Void = { _ in }
    ) -> ScreenPortfolioRequest {
        var row = ScreenPortfolioRequest(
            rowToken: token,
            question: CheckEligibilityRequest(
                applicantUSCC: FinanceBench.uscc, loan: .sample, applicationDate: "2025-12-08",
                programmes: ["fin.qingkedai"]))
        change(&row)
        return row
    }

    /// Runs a body with a call on a finance service over a connection.
    private func screen(
        as principal: Principal = FinanceBench.bank,
        platforms: any RPCCaller = Owner.platforms(),
        _ body:
            @escaping (
                FinanceBench, BidirectionalCall<ScreenPortfolioRequest, ScreenPortfolioResponse>,
                RPCClient
            ) async throws -> Void
    ) async throws {
        try await FinanceBench.with(platforms: platforms) { bench in
            try await bench.recordSamples()
            try await bench.caller.overLoopback(as: principal) { client in
                try await body(
                    bench, try await LoanServiceClient(client).screenPortfolio(), client)
            }
        }
    }

    @Test("Answers come in the order of the rows; a bad row is answered and ends nothing")
    func order() async throws {
        try await screen { _, call, _ in
            try await call.write(Self.row("1"))
            try await call.write(Self.row("2") { $0.question?.applicantUSCC = "9137" })
            try await call.write(
                Self.row("3") {
                    $0.question?.loan = nil
                    $0.question?.loanID = "HT-9"
                })
            try await call.write(Self.row("4") { $0.question?.requestID = "r" })
            try await call.write(ScreenPortfolioRequest())
            try await call.write(
                Self.row(String(repeating: "x", count: 201)) { $0.detail = .unrecognized(9) })
            try await call.write(Self.row("7") { $0.question?.loan?.hadOverdue = true })
            call.finish()

            let yes = try await call.responses.next()
            #expect(yes?.rowToken == "1" && yes?.status == nil && yes?.response == nil)
            #expect(yes?.summary?.bestNow == "fin.qingkedai")
            #expect(
                yes?.summary?.programmes == [
                    ProgrammeSummary(
                        ruleID: "fin.qingkedai", outcome: .yes, amountKind: .ceiling,
                        amountFen: 9_274_520, amountIfMetFen: 9_274_520)
                ])
            let wrong: [(String, ErrorReason, [String])] = [
                ("2", .invalidRequest, ["applicant_uscc", "loan.borrower_uscc"]),
                ("3", .loanNotFound, []),
                ("4", .invalidRequest, ["question.request_id"]),
                ("", .invalidRequest, ["applicant_uscc", "loan"]),
                (String(repeating: "x", count: 201), .invalidRequest, ["row_token", "detail"]),
            ]
            for (token, reason, fields) in wrong {
                let answer = try await call.responses.next()
                #expect(answer?.rowToken == token && answer?.summary == nil)
                let error = RPCError(status: try #require(answer?.status))
                #expect(error.reason == reason)
                #expect(error.violations.map(\.field) == fields)
            }
            let no = try await call.responses.next()
            #expect(no?.rowToken == "7")
            #expect(no?.summary?.programmes.first?.outcome == .no)
            #expect(
                no?.summary?.programmes.first?.unmet == [
                    UnmetCondition(conditionID: "c8", article: "第五条")
                ])
            #expect(try await call.responses.next() == nil)
        }
    }

    @Test("A row's answer waits for no further row")
    func rowByRow() async throws {
        try await screen { _, call, _ in
            for number in 1...3 {
                try await call.write(Self.row("\(number)"))
                #expect(try await call.responses.next()?.rowToken == "\(number)")
            }
            call.finish()
            #expect(try await call.responses.next() == nil)
        }
    }

    @Test("The whole answer is that of CheckEligibility, the summary is taken from it")
    func sameAnswer() async throws {
        try await screen { bench, call, _ in
            let question = CheckEligibilityRequest(
                applicantUSCC: FinanceBench.uscc, loanID: "HT-1", explain: true)
            let whole = try await bench.loans.checkEligibility(question)
            try await call.write(
                ScreenPortfolioRequest(rowToken: "full", question: question, detail: .full))
            try await call.write(ScreenPortfolioRequest(rowToken: "short", question: question))
            #expect(try await call.responses.next()?.response == whole)
            let summary = try #require(try await call.responses.next()?.summary)
            #expect(summary.bestNow == whole.bestNow)
            #expect(summary.bestPossible == whole.bestPossible)
            #expect(summary.programmes.count == 4)
            for (short, long) in zip(summary.programmes, whole.assessments) {
                #expect(short.ruleID == long.ruleID && short.outcome == long.outcome)
                #expect(short.amountFen == long.amountFen)
                #expect(short.amountIfMetFen == long.amountIfMetFen)
                #expect(
                    short.unmet.map(\.conditionID)
                        == long.findings.filter { $0.verdict == .unmet }.map(\.conditionID))
                #expect(short.missingFacts == long.missingEvidence.map(\.fact))
            }
        }
    }

    @Test("Rows that are there together ask the registry once, about each enterprise once")
    func batches() async throws {
        let gate = Gate()
        let asked = Mutex<[Int]>([])
        let platforms = Owner.platforms { count in
            asked.withLock { $0.append(count) }
            await gate.passed()
        }
        try await screen(platforms: platforms) { _, call, client in
            try await call.write(Self.row("0"))
            while asked.withLock({ $0.isEmpty }) { await Task.yield() }
            for number in 1...60 {
                try await call.write(
                    Self.row("\(number)") {
                        guard number.isMultiple(of: 2) else { return }
                        $0.question?.applicantUSCC = FinanceBench.otherUSCC
                        $0.question?.loan?.borrowerUSCC = FinanceBench.otherUSCC
                    })
            }
            // Over the same connection: the rows are there when this is answered.
            _ = try await LoanServiceClient(client).getLoan(GetLoanRequest(loanID: "HT-1"))
            await gate.open()
            for number in 0...60 {
                #expect(try await call.responses.next()?.rowToken == "\(number)")
            }
            #expect(asked.withLock { $0 } == [1, 2])
        }
    }

    @Test("A registry that does not know an enterprise, or is silent, leaves its facts unknown")
    func silentRegistry() async throws {
        for platforms in [Owner.platforms(nil), Owner.caller()] {
            try await screen(platforms: platforms) { _, call, _ in
                try await call.write(Self.row("1"))
                let programme = try await call.responses.next()?.summary?.programmes.first
                #expect(programme?.outcome == .unknown)
                #expect(programme?.missingFacts.contains("registered_in_qingdao") == true)
            }
        }
    }

    @Test("An applicant asks about itself only; who may not ask at all gets no call")
    func rights() async throws {
        let applicant = Principal(role: .applicant, id: FinanceBench.otherUSCC)
        try await screen(as: applicant) { _, call, _ in
            try await call.write(Self.row("1"))
            let status = try #require(try await call.responses.next()?.status)
            #expect(RPCError(status: status).reason == .notYourRecord)
        }
        try await screen(as: Principal(role: .guarantor, id: "g")) { _, call, _ in
            let error = await #expect(throws: RPCError.self) { try await call.responses.next() }
            #expect(error?.reason == .roleNotAllowed)
        }
    }

    @Test("Of 20,000 rows only so many are under way as flow control lets pass")
    func bounded() async throws {
        try await screen { _, call, _ in
            let rows = 20_000
            let sent = Mutex(0)
            var most = 0
            // Frames of more than 200 bytes in both directions: 5,243 fill a mebibyte, which is what
            // windows become whose readers keep up.
            func token(_ number: Int) -> String {
                let digits = "\(number)"
                return digits + String(repeating: "·", count: (200 - digits.utf8.count) / 2)
            }
            async let writing: Void = {
                for number in 0..<rows {
                    // Most rows ask nothing: what is looked at is not the rules.
                    try await call.write(
                        number.isMultiple(of: 200)
                            ? Self.row(token(number)) : .init(rowToken: token(number)))
                    sent.withLock { $0 += 1 }
                }
                call.finish()
            }()
            var answered = 0
            while let answer = try await call.responses.next() {
                #expect(answer.rowToken == token(answered))
                #expect((answer.summary != nil) == answered.isMultiple(of: 200))
                most = max(most, sent.withLock { $0 } - answered)
                answered += 1
            }
            try await writing
            #expect(answered == rows)
            #expect(most <= 2 * 5_243 + LoanHandler.screeningBatchMax)
        }
    }
}
