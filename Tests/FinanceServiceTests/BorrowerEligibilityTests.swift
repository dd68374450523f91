import Identity
import Messages
import PolicyEngine
import RPC
import Stubs
import Synchronization
import TestKit
import Testing

@testable import FinanceService

@Suite("What the loans of a borrower bring")
struct BorrowerEligibilityTests {
    private func record(_ count: Int, _ bench: FinanceBench) async throws {
        for number in 1...count {
            _ = try await bench.loans.recordLoan(
                .init(
                    loan: .sample.with {
                        $0.loanID = "HT-\(100 + number)"
                        $0.financeMode = .plain
                        $0.dueDate = number == 1 ? "2025-10-31" : ""
                    }, requestID: "\(number)"))
        }
        try await bench.state("fraud_found", "false", from: "2025-01-01")
    }

    @Test(
        "Each loan is answered as if it were asked alone, with its timeline where its end is known")
    func sameAsAlone() async throws {
        try await FinanceBench.with { bench in
            try await record(2, bench)
            let answer = try await bench.loans.checkBorrowerEligibility(
                .init(borrowerUSCC: FinanceBench.uscc, explain: true))
            #expect(answer.items.map { $0.loan?.loanID } == ["HT-101", "HT-102"])
            #expect(answer.nextPageToken == "")
            for item in answer.items {
                let alone = try await bench.loans.checkEligibility(
                    .init(
                        applicantUSCC: FinanceBench.uscc, loanID: item.loan?.loanID ?? "",
                        applicationDate: "2025-12-08", explain: true))
                #expect(item.response == alone)
                #expect(item.response?.assessments.first?.amountFen == 9_274_520)
            }
            #expect(answer.items[0].defaultTimeline?.phase == "closed_by_enterprise")
            #expect(answer.items[1].defaultTimeline == nil)
        }
    }

    @Test("The owners of facts are asked once for all loans")
    func askedOnce() async throws {
        let asked = Mutex(0)
        let enforcement = Owner.enforcement { _ in
            asked.withLock { $0 += 1 }
            return false
        }
        try await FinanceBench.with(enforcement: enforcement) { bench in
            try await record(5, bench)
            _ = try await bench.loans.checkBorrowerEligibility(
                .init(borrowerUSCC: FinanceBench.uscc))
        }
        #expect(asked.withLock { $0 } == 1)
    }

    @Test("Pages follow one another until the last, and a wrong token or size is refused")
    func pages() async throws {
        try await FinanceBench.with { bench in
            try await record(5, bench)
            var seen: [String] = []
            var token = ""
            repeat {
                let page = try await bench.loans.checkBorrowerEligibility(
                    .init(borrowerUSCC: FinanceBench.uscc, pageSize: 2, pageToken: token))
                seen += page.items.compactMap { $0.loan?.loanID }
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seen == (101...105).map { "HT-\($0)" })
            let wrong = await refusal {
                try await bench.loans.checkBorrowerEligibility(
                    .init(borrowerUSCC: FinanceBench.uscc, pageSize: 21, pageToken: "x"))
            }
            #expect(wrong?.violations.map(\.field) == ["page_size", "page_token"])
        }
    }

    @Test("A bank is told of its own loans only")
    func visibility() async throws {
        try await FinanceBench.with { bench in
            try await record(1, bench)
            let other = bench.loans(as: Principal(role: .bank, id: "qd-bank-02"))
            let answer = try await other.checkBorrowerEligibility(
                .init(borrowerUSCC: FinanceBench.uscc))
            #expect(answer.items == [])
        }
    }
}
