import Identity
import Messages
import RPC
import TestKit
import Testing
import Wire

@Suite("A server holds its peers to the protocol", .timeLimit(.minutes(5)))
struct ProtocolTests {
    /// Runs a body with a fresh connection that has read the server's HELLO.
    private func withPeer(
        limits: ServerLimits = .standard, interceptors: [any ServerInterceptor] = [],
        greet: Bool = true, _ body: @escaping @Sendable (RawPeer) throws -> Void
    ) async throws {
        try await EchoServer.with(interceptors: interceptors, limits: limits) {
            (running: EchoServer) async throws in
            let endpoint = running.endpoint
            try await RawPeer.onThread {
                let peer = try RawPeer(endpoint)
                let hello = try peer.receive()
                #expect(hello?.kind == .hello)
                if greet { peer.send(.hello(limits: .standard)) }
                try body(peer)
            }
            // Whatever the peer did, others are served.
            #expect(try await running.call(Echo.echo, UnaryCallTests.loan) == UnaryCallTests.loan)
        }
    }

    private func call(_ id: UInt64, _ path: String = "test.v1.Echo/Echo") -> Envelope {
        Envelope(callID: id, kind: .call, method: path, payload: Loan(loanID: "L").packed)
    }

    /// What ends a connection: each case is sent after the greeting.
    static let breaches: [(String, [UInt8])] = [
        ("a flag that is not defined", [2, 0, 0, 0, 0]),
        ("a length over the limit", [0, 0xFF, 0xFF, 0xFF, 0xFF]),
        ("an empty envelope", [0, 0, 0, 0, 0]),
        ("bytes that are no envelope", [0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF]),
        ("a second HELLO", [0, 0, 0, 0, 6, 0x10, 0x01, 0x7A, 0x02, 0x08, 0x01]),
        ("a call without an id", [0, 0, 0, 0, 2, 0x10, 0x02]),
        ("a reply from a client", [0, 0, 0, 0, 4, 0x08, 0x01, 0x10, 0x05]),
        ("a kind that is not defined", [0, 0, 0, 0, 4, 0x08, 0x01, 0x10, 0x0B]),
        (
            "a ping of 65 bytes",
            [0, 0, 0, 0, 69, 0x10, 0x08, 0x7A, 65] + Array(repeating: 0, count: 65)
        ),
    ]

    @Test(
        "A breach of the protocol is answered with its reason, and the connection ends",
        arguments: breaches)
    func breach(what: String, bytes: [UInt8]) async throws {
        try await withPeer { (peer: RawPeer) throws in
            peer.send(bytes)
            let goAway = try #require(try peer.receive(), "\(what)")
            #expect(goAway.kind == .goaway)
            #expect(goAway.status == StatusCode.internal.rawValue)
            #expect(!goAway.statusMessage.isEmpty)
            #expect(try peer.receive() == nil)
        }
    }

    @Test("Anything before HELLO ends the connection")
    func noGreeting() async throws {
        try await withPeer(greet: false) { (peer: RawPeer) throws in
            peer.send(call(1))
            #expect(try peer.receive()?.kind == .goaway)
        }
    }

    @Test("A greeting of another version ends the connection")
    func version() async throws {
        try await withPeer(greet: false) { (peer: RawPeer) throws in
            peer.send(Envelope(kind: .hello, payload: Hello(version: 2).packed))
            #expect(try peer.receive()?.statusMessage.contains("version 2") == true)
        }
    }

    @Test("A call id that does not rise ends the connection", arguments: [5, 4] as [UInt64])
    func reusedID(id: UInt64) async throws {
        try await withPeer { (peer: RawPeer) throws in
            peer.send(call(5))
            #expect(try peer.receive()?.kind == .reply)
            peer.send(call(id))
            #expect(try peer.receive()?.kind == .goaway)
        }
    }

    @Test("A ping is answered with its own bytes")
    func ping() async throws {
        try await withPeer { (peer: RawPeer) throws in
            peer.send(.ping([1, 2, 3]))
            let pong = try peer.receive()
            #expect(pong?.kind == .pong)
            #expect(pong?.payload == [1, 2, 3])
        }
    }

