import Identity
import Messages
import RPC
import Stubs
import TestKit
import Testing

@testable import FinanceService

@Suite("The default timeline of a recorded loan")
struct DefaultTimelineCallTests {
    private func timeline(
        on day: String, _ change: (inout Loan) -> Void
    ) async throws -> Messages.DefaultTimeline {
        try await FinanceBench.with { bench in
            _ = try await bench.loans.recordLoan(
                .init(
                    loan: .sample.with {
                        $0.settledDate = ""
                        $0.financeMode = .touBaoDai
                        $0.dueDate = "2025-04-01"
                        change(&$0)
                    }, requestID: "1"))
            let answer = try await bench.loans.getDefaultTimeline(
                .init(loanID: "HT-1", asOfDate: day))
            #expect(answer.assessment?.ruleID == "fin.default_timeline")
            return try #require(answer.timeline)
        }
    }

    @Test(
        "The borrower has 45 days, those behind it 15 more, to the day",
        arguments: [
            ("2025-03-31", "before_trigger", false), ("2025-04-01", "enterprise_period", false),
            ("2025-05-16", "enterprise_period", false), ("2025-05-17", "guarantor_period", true),
            ("2025-05-31", "guarantor_period", true), ("2025-06-01", "guarantor_overdue", true),
        ])
    func periods(day: String, phase: String, called: Bool) async throws {
        let timeline = try await timeline(on: day) { _ in }
        #expect(timeline.phase == phase)
        #expect(timeline.triggerDate == "2025-04-01")
        #expect(timeline.enterpriseLastDate == "2025-05-16")
        #expect(timeline.guarantorLastDate == "2025-05-31")
        #expect(timeline.guarantorCalled == called)
        #expect(timeline.payers == ["investor", "guarantor"])
        #expect(timeline.citation?.article == "第十七条")
    }

    @Test("A loan that the bank declared due runs from that day; a payment in its place closes it")
    func declaredDue() async throws {
        let declared = try await timeline(on: "2025-03-02") { $0.declaredDueDate = "2025-03-01" }
        #expect(declared.triggerDate == "2025-03-01")
        #expect(declared.enterpriseLastDate == "2025-04-15")
        let compensated = try await timeline(on: "2025-06-01") {
            $0.compensatedDate = "2025-05-31"
            $0.settledDate = "2025-05-31"
        }
        #expect(compensated.phase == "closed_by_guarantor")
        let paid = try await timeline(on: "2025-06-01") { $0.settledDate = "2025-05-20" }
        #expect(paid.phase == "closed_by_enterprise")
    }

    @Test("Without the last day of its term the phase is unknown, and says so")
    func noDueDate() async throws {
        let timeline = try await timeline(on: "2025-06-01") { $0.dueDate = "" }
        #expect(timeline.phase == "unknown")
        #expect(timeline.missing == ["trigger_date"])
    }

    @Test("Another bank's loan is not there")
    func visibility() async throws {
        try await FinanceBench.with { bench in
            _ = try await bench.loans.recordLoan(.init(loan: .sample, requestID: "1"))
            let other = Principal(role: .bank, id: "qd-bank-02")
            let hidden = await refusal {
                try await bench.loans(as: other).getDefaultTimeline(
                    .init(loanID: "HT-1", lenderID: FinanceBench.bank.id))
            }
            #expect(hidden?.reason == .loanNotFound)
        }
    }
}
