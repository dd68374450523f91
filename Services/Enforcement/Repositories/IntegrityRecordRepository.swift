import Messages
import ProtobufC
import RPC
import ServiceKit
import Storage
import Values

/// The integrity list. A record that changes gets a new revision; nothing is overwritten.
struct IntegrityRecordRepository: Sendable {
    let database: any Database

    /// Appends the record as it now stands.
    /// - Throws: ALREADY_EXISTS where the number belongs to another unit.
    func append(
        _ record: IntegrityRecord, by principal: String, at now: Instant,
        in transaction: any SQLTransaction
    ) throws {
        let latest = try transaction.row(
            """
            SELECT revision, subject_uscc FROM integrity_records WHERE record_id = ?
            ORDER BY revision DESC LIMIT 1
            """, [.text(record.recordID)])
        if let latest, try latest.text("subject_uscc") != record.subjectUSCC {
            throw RPCError.alreadyExists(
                .integrityRecordExists,
                "record \"\(record.recordID)\" is on file for another unit; compare both")
        }
        try transaction.execute(
            """
            INSERT INTO integrity_records (record_id, revision, subject_uscc, message,
                recorded_at_us, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .text(record.recordID), .integer((try latest?.integer("revision") ?? 0) + 1),
                .text(record.subjectUSCC), .blob(record.packed), .integer(now.microseconds),
                .text(principal),
            ])
    }

    /// The records of a unit as they now stand, by number.
    func all(of uscc: String) async throws -> [IntegrityRecord] {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                try transaction.rows(
                    """
                    SELECT message FROM integrity_records r WHERE subject_uscc = ? AND revision = (
                        SELECT MAX(revision) FROM integrity_records l
                        WHERE l.record_id = r.record_id)
                    ORDER BY record_id
                    """, [.text(uscc)]
                ).map { try IntegrityRecord(unpacking: try $0.blob("message")) }
            }
        }
    }
}
