import Messages
import RPC
import ServiceKit
import Storage
import Values

/// Prizes and their revocations.
struct PrizeRepository: Sendable {
    let database: any Database

    /// - Throws: ALREADY_EXISTS.
    func insert(
        _ prize: Prize, by principal: String, at now: Instant, in transaction: any SQLTransaction
    ) throws {
        let added = try transaction.execute(
            """
            INSERT INTO prizes (prize_id, winner_uscc, kind, level, approval_date, title,
                recorded_at_us, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (prize_id) DO NOTHING
            """,
            [
                .text(prize.prizeID), .text(prize.winnerUSCC),
                .integer(Int64(prize.kind.rawValue)), .integer(Int64(prize.level.rawValue)),
                .text(prize.approvalDate), .text(prize.title), .integer(now.microseconds),
                .text(principal),
            ])
        guard added == 1 else {
            throw RPCError.alreadyExists(
                .prizeExists, "a prize \"\(prize.prizeID)\" is on file already")
        }
    }

    /// Records the day on which a prize was revoked; the same day again changes nothing.
    ///
    /// - Returns: the prize with that day.
    /// - Throws: NOT_FOUND; INVALID_ARGUMENT for a day before the approval; FAILED_PRECONDITION
    ///   where another day is on file.
    func revoke(
        _ prizeID: String, on day: Day, by principal: String, at now: Instant,
        in transaction: any SQLTransaction
    ) throws -> Prize {
        // Of two days, the one that comes second is refused.
        try transaction.hold("prize \(prizeID)")
        guard
            let row = try transaction.row(
                Self.select + " WHERE p.prize_id = ?", [.text(prizeID)])
        else {
            throw RPCError.notFound(
                .prizeNotFound,
                "no prize \"\(prizeID)\" is on file; record it with PrizeService/RecordPrize")
        }
        var prize = try prize(row)
        guard prize.approvalDate <= day.iso else {
            throw RPCError.invalidArgument([
                FieldViolation(
                    field: "revoked_date",
                    description: "\(day) lies before the approval on \(prize.approvalDate)")
            ])
        }
        guard prize.revokedDate.isEmpty || prize.revokedDate == day.iso else {
            throw RPCError.failedPrecondition(
                .prizeRevoked,
                "prize \"\(prizeID)\" was revoked on \(prize.revokedDate); a revocation stands")
        }
        try transaction.execute(
            """
            INSERT INTO prize_revocations (prize_id, revoked_date, recorded_at_us, recorded_by)
            VALUES (?, ?, ?, ?) ON CONFLICT (prize_id) DO NOTHING
            """,
            [.text(prizeID), .text(day.iso), .integer(now.microseconds), .text(principal)])
        prize.revokedDate = day.iso
        return prize
    }

    /// Prizes of an organisation by approval day, then by number; revoked ones among them.
    func all(of uscc: String) async throws -> [Prize] {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                try transaction.rows(
                    Self.select
                        + " WHERE p.winner_uscc = ? ORDER BY p.approval_date, p.prize_id",
                    [.text(uscc)]
                ).map(prize)
            }
        }
    }

    private static let select = """
        SELECT p.prize_id, p.winner_uscc, p.kind, p.level, p.approval_date, p.title, r.revoked_date
        FROM prizes p LEFT JOIN prize_revocations r ON r.prize_id = p.prize_id
        """

    private func prize(_ row: SQLRow) throws -> Prize {
        Prize(
            prizeID: try row.text("prize_id"), winnerUSCC: try row.text("winner_uscc"),
            kind: PrizeKind(rawValue: Int32(clamping: try row.integer("kind"))),
            level: PrizeLevel(rawValue: Int32(clamping: try row.integer("level"))),
            approvalDate: try row.text("approval_date"), title: try row.text("title"),
            revokedDate: try row.optionalText("revoked_date") ?? "")
    }
}
