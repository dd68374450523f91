import Identity
import Messages
import RPC
import Stubs
import TestKit
import Testing

@testable import FinanceService

@Suite("Recorded loans")
struct LoanHandlerTests {
    @Test("A loan is its lender's, the lender is a bank, and each recording is a new revision")
    func revisions() async throws {
        try await FinanceBench.with { bench in
            let claimed = Loan.sample.with {
                $0.lenderID = "qd-bank-02"
                $0.lenderIsBank = false
                $0.revision = 9
            }
            let first = try #require(
                try await bench.loans.recordLoan(.init(loan: claimed, requestID: "1")).loan)
            #expect(first.lenderID == FinanceBench.bank.id)
            #expect(first.lenderIsBank == true)
            #expect(first.revision == 1)
            let second = try #require(
                try await bench.loans.recordLoan(
                    .init(loan: .sample.with { $0.hadOverdue = true }, requestID: "2")
                ).loan)
            #expect(second.revision == 2)
            #expect(try await bench.loans.getLoan(.init(loanID: "HT-1")).loan == second)
            let listed = try await bench.loans.listLoans(.init(borrowerUSCC: FinanceBench.uscc))
            #expect(listed.loans == [second])
        }
    }

    @Test("A repeated recording is one revision with the same bytes")
    func repeated() async throws {
        try await FinanceBench.with { bench in
            let request = RecordLoanRequest(loan: .sample, requestID: "1")
            let first = try await bench.caller.bytes(LoanServiceMethods.recordLoan, request)
            bench.clock.advance(seconds: 60)
            let second = try await bench.caller.bytes(LoanServiceMethods.recordLoan, request)
            #expect(first == second)
            #expect(try await bench.loans.getLoan(.init(loanID: "HT-1")).loan?.revision == 1)
            let other = await refusal {
                try await bench.loans.recordLoan(
                    .init(loan: .sample.with { $0.termMonths = 13 }, requestID: "1"))
            }
            #expect(other?.code == .alreadyExists)
        }
    }

    @Test("One contract number stands for one borrower")
    func borrowerChanged() async throws {
        try await FinanceBench.with { bench in
            _ = try await bench.loans.recordLoan(.init(loan: .sample, requestID: "1"))
            let other = await refusal {
                try await bench.loans.recordLoan(
                    .init(
                        loan: .sample.with { $0.borrowerUSCC = FinanceBench.otherUSCC },
                        requestID: "2"))
            }
            #expect(other?.code == .failedPrecondition)
            #expect(other?.reason == .loanBorrowerDiffers)
            let recorded = try await bench.loans.getLoan(.init(loanID: "HT-1")).loan
            #expect(recorded?.borrowerUSCC == FinanceBench.uscc)
        }
    }

    @Test("Recordings at the same time are revisions one after the other")
    func racing() async throws {
        try await FinanceBench.with { bench in
            let revisions = try await withThrowingTaskGroup(of: Int32?.self) { group in
                for index in 0..<32 {
                    group.addTask {
                        try await bench.loans.recordLoan(
                            .init(loan: .sample, requestID: "\(index)")
                        ).loan?.revision
                    }
                }
                return try await group.reduce(into: Set<Int32?>()) { $0.insert($1) }
            }
            #expect(revisions == Set((1...32).map { $0 }))
        }
    }

    @Test("A bank sees its own loans, the borrower its own, the bureau all")
    func visibility() async throws {
        try await FinanceBench.with { bench in
            let second = Principal(role: .bank, id: "qd-bank-02")
            for bank in [FinanceBench.bank, second] {
                _ = try await bench.loans(as: bank).recordLoan(.init(loan: .sample, requestID: "1"))
            }
            func lenders(_ principal: Principal) async throws -> [String] {
                try await bench.loans(as: principal)
                    .listLoans(.init(borrowerUSCC: FinanceBench.uscc)).loans.map(\.lenderID)
            }
            #expect(try await lenders(second) == ["qd-bank-02"])
            #expect(try await lenders(FinanceBench.bureau) == ["qd-bank-01", "qd-bank-02"])
            let borrower = Principal(role: .applicant, id: FinanceBench.uscc)
            #expect(try await lenders(borrower) == ["qd-bank-01", "qd-bank-02"])
            let stranger = Principal(role: .applicant, id: FinanceBench.otherUSCC)
            #expect(await refusal { try await lenders(stranger) }?.reason == .notYourRecord)
            let hidden = await refusal {
                try await bench.loans(as: stranger).getLoan(
                    .init(loanID: "HT-1", lenderID: "qd-bank-01"))
            }
            #expect(hidden?.reason == .loanNotFound)
        }
    }

    @Test("A recording without loan, code or request id names all that is missing")
    func missingFields() async throws {
        try await FinanceBench.with { bench in
            let error = await refusal { try await bench.loans.recordLoan(.init()) }
            #expect(
                error?.violations.map(\.field) == [
                    "loan.borrower_uscc", "loan.loan_id", "request_id",
                ])
            let nul = await refusal {
                try await bench.loans.recordLoan(
                    .init(loan: .sample.with { $0.loanID = "HT\u{0}1" }, requestID: "1\u{0}"))
            }
            #expect(nul?.violations.map(\.field) == ["loan.loan_id", "request_id"])
        }
    }
}
