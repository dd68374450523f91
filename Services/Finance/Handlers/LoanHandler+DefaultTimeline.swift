import JSON
import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Values

extension LoanHandler {
    /// Who must pay until when if the borrower does not (`fin.default_timeline`).
    func getDefaultTimeline(
        request: GetDefaultTimelineRequest, context: ServerContext
    ) async throws -> GetDefaultTimelineResponse {
        var fields = FieldChecks()
        let loanID = fields.text("loan_id", request.loanID)
        let lenderID =
            request.lenderID.isEmpty
            ? context.principal.id : fields.text("lender_id", request.lenderID)
        let day = fields.optionalDay("as_of_date", request.asOfDate) ?? clock.today
        try fields.refuse()
        return try timeline(of: try await visibleLoan(loanID, lenderID, context), on: day)
    }

    func timeline(of loan: Loan, on day: Day) throws(RPCError) -> GetDefaultTimelineResponse {
        let made = try maker.assess(
            DefaultTimeline.id, RecordedLoanFacts.defaultFacts(of: loan, asOf: day),
            fields: AssessmentMaker.Fields([]), subject: loan.borrowerUSCC)
        return GetDefaultTimelineResponse(
            timeline: Messages.DefaultTimeline(
                made.assessment, trigger: RecordedLoanFacts.triggerDate(of: loan)),
            assessment: made.message)
    }
}

extension Messages.DefaultTimeline {
    /// What the rule answered, in types.
    init(_ assessment: PolicyEngine.Assessment, trigger: String) {
        let result = assessment.result
        func text(_ name: String) -> String { result[name]?.stringValue ?? "" }
        func texts(_ name: String) -> [String] {
            result[name]?.arrayValue?.compactMap(\.stringValue) ?? []
        }
        self.init(
            phase: text("phase"), triggerDate: trigger,
            enterpriseLastDate: text("enterprise_last_day"),
            guarantorLastDate: text("guarantor_last_day"),
            guarantorCalled: result["guarantor_called"]?.boolValue ?? false,
            payers: texts("payers"), missing: texts("missing"),
            citation: assessment.rule.citations.first.map { .init($0) })
    }
}
