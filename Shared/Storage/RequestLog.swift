/// The first answer to each write, so that a retry gets it again instead of a second effect.
///
/// ```swift
/// try await database.write { transaction in
///     try log.hold(key, in: transaction)
///     switch try log.outcome(of: key, fingerprint: fingerprint, in: transaction) {
///     case .replay(let bytes): return bytes
///     case .mismatch: throw …  // the same id with another request
///     case .new:
///         let bytes = try effect(transaction)
///         try log.store(bytes, for: key, fingerprint: …, in: transaction)
///         return bytes
///     }
/// }
/// ```
/// Lookup, effect and answer are one transaction: after a crash either all of it is there or none.
package struct RequestLog: Sendable {
    /// Who asked for what under which id; unique.
    package struct Key: Hashable, Sendable {
        package let principal: String
        /// As `qingke.finance.v1.LoanService/RecordLoan`.
        package let method: String
        package let requestID: String

        package init(principal: String, method: String, requestID: String) {
            self.principal = principal
            self.method = method
            self.requestID = requestID
        }
    }

    package enum Outcome: Hashable, Sendable {
        /// Never asked for, or so long ago that the answer was purged.
        case new
        /// Asked for and answered with these bytes.
        case replay([UInt8])
        /// The id was used for another request.
        case mismatch
    }

    /// How long an answer is kept that is not kept for ever: 30 days.
    package static let keptMicroseconds: Int64 = 30 * 86_400 * 1_000_000

    /// The table, as a series of its own beside the service's.
    package static let migrator = Migrator(
        series: "request_log",
        [
            Migration(
                number: 1, name: "request_log",
                sql: """
                    CREATE TABLE request_log (
                        principal    TEXT    NOT NULL,
                        method       TEXT    NOT NULL,
                        request_id   TEXT    NOT NULL,
                        -- SHA-256 of the packed request.
                        fingerprint  BLOB    NOT NULL,
                        -- The packed response.
                        response     BLOB    NOT NULL,
                        stored_at_us INTEGER NOT NULL,
                        kept_forever INTEGER NOT NULL CHECK (kept_forever IN (0, 1)),
                        PRIMARY KEY (principal, method, request_id)
                    );
                    CREATE INDEX request_log_by_age ON request_log (kept_forever, stored_at_us);
                    """)
        ])

    package init() {}

    /// Lets no other transaction have an effect under this id until this one ends. Before the look.
    package func hold(_ key: Key, in transaction: any SQLTransaction) throws(StorageError) {
        try transaction.hold("request \(key.principal) \(key.method) \(key.requestID)")
    }

    /// Looks a request up, in the transaction that is going to have its effect.
    package func outcome(
        of key: Key, fingerprint: [UInt8], in transaction: any SQLTransaction
    ) throws(StorageError) -> Outcome {
        let row = try transaction.row(
            """
            SELECT fingerprint, response FROM request_log
            WHERE principal = ? AND method = ? AND request_id = ?
            """, [.text(key.principal), .text(key.method), .text(key.requestID)])
        guard let row else { return .new }
        return try row.blob("fingerprint") == fingerprint
            ? .replay(try row.blob("response")) : .mismatch
    }

    /// Keeps the answer, in the same transaction as the effect.
    /// - Parameter keptForever: for money and acts of a case; else ``purge(_:nowMicroseconds:)``
    ///   takes it after 30 days.
    package func store(
        _ response: [UInt8], for key: Key, fingerprint: [UInt8], nowMicroseconds: Int64,
        keptForever: Bool, in transaction: any SQLTransaction
    ) throws(StorageError) {
        try transaction.enqueue(
            """
            INSERT INTO request_log (
                principal, method, request_id, fingerprint, response, stored_at_us, kept_forever
            ) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(key.principal), .text(key.method), .text(key.requestID), .blob(fingerprint),
                .blob(response), .integer(nowMicroseconds), SQLValue(keptForever),
            ])
    }

    /// Drops answers that are older than 30 days and not kept for ever, a thousand a transaction,
    /// so that no write waits long behind them.
    /// - Returns: how many were dropped.
    @discardableResult
    package func purge(_ database: any Database, nowMicroseconds: Int64) async throws -> Int {
        let oldest = nowMicroseconds - Self.keptMicroseconds
        var total = 0
        while true {
            let dropped = try await database.write { transaction in
                try transaction.execute(
                    """
                    DELETE FROM request_log WHERE (principal, method, request_id) IN (
                        SELECT principal, method, request_id FROM request_log
                        WHERE kept_forever = 0 AND stored_at_us < ? LIMIT 1000)
                    """, [.integer(oldest)])
            }
            total += dropped
            if dropped < 1_000 { return total }
        }
    }
}
