import ArgumentParser
import JSON
import Messages
import RPC
import ServiceKit
import Stubs

/// `qingke watch`: what changes, as it happens.
struct Watch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Follow what changes, as JSON lines.", subcommands: [WatchEntities.self])
}

/// `qingke watch entities`: every change of the registry.
struct WatchEntities: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities",
        abstract: "Print every change of the registry as a line of JSON.",
        discussion: """
            qingke watch entities --from beginning --as operator:local

            Each line has the `cursor` to go on from: --from 42. A lost connection is opened again
            behind the last change.
            """)

    @Option(help: "beginning, now, or the cursor of a line that was printed.")
    var from = "now"

    @OptionGroup var following: FollowOptions
    @OptionGroup var options: ClientOptions

    func run() async throws {
        try options.requireRole(
            of: MethodRoles.table.roles(for: RegistryServiceMethods.watchEntities.path),
            "the registry is watched by")
        try await options.withClient { client in
            var request =
                switch from {
                case "beginning": WatchEntitiesRequest(start: .beginning)
                case "now": WatchEntitiesRequest(start: .now)
                default: WatchEntitiesRequest(afterCursor: from)
                }
            try await following.follow { () async throws(RPCError) in
                try await RegistryServiceClient(client).watchEntities(request)
            } take: { next in
                request = WatchEntitiesRequest(afterCursor: next.cursor)
                return next.change == nil ? nil : next.json
            }
        }
    }
}

/// How long something is followed.
struct FollowOptions: ParsableArguments {
    @Option(help: "End after so many changes.")
    var most: Int?

    @Option(help: "Seconds for which a service that does not answer is tried again.")
    var patience = 60

    func validate() throws {
        guard (0...86_400).contains(patience), most.map({ $0 > 0 }) ?? true else {
            throw ValidationError("0 to 86400 seconds and at least 1 change are right")
        }
    }

    /// Prints changes as lines of JSON, over streams that are lost and opened again.
    /// - Parameters:
    ///   - open: begins behind the last change that was taken.
    ///   - take: remembers where to go on from; nil for a sign of life.
    func follow<Change>(
        _ open: () async throws(RPCError) -> MessageStream<Change>,
        take: (Change) -> JSONValue?
    ) async throws {
        var left = most ?? .max
        var heard = ContinuousClock.now
        while left > 0 {
            do throws(RPCError) {
                let stream = try await open()
                while left > 0, let next = try await stream.next() {
                    heard = .now
                    guard let line = take(next) else { continue }
                    StandardOutput.write(line.text + "\n")
                    left -= 1
                }
            } catch {
                guard PatientCaller.isOfTheWay(error),
                    heard.duration(to: .now) < .seconds(patience)
                else { throw error }
            }
            // The service ended or was lost: another one, or the same, goes on.
            if left > 0 { try await Task.sleep(for: .milliseconds(500)) }
        }
    }
}
