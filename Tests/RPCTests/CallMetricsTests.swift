import Identity
import Messages
import RPC
import TestKit
import Testing
import Wire

@Suite("What a server counts of its calls", .timeLimit(.minutes(5)))
struct CallMetricsTests {
    private static let started = "qingke_rpc_server_started_total"
    private static let seconds = "qingke_rpc_server_handling_seconds"

    @Test("Calls are counted by method and by the code with which they ended")
    func codes() async throws {
        try await EchoServer.with { running in
            for _ in 0..<2 { _ = try await running.call(Echo.echo, Loan()) }
            _ = await refusal { try await running.call(Echo.fail, Loan()) }
            _ = await refusal { try await running.call(Echo.crash, Loan()) }
            let page = try MetricsPage(running.server.metrics)
            #expect(page[Self.started, Echo.echo.path] == "2")
            #expect(page[Self.started, Echo.fail.path] == "1")
            #expect(page[Self.started, Echo.hang.path] == "0")
            #expect(page.handled(Echo.echo.path, "OK") == "2")
            #expect(page.handled(Echo.fail.path, "INVALID_ARGUMENT") == "1")
            #expect(page.handled(Echo.fail.path, "OK") == nil)
            #expect(page.handled(Echo.crash.path, "INTERNAL") == "1")
            #expect(page["\(Self.seconds)_count", Echo.echo.path] == "2")
            #expect(page["\(Self.seconds)_count", Echo.hang.path] == nil)
        }
    }

    @Test("A call that a layer refuses counts under its method")
    func refused() async throws {
        try await EchoServer.with(interceptors: [AuthorityInterceptor(RoleTable([:]))]) { running in
            let error = await refusal { try await running.call(Echo.echo, Loan()) }
            #expect(error?.code == .permissionDenied)
            let page = try MetricsPage(running.server.metrics)
            #expect(page[Self.started, Echo.echo.path] == "1")
            #expect(page.handled(Echo.echo.path, "PERMISSION_DENIED") == "1")
        }
    }

    @Test("Paths that nobody has mounted count together and are named nowhere")
    func unknown() async throws {
        try await EchoServer.with { running in
            let before = try MetricsPage(running.server.metrics)
            for name in ["Missing1", "Missing2", "a\"b\n"] {
                let method = MethodDescriptor<Loan, Loan>(
                    service: "test.v1.Echo", name: name, hasRequestID: false)
                _ = await refusal { try await running.call(method, Loan()) }
            }
            let page = try MetricsPage(running.server.metrics)
            #expect(page[Self.started, "unknown"] == "3")
            #expect(page.handled("unknown", "UNIMPLEMENTED") == "3")
            #expect(!page.samples.keys.contains { $0.contains("Missing") || $0.contains("a\\") })
            let started = { (page: MetricsPage) in
                page.samples.keys.count { $0.hasPrefix(Self.started) }
            }
            #expect(started(page) == started(before))
        }
    }

    @Test("A call that finds no place is counted as shed", arguments: [true, false])
    func shed(byConnection: Bool) async throws {
        let echo = Echo()
        var limits = ServerLimits.standard
        if byConnection { limits.wire.callsMax = 1 }
        try await EchoServer.with(
            interceptors: byConnection ? [] : [LoadShedInterceptor(callsMax: 1)], limits: limits,
            echo: echo
        ) { running in
            let client = RPCClient(
                running.endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
                defaultTimeout: .seconds(60))
            async let first = client.call(Echo.wait, Loan())
            await echo.begun.passed()
            #expect(try MetricsPage(running.server.metrics)["qingke_rpc_server_shed_total"] == "0")
            let error = await refusal { try await client.call(Echo.echo, Loan()) }
            #expect(error?.reason == .overloaded)
            let page = try MetricsPage(running.server.metrics)
            #expect(page["qingke_rpc_server_shed_total"] == "1")
            #expect(page.handled(Echo.echo.path, "RESOURCE_EXHAUSTED") == "1")
            await echo.gate.open()
            _ = try await first
            await client.close()
        }
    }

