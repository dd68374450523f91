import Identity
import Messages
import RPC
import ServiceKit
import Stubs

/// Investments in enterprises and behind their loans: the investor's side.
struct InvestmentHandler: InvestmentServiceProtocol {
    let writes: IdempotentWrites
    let investments: RevisionRepository<Investment>

    func recordInvestment(
        request: RecordInvestmentRequest, context: ServerContext
    ) async throws -> RecordInvestmentResponse {
        var investment = try checked(request)
        investment.investorID = context.principal.id
        let (recorded, investments) = (investment, investments)
        return try await writes.once(request, context) { transaction, now in
            RecordInvestmentResponse(
                investment: try investments.append(recorded, at: now, in: transaction))
        }
    }

    func listInvestments(
        request: ListInvestmentsRequest, context: ServerContext
    ) async throws -> ListInvestmentsResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("investee_uscc", request.investeeUSCC)
        try fields.refuse()
        try context.requireSelf(uscc)
        let all = try await investments.all(of: uscc)
        return ListInvestmentsResponse(
            investments: all.filter { maySee($0, context.principal) })
    }

    /// An investor sees its own, a bank those behind its loans; the enterprise and the bureau all.
    private func maySee(_ investment: Investment, _ principal: Principal) -> Bool {
        switch principal.role {
        case .investor: investment.investorID == principal.id
        case .bank: investment.lenderID == principal.id
        default: true
        }
    }

    private func checked(_ request: RecordInvestmentRequest) throws(RPCError) -> Investment {
        var fields = FieldChecks()
        var investment = request.investment ?? Investment()
        _ = fields.text("investment.investment_id", investment.investmentID)
        investment.investeeUSCC = fields.uscc(
            "investment.investee_uscc", investment.investeeUSCC)
        LoanChecks.checkKey(
            "investment", lender: investment.lenderID, loan: investment.loanID, &fields)
        _ = fields.optionalDay("investment.investment_date", investment.investmentDate)
        fields.amount("investment.paid_in_fen", investment.paidInFen)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        return investment
    }
}
