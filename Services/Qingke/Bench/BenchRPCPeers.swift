import ArgumentParser
import Logging
import NIOPosix
import RPC
import ServiceKit
import Stubs

/// The answering side, until it is ended. Prints its port.
struct BenchRPCServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rpc-server", abstract: "The answering side of `bench rpc`.")

    @Argument(help: "Port; 0 takes a free one.")
    var port: Int

    func run() async throws {
        let server = RPCServer(
            services: [BenchmarkAnswers().rpcService],
            interceptors: [
                DeadlineInterceptor(), AuthorityInterceptor(MethodRoles.table),
                LoadShedInterceptor(callsMax: 1024),
            ],
            limits: Self.limits, group: MultiThreadedEventLoopGroup(numberOfThreads: 1),
            logger: Logger(label: "bench") { JSONLogHandler(label: $0) })
        let endpoint = try await server.start(at: Endpoint(host: "127.0.0.1", port: port))
        StandardOutput.write("\(endpoint.port)\n")
        try await Task.sleep(for: .seconds(24 * 3600))
    }

    /// The usual ones, but for as many connections as the system lets a process have.
    private static var limits: ServerLimits {
        var limits = ServerLimits.standard
        limits.connectionsMax = 20_000
        limits.connectionsPerPeerMax = 20_000
        return limits
    }
}

/// The asking side; prints one line of JSON.
struct BenchRPCClient: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rpc-client", abstract: "The asking side of `bench rpc`, for comparisons.")

    @Argument var port: Int
    @Argument var inFlight: Int
    @Argument var seconds: Double
    @Argument var serverPID: Int32

    @Option(help: "Connections, which take the calls in turn.")
    var connections = 1

    @Flag(help: "Count the messages of streams that the server sends, not unary calls.")
    var streaming = false

    func run() async throws {
        let figures = try await RPCBenchmark(
            port: port, inFlight: inFlight, seconds: seconds, serverPID: serverPID,
            connections: max(1, connections), isStreaming: streaming
        ).run()
        StandardOutput.write(figures.jsonLine + "\n")
    }
}
