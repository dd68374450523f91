import Journal
import Messages
import ProtobufC
import ServiceKit
import Storage
import Values

/// Records that are entered directly, without a case: each revision is an entry of the journal, and
/// the rows of the integrity list are made of those.
///
///     stream "record/QD-2025-7":   1 record ◀── 2 revise        revision = sequence
///
/// What was on the list before there was a journal of it gets its entries once, under the act
/// `opening`, with the time and the principal of then.
struct RecordJournal: Sendable {
    static let streamPrefix = "record/"
    /// Begun by the one replica that makes the opening entries.
    static let openingStream = "record-opening"

    let keys: SubjectKeys
    let records: IntegrityRecordRepository
    private let journal = Journal()

    init(keys: SubjectKeys, records: IntegrityRecordRepository) {
        self.keys = keys
        self.records = records
    }

    /// Puts a record, or a new revision of one, into the journal and on the list.
    /// - Parameters:
    ///   - identityNumber: of a person, sealed under its key; empty for a unit.
    ///   - key: of a person; empty for a unit.
    /// - Throws: ALREADY_EXISTS where the number belongs to another subject, or to a case.
    func put(
        _ record: IntegrityRecord, identityNumber: String, key: String, by principal: String,
        at now: Instant, in transaction: any SQLTransaction
    ) throws {
        let stream = Self.streamPrefix + record.recordID
        // The list refuses first what belongs to another subject or to a case.
        let revision = try records.append(
            record, key: key, by: principal, at: now, in: transaction)
        guard
            let head = try revision == 1
                ? journal.begin(stream, in: transaction) : journal.hold(stream, in: transaction)
        else { throw Self.unlike(record.recordID) }
        guard head.sequence + 1 == revision else { throw Self.unlike(record.recordID) }
        let sealed =
            identityNumber.isEmpty
            ? nil
            : try keys.seal(
                Array(identityNumber.utf8), for: key,
                context: PersonalData.context(stream, head.sequence + 1),
                nowMicroseconds: now.microseconds, in: transaction)
        _ = try journal.append(
            JournalEntry.Draft(
                act: revision == 1 ? "record" : "revise",
                payload: IntegrityRecordEntry(
                    record: record, recordedAt: Timestamp(now), recordedBy: principal
                ).packed, sealed: sealed ?? [], keyID: key, actor: principal),
            to: stream, behind: head, at: now, in: transaction)
    }

    /// Gives what was on the list before there was a journal of it its entries. Once for a database:
    /// of several replicas the one that begins the stream of the opening does it, and the others wait
    /// for its commit.
    /// - Returns: how many entries were made.
    @discardableResult
    func open(at now: Instant) async throws -> Int {
        try await records.database.write { transaction in
            guard let opening = try journal.begin(Self.openingStream, in: transaction) else {
                return 0
            }
            let onFile = try rows(where: "case_id = ''", [], in: transaction)
            var heads: [String: Journal.Head] = [:]
            for row in onFile {
                let stream = Self.streamPrefix + row.recordID
                guard
                    let head = try heads[stream] ?? journal.begin(stream, in: transaction),
                    head.sequence + 1 == row.revision
                else { throw Self.unlike(row.recordID) }
                let entry = try journal.append(
                    JournalEntry.Draft(
                        act: "opening", payload: try row.entry.packed, keyID: row.key,
                        actor: Self.system),
                    to: stream, behind: head, at: now, in: transaction)
                heads[stream] = Journal.Head(behind: entry)
            }
            _ = try journal.append(
                JournalEntry.Draft(act: "opened", payload: [], actor: Self.system),
                to: Self.openingStream, behind: opening, at: now, in: transaction)
            return onFile.count
        }
    }

