import ArgumentParser
import JSON
import Logging
import NIOPosix
import RPC
import ServiceKit

/// `qingke conformance serve`: grpc.testing.TestService on the wire, for clients to be tried on.
struct ConformanceServe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve gRPC's TestService, for clients and for `qingke conformance` itself.",
        discussion: """
            Says `ready {"rpc":"HOST:PORT"}` when calls are taken; ends in order at SIGTERM and \
            SIGINT. Has no roles: everybody who reaches it may call it.
            """)

    @Option(help: "Where to listen, HOST:PORT; port 0 takes a free one.")
    var listen = "127.0.0.1:0"

    @Option(help: "Deflate envelopes from this size on, for clients that take it.")
    var compressFromBytes: Int?

    func run() async throws {
        guard let wanted = Endpoint(parsing: listen) else {
            throw CommandFailure.usage("--listen \"\(listen)\" is no address; write HOST:PORT")
        }
        let answers = TestServiceAnswers().rpcService
        let health = HealthHandler(services: [answers])
        var limits = ServerLimits.standard
        limits.wire.compressionBytesMin = compressFromBytes
        let server = RPCServer(
            services: [answers, health.rpcService], interceptors: [DeadlineInterceptor()],
            limits: limits, group: .singletonMultiThreadedEventLoopGroup,
            logger: Logger(label: "conformance") { _ in SwiftLogNoOpLogHandler() })
        let (stop, next) = AsyncStream.makeStream(of: Void.self)
        let signal = StopSignal()
        signal.onSignal { next.yield() }
        let endpoint: Endpoint
        do {
            endpoint = try await server.start(at: wanted)
        } catch {
            throw CommandFailure.usage("--listen \(listen): \(error)")
        }
        health.isReady = true
        let ready: JSONValue = ["rpc": .string(endpoint.description)]
        StandardOutput.write("ready \(ready.text)\n")
        for await _ in stop { break }
        health.isReady = false
        await server.drain(within: .seconds(10))
        withExtendedLifetime(signal) {}
    }
}
