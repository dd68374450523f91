import Identity
import Messages
import NIOCore
import Synchronization
import TestKit
import Testing

@testable import RPC

@Suite("A client of several replicas", .timeLimit(.minutes(5)))
struct ReplicaTests {
    /// Counts the calls that arrive at one server, and may refuse them.
    private final class Counter: ServerInterceptor {
        private let state = Mutex<(count: Int, refusal: RPCError?)>((0, nil))

        var count: Int { state.withLock { $0.count } }

        func refuse(with error: RPCError?) { state.withLock { $0.refusal = error } }

        func admit(_ call: CallHead) throws(RPCError) {
            let refusal = state.withLock { state in
                state.count += 1
                return state.refusal
            }
            if let refusal { throw refusal }
        }
    }

    /// Three servers, and a client of all.
    private struct Replicas {
        let servers: [EchoServer]
        let counters: [Counter]
        let client: RPCClient

        static func with<R>(
            retries: Retries = .none, _ body: (Replicas) async throws -> R
        ) async throws -> R {
            let counters = (0..<3).map { _ in Counter() }
            var servers: [EchoServer] = []
            for counter in counters {
                servers.append(try await EchoServer.start(interceptors: [counter]))
            }
            let client = ReplicaTests.client(of: servers.map(\.endpoint), retries: retries)
            let replicas = Replicas(servers: servers, counters: counters, client: client)
            let result: Result<R, any Error>
            do { result = .success(try await body(replicas)) } catch { result = .failure(error) }
            await client.close()
            for server in servers { await server.stop() }
            return try result.get()
        }

