import Logging
import Messages
import RPC
import Storage
import Stubs
import Values

/// Follows what the enforcement service tells of decisions and takes it in: at least once, in order,
/// from where it stopped, whichever of both services was away meanwhile.
struct IntegrityFeed: Sendable {
    let enforcement: IntegrityServiceClient
    let database: any Database
    let clock: any WallClock
    let logger: Logger
    var holds = IntegrityHoldRepository()

    /// How long one call goes on before it is made anew.
    private static let callMax: Duration = .seconds(3_600)

    /// Follows until the task is cancelled.
    func run() async {
        var pause = Duration.milliseconds(100)
        while !Task.isCancelled {
            do {
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
        let answers = try await enforcement.watchIntegrityEvents(
            WatchIntegrityEventsRequest(afterCursor: last == 0 ? "" : "\(last)"),
            options: CallOptions(deadline: .after(Self.callMax)))
        while let answer = try await answers.next() {
            heard()
            guard let event = answer.event else { continue }
            let now = clock.now
            try await database.write { try holds.take(event, at: now, in: $0) }
        }
    }
}
