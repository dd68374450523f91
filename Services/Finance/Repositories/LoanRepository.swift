import Messages
import RPC
import ServiceKit
import Storage
import Values

/// Loans as banks recorded them, every revision kept.
struct LoanRepository: Sendable {
    let database: any Database

    /// Adds the loan as its lender's next revision; gives it as it is stored. One number of a lender
    /// stands for one borrower.
    func append(
        _ loan: Loan, at now: Instant, in transaction: any SQLTransaction
    ) throws -> Loan {
        let last = try transaction.row(
            """
            SELECT revision, borrower_uscc FROM loans WHERE lender_id = ? AND loan_id = ?
            ORDER BY revision DESC LIMIT 1
            """, [.text(loan.lenderID), .text(loan.loanID)])
        if let borrower = try last?.text("borrower_uscc"), borrower != loan.borrowerUSCC {
            throw RPCError.failedPrecondition(
                .loanBorrowerDiffers,
                "loan \"\(loan.loanID)\" was recorded as made to \(borrower); a contract number "
                    + "stands for one borrower")
        }
        var stored = loan
        stored.revision = Int32(clamping: try (last?.integer("revision") ?? 0) + 1)
        stored.recordedAt = Timestamp(now)
        try transaction.execute(
            """
            INSERT INTO loans (
                lender_id, loan_id, revision, borrower_uscc, message, recorded_at_us
            ) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .text(stored.lenderID), .text(stored.loanID), .integer(Int64(stored.revision)),
                .text(stored.borrowerUSCC), .blob(stored.packed), .integer(now.microseconds),
            ])
        return stored
    }

    /// The last revision; nil where the lender recorded no such loan.
    func latest(_ loanID: String, of lenderID: String) async throws -> Loan? {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                try transaction.row(
                    """
                    SELECT message FROM loans WHERE lender_id = ? AND loan_id = ?
                    ORDER BY revision DESC LIMIT 1
                    """, [.text(lenderID), .text(loanID)]
                ).map { try Loan(unpacking: $0.blob("message")) }
            }
        }
    }

    /// Last revisions of the loans whose last revision names the borrower, by lender and loan id.
    func all(of borrower: String) async throws -> [Loan] {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                try transaction.rows(
                    """
                    SELECT message FROM loans AS last
                    WHERE borrower_uscc = ? AND revision = (
                        SELECT MAX(revision) FROM loans
                        WHERE lender_id = last.lender_id AND loan_id = last.loan_id
                    )
                    ORDER BY lender_id, loan_id
                    """, [.text(borrower)]
                ).map { try Loan(unpacking: $0.blob("message")) }
            }
        }
    }
}
