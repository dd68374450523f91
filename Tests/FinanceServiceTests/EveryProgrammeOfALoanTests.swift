import Identity
import Messages
import PolicyEngine
import RPC
import Stubs
import TestKit
import Testing
import Values

@testable import FinanceService

@Suite("Every programme of a loan, with what partners recorded behind it")
struct EveryProgrammeOfALoanTests {
    private func record(
        _ bench: FinanceBench, _ change: (inout Loan) -> Void
    ) async throws {
        _ = try await bench.loans.recordLoan(.init(loan: .sample.with(change), requestID: "loan"))
        try await bench.state("fraud_found", "false", from: "2025-01-01")
    }

    private func invest(
        _ bench: FinanceBench, id: String = "I-1", _ change: (inout Investment) -> Void = { _ in }
    ) async throws {
        var investment = Investment(
            investmentID: id, investeeUSCC: FinanceBench.uscc, lenderID: FinanceBench.bank.id,
            loanID: "HT-1", investmentDate: "2023-06-01", exited: false,
            equityChangeRegistered: true, subscriptionCommitment: false)
        change(&investment)
        _ = try await bench.investments().recordInvestment(
            .init(investment: investment, requestID: "\(id) \(investment.hashValue)"))
    }

    private func guarantee(
        _ bench: FinanceBench, as role: Role = .guarantor,
        _ change: (inout Guarantee) -> Void = { _ in }
    ) async throws {
        var guarantee = Guarantee(
            guaranteeID: "B-1", borrowerUSCC: FinanceBench.uscc, lenderID: FinanceBench.bank.id,
            loanID: "HT-1", jointLiability: true, guaranteedAmountFen: 500_000_000,
            feeRatePpm: 20_000, feePaidFen: 10_000_000)
        change(&guarantee)
        _ = try await bench.guarantees(as: role).recordGuarantee(
            .init(guarantee: guarantee, requestID: "\(role) \(guarantee.hashValue)"))
    }

