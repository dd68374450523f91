import Messages
import PolicyEngine
import ServiceKit
import Storage
import Values

/// Why the ledger does not take a grant.
enum GrantRefusal: Error, Hashable, Sendable {
    /// A grant of this number stands already.
    case exists
    /// The enterprise holds a grant of this programme, which is drawn once.
    case drawnBefore(grantID: String)
    /// The enterprise would stand above the cap.
    case aboveCap(Money, granted: Money, period: String)
}

/// The grant ledger. Its limits are constraints of the database: they hold whichever grants are
/// entered at the same time.
struct GrantRepository: Sendable {
    let database: any Database

    /// The most that one grant may be, as the schema has it.
    static let amountMax: Int64 = 100_000_000_000_000

    /// Enters a grant under its limits.
    /// - Throws: ``GrantRefusal``, and the transaction must not go on.
    func insert(
        _ grant: Grant, under limits: GrantLimits, at now: Instant,
        in transaction: any SQLTransaction
    ) throws {
        try enter(grant, limits, now, transaction)
        if limits.counts(grant.programme) {
            try raise(limits, grant.enterpriseUSCC, transaction)
        }
    }

    /// Grants of an enterprise by application day.
    func all(of uscc: String) async throws -> [Grant] {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                try transaction.rows(
                    """
                    SELECT * FROM grants WHERE enterprise_uscc = ?
                    ORDER BY application_date, grant_id
                    """, [.text(uscc)]
                ).map(Grant.init(row:))
            }
        }
    }

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
        under limits: GrantLimits, _ uscc: String, in transaction: any SQLTransaction
    ) throws -> Money {
        let row = try transaction.row(
            "SELECT \(Self.sum(limits)) AS granted_fen", Self.sumValues(limits, uscc))
        return Money(fen: try row?.integer("granted_fen") ?? 0)
    }

    private func enter(
        _ grant: Grant, _ limits: GrantLimits, _ now: Instant, _ transaction: any SQLTransaction
    ) throws {
        let added = try transaction.execute(
            """
            INSERT INTO grants (
                grant_id, enterprise_uscc, programme, amount_fen, application_date, once_only,
                recorded_at_us
            ) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                .text(grant.grantID), .text(grant.enterpriseUSCC), .text(grant.programme),
                .integer(grant.amountFen), .text(grant.applicationDate),
                limits.isOnceOnly(grant.programme) ? 1 : .null, .integer(now.microseconds),
            ])
        guard added == 0 else { return }
        let before = try transaction.row(
            """
            SELECT grant_id FROM grants
            WHERE enterprise_uscc = ? AND programme = ? AND once_only = 1 AND grant_id <> ?
            """, [.text(grant.enterpriseUSCC), .text(grant.programme), .text(grant.grantID)])
        guard limits.isOnceOnly(grant.programme), let before else { throw GrantRefusal.exists }
        throw GrantRefusal.drawnBefore(grantID: try before.text("grant_id"))
    }

    /// Takes the enterprise's row of the period, then raises it to the sum of its grants, the one
    /// just entered among them: in two statements, so that the second sees what others committed
    /// while the first waited.
    private func raise(
        _ limits: GrantLimits, _ uscc: String, _ transaction: any SQLTransaction
    ) throws {
        let granted = try granted(under: limits, uscc, in: transaction)
        do {
            try transaction.execute(
                """
                INSERT INTO capped_totals (enterprise_uscc, period, granted_fen, cap_fen)
                VALUES (?, ?, 0, ?)
                ON CONFLICT (enterprise_uscc, period) DO UPDATE SET cap_fen = excluded.cap_fen
                """, [.text(uscc), .text(limits.period), .integer(limits.cap.fen)])
            try transaction.execute(
                """
                UPDATE capped_totals SET granted_fen = \(Self.sum(limits))
                WHERE enterprise_uscc = ? AND period = ?
                """, Self.sumValues(limits, uscc) + [.text(uscc), .text(limits.period)])
        } catch {
            guard error.isCheckViolation(of: "year_cap") else { throw error }
            throw GrantRefusal.aboveCap(limits.cap, granted: granted, period: limits.period)
        }
    }

    private static func sum(_ limits: GrantLimits) -> String {
        let marks = limits.programmes.map { _ in "?" }.joined(separator: ", ")
        return """
            (SELECT COALESCE(SUM(amount_fen), 0) FROM grants
            WHERE enterprise_uscc = ? AND application_date BETWEEN ? AND ?
            AND programme IN (\(marks)))
            """
    }

    private static func sumValues(_ limits: GrantLimits, _ uscc: String) -> [SQLValue] {
        [.text(uscc), .text(limits.firstDay), .text(limits.lastDay)]
            + limits.programmes.map { .text($0) }
    }
}

extension Grant {
    fileprivate init(row: SQLRow) throws {
        self.init(
            grantID: try row.text("grant_id"), enterpriseUSCC: try row.text("enterprise_uscc"),
            programme: try row.text("programme"), amountFen: try row.integer("amount_fen"),
            applicationDate: try row.text("application_date"),
            recordedAt: Timestamp(Instant(microseconds: try row.integer("recorded_at_us"))))
    }
}
