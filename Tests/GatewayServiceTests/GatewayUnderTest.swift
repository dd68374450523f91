import FaultProxy
import GatewayService
import Identity
import JSON
import Messages
import NIOPosix
import RPC
import ServiceKit
import Stubs
import TestKit

/// The gateway with both doors, and a stand-in for each owner, over real sockets.
struct GatewayUnderTest: Sendable {
    let owners: [Owner: StandInOwner]
    /// Between the gateway and the owners that a test asked it for.
    let networks: [Owner: FaultProxy]
    let clients: OwnerClients
    let server: RPCServer
    let rpc: RPCClient
    let http: HTTPServing.Running

    /// A code that is right.
    static let uscc = "13370207R8A676TY7R"
    /// Half past midnight in Qingdao, when it is still February in Greenwich.
    static let clock = {
        let clock = ManualClock("2026-03-01")
        clock.advance(seconds: -41_400)  // from noon
        return clock
    }()

    /// Runs a body and stops everything whatever happens.
    /// - Parameters:
    ///   - methods: what owners answer; every other method is answered with an empty message.
    ///   - stopped: where nothing listens.
    ///   - silent: where connections are taken and nothing is answered.
    ///   - faulty: behind a network that the body may spoil.
    static func with<R>(
        _ methods: [Owner: [RPCMethod]] = [:], stopped: Set<Owner> = [], silent: Set<Owner> = [],
        faulty: Set<Owner> = [], _ body: (GatewayUnderTest) async throws -> R
    ) async throws -> R {
        var owners: [Owner: StandInOwner] = [:]
        for owner in Owner.allCases {
            owners[owner] = try await StandInOwner.start(methods[owner] ?? [])
        }
        let (peer, closed) = (try await SilentPeer.start(), ClosedPort())
        let networks = try Dictionary(
            uniqueKeysWithValues: owners.filter { faulty.contains($0.key) }.map {
                ($0.key, try FaultProxy(to: $0.value.endpoint))
            })
        let gateway = try await GatewayUnderTest(owners, networks) { owner in
            if stopped.contains(owner) { return closed.endpoint }
            if silent.contains(owner) { return peer.endpoint }
            // All were started.
            return networks[owner]?.endpoint ?? owners[owner]!.endpoint
        }
        let result: Result<R, any Error>
        do { result = .success(try await body(gateway)) } catch { result = .failure(error) }
        await gateway.stop()
        await peer.stop()
        closed.free()
        return try result.get()
    }

    private init(
        _ owners: [Owner: StandInOwner], _ networks: [Owner: FaultProxy],
        address: (Owner) -> Endpoint
    ) async throws {
        self.owners = owners
        self.networks = networks
        clients = OwnerClients(group: TestGroup.shared) { Upstream(address($0)) }
        let native = NativeFace(owners: clients, clock: Self.clock)
        let health = HealthHandler(services: native.services)
        health.isReady = true
        server = RPCServer(
            services: native.services + [health.rpcService],
            interceptors: [DeadlineInterceptor(), AuthorityInterceptor(MethodRoles.table)],
            forward: native.forward, forwarded: NativeFace.forwarded, group: TestGroup.shared,
            logger: .silent)
        let local = Endpoint(host: "127.0.0.1", port: 0)
        rpc = RPCClient(
            try await server.start(at: local), identity: Principal(role: .bureau, id: "city"),
            group: TestGroup.shared, defaultTimeout: .seconds(30))
        http = try await HTTPServing.start(
            HTTPDoor(
                json: JSONFace(server),
                // Long, so that a busy machine makes no owner silent.
                web: WebFace(server, clock: Self.clock, patience: .seconds(60))), at: local,
            group: TestGroup.shared, logger: .silent)
    }

    private func stop() async {
        await rpc.close()
        await http.stop(within: .seconds(2))
        await server.drain(within: .seconds(2))
        await clients.close()
        for network in networks.values { network.stop() }
        for owner in owners.values { await owner.stop() }
    }

    /// A well-formed request to the JSON door. What is given replaces that part of it.
    func post(
        _ method: String, _ body: String, as principal: String? = "bureau:city",
        type: String = "application/json", timeout: String = "30S",
        headers: [(String, String)] = []
    ) async throws -> HTTPExchange {
        var all = [("Content-Type", type), ("Grpc-Timeout", timeout)] + headers
        if let principal { all.append(("Qingke-Principal", principal)) }
        return try await HTTPExchange.send(
            "POST", "/v1/\(method)", headers: all, body: Array(body.utf8), to: http.endpoint)
    }
}
