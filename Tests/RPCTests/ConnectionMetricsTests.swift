import Identity
import Messages
import RPC
import TestKit
import Testing
import Wire

@Suite("What a server counts of its connections", .timeLimit(.minutes(5)))
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

    @Test("A connection whose peer does not read its replies is counted as that")
    func notReading() async throws {
        var limits = ServerLimits.standard
        limits.unsentBytesMax = 2 << 20
        let echo = Echo()
        try await EchoServer.with(limits: limits, echo: echo) { running in
            let peer = try RawPeer(running.endpoint)
            peer.send(.hello(limits: .standard))
            // 12 MiB: they are more than the system and the server keep.
            let large = Loan(loanID: String(repeating: "x", count: 1 << 20)).packed
            for id in 1...12 {
                peer.send(
                    Envelope(
                        callID: UInt64(id), kind: .call, method: Echo.wait.path, payload: large))
            }
            let metrics = running.server.metrics
            try await untilTrue {
                try MetricsPage(metrics)["qingke_rpc_server_started_total", Echo.wait.path] == "12"
            }
            await echo.gate.open()
            try await RawPeer.onThread { peer.waitUntilClosed() }
            #expect(try Self.count("cut_off_total{reason=\"not_reading\"}", running) == "1")
            try await untilTrue { try Self.count("open", running) == "0" }
        }
    }
}
