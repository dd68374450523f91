import Messages
import RPC
import TestKit
import Testing
import Wire

/// A server whose clock stands still, and peers to it.
private struct LimitedServer {
    let running: EchoServer
    let clock: SteadyClock
    let limits: ServerLimits

    static func with(
        _ limits: ServerLimits = .standard, echo: Echo = Echo(),
        _ body: @Sendable (LimitedServer) async throws -> Void
    ) async throws {
        let clock = SteadyClock()
        try await EchoServer.with(limits: limits, echo: echo, clock: clock) {
            (running: EchoServer) async throws in
            try await body(LimitedServer(running: running, clock: clock, limits: limits))
        }
    }

    /// Moves the clock, and returns when the server has looked at it.
    func pass(_ duration: Duration) async {
        clock.advance(by: duration)
        await running.server.enforceTimes()
    }

    /// A connection that has read the server's HELLO.
    func peer(from source: String = "127.0.0.1") async throws -> RawPeer {
        let peer = try RawPeer(running.endpoint, from: source)
        try await RawPeer.onThread { () throws in #expect(try peer.receive()?.kind == .hello) }
        return peer
    }

    /// The same, greeted, and the server has read it.
    func greetedPeer(from source: String = "127.0.0.1") async throws -> RawPeer {
        let peer = try await peer(from: source)
        peer.send(.hello(limits: .standard))
        try await expectOpen(peer)
        return peer
    }

    /// The peer is served, and all that it sent before has been read.
    func expectOpen(_ peer: RawPeer) async throws {
        peer.send(.ping([7]))
        try await RawPeer.onThread { () throws in #expect(try peer.receive()?.kind == .pong) }
    }

    /// The server ends the connection with such a status.
    func expectClosed(_ peer: RawPeer, _ status: StatusCode, saying text: String = "") async throws
    {
        try await RawPeer.onThread { () throws in
            let goAway = try peer.receive()
            #expect(goAway?.kind == .goaway)
            #expect(goAway?.status == status.rawValue)
            #expect(text.isEmpty || goAway?.statusMessage.contains(text) == true)
            #expect(try peer.receive() == nil)
        }
    }
}

private func call(_ id: UInt64, _ method: MethodDescriptor<Loan, Loan>) -> Envelope {
    Envelope(callID: id, kind: .call, method: method.path, payload: Loan(loanID: "L").packed)
}

@Suite("A server waits so long for its peers, and no longer", .timeLimit(.minutes(5)))
struct ServerTimeTests {
    private let instant = Duration.milliseconds(1)

    @Test("A HELLO that ends within the time is in time")
    func greeting() async throws {
        try await LimitedServer.with { server in
            let peer = try await server.peer()
            await server.pass(server.limits.greetingMax - instant)
            peer.send(.hello(limits: .standard))
            try await server.expectOpen(peer)
        }
    }

    @Test("Without a whole HELLO when the time is over the connection ends", arguments: [0, 1, 7])
    func slowGreeting(count: Int) async throws {
        try await LimitedServer.with { server in
            let peer = try await server.peer()
            peer.send(Array([0, 0, 0, 0, 6, 0x10, 0x01, 0x7A].prefix(count)))
            await server.pass(server.limits.greetingMax)
            try await server.expectClosed(peer, .internal, saying: "HELLO")
        }
    }

    private let pong: [UInt8] = [0, 0, 0, 0, 2, 0x10, 0x09]

    @Test("A frame that ends within the time is taken")
    func frame() async throws {
        try await LimitedServer.with { server in
            let peer = try await server.greetedPeer()
            // The ping is answered when what came with it has been read.
            peer.send([0, 0, 0, 0, 2, 0x10, 0x08] + pong.prefix(3))
            try await RawPeer.onThread { () throws in #expect(try peer.receive()?.kind == .pong) }
            await server.pass(server.limits.frameMax - instant)
            peer.send(Array(pong.dropFirst(3)))
            try await server.expectOpen(peer)
            await server.pass(instant)
            try await server.expectOpen(peer)
        }
    }

    @Test("A frame that has not ended in time ends the connection, though bytes of it still come")
    func slowFrame() async throws {
        try await LimitedServer.with { server in
            let peer = try await server.greetedPeer()
            peer.send([0, 0, 0, 0, 2, 0x10, 0x08] + pong.prefix(3))
            try await RawPeer.onThread { () throws in #expect(try peer.receive()?.kind == .pong) }
            await server.pass(server.limits.frameMax - instant)
            peer.send([pong[3]])
            await server.pass(instant)
            try await server.expectClosed(peer, .internal, saying: "frame")
        }
    }

    @Test(
        "A connection that was silent almost so long goes on, and each frame begins the time anew")
    func almostIdle() async throws {
        try await LimitedServer.with { server in
            let peer = try await server.greetedPeer()
            for _ in 0..<3 {
                await server.pass(server.limits.idleMax - instant)
                try await server.expectOpen(peer)
            }
        }
    }

    @Test("A connection that is silent so long ends in order")
    func idle() async throws {
        try await LimitedServer.with { server in
            let peer = try await server.greetedPeer()
            await server.pass(server.limits.idleMax)
            try await server.expectClosed(peer, .ok)
        }
    }

    @Test("A connection is not silent while a call runs on it, nor at once when that has ended")
    func busy() async throws {
        let echo = Echo()
        try await LimitedServer.with(echo: echo) { server in
            let peer = try await server.greetedPeer()
            peer.send(call(1, Echo.wait))
            await echo.begun.passed()
            await server.pass(server.limits.idleMax * 2)
            await echo.gate.open()
            try await RawPeer.onThread { () throws in #expect(try peer.receive()?.kind == .reply) }
            await server.pass(server.limits.idleMax - instant)
            try await server.expectOpen(peer)
        }
    }

    @Test("A client that was silent for longer calls again without noticing, even at that moment")
    func clientReconnects() async throws {
        try await LimitedServer.with { (server: LimitedServer) async throws in
            for number in 0..<30 {
                server.clock.advance(by: server.limits.idleMax)
                async let looked: Void = server.running.server.enforceTimes()
                let loan = Loan(loanID: "L-\(number)")
                #expect(try await server.running.call(Echo.echo, loan) == loan)
                await looked
            }
        }
    }

    @Test("A peer that does not even take the last words is cut off")
    func deafPeer() async throws {
        var limits = ServerLimits.standard
        limits.unsentBytesPause = 256 << 10
        try await LimitedServer.with(limits) { server in
            let peer = try await server.greetedPeer()
            // 12 MiB of replies: more than the system keeps for a peer that reads one of them.
            peer.send((1...200).map { call($0, Echo.large) })
            try await RawPeer.onThread { () throws in #expect(try peer.receive()?.kind == .reply) }
            // It is idle once its last bytes were taken, ends, and does not take the last words.
            for _ in 0..<4 { await server.pass(server.limits.idleMax) }
            try await RawPeer.onThread { peer.waitUntilClosed() }
        }
    }

    @Test("The server looks at its clock by itself")
    func tick() async throws {
        var limits = ServerLimits.standard
        limits.idleMax = .milliseconds(1)
        try await EchoServer.with(limits: limits) { (running: EchoServer) async throws in
            let endpoint = running.endpoint
            try await RawPeer.onThread { () throws in
                let peer = try RawPeer(endpoint)
                peer.send(.hello(limits: .standard))
                #expect(try peer.kindsToEnd() == [.hello, .goaway])
            }
        }
    }
}

@Suite("A server bears so many connections, and so much unread", .timeLimit(.minutes(5)))
struct ServerRoomTests {
    @Test("One connection more than the server takes is told so, and has its place when one goes")
    func connectionsMax() async throws {
        var limits = ServerLimits.standard
        limits.connectionsMax = 2
        try await LimitedServer.with(limits) { server in
            let first = try await server.greetedPeer()
            do {
                let second = try await server.greetedPeer()
                try await server.expectClosed(
                    try await server.peer(), .resourceExhausted, saying: "2 connections")
                try await server.expectOpen(second)
            }
            // The second one is gone; the server hears of it in its own time.
            var kind: Kind?
            repeat {
                let peer = try await server.peer()
                peer.send(.hello(limits: .standard))
                peer.send(.ping([7]))
                kind = try await RawPeer.onThread { try peer.receive()?.kind }
            } while kind == .goaway
            #expect(kind == .pong)
            try await server.expectOpen(first)
        }
    }

    @Test("One connection more than an address may have is refused; another address is served")
    func connectionsPerPeerMax() async throws {
        var limits = ServerLimits.standard
        limits.connectionsPerPeerMax = 1
        try await LimitedServer.with(limits) { server in
            let first = try await server.greetedPeer()
            try await server.expectClosed(
                try await server.peer(), .resourceExhausted, saying: "1 connections from 127.0.0.1")
            let other = try await server.greetedPeer(from: "127.0.0.2")
            try await server.expectClosed(
                try await server.peer(from: "127.0.0.2"), .resourceExhausted, saying: "127.0.0.2")
            try await server.expectOpen(first)
            try await server.expectOpen(other)
        }
    }

    @Test("When many are being refused, further ones are closed without a word")
    func refusalsMax() async throws {
        var limits = ServerLimits.standard
        limits.connectionsMax = 0
        limits.refusalsMax = 1
        try await LimitedServer.with(limits) { server in
            // One is being refused until it has closed, or for a second: on a busy machine the next
            // one may come later than that, and is told too.
            var refused: [RawPeer] = []
            while true {
                let peer = try RawPeer(server.running.endpoint)
                guard try await RawPeer.onThread({ try peer.receive()?.kind }) == .hello else {
                    break
                }
                try await server.expectClosed(peer, .resourceExhausted)
                refused.append(peer)
            }
            #expect(!refused.isEmpty)
        }
    }

    @Test("A client that is refused knows that its call was not begun, and when to try again")
    func refusedClient() async throws {
        var limits = ServerLimits.standard
        limits.connectionsMax = 0
        try await EchoServer.with(limits: limits) { (running: EchoServer) async throws in
            var error: RPCError?
            // While the connection is just going, a call may find it closed and not begun either.
            repeat {
                error = await refusal { try await running.call(Echo.echo, Loan()) }
                #expect(error?.isUnprocessed == true)
            } while error?.reason == .draining
            #expect(error?.code == .resourceExhausted)
            #expect(error?.reason == .overloaded)
            #expect(error?.retryAfterMilliseconds == 1000)
        }
    }

    @Test("Replies that the peer has not read hold back the calls that it sent, and none is lost")
    func backpressure() async throws {
        var limits = ServerLimits.standard
        limits.unsentBytesPause = 256 << 10
        // Not much above: were the calls not held back, their 12 MiB would cut the peer off.
        limits.unsentBytesMax = 1 << 20
        try await LimitedServer.with(limits) { server in
            let peer = try await server.greetedPeer()
            peer.send((1...200).map { call($0, Echo.large) })
            // Nothing is read before the server is through with what came.
            try await RawPeer.onThread { peer.waitForBytes() }
            await server.running.server.enforceTimes()
            try await RawPeer.onThread { () throws in
                for id in 1...200 { #expect(try peer.receive()?.callID == UInt64(id)) }
            }
            try await server.expectOpen(peer)
        }
    }

    @Test("More replies than the server keeps for a peer that reads nothing cut it off")
    func unsentBytesMax() async throws {
        var limits = ServerLimits.standard
        limits.unsentBytesMax = 2 << 20
        let echo = Echo()
        try await LimitedServer.with(limits, echo: echo) { server in
            let peer = try await server.greetedPeer()
            // 12 MiB run at once: they are more than the system and the server keep.
            var large = call(0, Echo.wait)
            large.payload = Loan(loanID: String(repeating: "x", count: 1 << 20)).packed
            for id in 1...12 {
                large.callID = UInt64(id)
                peer.send(large)
            }
            try await server.expectOpen(peer)
            await echo.gate.open()
            try await RawPeer.onThread { peer.waitUntilClosed() }
            // Others are served.
            try await server.expectOpen(try await server.greetedPeer())
        }
    }
}
