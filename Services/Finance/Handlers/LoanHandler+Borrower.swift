import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Values

extension LoanHandler {
    /// Every loan of a borrower that the caller may see, and what each brings. What the other services
    /// know of the enterprise is asked once for all its loans.
    func checkBorrowerEligibility(
        request: CheckBorrowerEligibilityRequest, context: ServerContext
    ) async throws -> CheckBorrowerEligibilityResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("borrower_uscc", request.borrowerUSCC)
        let day = fields.optionalDay("application_date", request.applicationDate) ?? clock.today
        if !(0...Self.pageMax).contains(request.pageSize) {
            fields.add(
                "page_size", "is \(request.pageSize); 1 to \(Self.pageMax), or 0, are right")
        }
        let first = Self.position(request.pageToken, &fields)
        try fields.refuse()
        try context.requireSelf(uscc)
        let size = Int(request.pageSize == 0 ? Self.pageMax : request.pageSize)
        async let known = gatherer.facts(
            for: FactQuestion(subject: uscc, day: day), rules: rules(of: LoanProgrammes.ids),
            of: [.platforms, .talent, .enforcement], context: context)
        let visible = try await loans.all(of: uscc).filter { maySee($0, context.principal) }
        let page = Array(visible.dropFirst(first).prefix(size))
        let facts = try await known
        let items = await page.concurrentMap { loan in
            await item(loan, on: day, explain: request.explain, facts, context)
        }
        let next = first + page.count
        return CheckBorrowerEligibilityResponse(
            items: items, nextPageToken: next < visible.count ? "\(next)" : "")
    }

    private static let pageMax: Int32 = 20

    /// How many loans stand on the pages before. A loan recorded meanwhile may move others by one,
    /// as on any page that is made anew.
    private static func position(_ token: String, _ fields: inout FieldChecks) -> Int {
        if token.isEmpty { return 0 }
        if let position = Int(token), position > 0 { return position }
        fields.add("page_token", "\"\(token)\" is no token of a page; send the one that was given")
        return 0
    }

    private func item(
        _ loan: Loan, on day: Day, explain: Bool, _ known: FactSet, _ context: ServerContext
    ) async -> CheckBorrowerEligibilityResponse.Item {
        var item = CheckBorrowerEligibilityResponse.Item(loan: loan)
        do {
            let question = try LoanQuestion(
                CheckEligibilityRequest(
                    applicantUSCC: loan.borrowerUSCC, loanID: loan.loanID,
                    applicationDate: day.iso, lenderID: loan.lenderID, explain: explain),
                caller: context.principal, today: clock.today)
            let eligibility = try await assess(question, loan, known: known, context)
            item.response = eligibility.response(eligibility.assessments.map(\.message))
            if !RecordedLoanFacts.triggerDate(of: loan).isEmpty {
                item.defaultTimeline = try timeline(of: loan, on: day).timeline
            }
        } catch {
            item.status = RPCError.wrapping(error).status
        }
        return item
    }
}
