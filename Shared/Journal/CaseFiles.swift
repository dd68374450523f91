import Storage
import Values

/// Files of cases, each named by the SHA-256 of its content and sealed under the key of its
/// subject: the same file twice is stored once, and erasing the subject erases it.
package struct CaseFiles: Sendable {
    private let keys: SubjectKeys

    package init(_ keys: SubjectKeys) { self.keys = keys }

    /// Stores a file, unless it is there.
    /// - Returns: its digest; nil where the subject was erased.
    package func store(
        _ content: [UInt8], of keyID: String, at now: Instant, in transaction: any SQLTransaction
    ) throws -> String? {
        let digest = SHA256.hexadecimal(content)
        guard
            let sealed = try keys.seal(
                content, for: keyID, context: digest, nowMicroseconds: now.microseconds,
                in: transaction)
        else { return nil }
        try transaction.execute(
            """
            INSERT INTO files (key_id, digest, size_bytes, sealed, at_us) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            [
                .text(keyID), .text(digest), .integer(Int64(content.count)), .blob(sealed),
                .integer(now.microseconds),
            ])
        return digest
    }

    /// The content; nil where there is none of that digest, or its subject was erased.
    package func content(
        _ digest: String, of keyID: String, in transaction: any SQLTransaction
    ) throws -> [UInt8]? {
        guard
            let row = try transaction.row(
                "SELECT sealed FROM files WHERE key_id = ? AND digest = ?",
                [.text(keyID), .text(digest)])
        else { return nil }
        return try keys.open(
            try row.blob("sealed"), of: keyID, context: digest, in: transaction)
    }
}
