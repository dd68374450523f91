import Messages
import ProcedureEngine
import RPC
import ServiceKit
import Storage
import Values

// Acts on cases: each says which act of the policy file it is and what it must say; `act` does the
// rest. One method an act, so that each has its own message, roles and documentation.
extension IntegrityHandler {
    func openCase(
        request: OpenCaseRequest, context: ServerContext
    ) async throws -> OpenCaseResponse {
        try await act(.open, request, request.note ?? CaseNote(), context)
    }

    func dismissClue(
        request: DismissClueRequest, context: ServerContext
    ) async throws -> DismissClueResponse {
        try await act(.dismiss, request, request.note ?? CaseNote(), context)
    }

    func orderProvisionalMeasures(
        request: OrderProvisionalMeasuresRequest, context: ServerContext
    ) async throws -> OrderProvisionalMeasuresResponse {
        try await act(.orderProvisional, request, request.order ?? ProvisionalOrder(), context)
    }

    func liftProvisionalMeasures(
        request: LiftProvisionalMeasuresRequest, context: ServerContext
    ) async throws -> LiftProvisionalMeasuresResponse {
        try await act(.liftProvisional, request, request.note ?? CaseNote(), context)
    }

    func closeWithoutFinding(
        request: CloseWithoutFindingRequest, context: ServerContext
    ) async throws -> CloseWithoutFindingResponse {
        var fields = FieldChecks()
        let named = IntegrityCase.Act(rawValue: request.act)
        if !request.act.isEmpty && named != .findNone && named != .drop {
            fields.add("act", "is \"\(request.act)\"; find_none or drop is right, or nothing")
        }
        try fields.refuse()
        return try await act(request, request.note ?? CaseNote(), context) { file in
            named ?? (file.state == .ready ? .drop : .findNone)
        }
    }

    func proposeDecision(
        request: ProposeDecisionRequest, context: ServerContext
    ) async throws -> ProposeDecisionResponse {
        try await act(.propose, request, request.report ?? InvestigationReport(), context)
    }

    func serveNotice(
        request: ServeNoticeRequest, context: ServerContext
    ) async throws -> ServeNoticeResponse {
        try await act(.serveNotice, request, request.notice ?? Messages.DecisionNotice(), context)
    }

    /// A statement that comes after the period is filed and may be read, and stops nothing
    /// (article 19).
    func fileStatement(
        request: FileStatementRequest, context: ServerContext
    ) async throws -> FileStatementResponse {
        let statement = request.statement ?? SubjectStatement()
        return try await act(request, statement, context, as: IntegrityCase.subject) { file in
            var candidate = file
            try candidate.take(
                .state, statement.packed, nil, on: clock.today, by: IntegrityCase.subject)
            let answer = desk.guards.value(of: "statement", in: candidate, on: clock.today)
            return answer?.stringValue == StatementStatus.late.rawValue ? .stateLate : .state
        }
    }

    func hearStatement(
        request: HearStatementRequest, context: ServerContext
    ) async throws -> HearStatementResponse {
        try await act(.hear, request, request.hearing ?? StatementHearing(), context)
    }

    func reopenInvestigation(
        request: ReopenInvestigationRequest, context: ServerContext
    ) async throws -> ReopenInvestigationResponse {
        try await act(.reinvestigate, request, request.note ?? CaseNote(), context)
    }

    func issueDecision(
        request: IssueDecisionRequest, context: ServerContext
    ) async throws -> IssueDecisionResponse {
        try await act(.decide, request, request.decision ?? Messages.SanctionDecision(), context)
    }

    func serveDecision(
        request: ServeDecisionRequest, context: ServerContext
    ) async throws -> ServeDecisionResponse {
        try await act(.serve, request, request.service ?? DecisionService(), context)
    }

    func publishDecision(
        request: PublishDecisionRequest, context: ServerContext
    ) async throws -> PublishDecisionResponse {
        try await act(
            .publish, request, request.publication ?? Messages.DecisionPublication(), context)
    }

    func requestReview(
        request: RequestReviewRequest, context: ServerContext
    ) async throws -> RequestReviewResponse {
        try await act(
            .requestReview, request, request.reviewRequest ?? ReviewRequest(), context,
            as: IntegrityCase.subject)
    }

    func acceptReview(
        request: AcceptReviewRequest, context: ServerContext
    ) async throws -> AcceptReviewResponse {
        try await act(.accept, request, request.note ?? CaseNote(), context)
    }

    func refuseReview(
        request: RefuseReviewRequest, context: ServerContext
    ) async throws -> RefuseReviewResponse {
        try await act(.refuse, request, request.note ?? CaseNote(), context)
    }

    func concludeReview(
        request: ConcludeReviewRequest, context: ServerContext
    ) async throws -> ConcludeReviewResponse {
        let conclusion = request.conclusion ?? ReviewConclusion()
        // Checked before: it is one of the three.
        let outcome = IntegrityCase.Act(rawValue: conclusion.outcome) ?? .uphold
        return try await act(outcome, request, conclusion, context)
    }

