import ProcedureEngine
import Storage
import Values

/// The clocks of all cases, by when they are to be looked at: a projection of the journal.
package struct ClockTable: Sendable {
    package init() {}

    /// A clock whose time to be looked at has come.
    package struct Due: Hashable, Sendable {
        package let stream: String
        package let clock: String
        package let subject: String
    }

    /// Brings the rows of a case to what its clocks are.
    /// - Parameter asked: clocks whose lapse was refused, with when to look at them again.
    /// - Returns: how many rows were not what they are now.
    @discardableResult
    package func write(
        _ clocks: [CaseClock], of stream: String, in calendar: WorkingCalendar,
        transaction: any SQLTransaction
    ) throws -> Int {
        let onFile = try transaction.rows(
            """
            SELECT clock, subject, status, due_date, is_provisional FROM case_clocks
            WHERE stream = ?
            """, [.text(stream)])
        var known: [Key: Stored] = [:]
        for row in onFile {
            known[Key(try row.text("clock"), try row.text("subject"))] = Stored(
                status: try row.text("status"), due: try row.text("due_date"),
                isProvisional: try row.flag("is_provisional"))
        }
        var changed = 0
        // A clock that began anew stands in the row of the one before it.
        for (key, clock) in clocks.latest {
            let due = clock.due(in: calendar)
            let stored = Stored(
                status: clock.status.rawValue, due: due?.day.iso ?? "",
                isProvisional: clock.status == .running && due?.isProvisional == true)
            if known.removeValue(forKey: key) == stored { continue }
            changed += 1
            let lookAt =
                clock.status == .running && !stored.isProvisional
                ? due?.lapsesAt.microseconds : nil
            try transaction.enqueue(
                """
                INSERT INTO case_clocks (stream, clock, subject, status, due_date, is_provisional,
                    look_at_us)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (stream, clock, subject) DO UPDATE SET
                    status = excluded.status, due_date = excluded.due_date,
                    is_provisional = excluded.is_provisional, look_at_us = excluded.look_at_us
                """,
                [
                    .text(stream), .text(key.clock), .text(key.subject), .text(stored.status),
                    .text(stored.due), SQLValue(stored.isProvisional), SQLValue(lookAt),
                ])
        }
        // Of an entry that was corrected: a clock that never began.
        for key in known.keys {
            changed += 1
            try transaction.enqueue(
                "DELETE FROM case_clocks WHERE stream = ? AND clock = ? AND subject = ?",
                [.text(stream), .text(key.clock), .text(key.subject)])
        }
        return changed
    }

    /// Clocks that are to be looked at now, the longest overdue first.
    package func due(
        at now: Instant, count: Int, in transaction: any SQLTransaction
    ) throws -> [Due] {
        try transaction.rows(
            """
            SELECT stream, clock, subject FROM case_clocks
            WHERE look_at_us IS NOT NULL AND look_at_us <= ? ORDER BY look_at_us, stream LIMIT ?
            """, [.integer(now.microseconds), .integer(Int64(count))]
        ).map {
            Due(
                stream: try $0.text("stream"), clock: try $0.text("clock"),
                subject: try $0.text("subject"))
        }
    }

    /// Whether a clock is still to be looked at; asked by one who holds its stream.
    package func isDue(
        _ due: Due, at now: Instant, in transaction: any SQLTransaction
    ) throws -> Bool {
        try transaction.row(
            """
            SELECT 1 AS due FROM case_clocks
            WHERE stream = ? AND clock = ? AND subject = ? AND look_at_us <= ?
            """,
            [
                .text(due.stream), .text(due.clock), .text(due.subject),
                .integer(now.microseconds),
            ]) != nil
    }

    /// Puts off a clock whose lapse was refused.
    package func postpone(
        _ due: Due, until instant: Instant, in transaction: any SQLTransaction
    ) throws {
        try transaction.execute(
            """
            UPDATE case_clocks SET look_at_us = ? WHERE stream = ? AND clock = ? AND subject = ?
            """,
            [
                .integer(instant.microseconds), .text(due.stream), .text(due.clock),
                .text(due.subject),
            ])
    }

    /// Cases with a clock that waits for a calendar.
    package func provisionalStreams(
        after last: String, count: Int, in transaction: any SQLTransaction
    ) throws -> [String] {
        try transaction.rows(
            """
            SELECT DISTINCT stream FROM case_clocks WHERE is_provisional = 1 AND stream > ?
            ORDER BY stream LIMIT ?
            """, [.text(last), .integer(Int64(count))]
        ).map { try $0.text("stream") }
    }

    fileprivate struct Key: Hashable {
        let clock: String
        let subject: String

        init(_ clock: String, _ subject: String) {
            self.clock = clock
            self.subject = subject
        }
    }

    private struct Stored: Hashable {
        let status: String
        let due: String
        let isProvisional: Bool
    }
}

extension [CaseClock] {
    fileprivate var latest: [(ClockTable.Key, CaseClock)] {
        var byKey: [ClockTable.Key: CaseClock] = [:]
        for clock in self { byKey[ClockTable.Key(clock.name, clock.subject)] = clock }
        return byKey.map { ($0.key, $0.value) }
    }
}
