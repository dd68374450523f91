import Messages
import ProtobufC
import RPC
import ServiceKit
import Storage
import Values

/// The integrity list. A record that changes gets a new revision; nothing is overwritten.
struct IntegrityRecordRepository: Sendable {
    let database: any Database

    /// Whose records are asked for.
    enum Subject: Sendable {
        case unit(uscc: String)
        /// Under the name that tells nothing of the person.
        case person(key: String)
    }

    /// A record with its revision.
    struct Revised: Sendable {
        let record: IntegrityRecord
        let revision: Int64
    }

    /// Appends the record as it now stands.
    /// - Parameters:
    ///   - key: of a person; empty for a unit.
    ///   - caseID: of the case that made it; empty where it was recorded by hand.
    /// - Returns: its revision.
    /// - Throws: ALREADY_EXISTS where the number belongs to another subject, or to a case.
    @discardableResult
    func append(
        _ record: IntegrityRecord, key: String, caseID: String = "", by principal: String,
        at now: Instant, in transaction: any SQLTransaction
    ) throws -> Int64 {
        let latest = try transaction.row(
            """
            SELECT revision, subject_uscc, subject_key, case_id FROM integrity_records
            WHERE record_id = ? ORDER BY revision DESC LIMIT 1
            """, [.text(record.recordID)])
        if let latest {
            guard try latest.text("subject_uscc") == record.subjectUSCC,
                try latest.text("subject_key") == key
            else {
                throw RPCError.alreadyExists(
                    .integrityRecordExists,
                    "record \"\(record.recordID)\" is on file for another unit or person; compare "
                        + "both")
            }
            guard try latest.text("case_id") == caseID else {
                throw RPCError.alreadyExists(
                    .integrityRecordExists,
                    "record \"\(record.recordID)\" was made by a case, whose acts alone change it")
            }
        }
        let revision = (try latest?.integer("revision") ?? 0) + 1
        try insert(
            [
                .text(record.recordID), .integer(revision), .text(record.subjectUSCC), .text(key),
                .text(caseID), .blob(record.packed), .integer(now.microseconds), .text(principal),
            ], in: transaction)
        return revision
    }

    /// Puts a row of the journal back.
    func insert(_ row: RecordJournal.Row, in transaction: any SQLTransaction) throws {
        try insert(
            [
                .text(row.recordID), .integer(row.revision), .text(row.uscc), .text(row.key),
                .text(""), .blob(row.message), .integer(row.recordedAt.microseconds),
                .text(row.recordedBy),
            ], in: transaction)
    }

    private func insert(_ values: [SQLValue], in transaction: any SQLTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO integrity_records (record_id, revision, subject_uscc, subject_key, case_id,
                message, recorded_at_us, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, values)
    }

    /// Brings the records that a case makes to what they are now: what changed gets a revision, what
    /// it no longer makes is cancelled from that day on.
    /// - Returns: how many got one.
    func write(
        _ records: [IntegrityRecord], of file: IntegrityCaseFile, on day: Day,
        by principal: String, at now: Instant, in transaction: any SQLTransaction
    ) throws -> Int {
        let caseID = file.history.caseID
        let key = file.uscc.isEmpty ? file.subjectKey : ""
        var onFile: [String: IntegrityRecord] = [:]
        for row in try transaction.rows(
            """
            SELECT message FROM integrity_records r WHERE case_id = ? AND revision = (
                SELECT MAX(revision) FROM integrity_records l WHERE l.record_id = r.record_id)
            """, [.text(caseID)])
        {
            let record = try IntegrityRecord(unpacking: try row.blob("message"))
            onFile[record.recordID] = record
        }
        var changed = records.filter { onFile[$0.recordID] != $0 }
        let made = Set(records.map(\.recordID))
        for (id, record) in onFile where !made.contains(id) && record.cancelledDate.isEmpty {
            var cancelled = record
            cancelled.cancelledDate = day.iso
            changed.append(cancelled)
        }
        for record in changed {
            try append(
                record, key: key, caseID: caseID, by: principal, at: now, in: transaction)
        }
        return changed.count
    }

    /// The records of a unit as they now stand, by number.
    func all(of uscc: String) async throws -> [IntegrityRecord] {
        try await all(of: .unit(uscc: uscc)).map(\.record)
    }

    /// Records of a subject, by number.
    /// - Parameter known: what was on file at that moment; nil for now.
    func all(of subject: Subject, known: Instant? = nil) async throws -> [Revised] {
        let (column, value) =
            switch subject {
            case .unit(let uscc): ("subject_uscc", uscc)
            case .person(let key): ("subject_key", key)
            }
        return try await StorageRefusal.translate {
            try await database.read { transaction in
                try Self.all(
                    column, value, known: known?.microseconds ?? .max, in: transaction)
            }
        }
    }

    /// Records of a unit by its code, or of a person by the name of its key, as they now stand.
    func all(
        uscc: String, key: String, in transaction: any SQLTransaction
    ) throws -> [IntegrityRecord] {
        let (column, value) = uscc.isEmpty ? ("subject_key", key) : ("subject_uscc", uscc)
        return try Self.all(column, value, known: .max, in: transaction).map(\.record)
    }

    private static func all(
        _ column: String, _ value: String, known: Int64, in transaction: any SQLTransaction
    ) throws -> [Revised] {
        try transaction.rows(
            """
            SELECT message, revision FROM integrity_records r
            WHERE \(column) = ? AND revision = (
                SELECT MAX(revision) FROM integrity_records l
                WHERE l.record_id = r.record_id AND l.recorded_at_us <= ?)
            ORDER BY record_id
            """, [.text(value), .integer(known)]
        ).map { row in
            Revised(
                record: try IntegrityRecord(unpacking: try row.blob("message")),
                revision: try row.integer("revision"))
        }
    }
}