    func setAsideDecision(
        request: SetAsideDecisionRequest, context: ServerContext
    ) async throws -> SetAsideDecisionResponse {
        try await act(.setAside, request, request.ruling ?? SetAsideRuling(), context)
    }

    func acceptCorrection(
        request: AcceptCorrectionRequest, context: ServerContext
    ) async throws -> AcceptCorrectionResponse {
        try await act(.acceptCorrection, request, request.note ?? CaseNote(), context)
    }

    func repairCredit(
        request: RepairCreditRequest, context: ServerContext
    ) async throws -> RepairCreditResponse {
        try await act(.repair, request, request.repair ?? Messages.CreditRepair(), context)
    }

    func deferRecords(
        request: DeferRecordsRequest, context: ServerContext
    ) async throws -> DeferRecordsResponse {
        try await act(.deferRecords, request, request.deferral ?? RecordDeferral(), context)
    }

    func assignCase(
        request: AssignCaseRequest, context: ServerContext
    ) async throws -> AssignCaseResponse {
        try await act(.assign, request, request.assignment ?? CaseAssignment(), context)
    }

    func recuseOfficer(
        request: RecuseOfficerRequest, context: ServerContext
    ) async throws -> RecuseOfficerResponse {
        try await act(.recuse, request, request.recusal ?? CaseRecusal(), context)
    }

    func correctEntry(
        request: CorrectEntryRequest, context: ServerContext
    ) async throws -> CorrectEntryResponse {
        try await act(.correct, request, request.correction ?? CaseCorrection(), context)
    }
}

extension IntegrityHandler {
    /// A case begins with its clue.
    func reportClue(
        request: ReportClueRequest, context: ServerContext
    ) async throws -> ReportClueResponse {
        var fields = FieldChecks()
        var clue = CaseChecks(today: clock.today).checked(
            request.clue ?? IntegrityClue(), &fields)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        let own = CaseRights.Officer(context.principal).body
        if clue.body.isEmpty { clue.body = own }
        // A district reports to itself or to the city; the city assigns to whom it likes.
        guard clue.body == own || own == CaseRights.Officer.city || clue.body == "city" else {
            throw RPCError.permissionDenied(
                .notYourCase,
                "the bureau \"\(own)\" reports to itself or to the city, not to \"\(clue.body)\"")
        }
        let name = key(of: clue.subject ?? CaseSubject())
        clue.subject?.subjectKey = name
        let reported = clue
        defer { signal.announce() }
        return try await writes.once(
            request, desk.rights.recorded(context), keptForever: true
        ) { transaction, now in
            let file = try desk.report(
                reported, by: context.principal, at: now, in: transaction)
            return ReportClueResponse(case: view(file, context))
        }
    }

    private func act<Request: CaseActRequest>(
        _ act: IntegrityCase.Act, _ request: Request, _ details: some CaseDetails,
        _ context: ServerContext, as actor: ProcedureActor = IntegrityCase.authority
    ) async throws -> Request.Response {
        try await self.act(request, details, context, as: actor) { _ in act }
    }

    /// Checks what an act says, and does it once.
    /// - Parameter choose: which act it is in the case as it stands.
    private func act<Request: CaseActRequest>(
        _ request: Request, _ details: some CaseDetails, _ context: ServerContext,
        as actor: ProcedureActor = IntegrityCase.authority,
        _ choose: @escaping @Sendable (IntegrityCaseFile) throws -> IntegrityCase.Act
    ) async throws -> Request.Response {
        var fields = FieldChecks()
        _ = fields.text("case_id", request.caseID)
        CaseChecks(today: clock.today).check(details, &fields)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        // After the commit; a watcher that finds nothing new goes on waiting.
        defer { signal.announce() }
        return try await writes.once(
            request, desk.rights.recorded(context), keptForever: true
        ) { transaction, now in
            var held = try desk.hold(
                request.caseID, expecting: request.expectedSequence, for: context.principal,
                in: transaction)
            let act = try choose(held.file)
            let said = try desk.completed(details, held.file, in: transaction)
            try desk.perform(
                CaseDesk.Order(
                    act: act, actor: actor, principal: context.principal, details: said,
                    day: now.day),
                on: &held, at: now, in: transaction)
            return Request.Response(case: view(held.file, context))
        }
    }

    /// As the caller may see it; after an act without personal texts, since the answer is kept for
    /// retries and the journal keeps those under the subject's key alone.
    func view(_ file: IntegrityCaseFile, _ context: ServerContext) -> Messages.IntegrityCase {
        CaseView(
            standing: desk.rights.standing(of: context.principal, in: file),
            calendar: desk.guards.calendar
        ).message(file)
    }

    /// The name under which a subject's cases and records are found.
    func key(of subject: CaseSubject) -> String {
        subject.uscc.isEmpty
            ? desk.keys.id(person: subject.identityNumber) : desk.keys.id(unit: subject.uscc)
    }
}