    /// Makes the list of records without a case anew from the journal: rows that differ are put right,
    /// rows of which no entry tells are taken off.
    /// - Returns: records that were read, and those that were not what their journal says.
    func rebuild() async throws -> (records: Int64, corrected: Int64) {
        var (read, corrected): (Int64, Int64) = (0, 0)
        var last = ""
        while true {
            let after = last
            let streams = try await records.database.read { transaction in
                try journal.streams(
                    after: after, prefix: Self.streamPrefix, count: 100, in: transaction)
            }
            for stream in streams {
                read += 1
                if try await records.database.write({ try rebuild(stream, in: $0) }) {
                    corrected += 1
                }
            }
            guard let next = streams.last else { break }
            last = next
        }
        corrected += try await records.database.write { transaction in
            let unknown = try transaction.rows(
                """
                SELECT DISTINCT record_id FROM integrity_records WHERE case_id = '' AND NOT EXISTS (
                    SELECT 1 FROM journal_heads WHERE stream = ? || record_id)
                """, [.text(Self.streamPrefix)])
            for row in unknown {
                try delete(try row.text("record_id"), in: transaction)
            }
            return Int64(unknown.count)
        }
        return (read, corrected)
    }

    private func rebuild(_ stream: String, in transaction: any SQLTransaction) throws -> Bool {
        guard try journal.hold(stream, in: transaction) != nil else { return false }
        let recordID = String(stream.dropFirst(Self.streamPrefix.count))
        let right = try journal.entries(of: stream, in: transaction).map(Row.init)
        let onFile = try rows(
            where: "case_id = '' AND record_id = ?", [.text(recordID)], in: transaction)
        guard onFile != right else { return false }
        try delete(recordID, in: transaction)
        for row in right { try records.insert(row, in: transaction) }
        return true
    }

    private func delete(_ recordID: String, in transaction: any SQLTransaction) throws {
        try transaction.execute(
            "DELETE FROM integrity_records WHERE record_id = ? AND case_id = ''", [.text(recordID)])
    }

    private func rows(
        where condition: String, _ values: [SQLValue], in transaction: any SQLTransaction
    ) throws -> [Row] {
        try transaction.rows(
            """
            SELECT * FROM integrity_records WHERE \(condition) ORDER BY record_id, revision
            """, values
        ).map(Row.init)
    }

    private static let system = "service:enforcement"

    private static func unlike(_ recordID: String) -> StorageError {
        StorageError(
            .corrupt,
            "record \"\(recordID)\" is not what its journal says; verify the journal and rebuild the "
                + "lists")
    }
}

extension RecordJournal {
    /// A row of the list without a case.
    struct Row: Hashable, Sendable {
        let recordID: String
        let revision: Int64
        let uscc: String
        /// Of a person; empty for a unit.
        let key: String
        /// The record, packed.
        let message: [UInt8]
        let recordedAt: Instant
        let recordedBy: String

        fileprivate init(_ row: SQLRow) throws {
            recordID = try row.text("record_id")
            revision = try row.integer("revision")
            uscc = try row.text("subject_uscc")
            key = try row.text("subject_key")
            message = try row.blob("message")
            recordedAt = Instant(microseconds: try row.integer("recorded_at_us"))
            recordedBy = try row.text("recorded_by")
        }

        /// As an entry of the journal says it.
        fileprivate init(_ entry: JournalEntry) throws {
            let said = try IntegrityRecordEntry(unpacking: entry.payload)
            guard let record = said.record, let recordedAt = said.recordedAt else {
                throw RecordJournal.unlike(
                    String(entry.stream.dropFirst(RecordJournal.streamPrefix.count)))
            }
            recordID = record.recordID
            revision = entry.sequence
            uscc = record.subjectUSCC
            key = entry.keyID
            message = record.packed
            self.recordedAt = Instant(recordedAt)
            recordedBy = said.recordedBy
        }

        fileprivate var entry: IntegrityRecordEntry {
            get throws {
                IntegrityRecordEntry(
                    record: try IntegrityRecord(unpacking: message),
                    recordedAt: Timestamp(recordedAt), recordedBy: recordedBy)
            }
        }
    }
}
