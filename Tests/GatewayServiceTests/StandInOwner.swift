import GatewayService
import Identity
import NIOPosix
import RPC
import Synchronization
import TestKit
import Wire

/// A service behind the gateway, over a real socket: it answers what it was given, every other
/// method with an empty message, and remembers who called what.
final class StandInOwner: Sendable {
    let endpoint: Endpoint
    private let server: RPCServer
    private let heads: CallRecorder

    /// What arrived, in order.
    var calls: [CallHead] { heads.calls }
    var paths: Set<String> { Set(calls.map(\.path)) }

    static func start(_ methods: [RPCMethod] = []) async throws -> StandInOwner {
        let heads = CallRecorder()
        let server = RPCServer(
            services: [RPCService(name: "stand-in", methods: methods)], interceptors: [heads],
            forward: { _, _, _ in [] }, group: TestGroup.shared, logger: .silent)
        let endpoint = try await server.start(at: Endpoint(host: "127.0.0.1", port: 0))
        return StandInOwner(server: server, endpoint: endpoint, heads: heads)
    }

    private init(server: RPCServer, endpoint: Endpoint, heads: CallRecorder) {
        self.server = server
        self.endpoint = endpoint
        self.heads = heads
    }

    func stop() async { await server.drain(within: .seconds(2)) }
}

/// Remembers every call that comes in.
private final class CallRecorder: ServerInterceptor {
    private let list = Mutex<[CallHead]>([])

    var calls: [CallHead] { list.withLock { $0 } }

    func admit(_ call: CallHead) throws(RPCError) { list.withLock { $0.append(call) } }
}

enum TestGroup {
    static let shared = MultiThreadedEventLoopGroup(numberOfThreads: 2)
}
