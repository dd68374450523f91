import Journal
import ProcedureEngine
import Storage
import Values

/// What every act on a case writes, without a procedure around it: the caller's request id looked up,
/// the case held and read, an entry in the journal, a clock that moved, an event, and the answer kept.
struct DurableAct: Sendable {
    /// So many cases: two officers seldom meet at one.
    static let cases = 20_000
    private static let entries = 5
    private static let topic = EventLog(topic: "bench")

    private let journal = Journal()
    private let clocks = ClockTable()
    private let log = RequestLog()
    private let calendar = WorkingCalendar(off: [], work: [])

    static func stream(_ number: Int) -> String { "bench/\(number)" }

    /// Makes the tables, and cases with a few entries each where there are none.
    func prepare(_ database: any Database) async throws {
        for migrator in [RequestLog.migrator, Journal.migrator] {
            try await migrator.migrate(database, nowMicroseconds: 0)
        }
        let isThere = try await database.read {
            try journal.head(of: Self.stream(Self.cases), in: $0) != nil
        }
        if isThere { return }
        try await database.write { transaction in
            // High, so that no other number in a statement is taken for it (``PgbenchScript``).
            try transaction.execute(
                "INSERT INTO event_counts (topic, last_number) VALUES (?, 1000000)",
                [.text(Self.topic.topic)])
        }
        for first in stride(from: 1, through: Self.cases, by: 500) {
            try await database.write { transaction in
                for number in first..<first + 500 {
                    let stream = Self.stream(number)
                    var head = try journal.begin(stream, in: transaction)
                    for _ in 1...Self.entries {
                        guard let last = head else { break }
                        try append(to: stream, behind: last, in: transaction)
                        head = try journal.head(of: stream, in: transaction)
                    }
                }
            }
        }
    }

    /// - Returns: whether it was new.
    func perform(
        on stream: String, requestID: String, in transaction: any SQLTransaction
    ) throws -> Bool {
        let key = RequestLog.Key(
            principal: "bureau-city", method: "Bench/Act", requestID: requestID)
        let fingerprint = SHA256.hash(Array(requestID.utf8))
        try log.hold(key, in: transaction)
        guard case .new = try log.outcome(of: key, fingerprint: fingerprint, in: transaction),
            let head = try journal.hold(stream, in: transaction)
        else { return false }
        _ = try journal.entries(of: stream, in: transaction)
        try append(to: stream, behind: head, in: transaction)
        // Its last day moves with every entry, so that there is something to write.
        let clock = CaseClock(
            name: "answer", period: ClockPeriod(15, .days),
            started: Self.now.day.adding(days: Int(head.sequence)))
        _ = try clocks.write([clock], of: stream, in: calendar, transaction: transaction)
        _ = try Self.topic.append(
            Array(repeating: 7, count: 60), about: stream, at: Self.now, in: transaction)
        try log.store(
            Array(repeating: 8, count: 400), for: key, fingerprint: fingerprint,
            nowMicroseconds: Self.now.microseconds, keptForever: true, in: transaction)
        return true
    }

    private func append(
        to stream: String, behind head: Journal.Head, in transaction: any SQLTransaction
    ) throws {
        _ = try journal.append(
            JournalEntry.Draft(
                act: "add_facts", payload: Array(repeating: 9, count: 200), actor: "bureau-city"),
            to: stream, behind: head, at: Self.now, in: transaction)
    }

    private static let now = Instant(microseconds: 1_767_225_600_000_000)
}
