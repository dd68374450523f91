internal import GRDB

extension StorageError {
    /// What SQLite said, as one of our kinds.
    /// - Parameters:
    ///   - statement: what was being run; nil outside of any statement.
    ///   - isReader: whether the connection was one that may only read.
    init(_ error: any Error, path: String, statement: String? = nil, isReader: Bool = false) {
        guard let error = error as? DatabaseError else {
            self = (error as? StorageError) ?? StorageError(.unavailable, "\(path): \(error)")
            return
        }
        let said = error.message ?? "code \(error.extendedResultCode.rawValue)"
        let place = statement.map { "\(path): in: \($0.inOneLine)" } ?? path
        let (kind, remedy) = Self.kind(of: error, said, isReader: isReader)
        self.init(kind, "\(place): \(said)" + (remedy.isEmpty ? "" : "; \(remedy)"))
    }

    private static func kind(
        of error: DatabaseError, _ said: String, isReader: Bool
    ) -> (Kind, remedy: String) {
        switch error.resultCode {
        case .SQLITE_CONSTRAINT:
            (violation(error.extendedResultCode, said), "")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            (.busy, "end whatever else has the file open, and try again")
        case .SQLITE_FULL:
            (.diskFull, "make room on the disk or raise the page limit, and try again")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT:
            (.corrupt, "restore the file from a backup")
        case .SQLITE_READONLY where isReader:
            (.misuse, "what changes data belongs in a write")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN:
            (.unavailable, "the file and its directory must exist and be ours to write")
        case .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_INTERRUPT, .SQLITE_ABORT, .SQLITE_PROTOCOL:
            (.unavailable, "")
        default:
            (.misuse, "")
        }
    }

    private static func violation(_ code: ResultCode, _ said: String) -> Kind {
        // SQLite says "UNIQUE constraint failed: loans.lender_id, loans.loan_id".
        let subject = said.range(of: "failed: ").map { String(said[$0.upperBound...]) } ?? said
        return switch code {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            .uniqueViolation(constraint: key(subject))
        case .SQLITE_CONSTRAINT_FOREIGNKEY:
            .foreignKeyViolation
        case .SQLITE_CONSTRAINT_NOTNULL:
            .notNullViolation(column: subject)
        default:
            // A CHECK, a type of a STRICT table, or what a trigger raised.
            .checkViolation(constraint: subject)
        }
    }

    /// `loans.lender_id, loans.loan_id` as `loans(lender_id, loan_id)`; an index over expressions
    /// has only a name and keeps it.
    private static func key(_ subject: String) -> String {
        let columns = subject.split(separator: ", ").map { $0.split(separator: ".") }
        guard let table = columns.first?.first, columns.allSatisfy({ $0.count == 2 }) else {
            return subject
        }
        return "\(table)(\(columns.map { $0[1] }.joined(separator: ", ")))"
    }
}
