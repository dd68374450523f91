import Journal
import RPC
import Storage
import Synchronization
import Values

/// What `/metrics` tells of clocks and events: read from the database now and then, since a page of
/// metrics waits for nothing.
package final class CaseFigures: Sendable {
    private struct Figures {
        var due = 0
        var oldestSeconds = 0
        var provisional = 0
        var topics: [(topic: String, last: Int, ageSeconds: Int)] = []
    }

    private let runner: ClockRunner
    private let figures = Mutex(Figures())

    package init(_ runner: ClockRunner) { self.runner = runner }

    /// Reads them anew.
    package func read(_ database: any Database, at now: Instant) async throws {
        let read = try await database.read { transaction in
            var read = Figures()
            let due = try transaction.row(
                """
                SELECT COUNT(*) AS due, MIN(look_at_us) AS oldest FROM case_clocks
                WHERE look_at_us IS NOT NULL AND look_at_us <= ?
                """, [.integer(now.microseconds)])
            read.due = Int(try due?.integer("due") ?? 0)
            if let oldest = try due?.optionalInteger("oldest") {
                read.oldestSeconds = Int((now.microseconds - oldest) / 1_000_000)
            }
            read.provisional = Int(
                try transaction.row(
                    "SELECT COUNT(*) AS waiting FROM case_clocks WHERE is_provisional = 1")?
                    .integer("waiting") ?? 0)
            read.topics = try transaction.rows(
                """
                SELECT c.topic AS topic, c.last_number AS last, e.at_us AS at_us
                FROM event_counts c JOIN events e ON e.topic = c.topic AND e.number = c.last_number
                ORDER BY c.topic
                """
            ).map { row in
                (
                    try row.text("topic"), Int(try row.integer("last")),
                    Int(max(0, now.microseconds - (try row.integer("at_us"))) / 1_000_000)
                )
            }
            return read
        }
        figures.withLock { $0 = read }
    }

    package func write(to text: inout MetricsText) {
        let figures = figures.withLock { $0 }
        func one(_ name: String, _ kind: MetricsText.Kind, _ help: String, _ value: Int) {
            text.family(name, kind, help)
            text.sample(name, [], value)
        }
        one(
            "qingke_clocks_fired_total", .counter, "Clocks of cases that lapsed in this process.",
            runner.fired)
        one(
            "qingke_clocks_overdue", .gauge,
            "Clocks of cases whose time to be looked at has come, and that have not lapsed.",
            figures.due)
        one(
            "qingke_clocks_overdue_oldest_seconds", .gauge,
            "For how long the oldest of them has been due; 0 where there is none.",
            figures.oldestSeconds)
        one(
            "qingke_clocks_provisional", .gauge,
            "Clocks of cases that wait for the calendar of their year.", figures.provisional)
        one(
            "qingke_clocks_held_ahead_seconds", .gauge,
            "How far the machine's clock is ahead where nothing lapses because of it; else 0.",
            Int(runner.heldAheadMicroseconds / 1_000_000))
        guard !figures.topics.isEmpty else { return }
        text.family(
            "qingke_events_last_number", .gauge,
            "Number of the last event of a topic; a reader's own number behind it is its lag.")
        for topic in figures.topics {
            text.sample("qingke_events_last_number", [("topic", topic.topic)], topic.last)
        }
        text.family(
            "qingke_events_last_age_seconds", .gauge, "Age of the last event of a topic.")
        for topic in figures.topics {
            text.sample(
                "qingke_events_last_age_seconds", [("topic", topic.topic)], topic.ageSeconds)
        }
    }
}
