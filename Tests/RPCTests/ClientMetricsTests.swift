import Messages
import RPC
import Synchronization
import TestKit
import Testing

@Suite("What clients count", .timeLimit(.minutes(5)))
struct ClientMetricsTests {
    private static func client(
        _ endpoint: Endpoint, _ metrics: ClientMetrics, retries: Retries = .none
    ) -> RPCClient {
        RPCClient(
            endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
            defaultTimeout: .seconds(60), retries: retries, metrics: metrics.peer("echo"))
    }

    private static func count(_ what: String, _ metrics: ClientMetrics) throws -> String? {
        try MetricsPage(metrics)["qingke_rpc_client_\(what)_total{peer=\"echo\"}"]
    }

    @Test("Two calls over one connection opened one")
    func opened() async throws {
        try await EchoServer.with { running in
            let metrics = ClientMetrics()
            let client = Self.client(running.endpoint, metrics)
            for _ in 0..<2 { _ = try await client.call(Echo.echo, Loan()) }
            #expect(try Self.count("connections_opened", metrics) == "1")
            #expect(try Self.count("connect_failures", metrics) == "0")
            #expect(try Self.count("retries", metrics) == "0")
            await client.close()
        }
    }

    @Test("Where nothing listens, each attempt to connect has failed")
    func failed() async throws {
        let (metrics, port) = (ClientMetrics(), ClosedPort())
        defer { port.free() }
        let client = Self.client(port.endpoint, metrics)
        _ = await refusal { try await client.call(Echo.echo, Loan()) }
        #expect(try Self.count("connections_opened", metrics) == "0")
        #expect(try Self.count("connect_failures", metrics) == "1")
        await client.close()
    }

    @Test("A read that is made three times was sent once more twice")
    func retries() async throws {
        let (metrics, port) = (ClientMetrics(), ClosedPort())
        defer { port.free() }
        let client = Self.client(port.endpoint, metrics, retries: .edge)
        let read = MethodDescriptor<Loan, Loan>(
            service: "test.v1.Echo", name: "GetLoan", hasRequestID: false)
        _ = await refusal { try await client.call(read, Loan()) }
        #expect(try Self.count("connect_failures", metrics) == "3")
        #expect(try Self.count("retries", metrics) == "2")
        await client.close()
    }

    @Test("A process that calls no other has no such metrics")
    func none() throws {
        #expect(try MetricsPage(ClientMetrics()).samples.isEmpty)
    }

    @Test("A call that the server did not begin is sent once more, and counted as a retry")
    func resent() async throws {
        try await EchoServer.with(interceptors: [DrainingAtFirst()]) { running in
            let metrics = ClientMetrics()
            let client = Self.client(running.endpoint, metrics)
            _ = try await client.call(Echo.echo, Loan())
            #expect(try Self.count("retries", metrics) == "1")
            await client.close()
        }
    }

    /// Begins no call but those after the first.
    private final class DrainingAtFirst: ServerInterceptor {
        private let isFirst = Atomic(true)

        func admit(_ call: CallHead) throws(RPCError) {
            if isFirst.exchange(false, ordering: .relaxed) {
                throw .unavailable(.draining, "another server will take it")
            }
        }
    }
}
