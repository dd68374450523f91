import JSON
import Messages
import PolicyEngine
import ServiceKit
import Storage
import Values

/// What officers stated about enterprises and their loans; nothing is overwritten.
struct StatementRepository: Sendable {
    func append(
        _ statement: Statement, by officer: String, at now: Instant,
        in transaction: any SQLTransaction
    ) throws {
        // Its next number is nobody else's.
        try transaction.hold("statements \(statement.enterpriseUSCC)")
        let last = try transaction.row(
            """
            SELECT COALESCE(MAX(statement_number), 0) AS number FROM statements
            WHERE enterprise_uscc = ?
            """, [.text(statement.enterpriseUSCC)])
        try transaction.execute(
            """
            INSERT INTO statements (
                enterprise_uscc, statement_number, fact, value_json, from_date, evidence_ref,
                recorded_at_us, recorded_by, lender_id, loan_id
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(statement.enterpriseUSCC), .integer(try (last?.integer("number") ?? 0) + 1),
                .text(statement.fact), .text(statement.valueJSON), .text(statement.fromDate),
                .text(statement.evidenceRef), .integer(now.microseconds), .text(officer),
                .text(statement.lenderID), .text(statement.loanID),
            ])
    }

    /// The values that stand on a day, by fact. Of one fact a statement about the loan stands
    /// before one about the enterprise; else that with the latest first day counts, of several with
    /// one first day the one recorded last.
    func values(
        of uscc: String, _ loan: LoanKey?, on day: Day, in transaction: any SQLTransaction
    ) throws -> [FactName: JSONValue] {
        let rows = try transaction.rows(
            """
            SELECT fact, value_json FROM statements
            WHERE enterprise_uscc = ? AND from_date <= ?
                AND (loan_id = '' OR (lender_id = ? AND loan_id = ?))
            ORDER BY CASE WHEN loan_id = '' THEN 0 ELSE 1 END, from_date, statement_number
            """,
            [
                .text(uscc), .text(day.iso), .text(loan?.lenderID ?? ""),
                .text(loan?.loanID ?? ""),
            ])
        var values: [FactName: JSONValue] = [:]
        for row in rows {
            values[try row.text("fact")] = try JSONValue(parsing: try row.text("value_json"))
        }
        return values
    }
}
