import Messages
import ProtobufC
import Storage
import Values

/// Erases a subject for good: its key, under which its data stands in entries and files, and the files
/// themselves. The erasure is an entry of a stream of its own, which says by whom and why, and of the
/// subject no more than the name of its key.
///
/// Entries stay as they are: sealed data that nobody can open any more, under hashes that still hold.
package struct SubjectErasures: Sendable {
    /// The stream that all erasures of a journal stand in.
    package static let stream = "erasures"

    private let keys: SubjectKeys
    private let journal = Journal()

    package init(_ keys: SubjectKeys) { self.keys = keys }

    /// - Returns: what was erased; nil where nothing of the subject was there, which is no entry.
    package func erase(
        _ keyID: String, reason: String, by actor: String, at now: Instant,
        in transaction: any SQLTransaction
    ) throws -> SubjectErasure? {
        guard try keys.erase(keyID, nowMicroseconds: now.microseconds, in: transaction) else {
            return nil
        }
        let entries = try transaction.row(
            "SELECT COUNT(*) AS entries FROM journal WHERE key_id = ? AND length(sealed) > 0",
            [.text(keyID)])
        let files = try transaction.execute(
            "DELETE FROM files WHERE key_id = ?", [.text(keyID)])
        let erasure = SubjectErasure(
            keyID: keyID, reason: reason, entries: try entries?.integer("entries") ?? 0,
            files: Int64(files))
        guard
            let head = try journal.hold(Self.stream, in: transaction)
                ?? journal.begin(Self.stream, in: transaction)
                ?? journal.hold(Self.stream, in: transaction)
        else { throw StorageError(.busy, "another erasure began at the same time; try again") }
        _ = try journal.append(
            JournalEntry.Draft(act: "erase_subject", payload: erasure.packed, actor: actor),
            to: Self.stream, behind: head, at: now, in: transaction)
        return erasure
    }
}
