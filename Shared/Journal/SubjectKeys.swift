import Storage
import Values

/// The keys under which personal data stands, one for each person or unit. Destroying a key erases
/// its subject from every journal entry and file; the entries stay and their chain holds.
///
///     absent ──first use──▶ present ──erase──▶ erased      never made again: erasure is for good
package struct SubjectKeys: Sendable {
    private let master: MasterKey

    package init(_ master: MasterKey) { self.master = master }

    /// The name of a person by its identity number, or of a unit by its code: the same in every
    /// case, and readable to nobody.
    package func id(person identityNumber: String) -> String {
        "p-" + master.name(of: "person:" + identityNumber)
    }

    package func id(unit uscc: String) -> String { "u-" + master.name(of: "unit:" + uscc) }

    /// Refuses a master key that is not the one of this database; the first start notes it.
    /// - Throws: ``MasterKeyError``.
    package func check(_ database: any Database, nowMicroseconds: Int64) async throws {
        let fits = try await database.write { transaction in
            guard let row = try keyRow(Self.checkID, in: transaction) else {
                try insert(Self.checkID, Array(Self.checkID.utf8), nowMicroseconds, in: transaction)
                return true
            }
            return master.open(try row.blob("sealed_key"), context: Self.checkID) != nil
        }
        guard fits else {
            throw MasterKeyError(
                "the key is not the one of this database; start the service with the file that "
                    + "belongs to it")
        }
    }

    /// Seals data of a subject, whose key is made at its first use.
    /// - Parameter context: what it belongs to, such as the entry; it opens nowhere else.
    /// - Returns: nil where the subject was erased: nothing of it is stored again.
    package func seal(
        _ plain: [UInt8], for id: String, context: String, nowMicroseconds: Int64,
        in transaction: any SQLTransaction
    ) throws -> [UInt8]? {
        if try keyRow(id, in: transaction) == nil {
            try insert(
                id, Sealing.randomBytes(Sealing.keyBytes), nowMicroseconds, in: transaction)
        }
        // Two cases of one subject may begin at once: the key is the one that was committed first.
        guard let row = try keyRow(id, in: transaction), let key = try opened(row, id) else {
            return nil
        }
        return Sealing.seal(plain, key: key, context: Array(context.utf8))
    }

    /// What was sealed; nil where the subject was erased.
    /// - Throws: `corrupt` where it does not open with the key that is there.
    package func open(
        _ sealed: [UInt8], of id: String, context: String, in transaction: any SQLTransaction
    ) throws -> [UInt8]? {
        guard let row = try keyRow(id, in: transaction), let key = try opened(row, id) else {
            return nil
        }
        guard let plain = Sealing.open(sealed, key: key, context: Array(context.utf8)) else {
            throw StorageError(
                .corrupt, "sealed data of \(context) does not open; verify the journal")
        }
        return plain
    }

    /// Destroys the key of a subject.
    /// - Returns: whether there was one.
    @discardableResult
    package func erase(
        _ id: String, nowMicroseconds: Int64, in transaction: any SQLTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE subject_keys SET sealed_key = ?, erased_at_us = ?
            WHERE key_id = ? AND erased_at_us IS NULL
            """, [.blob([]), .integer(nowMicroseconds), .text(id)]) > 0
    }

    private static let checkID = "check"

    private func keyRow(_ id: String, in transaction: any SQLTransaction) throws -> SQLRow? {
        try transaction.row(
            "SELECT sealed_key, erased_at_us FROM subject_keys WHERE key_id = ?", [.text(id)])
    }

    private func opened(_ row: SQLRow, _ id: String) throws -> [UInt8]? {
        guard try row.optionalInteger("erased_at_us") == nil else { return nil }
        guard let key = master.open(try row.blob("sealed_key"), context: id) else {
            throw StorageError(
                .corrupt, "the key \(id) does not open under the key of this service")
        }
        return key
    }

    private func insert(
        _ id: String, _ key: [UInt8], _ now: Int64, in transaction: any SQLTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO subject_keys (key_id, sealed_key, created_at_us) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            [.text(id), .blob(master.seal(key, context: id)), .integer(now)])
    }
}
