import Messages
import ProtobufC
import RPC
import ServiceKit
import Storage
import Values

/// Entities and what was filed of them.
struct EntityRepository: Sendable {
    let database: any Database

    /// Adds an entity; of several at once under one code, one wins.
    /// - Throws: ALREADY_EXISTS.
    func insert(
        _ entity: Entity, by principal: String, at now: Instant, in transaction: any SQLTransaction
    ) throws {
        let added = try transaction.execute(
            """
            INSERT INTO entities (uscc, name, entity_type, founding_date, created_at_us, created_by)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (uscc) DO NOTHING
            """,
            [
                .text(entity.uscc), .text(entity.name),
                .integer(Int64(entity.entityType.rawValue)), .text(entity.foundingDate),
                .integer(now.microseconds), .text(principal),
            ])
        guard added == 1 else {
            throw RPCError.alreadyExists(
                .entityExists,
                "an entity \(entity.uscc) is on file already; file further facts with "
                    + "RegistryService/FileFacts")
        }
    }

    /// - Throws: NOT_FOUND.
    func entity(_ uscc: String) async throws -> Entity {
        try await StorageRefusal.translate {
            try await database.read { try required(uscc, in: $0) }
        }
    }

    /// - Throws: NOT_FOUND.
    func required(_ uscc: String, in transaction: any SQLTransaction) throws -> Entity {
        guard let entity = try entity(uscc, in: transaction) else {
            throw Self.notFound(uscc)
        }
        return entity
    }

    static func notFound(_ uscc: String) -> RPCError {
        .notFound(
            .entityNotFound,
            "no entity \(uscc) is on file; create it with RegistryService/CreateEntity")
    }

    /// Everything on file of an entity; nil where there is none of that code.
    func filed(
        of uscc: String, _ projects: ScienceProjectRepository, in transaction: any SQLTransaction
    ) throws -> FiledFacts? {
        guard let entity = try entity(uscc, in: transaction) else { return nil }
        return FiledFacts(
            entity: entity, filings: try filings(of: uscc, in: transaction),
            projects: try projects.all(of: uscc, in: transaction))
    }

    private func entity(
        _ uscc: String, in transaction: any SQLTransaction
    ) throws -> Entity? {
        try transaction.row("SELECT * FROM entities WHERE uscc = ?", [.text(uscc)]).map(
            Self.entity)
    }

    /// Up to `count` entities behind that code, by code.
    func page(after uscc: String, count: Int) async throws -> [Entity] {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                try transaction.rows(
                    "SELECT * FROM entities WHERE uscc > ? ORDER BY uscc LIMIT ?",
                    [.text(uscc), .integer(Int64(count))]
                ).map(Self.entity)
            }
        }
    }

    /// Appends a filing.
    /// - Returns: its number within the entity.
    /// - Throws: NOT_FOUND.
    func append(
        _ filing: FileFactsRequest, by principal: String, at now: Instant,
        in transaction: any SQLTransaction
    ) throws -> Int64 {
        _ = try required(filing.uscc, in: transaction)
        try transaction.execute(
            "UPDATE entities SET filings = filings + 1 WHERE uscc = ?", [.text(filing.uscc)])
        let number =
            try transaction.row(
                "SELECT filings FROM entities WHERE uscc = ?", [.text(filing.uscc)]
            )?.integer("filings") ?? 0
        try transaction.execute(
            """
            INSERT INTO filings (uscc, filing_number, message, filed_at_us, filed_by)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                .text(filing.uscc), .integer(number), .blob(filing.packed),
                .integer(now.microseconds), .text(principal),
            ])
        return number
    }

    /// What was filed of an entity, in order.
    private func filings(
        of uscc: String, in transaction: any SQLTransaction
    ) throws -> [FileFactsRequest] {
        try transaction.rows(
            "SELECT message FROM filings WHERE uscc = ? ORDER BY filing_number", [.text(uscc)]
        ).map { try FileFactsRequest(unpacking: try $0.blob("message")) }
    }

    static func entity(_ row: SQLRow) throws -> Entity {
        Entity(
            uscc: try row.text("uscc"), name: try row.text("name"),
            entityType: EntityType(rawValue: Int32(clamping: try row.integer("entity_type"))),
            foundingDate: try row.text("founding_date"),
            createdAt: Timestamp(Instant(microseconds: try row.integer("created_at_us"))))
    }
}
