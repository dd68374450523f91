internal import CPostgres

/// What PostgreSQL said of a statement that failed. Never the values in it.
struct PostgresRefusal {
    /// SQLSTATE, five characters.
    let state: String
    let message: String
    let table: String
    let column: String
    let constraint: String
    /// Columns of the key, from `Key (lender_id, loan_id)=(…) already exists.`
    let keyColumns: String

    init(_ result: OpaquePointer?) {
        func field(_ code: Character) -> String {
            PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
                ?? ""
        }
        state = field("C")
        message = field("M")
        table = field("t")
        column = field("c")
        constraint = field("n")
        let detail = field("D")
        let after = detail.hasPrefix("Key (") ? detail.dropFirst(5) : ""
        keyColumns = String(after.prefix { $0 != ")" })
    }
}

extension StorageError {
    init(_ refusal: PostgresRefusal, statement: String) {
        let (kind, remedy) = Self.kind(of: refusal)
        self.init(
            kind,
            "in: \(statement.inOneLine): \(refusal.state) \(refusal.message)"
                + (remedy.isEmpty ? "" : "; \(remedy)"))
    }

    private static func kind(of refusal: PostgresRefusal) -> (Kind, remedy: String) {
        switch refusal.state {
        case "23505": return (.uniqueViolation(constraint: key(refusal)), "")
        case "23514": return (.checkViolation(constraint: refusal.constraint), "")
        case "23503": return (.foreignKeyViolation, "")
        case "23502":
            return (.notNullViolation(column: "\(refusal.table).\(refusal.column)"), "")
        case "40001", "40P01": return (.conflict, "run the transaction again")
        case "55P03", "57014": return (.busy, "whoever holds the row holds it for too long")
        case "53100": return (.diskFull, "make room on the server's disk, and try again")
        case "25P02": return (.aborted, "")
        case "XX001", "XX002": return (.corrupt, "restore the database from a backup")
        default: break
        }
        switch refusal.state.prefix(2) {
        // Connections, resources, an operator who stops the server.
        case "08", "53", "57": return (.unavailable, "")
        default: return (.misuse, "")
        }
    }

    /// In the form that SQLite gives: `loans(lender_id, loan_id)`; the name of an index over
    /// expressions.
    private static func key(_ refusal: PostgresRefusal) -> String {
        refusal.keyColumns.isEmpty || refusal.keyColumns.contains("(")
            ? refusal.constraint : "\(refusal.table)(\(refusal.keyColumns))"
    }
}
