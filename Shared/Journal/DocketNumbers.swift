import Storage

/// Numbers of cases, from 1 for each body and year, without a gap: a number is given in the
/// transaction of the act that needs it, and goes back with it.
package struct DocketNumbers: Sendable {
    package init() {}

    /// The next number. Until the transaction ends nobody else gets one of this body and year.
    package func next(
        of body: String, year: Int, in transaction: any SQLTransaction
    ) throws(StorageError) -> Int64 {
        try transaction.row(
            """
            INSERT INTO docket_numbers (body, year, last_number) VALUES (?, ?, 1)
            ON CONFLICT (body, year) DO UPDATE SET last_number = docket_numbers.last_number + 1
            RETURNING last_number
            """, [.text(body), .integer(Int64(year))])?.integer("last_number") ?? 1
    }
}
