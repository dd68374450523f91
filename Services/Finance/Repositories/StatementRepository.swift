import JSON
import Messages
import ServiceKit
import Storage
import Values

/// What officers stated about enterprises; nothing is overwritten.
struct StatementRepository: Sendable {
    func append(
        _ statement: Statement, by officer: String, at now: Instant,
        in transaction: any SQLTransaction
    ) throws {
        let last = try transaction.row(
            """
            SELECT COALESCE(MAX(statement_number), 0) AS number FROM statements
            WHERE enterprise_uscc = ?
            """, [.text(statement.enterpriseUSCC)])
        try transaction.execute(
            """
            INSERT INTO statements (
                enterprise_uscc, statement_number, fact, value_json, from_date, evidence_ref,
                recorded_at_us, recorded_by
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(statement.enterpriseUSCC), .integer(try (last?.integer("number") ?? 0) + 1),
                .text(statement.fact), .text(statement.valueJSON), .text(statement.fromDate),
                .text(statement.evidenceRef), .integer(now.microseconds), .text(officer),
            ])
    }

    /// The value that stands on a day; nil where nothing was stated for it.
    func value(
        of fact: String, _ uscc: String, on day: Day, in transaction: any SQLTransaction
    ) throws -> JSONValue? {
        let row = try transaction.row(
            """
            SELECT value_json FROM statements
            WHERE enterprise_uscc = ? AND fact = ? AND from_date <= ?
            ORDER BY from_date DESC, statement_number DESC LIMIT 1
            """, [.text(uscc), .text(fact), .text(day.iso)])
        guard let row else { return nil }
        return try JSONValue(parsing: try row.text("value_json"))
    }
}
