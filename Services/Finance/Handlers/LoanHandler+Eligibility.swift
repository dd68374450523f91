import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit

extension LoanHandler {
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

    /// One bad question never fails the others.
    func batchCheckEligibility(
        request: BatchCheckEligibilityRequest, context: ServerContext
    ) async throws -> BatchCheckEligibilityResponse {
        var fields = FieldChecks()
        if request.requests.count > Self.batchMax {
            fields.add(
                "requests",
                "has \(request.requests.count) questions; at most \(Self.batchMax) are taken at once"
            )
        }
        try fields.refuse()
        let items = await request.requests.concurrentMap { question in
            do {
                return BatchCheckEligibilityResponse.Item(
                    response: try await checkEligibility(request: question, context: context))
            } catch {
                return BatchCheckEligibilityResponse.Item(status: RPCError.wrapping(error).status)
            }
        }
        return BatchCheckEligibilityResponse(items: items)
    }

    private static let batchMax = 1_000
}
