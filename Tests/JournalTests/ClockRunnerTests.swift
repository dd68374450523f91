import Foundation
import Journal
import Logging
import ProcedureEngine
import Storage
import Synchronization
import TestKit
import Testing
import Values

/// `QINGKE_CLOCKS` sets how many fall due, `QINGKE_CLOCKS_IDLE` how many others are in the table.
@Suite("Clocks that fall due", .timeLimit(.minutes(60)))
struct ClockRunnerTests {
    private static let due = setting("QINGKE_CLOCKS", 300)
    private static let idle = setting("QINGKE_CLOCKS_IDLE", 1_000)
    /// Figures are printed of many clocks only.
    private static let isLong = due > 1_000

    private static func setting(_ name: String, _ fallback: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? fallback
    }

    private static func seconds(_ body: () async throws -> Void) async throws -> Double {
        try await ContinuousClock().measure { try await body() } / .seconds(1)
    }

    /// Puts clocks of streams of their own into the table, as a journal's projection would.
    private func fill(
        _ database: any Database, _ count: Int, dueAt instant: Int64, prefix: String
    ) async throws {
        for start in stride(from: 0, to: count, by: 1_000) {
            try await database.write { transaction in
                for index in start..<min(start + 1_000, count) {
                    try transaction.enqueue(
                        """
                        INSERT INTO journal_heads (stream, sequence, hash, last_at_us)
                        VALUES (?, 0, ?, 0)
                        """, [.text("\(prefix)\(index)"), .blob(JournalEntry.noHash)])
                    try transaction.enqueue(
                        """
                        INSERT INTO case_clocks (stream, clock, subject, status, due_date,
                            is_provisional, look_at_us)
                        VALUES (?, 'answer', '', 'running', '2025-01-01', 0, ?)
                        """, [.text("\(prefix)\(index)"), .integer(instant)])
                }
            }
        }
    }

    @Test(
        "Several replicas at once have each clock lapse exactly once, journalled once",
        arguments: TestDatabase.allCases)
    func once(_ backend: TestDatabase) async throws {
        let (due, idle) = (Self.due, Self.idle)
        try await JournalUnderTest.run(backend) { one in
            let database = one.database
            let clock = ManualClock("2025-06-01")
            let now = clock.now.microseconds
            let journal = Journal()
            let replicas = (1...3).map { number in
                ClockRunner(database: database, clock: clock, logger: .silent) {
                    due, now, transaction in
                    guard let head = try journal.head(of: due.stream, in: transaction) else {
                        return .refused("no stream")
                    }
                    _ = try journal.append(
                        JournalEntry.Draft(
                            act: "lapse", payload: [], actor: "service:replica\(number)"),
                        to: due.stream, behind: head, at: now, in: transaction)
                    try transaction.execute(
                        """
                        UPDATE case_clocks SET status = 'lapsed', look_at_us = NULL
                        WHERE stream = ?
                        """, [.text(due.stream)])
                    return .lapsed
                }
            }
            // What asking costs while nothing is due: it must not grow with the table.
            var asking: [Double] = []
            for share in [1, 9] {
                try await fill(
                    database, idle / 10 * share, dueAt: now + 86_400_000_000,
                    prefix: "idle\(share)/")
                asking.append(
                    try await Self.seconds {
                        for _ in 0..<100 {
                            let fired = try await replicas[0].lapseDue()
                            #expect(fired == 0)
                        }
                    } / 100)
            }
            try await fill(database, due, dueAt: now - 1, prefix: "due/")
            var fired = 0
            let seconds = try await Self.seconds {
                fired = try await withThrowingTaskGroup(of: Int.self) { group in
                    for replica in replicas { group.addTask { try await replica.lapseDue() } }
                    return try await group.reduce(0, +)
                }
            }
            if Self.isLong {
                print(
                    "\(backend): \(due) clocks among \(idle) others, three replicas: "
                        + "\(Int(Double(due) / seconds)) a second; asking while none is due: "
                        + "\(Int(asking[0] * 1e6)) us among a tenth, \(Int(asking[1] * 1e6)) us "
                        + "among all")
            }
            #expect(fired == due)
            let report = try await one.verify()
            #expect(report.flaws.isEmpty && report.entries == Int64(due))
            #expect(try await replicas[0].lapseDue() == 0)
        }
    }

    @Test(
        "A lapse that is refused is put off and tried again; one that fails is still due",
        arguments: TestDatabase.allCases)
    func refused(_ backend: TestDatabase) async throws {
        struct Failed: Error {}
        try await JournalUnderTest.run(backend) { one in
            let clock = ManualClock("2025-06-01")
            try await fill(one.database, 1, dueAt: clock.now.microseconds - 1, prefix: "s/")
            let asked = Mutex(0)
            let fails = Mutex(true)
            let runner = ClockRunner(database: one.database, clock: clock, logger: .silent) {
                _, _, _ in
                asked.withLock { $0 += 1 }
                if fails.withLock({ $0 }) { throw Failed() }
                return .refused("not yet")
            }
            await #expect(throws: Failed.self) { try await runner.lapseDue() }
            fails.withLock { $0 = false }
            #expect(try await runner.lapseDue() == 0)
            #expect(try await runner.lapseDue() == 0)
            let before = asked.withLock { $0 }
            clock.advance(seconds: 3_601)
            #expect(try await runner.lapseDue() == 0)
            #expect(asked.withLock { $0 } == before + 1)
        }
    }
}
