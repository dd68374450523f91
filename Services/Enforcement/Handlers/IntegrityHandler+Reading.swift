import Messages
import RPC
import ServiceKit
import Storage
import Values

// Cases as they are read. An officer sees those of its bureau, the city's all of them; the subject
// sees its own from the first notice on. Whoever may not see a case is told that there is none.
extension IntegrityHandler {
    func getCase(request: GetCaseRequest, context: ServerContext) async throws -> GetCaseResponse {
        let opened = try await opened(request.caseID, context)
        return GetCaseResponse(case: view(opened.file, context))
    }

    func listCaseEvents(
        request: ListCaseEventsRequest, context: ServerContext
    ) async throws -> ListCaseEventsResponse {
        let opened = try await opened(request.caseID, context)
        let view = CaseView(
            standing: desk.rights.standing(of: context.principal, in: opened.file),
            calendar: desk.guards.calendar)
        return ListCaseEventsResponse(
            events: opened.entries.compactMap { view.event($0.entry, $0.said, note: $0.note) })
    }

    func listCases(
        request: ListCasesRequest, context: ServerContext
    ) async throws -> ListCasesResponse {
        var fields = FieldChecks()
        let size = request.pageSize == 0 ? 50 : Int(request.pageSize)
        if !(1...200).contains(size) {
            fields.add("page_size", "is \(request.pageSize); 1 to 200 is right, 0 is 50")
        }
        if !request.state.isEmpty, IntegrityCase.State(rawValue: request.state) == nil {
            let known = IntegrityCase.State.allCases.map(\.rawValue).joined(separator: ", ")
            fields.add("state", "\"\(request.state)\" is not known; write one of \(known)")
        }
        var filter = IntegrityCaseRepository.Filter(
            state: request.state, body: request.body, officer: request.officer,
            includesEnded: request.includeEnded)
        filter.dueUntil = fields.optionalDay("due_until_date", request.dueUntilDate)
        if !request.subjectUSCC.isEmpty {
            filter.subjectKeys = [
                desk.keys.id(unit: fields.uscc("subject_uscc", request.subjectUSCC))
            ]
        }
        let last = position(request.pageToken, &fields)
        try fields.refuse()
        narrow(&filter, to: context)
        return try await page(filter, after: last, size: size)
    }

    /// Papers are made of what the caller may see.
    func getCaseDocument(
        request: GetCaseDocumentRequest, context: ServerContext
    ) async throws -> GetCaseDocumentResponse {
        var fields = FieldChecks()
        let kind = CaseDocument.Kind(rawValue: request.kind)
        if kind == nil {
            let known = CaseDocument.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            fields.add("kind", "\"\(request.kind)\" is not known; write one of \(known)")
        }
        try fields.refuse()
        let opened = try await opened(request.caseID, context)
        let seen = view(opened.file, context)
        guard let kind, let html = CaseDocument(of: seen).html(kind)
        else {
            throw RPCError.failedPrecondition(
                .actNotAllowed,
                "the case has no \(request.kind) yet; it is in state \(seen.state)")
        }
        return GetCaseDocumentResponse(html: html)
    }

    func opened(_ caseID: String, _ context: ServerContext) async throws -> OpenedCase {
        var fields = FieldChecks()
        _ = fields.text("case_id", caseID)
        try fields.refuse()
        return try await StorageRefusal.translate {
            try await database.read { transaction in
                try desk.open(caseID, for: context.principal, in: transaction)
            }
        }
    }

    /// To what the caller may see, whatever it asks for.
    private func narrow(
        _ filter: inout IntegrityCaseRepository.Filter, to context: ServerContext
    ) {
        guard context.principal.role == .bureau else {
            filter.subjectKeys = desk.rights.subjectKeys(of: context.principal)
            filter.onlyDisclosed = true
            filter.officer = ""
            return
        }
        let officer = CaseRights.Officer(context.principal)
        filter.notRecused = officer.name
        if officer.body != CaseRights.Officer.city { filter.onlyBody = officer.body }
    }

    private func page(
        _ filter: IntegrityCaseRepository.Filter, after last: (due: String, caseID: String)?,
        size: Int
    ) async throws -> ListCasesResponse {
        var page = try await StorageRefusal.translate {
            try await database.read { transaction in
                try desk.cases.list(filter, after: last, count: size + 1, in: transaction)
            }
        }
        let isFull = page.count > size
        if isFull { page.removeLast() }
        let token = isFull ? page.last.map(IntegrityCaseRepository.position) : nil
        if filter.onlyDisclosed {
            for index in page.indices { page[index].officer = "" }
        }
        return ListCasesResponse(cases: page, nextPageToken: token ?? "")
    }

    private func position(
        _ token: String, _ fields: inout FieldChecks
    ) -> (due: String, caseID: String)? {
        guard !token.isEmpty else { return nil }
        let parts = token.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, Day(iso: parts[0]) != nil else {
            fields.add("page_token", "is none that was given out; begin again without one")
            return nil
        }
        return (parts[0], parts[1])
    }
}
