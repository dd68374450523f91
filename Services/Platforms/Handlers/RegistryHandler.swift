import Messages
import RPC
import ServiceKit
import Storage
import Stubs
import Values

/// The registry: entities are created once, facts are filed and never overwritten, and other
/// services read them as of a day.
struct RegistryHandler: RegistryServiceProtocol {
    let writes: IdempotentWrites
    let entities: EntityRepository
    let projects: ScienceProjectRepository
    let changes: EntityChangeRepository
    let signal: ChangeSignal
    /// After so long without a change a watcher is told that there is none.
    let heartbeat: Duration

    /// Entities of one batch.
    static let batchMax = 1_000

    func createEntity(
        request: CreateEntityRequest, context: ServerContext
    ) async throws -> CreateEntityResponse {
        var fields = FieldChecks()
        var checked = request.entity ?? Entity()
        checked.uscc = fields.uscc("entity.uscc", checked.uscc)
        _ = fields.text("entity.name", checked.name, bytesMax: 400)
        _ = fields.choice(
            "entity.entity_type", checked.entityType,
            isDefined: EntityNames.types[checked.entityType] != nil,
            oneOf: "ENTITY_TYPE_ENTERPRISE, ENTITY_TYPE_UNIVERSITY, ENTITY_TYPE_INSTITUTE, "
                + "ENTITY_TYPE_HOSPITAL, ENTITY_TYPE_SOCIAL_ORGANISATION, "
                + "ENTITY_TYPE_NEW_RD_INSTITUTION")
        _ = fields.day("entity.founding_date", checked.foundingDate)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        try context.requireSelf(checked.uscc)
        let entity = checked
        defer { signal.announce() }
        return try await writes.once(request, context) { transaction, now in
            var created = entity
            created.createdAt = Timestamp(now)
            try entities.insert(
                created, by: context.principal.description, at: now, in: transaction)
            try changes.append(.created, of: created.uscc, at: now, in: transaction)
            return CreateEntityResponse(entity: created)
        }
    }

    func getEntity(
        request: GetEntityRequest, context: ServerContext
    ) async throws -> GetEntityResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("uscc", request.uscc)
        try fields.refuse()
        try context.requireSelf(uscc)
        return GetEntityResponse(entity: try await entities.entity(uscc))
    }

    func listEntities(
        request: ListEntitiesRequest, context: ServerContext
    ) async throws -> ListEntitiesResponse {
        var fields = FieldChecks()
        let size = request.pageSize == 0 ? 100 : Int(request.pageSize)
        if !(1...1_000).contains(size) {
            fields.add("page_size", "is \(request.pageSize); 1 to 1,000 is right, 0 is 100")
        }
        // The token is the last code of the page before.
        let token = USCC.check(request.pageToken)
        if !request.pageToken.isEmpty, !token.isValid || token.normalized != request.pageToken {
            fields.add("page_token", "is none that was given out; begin again without one")
        }
        try fields.refuse()
        var page = try await entities.page(after: request.pageToken, count: size + 1)
        guard page.count > size else { return ListEntitiesResponse(entities: page) }
        page.removeLast()
        return ListEntitiesResponse(entities: page, nextPageToken: page.last?.uscc ?? "")
    }

    func fileFacts(
        request: FileFactsRequest, context: ServerContext
    ) async throws -> FileFactsResponse {
        var fields = FieldChecks()
        var filing = request
        filing.uscc = fields.uscc("uscc", request.uscc)
        FilingChecks.check(filing, &fields)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        try context.requireSelf(filing.uscc)
        let stored = filing
        defer { signal.announce() }
        return try await writes.once(request, context) { transaction, now in
            let number = try entities.append(
                stored, by: context.principal.description, at: now, in: transaction)
            try changes.append(.filed(number: number), of: stored.uscc, at: now, in: transaction)
            return FileFactsResponse(filingNumber: number)
        }
    }

    func getEntityFacts(
        request: GetEntityFactsRequest, context: ServerContext
    ) async throws -> GetEntityFactsResponse {
        let question = try EntityQuestion(request)
        try context.requireSelf(question.uscc)
        return try await StorageRefusal.translate {
            try await entities.database.read { try answer(question, in: $0) }
        }
    }

    /// One snapshot for the whole batch; what is wrong with one item is that item's answer alone.
    func batchGetEntityFacts(
        request: BatchGetEntityFactsRequest, context: ServerContext
    ) async throws -> BatchGetEntityFactsResponse {
        var fields = FieldChecks()
        if request.requests.count > Self.batchMax {
            fields.add(
                "requests",
                "has \(request.requests.count) items; at most \(Self.batchMax) go into one batch")
        }
        try fields.refuse()
        return try await StorageRefusal.translate {
            try await entities.database.read { transaction in
                BatchGetEntityFactsResponse(
                    items: try request.requests.map { try item($0, context, in: transaction) })
            }
        }
    }

    private func item(
        _ request: GetEntityFactsRequest, _ context: ServerContext,
        in transaction: any SQLTransaction
    ) throws -> BatchGetEntityFactsResponse.Item {
        do {
            let question = try EntityQuestion(request)
            try context.requireSelf(question.uscc)
            return .init(response: try answer(question, in: transaction))
        } catch let error as RPCError {
            return .init(status: error.status)
        }
    }

    private func answer(
        _ question: EntityQuestion, in transaction: any SQLTransaction
    ) throws -> GetEntityFactsResponse {
        guard let filed = try entities.filed(of: question.uscc, projects, in: transaction) else {
            throw EntityRepository.notFound(question.uscc)
        }
        let facts = filed.known(on: question.day).sorted { $0.key < $1.key }.map { name, value in
            Fact(name: name, valueJSON: value.text, source: "platforms")
        }
        return GetEntityFactsResponse(
            facts: facts, filingNumber: filed.filingNumber,
            certificates: filed.certificates(from: question.day))
    }
}

/// Of whom and for which day facts are asked, checked.
private struct EntityQuestion {
    let uscc: String
    let day: Day

    init(_ request: GetEntityFactsRequest) throws(RPCError) {
        var fields = FieldChecks()
        uscc = fields.uscc("uscc", request.uscc)
        day = fields.day("as_of_date", request.asOfDate)
        try fields.refuse()
    }
}
