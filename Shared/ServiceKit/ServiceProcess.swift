import JSON
import Logging
import NIOPosix
import RPC
import ServiceLifecycle
import Stubs

/// Runs one process: its RPC server, its admin pages and what lies beneath them, from the first
/// line of log to an orderly end.
///
/// ```swift
/// let process = try ServiceProcess(config)
/// let database = try SQLiteDatabase(…)
/// try await process.run(services: [loans.rpcService, policy.rpcService], closing: { await database.close() })
/// ```
package struct ServiceProcess: Sendable {
    package let config: ServiceConfig
    package let group: MultiThreadedEventLoopGroup
    package let logger: Logger
    /// Where the clients of other services count: `metrics: process.clientMetrics.peer("talent")`.
    package let clientMetrics = ClientMetrics()
    private let spans: SpanExporter?

    /// Of all services: what is none of them is UNIMPLEMENTED, and not denied.
    private static let methods = Set(AllMethods.list.map(\.path))

    package init(_ config: ServiceConfig) {
        self.config = config
        group = MultiThreadedEventLoopGroup(numberOfThreads: config.threads)
        var logger = Logger(label: config.name) { JSONLogHandler(label: $0) }
        logger.logLevel = config.logLevel
        self.logger = logger
        spans = config.spanCollector.map { [group] in
            SpanExporter(service: config.name, to: $0, group: group, logger: logger)
        }
    }

    /// Serves until SIGTERM or SIGINT, or until ``ServiceConfig/parentPipe`` is closed: then no new call is taken, those in flight finish, and
    /// `closing` runs last.
    ///
    /// Says `ready {"service":…,"rpc":…,"admin":…}` on standard output once calls are taken.
    /// - Parameters:
    ///   - forwarded: paths of the methods that `forward` knows.
    ///   - isEdge: calls come from outside, and those that are in no trace begin one. They also do
    ///     wherever spans are kept.
    ///   - status: further members of `/readyz`; `parameter_set_hash` is shown in `/metrics` too.
    ///   - doors: starts further servers that hand calls to the RPC one, by the name under which
    ///     the ready line tells their addresses. They stop together with it.
    ///   - figures: what the service itself adds to `/metrics`.
    ///   - draining: ends calls that would go on for as long as their callers like.
    /// - Throws: ``StartupError`` where an address cannot be listened at.
    package func run(
        services: [RPCService], forward: RawHandler? = nil, forwarded: [String] = [],
        isEdge: Bool = false, status: [String: JSONValue] = [:],
        doors: (RPCServer) async throws -> [String: HTTPServing.Running] = { _ in [:] },
        figures: @escaping @Sendable (inout MetricsText) -> Void = { _ in },
        draining: @escaping @Sendable () -> Void = {},
        closing: @escaping @Sendable () async -> Void
    ) async throws {
        let health = HealthHandler(services: services)
        let reflection = ReflectionHandler(
            services: Self.serviceNames(services + [health.rpcService], forwarded))
        let server = RPCServer(
            services: services + [health.rpcService, reflection.rpcService],
            interceptors: [
                DeadlineInterceptor(),  // an expired call costs no further work
                AuthorityInterceptor(
                    MethodRoles.table, isMethod: Self.methods.contains),  // before any body is read
                LoadShedInterceptor(callsMax: config.callsMax),  // only admitted calls hold a place
            ],
            forward: forward, forwarded: forwarded, limits: config.connectionLimits,
            beginsTraces: isEdge || spans != nil, spans: spans, group: group, logger: logger)
        let rpc = try await StartupError.listening("listen", config.listen) {
            try await server.start(at: config.listen)
        }
        let admin = try await StartupError.listening("admin", config.admin) {
            try await HTTPServing.start(
                AdminPages.router(health: health, status: status) {
                    var text = metrics(
                        server, parameterSet: status["parameter_set_hash"]?.stringValue)
                    figures(&text)
                    return text
                }.buildResponder(),
                at: config.admin, group: group, logger: logger)
        }
        let doors = try await doors(server)
        spans?.start()
        let addresses = doors.mapValues(\.endpoint)
            .merging(["rpc": rpc, "admin": admin.endpoint]) { $1 }
        try await serve(
            Serving(
                parentPipe: config.parentPipe,
                begin: {
                    health.isReady = true
                    announce(addresses)
                },
                drain: {
                    health.isReady = false
                    draining()
                    await drain(server, doors: Array(doors.values))
                }))
        await admin.stop(within: .seconds(1))
        await closing()
        await spans?.stop(within: .seconds(2))
        try await group.shutdownGracefully()
    }

    /// Of what is mounted and of what is passed on: `a.v1.Loans` of `a.v1.Loans/GetLoan`.
    private static func serviceNames(_ services: [RPCService], _ forwarded: [String]) -> Set<String>
    {
        Set(services.map(\.name) + forwarded.map { String($0.prefix { $0 != "/" }) })
    }

    private func metrics(_ server: RPCServer, parameterSet: String?) -> MetricsText {
        var text = MetricsText()
        server.metrics.write(to: &text)
        clientMetrics.write(to: &text)
        spans?.write(to: &text)
        if let parameterSet {
            text.family(
                "qingke_parameter_set_info", .gauge,
                "Always 1; the label is the content hash of the parameter set in use.")
            text.sample("qingke_parameter_set_info", [("hash", parameterSet)], 1)
        }
        return text
    }

    private func serve(_ service: Serving) async throws {
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(
                        service: service, successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .cancelGroup)
                ],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }

    /// All doors close at once: none is left through which new work could come.
    private func drain(_ server: RPCServer, doors: [HTTPServing.Running]) async {
        let limit = Duration.seconds(config.drainSeconds)
        await withTaskGroup { group in
            group.addTask { await server.drain(within: limit) }
            for door in doors { group.addTask { await door.stop(within: limit) } }
        }
    }

    private func announce(_ addresses: [String: Endpoint]) {
        var members: [String: JSONValue] = ["service": .string(config.name)]
        for (name, endpoint) in addresses { members[name] = .string(endpoint.description) }
        StandardOutput.write("ready \(JSONValue.object(members).text)\n")
        logger.info("ready", metadata: addresses.mapValues { "\($0)" })
    }
}

/// Says that calls are taken, waits for the signal to stop or the end of the parent, and then
/// drains.
private struct Serving: Service {
    let parentPipe: Int32?
    let begin: @Sendable () -> Void
    let drain: @Sendable () async -> Void

    func run() async throws {
        // Signals are caught by now: whoever reads the ready line may send one at once.
        begin()
        try await withThrowingTaskGroup { group in
            group.addTask { try await gracefulShutdown() }
            if let parentPipe { group.addTask { await ParentPipe.closed(parentPipe) } }
            try await group.next()
            group.cancelAll()
        }
        await drain()
    }
}
