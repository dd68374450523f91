import Dispatch
import Identity
import Messages
import NIOPosix
import RPC
import TestKit
import Testing
import Wire

@Suite("Unary calls over real sockets", .timeLimit(.minutes(5)))
struct UnaryCallTests {
    static let loan = Loan(
        loanID: "L-2024-001", borrowerUSCC: "91370200MA3C0000XX", lenderIsBank: true,
        contractDate: "2024-10-28", termMonths: 12, contractAmountFen: .max,
        events: [PrincipalEvent(date: "2024-11-01", kind: .draw, amountFen: 600_000_000)],
        use: .research)

    @Test("What is sent comes back, field by field")
    func echo() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            #expect(try await running.call(Echo.echo, Self.loan) == Self.loan)
        }
    }

    @Test("A thousand calls at once on one connection each get their own reply")
    func multiplexed() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            try await withThrowingTaskGroup(of: (Int, Loan).self) { group in
                for number in 0..<1000 {
                    group.addTask {
                        (number, try await running.call(Echo.echo, Loan(loanID: "L-\(number)")))
                    }
                }
                for try await (number, reply) in group { #expect(reply.loanID == "L-\(number)") }
            }
        }
    }

    @Test("A call that waits holds up no other")
    func waitingCall() async throws {
        let echo = Echo()
        try await EchoServer.with(echo: echo) { (running: EchoServer) async throws in
            async let waiting = running.call(Echo.wait, Loan(loanID: "slow"))
            await echo.begun.passed()
            #expect(try await running.call(Echo.echo, Self.loan) == Self.loan)
            await echo.gate.open()
            #expect(try await waiting.loanID == "slow")
        }
    }

    @Test("An error arrives with its code, message, reason, fields, facts and delay")
    func details() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let error = await #expect(throws: RPCError.self) {
                try await running.call(Echo.fail, Self.loan)
            }
            #expect(error?.code == .invalidArgument)
            #expect(error?.message == "loan.term_months: is 0; at least 1")
            #expect(error?.reason == .invalidRequest)
            #expect(
                error?.violations == [
                    FieldViolation(field: "loan.term_months", description: "is 0; at least 1")
                ])
            #expect(error?.facts == ["limit": "12"])
            #expect(error?.retryAfterMilliseconds == 1500)
        }
    }

    @Test("An error that quotes a large request is cut, and the connection goes on")
    func largeError() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let request = Loan(loanID: String(repeating: "\u{9752}", count: 1 << 20))
            async let other = running.call(Echo.echo, Self.loan)
            let error = await refusal { try await running.call(Echo.quote, request) }
            #expect(error?.code == .invalidArgument)
            #expect(error?.message.hasSuffix("\u{9752}…") == true)
            #expect(error.map { $0.message.utf8.count < 5_000 } == true)
            #expect(error?.violations.map(\.field) == ["loan_id"])
            #expect(try await other == Self.loan)
        }
    }

    @Test("A fact that is JSON travels whole or not at all; other facts are cut")
    func factsOfJSON() {
        var error = RPCError(.failedPrecondition, .actNotAllowed, "not now")
        let list = "[\"\(String(repeating: "a", count: 8_000))\"]"
        error.facts = [
            "legal_acts_json": list, "findings_json": String(repeating: "[", count: 40_000),
            "state": String(repeating: "a", count: 8_000),
        ]
        let told = RPCError(status: error.status).facts
        #expect(told["legal_acts_json"] == list && told["findings_json"] == nil)
        #expect(told["state"]?.utf8.count == 1_024 + 3)
    }

    @Test("An error of the service's own is INTERNAL and tells nothing of its cause")
    func unforeseen() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let error = await #expect(throws: RPCError.self) {
                try await running.call(Echo.crash, Self.loan)
            }
            #expect(error?.code == .internal)
            #expect(error?.message.contains("Mishap") == false)
        }
    }

    @Test("A method that is not mounted is UNIMPLEMENTED, and the connection goes on")
    func missingMethod() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let error = await #expect(throws: RPCError.self) {
                try await running.call(Echo.missing, Self.loan)
            }
            #expect(error?.code == .unimplemented)
            #expect(error?.reason == .methodNotFound)
            #expect(try await running.call(Echo.echo, Self.loan) == Self.loan)
        }
    }

    @Test("The caller's principal and what is left of its deadline reach the handler")
    func principalAndDeadline() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let options = CallOptions(
                deadline: .after(.seconds(30)), principal: Principal(role: .bureau, id: "city"))
            let reply = try await running.call(Echo.whoami, Self.loan, options: options)
            #expect(reply.lenderID == "bureau:city")
            let left = try #require(reply.interestPaidFen)
            #expect(left > 0 && left <= 30_000_000)
        }
    }

    @Test("An answer that cannot be read is the service's mistake, and not the request's")
    func unreadableAnswer() async throws {
        let method = MethodDescriptor<Loan, GetLoanResponse>(
            service: Echo.echo.service, name: Echo.echo.name, hasRequestID: false)
        try await EchoServer.with { (running: EchoServer) async throws in
            let error = await refusal { try await running.client.call(method, Self.loan) }
            #expect(error?.code == .internal)
            #expect(error?.reason == .protocolError)
        }
    }

    @Test("A request over the frame limit is refused before it is sent; the connection goes on")
    func requestTooLarge() async throws {
        var limits = ServerLimits.standard
        limits.wire.frameBytesMax = 1000
        try await EchoServer.with(limits: limits) { (running: EchoServer) async throws in
            // On one loop, so on one connection: after a reply the server's greeting has come.
            let client = RPCClient(
                running.endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
                defaultTimeout: .seconds(60))
            _ = try await client.call(Echo.echo, Self.loan)
            let error = await refusal {
                try await client.call(
                    Echo.echo, Loan(loanID: String(repeating: "x", count: 1000)))
            }
            #expect(error?.reason == .messageTooLarge)
            #expect(try await client.call(Echo.echo, Self.loan) == Self.loan)
            await client.close()
        }
    }
}