    @Test("An HTTP request gets one readable answer, and the connection ends")
    func http() async throws {
        try await withPeer(greet: false) { (peer: RawPeer) throws in
            peer.send(Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
            let answer = String(decoding: try peer.readToEnd(), as: UTF8.self)
            #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
        }
    }

    @Test("One call more than a connection may have is refused as not begun, the others run on")
    func callsMax() async throws {
        var limits = ServerLimits.standard
        limits.wire.callsMax = 2
        try await withPeer(limits: limits) { (peer: RawPeer) throws in
            peer.send(call(1, "test.v1.Echo/Hang"))
            peer.send(call(2, "test.v1.Echo/Hang"))
            peer.send(call(3))
            let reply = try peer.receive()
            #expect(reply?.callID == 3)
            #expect(reply?.status == StatusCode.resourceExhausted.rawValue)
            peer.send(.cancel(1))
            // The cancelled call gives its place back when its handler has stopped.
            var id: UInt64 = 3
            var next: Envelope?
            repeat {
                id += 1
                peer.send(call(id))
                next = try peer.receive()
                #expect(next?.callID == id)
            } while next?.status == StatusCode.resourceExhausted.rawValue
            #expect(next?.status == 0)
        }
    }

    @Test("A peer that sends on and on still reads why it is cut off")
    func lastWords() async throws {
        try await withPeer { (peer: RawPeer) throws in
            peer.send([0, 0xFF, 0xFF, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 8 << 20))
            #expect(try peer.receive()?.kind == .goaway)
            #expect(try peer.receive() == nil)
        }
    }

    @Test("A reply over what the peer's HELLO takes is RESOURCE_EXHAUSTED")
    func peerLimit() async throws {
        try await withPeer(greet: false) { (peer: RawPeer) throws in
            var limits = WireLimits.standard
            limits.frameBytesMax = 1000
            peer.send(.hello(limits: limits))
            var large = call(1)
            large.payload = Loan(loanID: String(repeating: "x", count: 1000)).packed
            peer.send(large)
            #expect(try peer.receive()?.status == StatusCode.resourceExhausted.rawValue)
            peer.send(call(2))
            #expect(try peer.receive()?.status == 0)
        }
    }

    @Test("Bytes that are no request are INVALID_ARGUMENT, and the connection goes on")
    func malformedRequest() async throws {
        try await withPeer { (peer: RawPeer) throws in
            var bad = call(1)
            bad.payload = [0xFF, 0xFF]
            peer.send(bad)
            #expect(try peer.receive()?.status == StatusCode.invalidArgument.rawValue)
            peer.send(call(2))
            #expect(try peer.receive()?.status == 0)
        }
    }

    @Test("A request that would unpack to too much memory is RESOURCE_EXHAUSTED")
    func memoryBomb() async throws {
        try await withPeer { (peer: RawPeer) throws in
            var bomb = call(1)
            // A million empty principal events: two bytes each here, a hundred there.
            bomb.payload = (0..<1_000_000).flatMap { _ in [0x42, 0x00] as [UInt8] }
            peer.send(bomb)
            #expect(try peer.receive()?.status == StatusCode.resourceExhausted.rawValue)
        }
    }
}

@Suite("Who may call what", .timeLimit(.minutes(5)))
struct AuthorityTests {
    private static let table = RoleTable([
        Echo.echo.path: [.bank, .bureau], Echo.whoami.path: [.anonymous],
    ])

    private func error(
        _ method: MethodDescriptor<Loan, Loan>, as principal: Principal
    ) async throws -> RPCError? {
        let authority = AuthorityInterceptor(Self.table, isMethod: { $0 != Echo.missing.path })
        return try await EchoServer.with(interceptors: [authority]) {
            (running: EchoServer) async throws in
            do {
                _ = try await running.call(
                    method, Loan(), options: CallOptions(principal: principal))
                return nil
            } catch let error as RPCError {
                return error
            }
        }
    }

    @Test("A role of the table passes, another is denied and told which may")
    func roles() async throws {
        #expect(try await error(Echo.echo, as: Principal(role: .bank, id: "b1")) == nil)
        let denied = try await error(Echo.echo, as: Principal(role: .insurer, id: "i1"))
        #expect(denied?.code == .permissionDenied)
        #expect(denied?.message.contains("bank, bureau") == true)
    }

    @Test("A caller without a principal is unauthenticated, but may call what is open to all")
    func anonymous() async throws {
        #expect(try await error(Echo.echo, as: .anonymous)?.code == .unauthenticated)
        #expect(try await error(Echo.whoami, as: .anonymous) == nil)
    }

    @Test("A method that does not exist is not denied but UNIMPLEMENTED, to whomever")
    func unknownMethod() async throws {
        for principal in [Principal(role: .operator, id: "o1"), .anonymous] {
            let unknown = try await error(Echo.missing, as: principal)
            #expect(unknown?.code == .unimplemented)
            #expect(unknown?.reason == .methodNotFound)
        }
    }

    @Test("A method that is not in the table is denied to everybody")
    func defaultDeny() async throws {
        let denied = try await error(Echo.fail, as: Principal(role: .operator, id: "o1"))
        #expect(denied?.code == .permissionDenied)
    }

    @Test(
        "A principal that cannot be read is refused",
        arguments: ["bank", "bank:", "king:k1", "anonymous:x", "bank:\u{00e4}", "bank:a b"])
    func badPrincipal(text: String) async throws {
        #expect(Principal(parsing: text) == nil)
        var options = CallOptions(principal: .anonymous)
        options.metadata.append(Wire.Metadata.principalKey, text)
        let sent = options
        try await EchoServer.with { running in
            let error = await #expect(throws: RPCError.self) {
                try await running.call(Echo.echo, Loan(), options: sent)
            }
            #expect(error?.code == .unauthenticated)
        }
    }

    @Test("More calls at once than the server takes are refused with a time to try again")
    func shedding() async throws {
        let echo = Echo()
        try await EchoServer.with(
            interceptors: [LoadShedInterceptor(callsMax: 1)], echo: echo
        ) { (running: EchoServer) async throws in
            async let waiting = running.call(Echo.wait, Loan())
            await echo.begun.passed()
            let error = await #expect(throws: RPCError.self) {
                try await running.call(Echo.echo, Loan())
            }
            #expect(error?.reason == .overloaded)
            #expect(error?.retryAfterMilliseconds == 100)
            await echo.gate.open()
            _ = try await waiting
            _ = try await running.call(Echo.echo, Loan())
        }
    }

    @Test("A call that was given up holds its place until its handler has stopped")
    func sheddingAfterCancellation() async throws {
        let echo = Echo()
        try await EchoServer.with(
            interceptors: [LoadShedInterceptor(callsMax: 1)], echo: echo
        ) { (running: EchoServer) async throws in
            let call = Task { try await running.call(Echo.wait, Loan()) }
            await echo.begun.passed()
            call.cancel()
            _ = await call.result
            // Its handler waits on, whatever the caller wants.
            let error = await refusal { try await running.call(Echo.echo, Loan()) }
            #expect(error?.reason == .overloaded)
            await echo.gate.open()
            while await refusal({ try await running.call(Echo.echo, Loan()) }) != nil {}
        }
    }
}
