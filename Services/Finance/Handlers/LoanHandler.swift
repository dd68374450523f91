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
    let loans: LoanRepository
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
        return try await writes.once(request, id: request.requestID, context) { transaction, now in
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

    /// Every programme that this loan could draw on, best first: how much, and what is missing.
    func checkEligibility(
        request: CheckEligibilityRequest, context: ServerContext
    ) async throws -> CheckEligibilityResponse {
        let question = try LoanQuestion(request, caller: context.principal, today: clock.today)
        try context.requireSelf(question.applicant)
        // A retry gets the first answer, whatever loan and owners say by now.
        if !request.requestID.isEmpty,
            let first = try await writes.earlierAnswer(
                to: request, id: request.requestID, context, as: CheckEligibilityResponse.self)
        {
            return first
        }
        let loan = try await loanFacts(question, context)
        let assessments = try await assess(question, loan, context)
        guard !request.requestID.isEmpty else {
            return CheckEligibilityResponse(assessments: assessments.map(\.message))
        }
        let maker = maker
        return try await writes.once(request, id: request.requestID, context) { transaction, now in
            CheckEligibilityResponse(
                assessments: try assessments.map {
                    try maker.store($0, for: context.principal, at: now, in: transaction)
                })
        }
    }

    private func loanFacts(
        _ question: LoanQuestion, _ context: ServerContext
    ) async throws -> FactSet {
        if let given = question.loan { return RecordedLoanFacts.facts(of: given, from: .caller) }
        let loan = try await visibleLoan(question.loanID, question.lenderID, context)
        guard loan.borrowerUSCC == question.applicant else {
            throw RPCError.invalidArgument([
                FieldViolation(
                    field: "applicant_uscc",
                    description: "loan \"\(loan.loanID)\" was made to \(loan.borrowerUSCC)")
            ])
        }
        return RecordedLoanFacts.facts(of: loan, from: .bank)
    }

    private func assess(
        _ question: LoanQuestion, _ loan: FactSet, _ context: ServerContext
    ) async throws -> [AssessmentMaker.Made] {
        let rules = LoanProgrammes.ids.compactMap { maker.catalogue.description(of: $0) }
        // An owner that is silent at the deadline leaves its facts unknown; it never fails the call.
        let gathered = try await gatherer.facts(
            of: question.applicant, for: rules, on: question.applicationDay, context: context)
        let facts = question.supposed.completed(by: loan).completed(by: gathered)
        return try rules.map { rule throws(RPCError) in
            try maker.assess(
                rule.id, facts, fields: question.fields, subject: question.applicant)
        }.sorted { LoanProgrammes.isBetter($0.assessment, $1.assessment) }
    }

    private func visibleLoan(
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
    private func maySee(_ loan: Loan, _ principal: Principal) -> Bool {
        switch principal.role {
        case .bank: loan.lenderID == principal.id
        case .applicant: loan.borrowerUSCC == principal.id
        default: true
        }
    }
}
