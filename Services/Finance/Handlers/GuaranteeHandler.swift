import Identity
import Messages
import RPC
import ServiceKit
import Stubs

/// Guarantees and credit insurance behind loans: the guarantor's and the insurer's side.
struct GuaranteeHandler: GuaranteeServiceProtocol {
    let writes: IdempotentWrites
    let guarantees: RevisionRepository<Guarantee>

    func recordGuarantee(
        request: RecordGuaranteeRequest, context: ServerContext
    ) async throws -> RecordGuaranteeResponse {
        var guarantee = try checked(request)
        guarantee.guarantorID = context.principal.id
        guarantee.kind = Self.kind(of: context.principal)
        let (recorded, guarantees) = (guarantee, guarantees)
        return try await writes.once(request, context) { transaction, now in
            // Ids are given within a role: a guarantor and an insurer may have the same one.
            if let last = try guarantees.latest(
                recorded.guaranteeID, of: recorded.guarantorID, in: transaction),
                last.kind != recorded.kind
            {
                throw RPCError.failedPrecondition(
                    .recordSubjectDiffers,
                    "number \"\(recorded.guaranteeID)\" of \(recorded.guarantorID) is taken by "
                        + "another contract; give this one another number")
            }
            return RecordGuaranteeResponse(
                guarantee: try guarantees.append(recorded, at: now, in: transaction))
        }
    }

    func listGuarantees(
        request: ListGuaranteesRequest, context: ServerContext
    ) async throws -> ListGuaranteesResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("borrower_uscc", request.borrowerUSCC)
        try fields.refuse()
        try context.requireSelf(uscc)
        let all = try await guarantees.all(of: uscc)
        return ListGuaranteesResponse(
            guarantees: all.filter { maySee($0, context.principal) })
    }

    /// A guarantor sees its own, a bank those behind its loans; borrower and bureau see all.
    private func maySee(_ guarantee: Guarantee, _ principal: Principal) -> Bool {
        switch principal.role {
        case .guarantor, .insurer:
            guarantee.guarantorID == principal.id && guarantee.kind == Self.kind(of: principal)
        case .bank: guarantee.lenderID == principal.id
        default: true
        }
    }

    private static func kind(of principal: Principal) -> GuaranteeKind {
        principal.role == .insurer ? .creditInsurance : .guarantee
    }

    private func checked(_ request: RecordGuaranteeRequest) throws(RPCError) -> Guarantee {
        var fields = FieldChecks()
        var guarantee = request.guarantee ?? Guarantee()
        _ = fields.text("guarantee.guarantee_id", guarantee.guaranteeID)
        guarantee.borrowerUSCC = fields.uscc("guarantee.borrower_uscc", guarantee.borrowerUSCC)
        _ = fields.text("guarantee.lender_id", guarantee.lenderID)
        _ = fields.text("guarantee.loan_id", guarantee.loanID)
        _ = fields.optionalDay("guarantee.contract_date", guarantee.contractDate)
        fields.amount(
            "guarantee.guaranteed_amount_fen", guarantee.guaranteedAmountFen, min: 1)
        fields.amount("guarantee.fee_paid_fen", guarantee.feePaidFen)
        if let rate = guarantee.feeRatePpm, rate < 0 {
            fields.add("guarantee.fee_rate_ppm", "is \(rate) ppm; at least 0 is right")
        }
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        return guarantee
    }
}
