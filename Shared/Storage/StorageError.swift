/// Why a database did not do what was asked.
///
/// Domain code looks at ``kind`` where it has an answer for it and lets the rest pass:
/// ```swift
/// } catch let error as StorageError where error.isUniqueViolation(of: "prizes") {
///     throw RPCError.alreadyExists(…)
/// ```
/// ``message`` is for operators: it names the file and the statement, and never a value.
package struct StorageError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: Hashable, Sendable {
        /// A row with this key exists. The constraint is written `loans(lender_id, loan_id)`.
        case uniqueViolation(constraint: String)
        /// A CHECK does not hold. Its name, or its expression where it has none.
        case checkViolation(constraint: String)
        /// A row refers to one that does not exist, or is still referred to.
        case foreignKeyViolation
        /// NULL where a value must be. The column is written `loans.message`.
        case notNullViolation(column: String)
        /// Somebody else held the database for longer than the busy timeout; worth a retry.
        case busy
        /// Closed, or the file cannot be reached; nothing was written.
        case unavailable
        /// The connection was lost while the transaction was committed: whether it was is not known.
        case outcomeUnknown
        /// Another transaction was in the way; the whole one is run again.
        case conflict
        /// Not run, since a statement before it failed.
        case aborted
        /// No room on the disk, or the set limit of pages is reached; nothing was written.
        case diskFull
        /// The file is damaged or is no database.
        case corrupt
        /// Another process has the file open.
        case lockedByAnotherProcess
        /// The schema was made by a newer program and asks for a newer reader.
        case schemaTooNew
        /// The schema lacks migrations that this program needs.
        case schemaTooOld
        /// The migrations on file are not the ones in this program.
        case schemaChanged
        /// A column is absent from a row, or holds something else than was asked for.
        case unexpectedValue
        /// The statement is wrong: a mistake in this program.
        case misuse
    }

    package let kind: Kind
    /// What happened, where, and what would be right.
    package let message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    package var description: String { message }

    /// Whether a row with the same key stood already in `table`, whichever of its keys it was.
    package func isUniqueViolation(of table: String) -> Bool {
        guard case .uniqueViolation(let constraint) = kind else { return false }
        return constraint.hasPrefix(table + "(")
    }

    /// Whether the CHECK of this name refused the row.
    package func isCheckViolation(of constraint: String) -> Bool {
        kind == .checkViolation(constraint: constraint)
    }
}