    @Test("A plain loan draws on the interest subsidy alone; the others say why not")
    func plain() async throws {
        try await FinanceBench.with { bench in
            try await record(bench) { $0.financeMode = .plain }
            let answer = try await bench.loans.checkEligibility(
                .init(applicantUSCC: FinanceBench.uscc, loanID: "HT-1"))
            #expect(
                answer.assessments.map(\.ruleID) == [
                    "fin.qingkedai", "fin.toudai", "fin.baodai", "fin.major_loan",
                ])
            #expect(answer.assessments.map(\.outcome) == [.yes, .no, .no, .no])
            #expect(answer.assessments.map(\.amountFen) == [9_274_520, 0, 0, 0])
            #expect(try answer.assessments[1].finding("c6").verdict == .unmet)
            #expect(answer.bestNow == "fin.qingkedai")
            #expect(answer.bestPossible == "fin.qingkedai")
        }
    }

    @Test("With an investor behind it the loan brings 170,032.87 yuan, which stands first")
    func invested() async throws {
        try await FinanceBench.with { bench in
            try await record(bench) {
                $0.financeMode = .genDai
                $0.actualRatePpm = 36_000
            }
            try await invest(bench)
            let answer = try await bench.loans.checkEligibility(
                .init(applicantUSCC: FinanceBench.uscc, loanID: "HT-1"))
            #expect(answer.assessments.prefix(2).map(\.ruleID) == ["fin.toudai", "fin.qingkedai"])
            #expect(answer.assessments[0].amountFen == 17_003_287)
            #expect(answer.assessments[0].amountKind == .exact)
            #expect(try answer.assessments[0].fact("investment_date").source == "investor")
            #expect(try answer.assessments[0].fact("in_national_sme_db").source == "platforms")
            #expect(answer.bestNow == "fin.toudai")
        }
    }

    @Test(
        "Without a recorded investment nobody is known to stand behind the loan, nor known not to")
    func notInvested() async throws {
        try await FinanceBench.with { bench in
            try await record(bench) {
                $0.financeMode = .genDai
                $0.actualRatePpm = 36_000
            }
            let answer = try await bench.check("fin.toudai")
            #expect(answer.outcome == .unknown)
            #expect(answer.amountIfMetFen == 17_003_287)
            #expect(
                try answer.finding("c7").missing == [
                    "equity_change_registered", "investment_date", "investment_exited",
                ])
            let fact = try answer.fact("investment_date")
            #expect(fact.source == "investor")
            #expect(fact.unknownReason == .notOnFile)
        }
    }

    @Test(
        "An agreement that names no loan stands behind each; one with another loan behind none else"
    )
    func agreements() async throws {
        try await FinanceBench.with { bench in
            try await record(bench) {
                $0.financeMode = .genDai
                $0.actualRatePpm = 36_000
            }
            try await invest(bench, id: "I-1") { $0.loanID = "HT-2" }
            #expect(try await bench.check("fin.toudai").outcome == .unknown)
            try await invest(bench, id: "I-2") {
                $0.loanID = ""
                $0.lenderID = ""
            }
            #expect(try await bench.check("fin.toudai").outcome == .yes)
            try await invest(bench, id: "I-3") { $0.exited = true }
            #expect(try await bench.check("fin.toudai").finding("c7").verdict == .unmet)
        }
    }

    @Test(
        "A guarantor's or an insurer's fee of 2% brings half of it, and is theirs to say",
        arguments: [
            (Role.guarantor, Messages.FinanceMode.baoDaiGuarantee),
            (.insurer, .baoDaiInsurance),
        ])
    func guaranteed(role: Role, mode: Messages.FinanceMode) async throws {
        try await FinanceBench.with { bench in
            try await record(bench) { $0.financeMode = mode }
            try await guarantee(bench, as: role)
            let answer = try await bench.check("fin.baodai")
            #expect(answer.outcome == .yes)
            #expect(answer.amountFen == 5_000_000)
            #expect(try answer.fact("fee_rate_ppm").source == role.rawValue)
        }
    }

    @Test("A bank learns nothing of what stands behind another bank's loan, however it asks")
    func otherLender() async throws {
        try await FinanceBench.with { bench in
            try await record(bench) { $0.financeMode = .baoDaiGuarantee }
            try await guarantee(bench)
            let other = bench.loans(as: Principal(role: .bank, id: "qd-bank-02"))
            let recorded = await refusal {
                try await other.checkEligibility(
                    .init(
                        applicantUSCC: FinanceBench.uscc, loanID: "HT-1",
                        lenderID: FinanceBench.bank.id))
            }
            #expect(recorded?.reason == .loanNotFound)
            let retold = await refusal {
                try await other.checkEligibility(
                    .init(
                        applicantUSCC: FinanceBench.uscc, loan: .sample,
                        lenderID: FinanceBench.bank.id))
            }
            #expect(retold?.violations.map(\.field) == ["lender_id"])
            let own = try await other.checkEligibility(
                .init(applicantUSCC: FinanceBench.uscc, loan: .sample, programmes: ["fin.baodai"])
            ).assessments
            #expect(try own.first?.fact("fee_rate_ppm").unknownReason == .notOnFile)
        }
    }

    @Test("A credit insurance is no guarantee: a loan of the other kind knows no fee")
    func otherKind() async throws {
        try await FinanceBench.with { bench in
            try await record(bench) { $0.financeMode = .baoDaiGuarantee }
            try await guarantee(bench, as: .insurer)
            let answer = try await bench.check("fin.baodai")
            #expect(answer.outcome == .unknown)
            #expect(answer.amountMissing == ["fee_paid_fen", "fee_rate_ppm"])
        }
    }

    @Test("Reviewers' statements decide the loan of a major project, to its last day")
    func majorProject() async throws {
        try await FinanceBench.with { bench in
            try await record(bench) {
                $0.events[1].date = "2025-08-31"
                $0.settledDate = "2025-08-31"
                $0.actualRatePpm = 36_000
            }
            for (fact, value) in [
                ("sound_operation", "true"), ("good_credit", "true"),
                ("env_violation_dates", "[]"), ("in_priority_field", "true"),
                ("owns_ip", "true"), ("ip_dispute", "false"),
                ("tech_level", "\"domestic_leading\""), ("peer_recommended", "true"),
                ("trl", "6"), ("is_consortium", "false"), ("district_recommended", "true"),
                ("project_approved", "true"), ("leader_qualified", "true"),
            ] { try await bench.state(fact, value, from: "2025-01-01", loan: "HT-1") }
            let answer = try await bench.check("fin.major_loan") {
                $0.applicationDate = "2025-09-18"
            }
            #expect(answer.findings.filter { $0.verdict != .met } == [])
            #expect(answer.outcome == .yes)
            #expect(answer.amountFen == 15_440_547)
            let late = try await bench.check("fin.major_loan") { $0.applicationDate = "2025-09-19" }
            #expect(try late.finding("c1").verdict == .unmet)
        }
    }

    @Test("What is stated of one loan says nothing of another, and stands before the enterprise's")
    func statementsOfLoans() async throws {
        try await FinanceBench.with { bench in
            try await record(bench) { _ in }
            try await bench.state("trl", "5", from: "2025-06-01")
            try await bench.state("trl", "6", from: "2025-01-01", loan: "HT-1")
            try await bench.state("trl", "9", from: "2025-12-01", loan: "HT-2")
            #expect(try await bench.check("fin.major_loan").fact("trl").valueJSON == "6")
        }
    }

    @Test("A statement that no rule can read is refused with what would be right")
    func unreadableStatement() async throws {
        try await FinanceBench.with { bench in
            for (fact, value) in [
                ("trl", "\"six\""), ("tech_level", "\"best\""), ("env_violation_dates", "[1]"),
                ("fraud_found", "1"), ("trl", "null"), ("trl", "6.5"),
            ] {
                let error = await refusal {
                    try await bench.state(fact, value, from: "2025-01-01")
                }
                #expect(error?.violations.map(\.field) == ["statement.value_json"], "\(fact)")
            }
        }
    }

    @Test("A loan whose interest another programme subsidised draws no second subsidy")
    func drawnBefore() async throws {
        try await FinanceBench.with { bench in
            try await record(bench) { $0.financeMode = .genDai }
            _ = try await bench.grants.recordGrant(
                .init(
                    grant: Grant(
                        grantID: "G-1", enterpriseUSCC: FinanceBench.uscc,
                        programme: "fin.toudai", amountFen: 1, applicationDate: "2025-12-01",
                        lenderID: FinanceBench.bank.id, loanID: "HT-1",
                        subsidisedDays: [.init(fromDate: "2024-11-01", untilDate: "2025-10-30")]),
                    requestID: "g"))
            let answer = try await bench.check()
            #expect(try answer.finding("c11").verdict == .unmet)
            #expect(try answer.fact("other_municipal_interest_subsidy").source == "finance")
            let own = try await bench.check("fin.toudai")
            #expect(try own.finding("c13").verdict == .met)
            #expect(try own.fact("toudai_days_used").valueJSON == "364")
            let supposed = try await bench.check {
                $0.facts = [.init(name: "other_municipal_interest_subsidy", valueJSON: "false")]
            }
            #expect(try supposed.finding("c11").verdict == .met)
        }
    }

    @Test("One bad question of a batch is told in its place, and the others are answered")
    func batch() async throws {
        try await FinanceBench.with { bench in
            try await record(bench) { $0.financeMode = .plain }
            let question = CheckEligibilityRequest(
                applicantUSCC: FinanceBench.uscc, loanID: "HT-1")
            var absent = question
            absent.loanID = "HT-9"
            var wrong = question
            wrong.programmes = ["fin.qingkebao"]
            let items = try await bench.loans.batchCheckEligibility(
                .init(requests: [question, absent, wrong, question])
            ).items
            #expect(items.map { $0.status?.code ?? 0 } == [0, 5, 3, 0])
            #expect(items[0].response?.assessments.first?.amountFen == 9_274_520)
            #expect(items[3].response?.bestNow == "fin.qingkedai")
            let many = await refusal {
                try await bench.loans.batchCheckEligibility(
                    .init(requests: Array(repeating: question, count: 1_001)))
            }
            #expect(many?.violations.map(\.field) == ["requests"])
        }
    }
}
