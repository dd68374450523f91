import Logging
import Storage
import Synchronization
import Values

/// Looks at clocks whose last day has passed, and has each lapse once.
///
///     due ──hold its stream──▶ still due? ──no──▶ another replica was faster: nothing to do
///                                  │yes
///                                  ├─ lapsed    journalled, with all that follows, in this transaction
///                                  └─ refused   put off: a guard does not hold, or is not known
///
/// Any number of replicas may run it on one database: the stream is held by one of them at a time,
/// and the row says whether there is still anything to do. A process that dies before its commit has
/// done nothing; one that dies after it has done everything. A clock of the machine that is set back
/// makes clocks fire later, never twice; one that is set far forward makes none fire (``ClockTrust``).
package struct ClockRunner: Sendable {
    /// What came of one clock.
    package enum Outcome: Sendable {
        case lapsed
        /// With the reason, for the log.
        case refused(String)
    }

    /// How many are looked at in one go.
    private static let batch = 64
    /// How long a refused lapse is put off.
    private static let patience: Int64 = 3_600_000_000

    private let database: any Database
    private let clock: any WallClock
    private let logger: Logger
    private let table = ClockTable()
    private let journal = Journal()
    private let lapse: @Sendable (ClockTable.Due, Instant, any SQLTransaction) throws -> Outcome
    private let announce: @Sendable () -> Void
    private let trust: ClockTrust?
    private let counts = Counts()

    /// What this process did since it began.
    private final class Counts: Sendable {
        let fired = Atomic<Int>(0)
        let isHeld = Atomic<Bool>(false)
    }

    /// Clocks that lapsed in this process.
    package var fired: Int { counts.fired.load(ordering: .relaxed) }
    /// How far the machine's clock is ahead where it is not believed, in microseconds; else 0.
    package var heldAheadMicroseconds: Int64 { trust?.aheadMicroseconds ?? 0 }

    /// - Parameters:
    ///   - trust: judges the machine's clock before anything lapses; nil to believe it.
    ///   - lapse: has a clock lapse, in a transaction that holds its stream.
    ///   - announce: told after commits in which clocks lapsed.
    package init(
        database: any Database, clock: any WallClock, logger: Logger, trust: ClockTrust? = nil,
        lapse: @escaping @Sendable (ClockTable.Due, Instant, any SQLTransaction) throws -> Outcome,
        announce: @escaping @Sendable () -> Void = {}
    ) {
        self.database = database
        self.clock = clock
        self.logger = logger
        self.lapse = lapse
        self.announce = announce
        self.trust = trust
    }

    /// Looks again and again until the task is cancelled.
    package func run(every interval: Duration = .seconds(1)) async {
        while !Task.isCancelled {
            do {
                _ = try await lapseDue()
            } catch is CancellationError {
                return
            } catch {
                // A database that is away comes back; the clocks are still due then.
                logger.warning("clocks are not looked at", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: interval)
        }
    }

    /// Has every clock lapse that is due at this moment.
    /// - Returns: how many did, in this process.
    @discardableResult
    package func lapseDue() async throws -> Int {
        let now = clock.now
        guard try await isBelieved(now) else { return 0 }
        var total = 0
        while true {
            let due = try await database.read { transaction in
                try table.due(at: now, count: Self.batch, in: transaction)
            }
            guard !due.isEmpty else { return total }
            // At the same time, so that they share a commit; in an order of its own in each
            // replica, so that two of them seldom wait for the same stream.
            total += try await withThrowingTaskGroup(of: Bool.self) { group in
                for one in due.shuffled() { group.addTask { try await look(at: one, now) } }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
        }
    }

    private func isBelieved(_ now: Instant) async throws -> Bool {
        guard let trust else { return true }
        let isBelieved = trust.believes(
            now, databaseMicroseconds: try await database.ownTimeMicroseconds())
        let wasHeld = counts.isHeld.exchange(!isBelieved, ordering: .relaxed)
        if !isBelieved && !wasHeld {
            logger.error(
                "the machine's clock jumped ahead: no clock of a case lapses until it is right",
                metadata: ["ahead_seconds": "\(trust.aheadMicroseconds / 1_000_000)"])
        } else if isBelieved && wasHeld {
            logger.notice("the machine's clock is believed again: clocks of cases lapse")
        }
        return isBelieved
    }

    private func look(at due: ClockTable.Due, _ now: Instant) async throws -> Bool {
        let outcome: Outcome? = try await database.write { transaction in
            guard try journal.hold(due.stream, in: transaction) != nil,
                try table.isDue(due, at: now, in: transaction)
            else { return nil }
            let outcome = try lapse(due, now, transaction)
            if case .refused = outcome {
                try table.postpone(
                    due, until: Instant(microseconds: now.microseconds + Self.patience),
                    in: transaction)
            }
            return outcome
        }
        switch outcome {
        case .lapsed?:
            counts.fired.wrappingAdd(1, ordering: .relaxed)
            announce()
            return true
        case .refused(let reason)?:
            logger.notice(
                "a clock is over and does not lapse",
                metadata: [
                    "stream": "\(due.stream)", "clock": "\(due.clock)", "reason": "\(reason)",
                ])
            return false
        case nil: return false
        }
    }
}
