import ArgumentParser
import Identity
import NIOPosix
import RPC

/// What every command that asks a running system takes.
struct ClientOptions: ParsableArguments {
    @Option(
        help:
            "Where the system is asked: the gateway, or one service. HOST:PORT,HOST:PORT: replicas."
    )
    var address = "127.0.0.1:7100"

    @Option(
        name: .customLong("as"),
        help: "Who asks, as ROLE:ID: bank:sample-bank. operator:local by default.")
    var caller: String?

    @Option(help: "Seconds until a call is given up; one whose messages stream goes on.")
    var timeout = 10

    func validate() throws {
        guard Upstream(parsing: address) != nil else {
            throw ValidationError("--address \(Upstream.complaint(about: address))")
        }
        if let caller, Principal(parsing: caller) == nil {
            let roles = Role.allCases.filter { $0 != .anonymous }.map(\.rawValue)
            throw ValidationError(
                "--as \"\(caller)\" names no caller; write ROLE:ID with one of the roles "
                    + roles.joined(separator: ", "))
        }
        guard (1...3600).contains(timeout) else {
            throw ValidationError("--timeout \(timeout); 1 to 3600 seconds are right")
        }
    }

    /// Runs a body with a client, and closes it; a failed call ends the command.
    /// - Parameter fallback: who asks where the command line does not say.
    func withClient<Result>(
        as fallback: Principal = Principal(role: .operator, id: "local"),
        _ body: (RPCClient) async throws -> Result
    ) async throws -> Result {
        let trace = TraceContext.new()
        // Both were checked by `validate`.
        let client = RPCClient(
            Upstream(parsing: address)!,
            identity: caller.flatMap { Principal(parsing: $0) } ?? fallback,
            group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(timeout),
            retries: .edge, trace: trace)
        do {
            let result = try await body(client)
            await client.close()
            return result
        } catch let error as RPCError {
            await client.close()
            throw CommandFailure(error, in: trace)
        }
    }
}
