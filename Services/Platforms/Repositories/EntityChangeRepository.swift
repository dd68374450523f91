import Messages
import ServiceKit
import Storage
import Values

/// Everything that was put on file, numbered in the order in which it was committed.
struct EntityChangeRepository: Sendable {
    let database: any Database

    /// What happened to an entity.
    enum Event: Sendable {
        case created
        case filed(number: Int64)
        case projectRecorded(id: String)
    }

    /// A change with its number, from 1.
    struct Numbered: Sendable {
        let number: Int64
        let change: EntityChange
    }

    /// Numbers a change, in the transaction that makes it.
    func append(
        _ event: Event, of uscc: String, at now: Instant, in transaction: any SQLTransaction
    ) throws {
        let (kind, filing, project): (EntityChange.Kind, Int64, String) =
            switch event {
            case .created: (.created, 0, "")
            case .filed(let number): (.factsFiled, number, "")
            case .projectRecorded(let id): (.projectRecorded, 0, id)
            }
        // Locks the row until the end: whoever changes something next gets the next number.
        try transaction.execute("UPDATE entity_change_count SET last_number = last_number + 1")
        try transaction.execute(
            """
            INSERT INTO entity_changes (number, uscc, kind, filing_number, project_id, changed_at_us)
            SELECT last_number, ?, ?, ?, ?, ? FROM entity_change_count
            """,
            [
                .text(uscc), .integer(Int64(kind.rawValue)), .integer(filing), .text(project),
                .integer(now.microseconds),
            ])
    }

    /// The number of the last change; 0 where there is none.
    func lastNumber() async throws -> Int64 {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                try transaction.row("SELECT last_number FROM entity_change_count")?
                    .integer("last_number") ?? 0
            }
        }
    }

    /// Up to `count` changes behind that number, in order, with the entities as they now stand.
    func changes(after number: Int64, count: Int) async throws -> [Numbered] {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                try transaction.rows(
                    """
                    SELECT * FROM entity_changes JOIN entities USING (uscc)
                    WHERE number > ? ORDER BY number LIMIT ?
                    """,
                    [.integer(number), .integer(Int64(count))]
                ).map(Self.numbered)
            }
        }
    }

    private static func numbered(_ row: SQLRow) throws -> Numbered {
        Numbered(
            number: try row.integer("number"),
            change: EntityChange(
                kind: .init(rawValue: Int32(clamping: try row.integer("kind"))),
                entity: try EntityRepository.entity(row),
                filingNumber: try row.integer("filing_number"),
                projectID: try row.text("project_id"),
                changedAt: Timestamp(Instant(microseconds: try row.integer("changed_at_us")))))
    }
}
