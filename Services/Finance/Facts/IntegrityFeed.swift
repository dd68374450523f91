import Logging
import Messages
import RPC
import Storage
import Stubs
import Synchronization
import Values

/// Follows what the enforcement service tells of decisions and takes it in: at least once, in order,
/// from where it stopped, whichever of both services was away meanwhile.
struct IntegrityFeed: Sendable {
    let enforcement: IntegrityServiceClient
    let database: any Database
    let clock: any WallClock
    let logger: Logger
    private let holds = IntegrityHoldRepository()
    private let progress = Progress()

    private final class Progress: Sendable {
        let taken = Atomic<Int64>(0)
        let isFollowing = Atomic<Bool>(false)
    }

    /// How long one call goes on before it is made anew.
    private static let callMax: Duration = .seconds(3_600)

    init(
        enforcement: IntegrityServiceClient, database: any Database, clock: any WallClock,
        logger: Logger
    ) {
        self.enforcement = enforcement
        self.database = database
        self.clock = clock
        self.logger = logger
    }

    /// How far behind it is: enforcement's own page has the number of its last event.
    func write(to text: inout MetricsText) {
        text.family(
            "qingke_events_taken_number", .gauge,
            "Number of the last event of another service that was taken in.")
        text.sample(
            "qingke_events_taken_number", Self.topic,
            Int(progress.taken.load(ordering: .relaxed)))
        text.family(
            "qingke_events_following", .gauge, "Whether the service that tells them is heard.")
        text.sample(
            "qingke_events_following", Self.topic,
            progress.isFollowing.load(ordering: .relaxed) ? 1 : 0)
    }

    private static let topic = [("topic", "integrity")]

    /// Follows until the task is cancelled.
    func run() async {
        var pause = Duration.milliseconds(100)
        while !Task.isCancelled {
            do {
                defer { progress.isFollowing.store(false, ordering: .relaxed) }
                try await follow { pause = .milliseconds(100) }
            } catch let error as RPCError where error.code == .deadlineExceeded {
                continue
            } catch {
                logger.debug(
                    "integrity events are not followed", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: pause)
            pause = min(pause * 2, .seconds(10))
        }
    }

    /// - Parameter heard: called whenever something came.
    private func follow(_ heard: () -> Void) async throws {
        let last = try await database.read { try holds.lastNumber(in: $0) }
        progress.taken.store(last, ordering: .relaxed)
        let answers = try await enforcement.watchIntegrityEvents(
            WatchIntegrityEventsRequest(afterCursor: last == 0 ? "" : "\(last)"),
            options: CallOptions(deadline: .after(Self.callMax)))
        while let answer = try await answers.next() {
            heard()
            progress.isFollowing.store(true, ordering: .relaxed)
            guard let event = answer.event else { continue }
            let now = clock.now
            try await database.write { try holds.take(event, at: now, in: $0) }
            progress.taken.store(event.number, ordering: .relaxed)
        }
    }
}
