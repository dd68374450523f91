import PolicyEngine
import Storage
import Values

/// What the ledger answers about an enterprise; an empty ledger is a known false or zero.
extension GrantRepository {
    /// Whether the enterprise holds a grant of the programme.
    func holds(
        _ programme: RuleID, _ uscc: String, in transaction: any SQLTransaction
    ) throws -> Bool {
        try transaction.row(
            "SELECT 1 FROM grants WHERE enterprise_uscc = ? AND programme = ? LIMIT 1",
            [.text(uscc), .text(programme)]) != nil
    }

    /// What the programmes under the cap granted the enterprise in the period.
    func granted(
        under cap: GrantLimits.Cap, _ uscc: String, in transaction: any SQLTransaction
    ) throws -> Money {
        let sum = Self.sum(cap, uscc)
        let row = try transaction.row("SELECT \(sum.sql) AS total", sum.values)
        return Money(fen: try row?.integer("total") ?? 0)
    }

    /// Distinct days of the enterprise whose interest was subsidised.
    func subsidisedDays(of uscc: String, in transaction: any SQLTransaction) throws -> Int64 {
        try transaction.row(
            "SELECT COUNT(*) AS days FROM subsidised_days WHERE enterprise_uscc = ?",
            [.text(uscc)]
        )?.integer("days") ?? 0
    }

    /// Programmes that granted something for the loan, with what each granted.
    func granted(
        for loan: LoanKey, in transaction: any SQLTransaction
    ) throws -> [RuleID: Money] {
        let rows = try transaction.rows(
            """
            SELECT programme, SUM(amount_fen) AS fen FROM grants
            WHERE lender_id = ? AND loan_id = ? AND loan_id <> '' GROUP BY programme
            """, [.text(loan.lenderID), .text(loan.loanID)])
        return Dictionary(
            uniqueKeysWithValues: try rows.map {
                (try $0.text("programme"), Money(fen: try $0.integer("fen")))
            })
    }

    /// Whether the enterprise's policy drew a grant.
    func holds(
        policy number: String, of uscc: String, in transaction: any SQLTransaction
    ) throws -> Bool {
        try transaction.row(
            "SELECT 1 FROM grants WHERE enterprise_uscc = ? AND policy_no = ? LIMIT 1",
            [.text(uscc), .text(number)]) != nil
    }

    static func sum(
        _ cap: GrantLimits.Cap, _ uscc: String
    ) -> (sql: String, values: [SQLValue]) {
        let marks = cap.programmes.map { _ in "?" }.joined(separator: ", ")
        let sql = """
            (SELECT COALESCE(SUM(amount_fen), 0) FROM grants
            WHERE enterprise_uscc = ? AND application_date BETWEEN ? AND ?
            AND programme IN (\(marks)))
            """
        let values: [SQLValue] =
            [.text(uscc), .text(cap.firstDay), .text(cap.lastDay)]
            + cap.programmes.map { .text($0) }
        return (sql, values)
    }
}
