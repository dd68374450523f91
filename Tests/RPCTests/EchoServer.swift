import Identity
import Messages
import NIOCore
import NIOPosix
import RPC
import TestKit
import Wire

/// A server with a few methods that need no database, and a client to it, over real sockets.
///
/// The request's text says what to do: see ``Echo``.
struct EchoServer {
    let server: RPCServer
    let client: RPCClient
    let endpoint: Endpoint

    static let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    /// For clients that are to have one connection.
    static let oneLoop = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    static let anyone = Principal(role: .bank, id: "b1")

    static func start(
        interceptors: [any ServerInterceptor] = [], limits: ServerLimits = .standard,
        echo: Echo = Echo(), streams: Streams = Streams(), clock: SteadyClock? = nil
    ) async throws -> EchoServer {
        let server = RPCServer(
            services: [echo.service, streams.service], interceptors: interceptors, limits: limits,
            group: group,
            now: { clock?.now ?? .now }, logger: .silent)
        let endpoint = try await server.start(at: Endpoint(host: "127.0.0.1", port: 0))
        return EchoServer(
            server: server,
            // A busy machine must not decide a test.
            client: RPCClient(
                endpoint, identity: anyone, group: group, defaultTimeout: .seconds(60)),
            endpoint: endpoint)
    }

    /// Runs a body and stops the server whatever happens.
    static func with<R>(
        interceptors: [any ServerInterceptor] = [], limits: ServerLimits = .standard,
        echo: Echo = Echo(), streams: Streams = Streams(), clock: SteadyClock? = nil,
        _ body: (EchoServer) async throws -> R
    ) async throws -> R {
        let running = try await start(
            interceptors: interceptors, limits: limits, echo: echo, streams: streams, clock: clock)
        do {
            let result = try await body(running)
            await running.stop()
            return result
        } catch {
            await running.stop()
            throw error
        }
    }

    func stop() async {
        await client.close()
        await server.drain(within: .seconds(2))
    }

    func call(
        _ method: MethodDescriptor<Loan, Loan>, _ request: Loan, options: CallOptions = .init()
    ) async throws(RPCError) -> Loan {
        try await client.call(method, request, options: options)
    }
}

/// Methods with all ways to end. They carry a `Loan`, a message with every kind of field.
struct Echo: Sendable {
    /// Answers the request.
    static let echo = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Echo", name: "Echo", hasRequestID: false)
    /// Waits until it is cancelled, and says so to ``stopped``.
    static let hang = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Echo", name: "Hang", hasRequestID: false)
    /// Waits for ``gate`` and then answers the request.
    static let wait = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Echo", name: "Wait", hasRequestID: false)
    /// Answers 64 KiB, whatever was asked.
    static let large = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Echo", name: "Large", hasRequestID: false)
    /// Fails with every kind of detail.
    static let fail = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Echo", name: "Fail", hasRequestID: false)
    /// Fails with an error that quotes the request's `loan_id`, twice.
    static let quote = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Echo", name: "Quote", hasRequestID: false)
    /// Fails with an error that is none of the RPC's.
    static let crash = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Echo", name: "Crash", hasRequestID: false)
    /// Answers who called, in `lender_id`, and the time left, in `interest_paid_fen`.
    static let whoami = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Echo", name: "WhoAmI", hasRequestID: false)
    /// Not mounted.
    static let missing = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Echo", name: "Missing", hasRequestID: false)

    let begun = Gate()
    let stopped = Gate()
    let gate = Gate()

    struct Mishap: Error {}

    var service: RPCService {
        RPCService(
            name: "test.v1.Echo",
            methods: [
                .unary(Self.echo) { request, _ in request },
                .unary(Self.hang) { request, _ in
                    await begun.open()
                    try? await Task.sleep(for: .seconds(60))
                    await stopped.open()
                    return request
                },
                .unary(Self.wait) { request, _ in
                    await begun.open()
                    await gate.passed()
                    return request
                },
                .unary(Self.large) { _, _ in
                    Loan(loanID: String(repeating: "x", count: 64 << 10))
                },
                .unary(Self.fail) { _, _ in
                    var error = RPCError.invalidArgument([
                        FieldViolation(field: "loan.term_months", description: "is 0; at least 1")
                    ])
                    error.retryAfterMilliseconds = 1500
                    error.facts = ["limit": "12"]
                    throw error
                },
                .unary(Self.quote) { request, _ in
                    throw RPCError.invalidArgument([
                        FieldViolation(field: "loan_id", description: request.loanID)
                    ])
                },
                .unary(Self.crash) { _, _ in throw Mishap() },
                .unary(Self.whoami) { request, context in
                    Loan(
                        lenderID: context.principal.description,
                        interestPaidFen: context.deadline.map {
                            Int64($0.remainingMicroseconds)
                        })
                },
            ])
    }
}