@Suite("Calls end by deadline, cancellation and loss", .timeLimit(.minutes(5)))
struct CallEndTests {
    @Test("A handler is stopped when the caller's time is over, and the caller is told so")
    func deadline() async throws {
        let echo = Echo()
        try await EchoServer.with(echo: echo) { (running: EchoServer) async throws in
            // On a busy machine a call may run out of time before it reaches the handler.
            repeat {
                let error = await #expect(throws: RPCError.self) {
                    try await running.call(
                        Echo.hang, Loan(),
                        options: CallOptions(deadline: .after(.milliseconds(50))))
                }
                #expect(error?.code == .deadlineExceeded)
            } while await !echo.begun.isOpen
            await echo.stopped.passed()
        }
    }

    @Test("A call ends by its own deadline, also where one with a later one waits before it")
    func shorterDeadline() async throws {
        let echo = Echo()
        try await EchoServer.with(echo: echo) { (running: EchoServer) async throws in
            async let patient = running.call(Echo.wait, Loan(loanID: "patient"))
            await echo.begun.passed()
            let error = await refusal {
                try await running.call(
                    Echo.hang, Loan(), options: CallOptions(deadline: .after(.milliseconds(20))))
            }
            #expect(error?.code == .deadlineExceeded)
            await echo.gate.open()
            #expect(try await patient.loanID == "patient")
        }
    }

    @Test("A call whose deadline has passed never reaches the handler")
    func deadlinePassed() async throws {
        try await EchoServer.with(interceptors: [DeadlineInterceptor()]) {
            (running: EchoServer) async throws in
            let error = await #expect(throws: RPCError.self) {
                try await running.call(
                    Echo.wait, Loan(), options: CallOptions(deadline: .after(microseconds: 1)))
            }
            #expect(error?.code == .deadlineExceeded)
        }
    }

    @Test("Cancelling the caller's task stops the handler")
    func cancellation() async throws {
        let echo = Echo()
        try await EchoServer.with(echo: echo) { (running: EchoServer) async throws in
            let call = Task { try await running.call(Echo.hang, Loan()) }
            await echo.begun.passed()
            call.cancel()
            let result = await call.result
            #expect(throws: RPCError.self) { try result.get() }
            await echo.stopped.passed()
        }
    }

    @Test("A call of a task that is cancelled already ends at once, and is never sent")
    func cancelledBefore() async throws {
        let echo = Echo()
        try await EchoServer.with(echo: echo) { running in
            let gate = Gate()
            let call = Task {
                await gate.passed()
                return try await running.call(
                    Echo.hang, Loan(), options: CallOptions(deadline: .after(.seconds(600))))
            }
            call.cancel()
            await gate.open()
            let error = await #expect(throws: RPCError.self) { try await call.value }
            #expect(error?.code == .cancelled)
        }
    }

    @Test("Nobody at the address is UNAVAILABLE, with a time to try again")
    func unreachable() async throws {
        let nobody = ClosedPort()
        defer { nobody.free() }
        let client = RPCClient(
            nobody.endpoint, identity: EchoServer.anyone,
            group: EchoServer.group, defaultTimeout: .seconds(60))
        let error = await #expect(throws: RPCError.self) {
            try await client.call(Echo.echo, Loan())
        }
        #expect(error?.code == .unavailable)
        #expect(error?.reason == .serviceUnreachable)
        #expect(error?.retryAfterMilliseconds == 1000)
    }

    @Test("Whoever waits for a connection waits no longer than its own deadline")
    func slowConnect() async throws {
        let full = try FullPort()
        defer { full.free() }
        let client = RPCClient(
            // On one loop both wait for the same connection.
            full.endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
            defaultTimeout: .seconds(60))
        async let patient = refusal { try await client.call(Echo.echo, Loan()) }
        let hasty = await refusal {
            try await client.call(
                Echo.echo, Loan(), options: CallOptions(deadline: .after(.milliseconds(20))))
        }
        #expect(hasty?.code == .deadlineExceeded)
        #expect(await patient?.reason == .serviceUnreachable)
    }

    @Test("A server that is drained twice at once has drained for both")
    func drainTwice() async throws {
        let echo = Echo()
        let running = try await EchoServer.start(echo: echo)
        async let waiting = running.call(Echo.wait, Loan())
        await echo.begun.passed()
        async let first: Void = running.server.drain(within: .seconds(30))
        async let second: Void = running.server.drain(within: .seconds(30))
        await echo.gate.open()
        _ = try await waiting
        _ = await (first, second)
    }

    @Test(
        "A connection that arrives while the server drains is told so, and holds no later drain up")
    func drainBeforeActive() async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        let server = RPCServer(
            services: [Echo().service], interceptors: [], group: group, logger: .silent)
        let endpoint = try await server.start(at: Endpoint(host: "127.0.0.1", port: 0))
        // The group's first loop listens; connections are spread over both. What the second one
        // gets, it cannot take up while it is held.
        let held = Array(group.makeIterator())[1]
        let (isHeld, release) = (Gate(), DispatchSemaphore(value: 0))
        held.execute {
            Task { await isHeld.open() }
            release.wait()
        }
        await isHeld.passed()
        let peers = try (0..<3).map { _ in try RawPeer(endpoint) }
        // Of three in a row one at least is on the first loop, and one on the second that came
        // before it.
        try await RawPeer.onThread { _ = try RawPeer.firstGreeted(of: peers) }
        // Nothing that is open is left; what is held is not open yet.
        await server.drain(within: .seconds(600))
        release.signal()
        try await RawPeer.onThread { () throws in
            let kinds = try peers.map { try $0.kindsToEnd() }
            // One that the listener had not accepted is closed by it without a word.
            #expect(kinds.contains([.hello, .goaway]))
            #expect(kinds.allSatisfy { [[], [.goaway], [.hello, .goaway]].contains($0) })
        }
        await server.drain(within: .seconds(600))
        try await group.shutdownGracefully()
    }

    @Test("While a server drains, what runs finishes and what is new is not begun")
    func drain() async throws {
        let echo = Echo()
        let running = try await EchoServer.start(echo: echo)
        async let waiting = running.call(Echo.wait, Loan(loanID: "in flight"))
        await echo.begun.passed()
        async let drained: Void = running.server.drain(within: .seconds(30))
        // The listener closes first: from then on a new call finds nobody.
        var error: RPCError?
        repeat {
            do {
                _ = try await running.call(Echo.echo, Loan())
            } catch let refused {
                error = refused
            }
        } while error == nil
        #expect(error?.code == .unavailable)
        await echo.gate.open()
        #expect(try await waiting.loanID == "in flight")
        await drained
    }

    @Test("A client finds the server again after a restart on the same port")
    func restart() async throws {
        let first = try await EchoServer.start()
        _ = try await first.call(Echo.echo, Loan(loanID: "before"))
        await first.server.drain(within: .seconds(2))
        let second = RPCServer(
            services: [Echo().service], interceptors: [], group: EchoServer.group,
            logger: .silent)
        _ = try await second.start(at: first.endpoint)
        #expect(try await first.call(Echo.echo, Loan(loanID: "after")).loanID == "after")
        await first.client.close()
        await second.drain(within: .seconds(2))
    }
}
