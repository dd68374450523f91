import Identity
import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Storage
import Stubs
import Values

/// Loans and what they bring: the bank's side of the service.
struct LoanHandler: LoanServiceProtocol {
    let writes: IdempotentWrites
    let loans: RevisionRepository<Loan>
    let guarantees: RevisionRepository<Guarantee>
    let investments: RevisionRepository<Investment>
    let gatherer: LoanFactGatherer
    let maker: AssessmentMaker
    let clock: any WallClock

    func recordLoan(
        request: RecordLoanRequest, context: ServerContext
    ) async throws -> RecordLoanResponse {
        var fields = FieldChecks()
        var loan = LoanChecks.normalised(request.loan ?? Loan(), &fields)
        _ = fields.text("loan.loan_id", loan.loanID)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        loan.lenderID = context.principal.id
        // 贷款贴息 articles 2 and 4: the lender must be a bank. Who records as a bank is one.
        loan.lenderIsBank = true
        let recorded = loan
        let loans = loans
        return try await writes.once(request, context) { transaction, now in
            RecordLoanResponse(loan: try loans.append(recorded, at: now, in: transaction))
        }
    }

    func getLoan(request: GetLoanRequest, context: ServerContext) async throws -> GetLoanResponse {
        var fields = FieldChecks()
        let loanID = fields.text("loan_id", request.loanID)
        let lenderID =
            request.lenderID.isEmpty
            ? context.principal.id : fields.text("lender_id", request.lenderID)
        try fields.refuse()
        return GetLoanResponse(loan: try await visibleLoan(loanID, lenderID, context))
    }

    func listLoans(
        request: ListLoansRequest, context: ServerContext
    ) async throws -> ListLoansResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("borrower_uscc", request.borrowerUSCC)
        try fields.refuse()
        try context.requireSelf(uscc)
        let all = try await loans.all(of: uscc)
        return ListLoansResponse(loans: all.filter { maySee($0, context.principal) })
    }

    /// The last revision of a loan that the caller may see.
    func visibleLoan(
        _ loanID: String, _ lenderID: String, _ context: ServerContext
    ) async throws -> Loan {
        // Another bank's loan is as absent as one that was never recorded.
        guard let loan = try await loans.latest(loanID, of: lenderID),
            maySee(loan, context.principal)
        else {
            throw RPCError.notFound(
                .loanNotFound,
                "no loan \"\(loanID)\" of lender \"\(lenderID)\" is on file; record it with "
                    + "LoanService/RecordLoan")
        }
        return loan
    }

    /// A bank sees the loans that it made, an enterprise its own; the bureau sees all.
    func maySee(_ loan: Loan, _ principal: Principal) -> Bool {
        switch principal.role {
        case .bank: loan.lenderID == principal.id
        case .applicant: loan.borrowerUSCC == principal.id
        default: true
        }
    }
}
