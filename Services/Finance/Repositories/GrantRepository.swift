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
    /// The loan or the policy drew a grant of this programme already.
    case drawnForIt(grantID: String)
    /// The enterprise would stand above the cap.
    case aboveCap(Money, granted: Money, period: String)
    /// More days of the enterprise's interest would be subsidised than the law allows.
    case aboveDays(Int)
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
        for cap in limits.caps(on: grant.programme) {
            let granted = try granted(under: cap, grant.enterpriseUSCC, in: transaction)
            let refusal = GrantRefusal.aboveCap(cap.most, granted: granted, period: cap.period)
            try raise(
                cap.period, of: grant.enterpriseUSCC, to: Self.sum(cap, grant.enterpriseUSCC),
                atMost: cap.most.fen, else: refusal, transaction)
        }
        if !grant.subsidisedDays.isEmpty { try enterDays(of: grant, limits, transaction) }
    }

    /// Grants of an enterprise by application day.
    func all(of uscc: String) async throws -> [Grant] {
        try await StorageRefusal.translate {
            try await database.read { try all(of: uscc, in: $0) }
        }
    }

    func all(of uscc: String, in transaction: any SQLTransaction) throws -> [Grant] {
        try transaction.rows(
            """
            SELECT * FROM grants WHERE enterprise_uscc = ? ORDER BY application_date, grant_id
            """, [.text(uscc)]
        ).map { try grant($0, in: transaction) }
    }

    private func enter(
        _ grant: Grant, _ limits: GrantLimits, _ now: Instant, _ transaction: any SQLTransaction
    ) throws {
        let added = try transaction.execute(
            """
            INSERT INTO grants (
                grant_id, enterprise_uscc, programme, amount_fen, application_date, once_only,
                recorded_at_us, lender_id, loan_id, policy_no
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                .text(grant.grantID), .text(grant.enterpriseUSCC), .text(grant.programme),
                .integer(grant.amountFen), .text(grant.applicationDate),
                limits.isOnceOnly(grant.programme) ? 1 : .null, .integer(now.microseconds),
                .text(grant.lenderID), .text(grant.loanID), .text(grant.policyNo),
            ])
        if added == 0 { throw try refusal(of: grant, limits, transaction) }
    }

    /// Which of the unique keys stood in the way.
    private func refusal(
        of grant: Grant, _ limits: GrantLimits, _ transaction: any SQLTransaction
    ) throws -> GrantRefusal {
        if try transaction.row(
            "SELECT 1 FROM grants WHERE grant_id = ?", [.text(grant.grantID)]) != nil
        {
            return .exists
        }
        if limits.isOnceOnly(grant.programme),
            let before = try transaction.row(
                """
                SELECT grant_id FROM grants
                WHERE enterprise_uscc = ? AND programme = ? AND once_only = 1
                """, [.text(grant.enterpriseUSCC), .text(grant.programme)])
        {
            return .drawnBefore(grantID: try before.text("grant_id"))
        }
        let before = try transaction.rows(
            """
            SELECT grant_id FROM grants WHERE programme = ? AND (
                (loan_id <> '' AND lender_id = ? AND loan_id = ?)
                OR (policy_no <> '' AND enterprise_uscc = ? AND policy_no = ?)
            )
            """,
            [
                .text(grant.programme), .text(grant.lenderID), .text(grant.loanID),
                .text(grant.enterpriseUSCC), .text(grant.policyNo),
            ])
        return .drawnForIt(grantID: try before.first?.text("grant_id") ?? "")
    }

    private func enterDays(
        of grant: Grant, _ limits: GrantLimits, _ transaction: any SQLTransaction
    ) throws {
        for span in grant.subsidisedDays {
            guard let first = Day(iso: span.fromDate), let last = Day(iso: span.untilDate)
            else { continue }
            var day = first
            while day <= last {
                try transaction.execute(
                    """
                    INSERT INTO subsidised_days (enterprise_uscc, day, grant_id) VALUES (?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """, [.text(grant.enterpriseUSCC), .text(day.iso), .text(grant.grantID)])
                day = day.adding(days: 1)
            }
        }
        try raise(
            "days of \(grant.programme)", of: grant.enterpriseUSCC,
            to: (
                "(SELECT COUNT(*) FROM subsidised_days WHERE enterprise_uscc = ?)",
                [.text(grant.enterpriseUSCC)]
            ),
            atMost: Int64(limits.daysMax), else: .aboveDays(limits.daysMax), transaction)
    }

    /// Takes the enterprise's row of the period, then raises it to the sum of its grants, the one
    /// just entered among them: in two statements, so that the second sees what others committed
    /// while the first waited.
    private func raise(
        _ period: String, of uscc: String, to sum: (sql: String, values: [SQLValue]),
        atMost most: Int64, else refusal: GrantRefusal, _ transaction: any SQLTransaction
    ) throws {
        do {
            try transaction.execute(
                """
                INSERT INTO capped_totals (enterprise_uscc, period, total, total_max)
                VALUES (?, ?, 0, ?)
                ON CONFLICT (enterprise_uscc, period) DO UPDATE SET total_max = excluded.total_max
                """, [.text(uscc), .text(period), .integer(most)])
            try transaction.execute(
                """
                UPDATE capped_totals SET total = \(sum.sql)
                WHERE enterprise_uscc = ? AND period = ?
                """, sum.values + [.text(uscc), .text(period)])
        } catch {
            guard error.isCheckViolation(of: "year_cap") else { throw error }
            throw refusal
        }
    }

    private func grant(_ row: SQLRow, in transaction: any SQLTransaction) throws -> Grant {
        let id = try row.text("grant_id")
        let days = try transaction.rows(
            "SELECT day FROM subsidised_days WHERE grant_id = ? ORDER BY day", [.text(id)]
        ).compactMap { Day(iso: try $0.text("day")) }
        return Grant(
            grantID: id, enterpriseUSCC: try row.text("enterprise_uscc"),
            programme: try row.text("programme"), amountFen: try row.integer("amount_fen"),
            applicationDate: try row.text("application_date"),
            recordedAt: Timestamp(Instant(microseconds: try row.integer("recorded_at_us"))),
            lenderID: try row.text("lender_id"), loanID: try row.text("loan_id"),
            policyNo: try row.text("policy_no"), subsidisedDays: DaySpan.spans(of: days))
    }
}

extension DaySpan {
    /// Days in order, those that follow one another as one span.
    fileprivate static func spans(of days: [Day]) -> [DaySpan] {
        var spans: [DaySpan] = []
        var previous: Day?
        for day in days {
            if previous?.adding(days: 1) == day {
                spans[spans.count - 1].untilDate = day.iso
            } else {
                spans.append(DaySpan(fromDate: day.iso, untilDate: day.iso))
            }
            previous = day
        }
        return spans
    }
}