    @Test(
        "A call of 500 µs is in the first bucket, one of a nanosecond more in the second",
        arguments: [(0, "1", "0.000500000"), (1, "0", "0.000500001")])
    func boundary(more: Int, first: String, sum: String) async throws {
        let (echo, clock) = (Echo(), SteadyClock())
        try await EchoServer.with(echo: echo, clock: clock) { running in
            async let answer = running.call(Echo.wait, Loan())
            await echo.begun.passed()
            clock.advance(by: .microseconds(500) + .nanoseconds(more))
            await echo.gate.open()
            _ = try await answer
            let page = try MetricsPage(running.server.metrics)
            let bucket = { (bound: String) in
                page["\(Self.seconds)_bucket{method=\"\(Echo.wait.path)\",le=\"\(bound)\"}"]
            }
            #expect(bucket("0.0005") == first)
            #expect(bucket("0.001") == "1")
            #expect(bucket("10") == "1")
            #expect(bucket("+Inf") == "1")
            #expect(page["\(Self.seconds)_sum", Echo.wait.path] == sum)
        }
    }

    @Test("A call longer than the last bound is in no bucket but the one without a bound")
    func longest() async throws {
        let (echo, clock) = (Echo(), SteadyClock())
        try await EchoServer.with(echo: echo, clock: clock) { running in
            async let answer = running.call(Echo.wait, Loan())
            await echo.begun.passed()
            clock.advance(by: .seconds(10) + .nanoseconds(1))
            await echo.gate.open()
            _ = try await answer
            let page = try MetricsPage(running.server.metrics)
            let bucket = "\(Self.seconds)_bucket{method=\"\(Echo.wait.path)\""
            #expect(page["\(bucket),le=\"10\"}"] == "0")
            #expect(page["\(bucket),le=\"+Inf\"}"] == "1")
        }
    }

    @Test("A response that does not fit counts as the error that is sent in its place")
    func tooLarge() async throws {
        try await EchoServer.with { running in
            var limits = WireLimits.standard
            limits.frameBytesMax = 32 << 10
            let client = RPCClient(
                running.endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
                defaultTimeout: .seconds(60), limits: limits)
            let error = await refusal { try await client.call(Echo.large, Loan()) }
            #expect(error?.code == .resourceExhausted)
            let page = try MetricsPage(running.server.metrics)
            #expect(page.handled(Echo.large.path, "RESOURCE_EXHAUSTED") == "1")
            #expect(page.handled(Echo.large.path, "OK") == nil)
            #expect(page["qingke_rpc_server_shed_total"] == "0")
            await client.close()
        }
    }

    @Test("A call whose peer goes is counted once, as cancelled")
    func abandoned() async throws {
        let echo = Echo()
        try await EchoServer.with(echo: echo) { running in
            do {
                let peer = try RawPeer(running.endpoint)
                peer.send(.hello(limits: .standard))
                peer.send(
                    Envelope(
                        callID: 1 << 16, kind: .call, method: Echo.hang.path,
                        payload: Loan().packed))
                await echo.begun.passed()
            }
            await echo.stopped.passed()
            let metrics = running.server.metrics
            try await untilTrue {
                try MetricsPage(metrics)["qingke_rpc_server_connections_open"] == "0"
            }
            let page = try MetricsPage(metrics)
            #expect(page.handled(Echo.hang.path, "CANCELLED") == "1")
            #expect(page["\(Self.seconds)_count", Echo.hang.path] == "1")
        }
    }

    @Test("A call whose time is over counts as DEADLINE_EXCEEDED at both doors, once")
    func expired() async throws {
        try await EchoServer.with { running in
            let peer = try RawPeer(running.endpoint)
            peer.send(.hello(limits: .standard))
            peer.send(
                Envelope(
                    callID: 1 << 16, kind: .call, method: Echo.hang.path, timeoutUs: 1000,
                    payload: Loan().packed))
            try await RawPeer.onThread { () throws in
                #expect(try peer.receive()?.kind == .hello)
                #expect(try peer.receive()?.status == StatusCode.deadlineExceeded.rawValue)
            }
            let code = "DEADLINE_EXCEEDED"
            #expect(
                try MetricsPage(running.server.metrics).handled(Echo.hang.path, code) == "1")
            let context = ServerContext(
                principal: EchoServer.anyone, deadline: .after(.milliseconds(1)))
            _ = await refusal {
                try await running.server.answer(Echo.hang.path, Loan().packed, context)
            }
            let page = try MetricsPage(running.server.metrics)
            #expect(page.handled(Echo.hang.path, code) == "2")
            #expect(page["\(Self.seconds)_count", Echo.hang.path] == "2")
        }
    }
}
