import Identity
import Messages
import RPC
import TestKit
import Testing
import Wire

@Suite("What a server counts of its calls", .timeLimit(.minutes(1)))
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
}

@Suite("What a server counts of its connections", .timeLimit(.minutes(1)))
struct ConnectionMetricsTests {
    private static func count(_ what: String, _ running: EchoServer) throws -> String? {
        try MetricsPage(running.server.metrics)["qingke_rpc_server_connections_\(what)"]
    }

    @Test("A connection is open from when it is taken in until it is gone")
    func open() async throws {
        try await EchoServer.with { running in
            #expect(try Self.count("open", running) == "0")
            do {
                let peer = try RawPeer(running.endpoint)
                _ = try await RawPeer.onThread { () throws in try peer.receive()?.kind }
                #expect(try Self.count("open", running) == "1")
            }
            try await untilTrue { try Self.count("open", running) == "0" }
            #expect(try Self.count("accepted_total", running) == "1")
            #expect(try Self.count("refused_total", running) == "0")
        }
    }

    @Test("A connection over the limit is refused, and is neither taken in nor cut off")
    func refused() async throws {
        var limits = ServerLimits.standard
        limits.connectionsMax = 0
        try await EchoServer.with(limits: limits) { running in
            let peer = try RawPeer(running.endpoint)
            _ = try await RawPeer.onThread { () throws in try peer.readToEnd() }
            #expect(try Self.count("refused_total", running) == "1")
            #expect(try Self.count("accepted_total", running) == "0")
            #expect(try Self.count("open", running) == "0")
            for reason in ["protocol_error", "http", "too_slow", "not_reading"] {
                #expect(
                    try Self.count("cut_off_total{reason=\"\(reason)\"}", running) == "0")
            }
        }
    }

    @Test(
        "A connection that breaks the protocol is counted with what was wrong",
        arguments: [
            ("protocol_error", [0, 0, 0, 0, 2, 0x10, 0x08]),  // PING before HELLO
            ("http", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
        ] as [(String, [UInt8])])
    func breach(reason: String, bytes: [UInt8]) async throws {
        try await EchoServer.with { running in
            let peer = try RawPeer(running.endpoint)
            peer.send(bytes)
            _ = try await RawPeer.onThread { () throws in try peer.readToEnd() }
            #expect(try Self.count("cut_off_total{reason=\"\(reason)\"}", running) == "1")
        }
    }

    @Test("A connection without a HELLO in time is counted as too slow")
    func tooSlow() async throws {
        let clock = SteadyClock()
        try await EchoServer.with(clock: clock) { running in
            let peer = try RawPeer(running.endpoint)
            _ = try await RawPeer.onThread { () throws in try peer.receive()?.kind }
            clock.advance(by: ServerLimits.standard.greetingMax)
            await running.server.enforceTimes()
            #expect(try Self.count("cut_off_total{reason=\"too_slow\"}", running) == "1")
        }
    }
}

@Suite("What clients count", .timeLimit(.minutes(1)))
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
}

@Suite("The text of metrics")
struct MetricsTextTests {
    @Test("Quotes, backslashes and line feeds of a label do not break the page")
    func escaping() throws {
        var text = MetricsText()
        text.family("odd", .gauge, "A \\ and\na line.")
        text.sample("odd", [("label", "a\"b\\c\nd")], 1)
        #expect(
            text.text == """
                # HELP odd A \\\\ and\\na line.
                # TYPE odd gauge
                odd{label="a\\"b\\\\c\\nd"} 1

                """)
        #expect(try MetricsPage(text.text).kinds == ["odd": "gauge"])
    }
}
