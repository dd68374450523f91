import Identity
import NIOPosix
import RPC

/// Where a command asks that works without services too, and in whose name: `--address`, `--as`.
struct ServiceAddress {
    private let upstream: Upstream
    private let caller: Principal

    init(address: String, caller: String) throws {
        guard let upstream = Upstream(parsing: address) else {
            throw CommandFailure.usage("--address \(Upstream.complaint(about: address))")
        }
        guard let principal = Principal(parsing: caller) else {
            throw CommandFailure.usage("--as \"\(caller)\" names no caller; write ROLE:ID")
        }
        self.upstream = upstream
        self.caller = principal
    }

    /// Runs a body with a client, and closes it; a failed call ends the command.
    func withClient<Result>(
        _ body: (RPCClient) async throws(RPCError) -> Result
    ) async throws -> Result {
        let trace = TraceContext.new()
        let client = RPCClient(
            upstream, identity: caller, group: .singletonMultiThreadedEventLoopGroup,
            defaultTimeout: .seconds(60), trace: trace)
        do throws(RPCError) {
            let result = try await body(client)
            await client.close()
            return result
        } catch {
            await client.close()
            throw CommandFailure(error, in: trace)
        }
    }
}
