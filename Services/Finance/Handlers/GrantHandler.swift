import JSON
import Messages
import PolicyEngine
import RPC
import ServiceKit
import Storage
import Stubs
import Values

/// The grant ledger and the officers' statements that grants rest on.
struct GrantHandler: GrantServiceProtocol {
    let writes: IdempotentWrites
    let grants: GrantRepository
    let statements: StatementRepository
    let holds: IntegrityHoldRepository
    let database: any Database
    let catalogue: Catalogue

    func recordGrant(
        request: RecordGrantRequest, context: ServerContext
    ) async throws -> RecordGrantResponse {
        let (grant, limits) = try checked(request)
        let grants = grants
        return try await writes.once(request, context, keptForever: true) {
            transaction, now in
            var stored = grant
            stored.recordedAt = Timestamp(now)
            if let hold = try holds.ending(grant, on: now.day, in: transaction) {
                throw Self.error(hold, grant)
            }
            do {
                try grants.insert(stored, under: limits, at: now, in: transaction)
            } catch let refusal as GrantRefusal {
                throw Self.error(refusal, grant)
            }
            return RecordGrantResponse(grant: stored)
        }
    }

    func listGrants(
        request: ListGrantsRequest, context: ServerContext
    ) async throws -> ListGrantsResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("enterprise_uscc", request.enterpriseUSCC)
        try fields.refuse()
        try context.requireSelf(uscc)
        return ListGrantsResponse(grants: try await grants.all(of: uscc))
    }

    func listIntegrityHolds(
        request: ListIntegrityHoldsRequest, context: ServerContext
    ) async throws -> ListIntegrityHoldsResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("enterprise_uscc", request.enterpriseUSCC)
        try fields.refuse()
        try context.requireSelf(uscc)
        let onFile = try await StorageRefusal.translate {
            try await database.read { try holds.all(of: uscc, in: $0) }
        }
        return ListIntegrityHoldsResponse(holds: onFile)
    }

    func recordStatement(
        request: RecordStatementRequest, context: ServerContext
    ) async throws -> RecordStatementResponse {
        let statement = try checked(request)
        let statements = statements
        return try await writes.once(request, context, keptForever: true) {
            transaction, now in
            var stored = statement
            stored.recordedAt = Timestamp(now)
            try statements.append(
                stored, by: context.principal.description, at: now, in: transaction)
            return RecordStatementResponse(statement: stored)
        }
    }

    private func checked(
        _ request: RecordGrantRequest
    ) throws(RPCError) -> (Grant, GrantLimits) {
        var fields = FieldChecks()
        var grant = request.grant ?? Grant()
        _ = fields.text("grant.grant_id", grant.grantID)
        grant.enterpriseUSCC = fields.uscc("grant.enterprise_uscc", grant.enterpriseUSCC)
        fields.amount("grant.amount_fen", grant.amountFen, min: 1)
        if grant.amountFen > GrantRepository.amountMax {
            fields.add(
                "grant.amount_fen",
                "is \(grant.amountFen) fen; at most \(GrantRepository.amountMax) is right")
        }
        let limits = GrantLimits(
            catalogue, on: fields.day("grant.application_date", grant.applicationDate))
        if !GrantLimits.accepted.contains(grant.programme) {
            fields.add(
                "grant.programme",
                "\"\(grant.programme)\" has no grants in this ledger; write one of "
                    + GrantLimits.accepted.joined(separator: ", "))
        }
        GrantChecks.checkObject(of: grant, &fields)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        return (grant, limits)
    }

    private func checked(_ request: RecordStatementRequest) throws(RPCError) -> Statement {
        var fields = FieldChecks()
        var statement = request.statement ?? Statement()
        statement.enterpriseUSCC = fields.uscc(
            "statement.enterprise_uscc", statement.enterpriseUSCC)
        GrantChecks.checkValue(of: statement, &fields)
        _ = fields.day("statement.from_date", statement.fromDate)
        if !statement.evidenceRef.isEmpty {
            _ = fields.text("statement.evidence_ref", statement.evidenceRef)
        }
        LoanChecks.checkKey(
            "statement", lender: statement.lenderID, loan: statement.loanID, &fields)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        return statement
    }

    /// 青岛市科研诚信管理办法 (2024), article 14.
    private static func error(_ hold: IntegrityHold, _ grant: Grant) -> RPCError {
        .failedPrecondition(
            .grantNotAllowed,
            "the application of \(grant.applicationDate) ended with the decision "
                + "\(hold.docketNumber) of \(hold.effectiveDate) (青岛市科研诚信管理办法 第十四条); nothing is "
                + "granted on it")
    }

    private static func error(_ refusal: GrantRefusal, _ grant: Grant) -> RPCError {
        switch refusal {
        case .exists:
            .alreadyExists(
                .grantExists, "a grant \"\(grant.grantID)\" is on file already; it is not changed")
        case .drawnBefore(let grantID):
            .failedPrecondition(
                .grantNotAllowed,
                "\(grant.enterpriseUSCC) holds grant \"\(grantID)\" of \(grant.programme), which "
                    + "an enterprise draws once")
        case .drawnForIt(let grantID):
            .failedPrecondition(
                .grantNotAllowed,
                "grant \"\(grantID)\" of \(grant.programme) was drawn for this "
                    + "\(grant.policyNo.isEmpty ? "loan" : "policy"), which draws one")
        case .aboveDays(let most):
            .failedPrecondition(
                .grantNotAllowed,
                "these days take \(grant.enterpriseUSCC) above \(most) days of subsidised interest")
        case .aboveCap(let cap, let granted, let period):
            .failedPrecondition(
                .grantNotAllowed,
                "\(grant.amountFen) fen take \(grant.enterpriseUSCC) to \(granted.fen) fen in "
                    + "\(period), above the cap of \(cap.fen) fen")
        }
    }
}