        /// So many calls at once, so often; each must succeed.
        func call(_ rounds: Int, inFlight: Int = 8) async throws {
            try await withThrowingTaskGroup { group in
                for worker in 0..<inFlight {
                    group.addTask {
                        for round in 0..<rounds {
                            let loan = Loan(loanID: "L-\(worker)-\(round)")
                            let answer = try await client.call(Echo.echo, loan)
                            #expect(answer == loan)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }

        /// Calls until the replica has taken one more.
        func callUntil(_ replica: Int) async throws {
            let before = counters[replica].count
            while counters[replica].count == before { try await call(1) }
        }
    }

    private static func client(of endpoints: [Endpoint], retries: Retries = .none) -> RPCClient {
        RPCClient(
            Upstream(endpoints), identity: EchoServer.anyone, group: EchoServer.oneLoop,
            defaultTimeout: .seconds(60), retries: retries)
    }

    @Test("Each of three gets at least a third of its fair share")
    func spread() async throws {
        try await Replicas.with { replicas in
            for replica in 0..<3 { try await replicas.callUntil(replica) }
            let before = replicas.counters.map(\.count)
            try await replicas.call(100, inFlight: 9)
            for (counter, before) in zip(replicas.counters, before) {
                #expect(counter.count - before >= 100)
            }
        }
    }

    @Test("One that stops is missed by no call, and used again when it returns")
    func stopAndReturn() async throws {
        try await Replicas.with { replicas in
            for replica in 0..<3 { try await replicas.callUntil(replica) }
            await replicas.servers[0].server.drain(within: .seconds(10))
            try await replicas.call(50)
            let counter = Counter()
            let again = RPCServer(
                services: [Echo().service], interceptors: [counter], group: EchoServer.group,
                logger: .silent)
            _ = try await again.start(at: replicas.servers[0].endpoint)
            while counter.count == 0 { try await replicas.call(1) }
            await again.drain(within: .seconds(10))
        }
    }

    @Test("One that drains under load loses no call")
    func drain() async throws {
        try await Replicas.with { replicas in
            for replica in 0..<3 { try await replicas.callUntil(replica) }
            async let load: Void = replicas.call(300, inFlight: 16)
            try await replicas.callUntil(1)
            await replicas.servers[1].server.drain(within: .seconds(30))
            try await load
        }
    }

    @Test("Addresses where nobody is, or that swallow every packet, cost no call")
    func unreachable() async throws {
        let (closed, full) = (ClosedPort(), try FullPort())
        defer {
            closed.free()
            full.free()
        }
        try await EchoServer.with { running in
            for _ in 0..<5 {
                let client = Self.client(of: [full.endpoint, closed.endpoint, running.endpoint])
                for _ in 0..<20 { _ = try await client.call(Echo.echo, Loan()) }
                await client.close()
            }
        }
    }

    @Test("Where nobody is at any address the call says so, with all of them")
    func nobody() async throws {
        let ports = [ClosedPort(), ClosedPort()]
        defer { for port in ports { port.free() } }
        let client = Self.client(of: ports.map(\.endpoint))
        for _ in 0..<3 {
            let error = await refusal { try await client.call(Echo.echo, Loan()) }
            #expect(error?.reason == .serviceUnreachable)
            for port in ports { #expect(error?.message.contains("\(port.endpoint)") == true) }
        }
    }

    @Test("One that answers UNAVAILABLE is set aside after three in a row")
    func failing() async throws {
        try await Replicas.with { replicas in
            replicas.counters[0].refuse(with: .unavailable(.storageUnavailable, "no database"))
            var failures = 0
            let took = await ContinuousClock().measure {
                for _ in 0..<60 {
                    do { try await replicas.call(1, inFlight: 1) } catch { failures += 1 }
                }
            }
            #expect(failures == replicas.counters[0].count)
            // A trial after half a second at the soonest, and then after twice as long each time.
            var trials = 1
            while took > .milliseconds(500) * (1 << trials - 1) { trials += 1 }
            #expect((3...3 + trials).contains(failures))
        }
    }

    @Test("A call that one refuses because it has too much goes to another, once")
    func overloaded() async throws {
        try await Replicas.with { replicas in
            let refusal = RPCError(.resourceExhausted, .overloaded, "too much")
            // One whose connection is not open yet is no other that is ready.
            for replica in 0..<3 { try await replicas.callUntil(replica) }
            replicas.counters[0].refuse(with: refusal)
            try await replicas.call(100, inFlight: 1)
            for counter in replicas.counters { counter.refuse(with: refusal) }
            let before = replicas.counters.map(\.count).reduce(0, +)
            let error = await TestKit.refusal {
                try await replicas.client.call(Echo.echo, Loan())
            }
            #expect(error?.reason == .overloaded)
            #expect(replicas.counters.map(\.count).reduce(0, +) == before + 2)
        }
    }

    @Test("What is retried at the edge goes to another address than the one that failed")
    func edge() async throws {
        let read = MethodDescriptor<Loan, Loan>(
            service: "test.v1.Echo", name: "GetLoan", hasRequestID: false)
        try await Replicas.with(retries: .edge) { replicas in
            // One whose connection is not open yet is no other that is ready.
            for replica in 0..<3 { try await replicas.callUntil(replica) }
            let before = replicas.counters.map(\.count)
            for counter in replicas.counters {
                counter.refuse(with: .unavailable(.storageUnavailable, "no database"))
            }
            let error = await refusal { try await replicas.client.call(read, Loan()) }
            #expect(error?.reason == .storageUnavailable)
            let asked = zip(replicas.counters, before).map { $0.count - $1 }
            #expect(asked.reduce(0, +) == 3)
            #expect(asked.allSatisfy { $0 <= 2 })
        }
    }

    @Test("A name is looked up when it is first needed; all its addresses are used")
    func names() async throws {
        try await EchoServer.with { running in
            let resolver = Names { endpoint in
                #expect(endpoint == Endpoint(host: "echo.test", port: 1))
                return [
                    try SocketAddress(ipAddress: "127.0.0.1", port: running.endpoint.port)
                ]
            }
            let client = RPCClient(
                Upstream(Endpoint(host: "echo.test", port: 1)), identity: EchoServer.anyone,
                group: EchoServer.group, defaultTimeout: .seconds(60), resolver: resolver)
            _ = try await client.call(Echo.echo, Loan())
            await client.close()
        }
    }

    @Test("A name that has no address is UNAVAILABLE, and the message says which")
    func unknownName() async throws {
        let client = RPCClient(
            Upstream(Endpoint(host: "echo.invalid", port: 1)), identity: EchoServer.anyone,
            group: EchoServer.group, defaultTimeout: .seconds(60))
        let error = await refusal { try await client.call(Echo.echo, Loan()) }
        #expect(error?.code == .unavailable)
        #expect(error?.reason == .serviceUnreachable)
        #expect(error?.message.contains("echo.invalid") == true)
        await client.close()
    }

    private struct Names: Resolver {
        let find: @Sendable (Endpoint) throws -> [SocketAddress]

        func addresses(of endpoint: Endpoint) async throws -> [SocketAddress] {
            try find(endpoint)
        }
    }
}
