import Storage
import Values

/// What others are told: events of a topic, numbered in the order in which they are committed, so
/// that whoever has read up to a number has missed nothing before it.
///
/// The outbox of a service: an event is written in the transaction of what it tells of. A reader
/// keeps the number that it got to, and may be told an event again, never not at all.
package struct EventLog: Sendable {
    package let topic: String

    package init(topic: String) { self.topic = topic }

    package struct Event: Hashable, Sendable {
        /// From 1, without gaps.
        package let number: Int64
        /// Whom it is about.
        package let subject: String
        package let message: [UInt8]
        package let at: Instant
    }

    /// Numbers an event. Until the transaction ends nobody else gets a number of this topic, so it
    /// should be one of its last steps.
    @discardableResult
    package func append(
        _ message: [UInt8], about subject: String, at now: Instant,
        in transaction: any SQLTransaction
    ) throws(StorageError) -> Int64 {
        let counted = try transaction.row(
            """
            INSERT INTO event_counts (topic, last_number) VALUES (?, 1)
            ON CONFLICT (topic) DO UPDATE SET last_number = event_counts.last_number + 1
            RETURNING last_number
            """, [.text(topic)])
        let number = try counted?.integer("last_number") ?? 1
        try transaction.enqueue(
            "INSERT INTO events (topic, number, subject, message, at_us) VALUES (?, ?, ?, ?, ?)",
            [
                .text(topic), .integer(number), .text(subject), .blob(message),
                .integer(now.microseconds),
            ])
        return number
    }

    /// 0 where there is none.
    package func lastNumber(in transaction: any SQLTransaction) throws(StorageError) -> Int64 {
        try transaction.row(
            "SELECT last_number FROM event_counts WHERE topic = ?", [.text(topic)])?
            .integer("last_number") ?? 0
    }

    /// Events behind a number, in order.
    package func events(
        after number: Int64, count: Int, in transaction: any SQLTransaction
    ) throws(StorageError) -> [Event] {
        var events: [Event] = []
        let rows = try transaction.rows(
            """
            SELECT number, subject, message, at_us FROM events
            WHERE topic = ? AND number > ? ORDER BY number LIMIT ?
            """, [.text(topic), .integer(number), .integer(Int64(count))])
        for row in rows {
            events.append(
                Event(
                    number: try row.integer("number"), subject: try row.text("subject"),
                    message: try row.blob("message"),
                    at: Instant(microseconds: try row.integer("at_us"))))
        }
        return events
    }
}
