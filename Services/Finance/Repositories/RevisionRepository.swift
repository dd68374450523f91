import Messages
import RPC
import ServiceKit
import Storage
import Values

/// The records of one kind, every revision kept; the last one counts.
struct RevisionRepository<Record: RevisedRecord>: Sendable {
    let database: any Database

    /// Adds the record as its owner's next revision; gives it as it is stored.
    ///
    /// - Throws: FAILED_PRECONDITION where the owner used the number for another enterprise.
    func append(
        _ record: Record, at now: Instant, in transaction: any SQLTransaction
    ) throws -> Record {
        // Its next number is nobody else's.
        try transaction.hold("\(Record.recordKind) \(record.ownerID) \(record.recordID)")
        let last = try transaction.row(
            """
            SELECT revision, subject_uscc FROM revisions
            WHERE kind = ? AND owner_id = ? AND record_id = ? ORDER BY revision DESC LIMIT 1
            """, [.text(Record.recordKind), .text(record.ownerID), .text(record.recordID)])
        if let subject = try last?.text("subject_uscc"), subject != record.subjectUSCC {
            throw RPCError.failedPrecondition(
                Record.subjectDiffers,
                "\(Record.recordKind) \"\(record.recordID)\" was recorded of \(subject); one number "
                    + "stands for one enterprise")
        }
        var stored = record
        stored.revision = Int32(clamping: try (last?.integer("revision") ?? 0) + 1)
        stored.recordedAt = Timestamp(now)
        try transaction.execute(
            """
            INSERT INTO revisions (
                kind, owner_id, record_id, revision, subject_uscc, message, recorded_at_us
            ) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(Record.recordKind), .text(stored.ownerID), .text(stored.recordID),
                .integer(Int64(stored.revision)), .text(stored.subjectUSCC),
                .blob(stored.packed), .integer(now.microseconds),
            ])
        return stored
    }

    /// The last revision; nil where the owner recorded nothing under that number.
    func latest(_ recordID: String, of ownerID: String) async throws -> Record? {
        try await StorageRefusal.translate {
            try await database.read { try latest(recordID, of: ownerID, in: $0) }
        }
    }

    func latest(
        _ recordID: String, of ownerID: String, in transaction: any SQLTransaction
    ) throws -> Record? {
        try transaction.row(
            """
            SELECT message FROM revisions WHERE kind = ? AND owner_id = ? AND record_id = ?
            ORDER BY revision DESC LIMIT 1
            """, [.text(Record.recordKind), .text(ownerID), .text(recordID)]
        ).map { try Record(unpacking: $0.blob("message")) }
    }

    /// Last revisions of an enterprise's records, by owner and number.
    func all(of subject: String) async throws -> [Record] {
        try await StorageRefusal.translate {
            try await database.read { try all(of: subject, in: $0) }
        }
    }

    func all(of subject: String, in transaction: any SQLTransaction) throws -> [Record] {
        try transaction.rows(
            """
            SELECT message FROM revisions AS last
            WHERE kind = ? AND subject_uscc = ? AND revision = (
                SELECT MAX(revision) FROM revisions
                WHERE kind = last.kind AND owner_id = last.owner_id
                    AND record_id = last.record_id
            )
            ORDER BY owner_id, record_id
            """, [.text(Record.recordKind), .text(subject)]
        ).map { try Record(unpacking: $0.blob("message")) }
    }
}
