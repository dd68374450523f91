import Journal
import Logging
import Storage
import Synchronization
import TestKit
import Testing
import Values

@Suite("A machine's clock that jumps ahead")
struct ClockTrustTests {
    /// Microseconds of a clock that only the test moves.
    private final class Steady: Sendable {
        private let now = Atomic<Int64>(0)
        func pass(minutes: Int64) { now.wrappingAdd(minutes * 60_000_000, ordering: .relaxed) }
        var read: @Sendable () -> Int64 { { self.now.load(ordering: .relaxed) } }
    }

    private static let start = Instant(microseconds: 1_750_000_000_000_000)

    private static func at(minutes: Int64) -> Instant {
        Instant(microseconds: start.microseconds + minutes * 60_000_000)
    }

    @Test("Over a file it is believed as far as steady time passed, and ten minutes more")
    func steadyTime() {
        let steady = Steady()
        let trust = ClockTrust(startedAt: Self.start, steady: steady.read)
        #expect(trust.believes(Self.at(minutes: 10), databaseMicroseconds: nil))
        #expect(!trust.believes(Self.at(minutes: 11), databaseMicroseconds: nil))
        #expect(trust.aheadMicroseconds == 11 * 60_000_000)
        // Time catches up with it.
        steady.pass(minutes: 1)
        #expect(trust.believes(Self.at(minutes: 11), databaseMicroseconds: nil))
        #expect(trust.aheadMicroseconds == 0)
        // A year passes, day by day, also while the machine sleeps.
        for day in 1...365 {
            steady.pass(minutes: 1_440)
            #expect(trust.believes(Self.at(minutes: Int64(day) * 1_440), databaseMicroseconds: nil))
        }
    }

    @Test("Set far ahead it is not believed, however often it is asked, until it is set right")
    func jump() {
        let steady = Steady()
        let trust = ClockTrust(startedAt: Self.start, steady: steady.read)
        for _ in 1...100 {
            #expect(!trust.believes(Self.at(minutes: 525_600), databaseMicroseconds: nil))
        }
        #expect(trust.believes(Self.at(minutes: 1), databaseMicroseconds: nil))
        // Set back it fires late; that is no reason to hold.
        #expect(trust.believes(Self.at(minutes: -525_600), databaseMicroseconds: nil))
    }

    @Test("A database with a clock of its own decides, also at the start")
    func databaseClock() {
        let trust = ClockTrust(startedAt: Self.at(minutes: 525_600), steady: { 0 })
        #expect(
            !trust.believes(
                Self.at(minutes: 525_600), databaseMicroseconds: Self.start.microseconds))
        // It confirms a jump that steady time would not.
        let other = ClockTrust(startedAt: Self.start, steady: { 0 })
        #expect(
            other.believes(
                Self.at(minutes: 500),
                databaseMicroseconds: Self.at(minutes: 495).microseconds))
    }

    @Test("PostgreSQL has a clock of its own, a file has none")
    func ownTime() async throws {
        try await TestDatabase.sqlite.with { database async throws in
            let own = try await database.ownTimeMicroseconds()
            #expect(own == nil)
        }
        try await TestDatabase.postgres.with { database async throws in
            let read = try await database.ownTimeMicroseconds()
            let own = try #require(read)
            // Of this century: the test's machine may be wrong, the unit may not.
            #expect(own > 946_684_800_000_000 && own < 4_102_444_800_000_000)
        }
    }

    @Test("While it is not believed nothing lapses; set right, everything that is due does")
    func held() async throws {
        try await JournalUnderTest.run(.sqlite) { one in
            let clock = ManualClock("2025-06-01")
            let due = clock.now.microseconds + 86_400_000_000
            try await one.database.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO journal_heads (stream, sequence, hash, last_at_us)
                    VALUES ('s', 0, ?, 0)
                    """, [.blob(JournalEntry.noHash)])
                try transaction.execute(
                    """
                    INSERT INTO case_clocks (stream, clock, subject, status, due_date,
                        is_provisional, look_at_us) VALUES ('s', 'answer', '', 'running', '', 0, ?)
                    """, [.integer(due)])
            }
            let steady = Steady()
            let runner = ClockRunner(
                database: one.database, clock: clock, logger: .silent,
                trust: ClockTrust(startedAt: clock.now, steady: steady.read)
            ) { _, _, transaction in
                try transaction.execute("UPDATE case_clocks SET look_at_us = NULL")
                return .lapsed
            }
            clock.set("2026-06-01")
            #expect(try await runner.lapseDue() == 0)
            #expect(runner.heldAheadMicroseconds == 365 * 86_400_000_000)
            clock.set("2025-06-03")
            #expect(try await runner.lapseDue() == 0)
            steady.pass(minutes: 2 * 1_440)
            #expect(try await runner.lapseDue() == 1)
            #expect(runner.heldAheadMicroseconds == 0 && runner.fired == 1)
        }
    }
}
