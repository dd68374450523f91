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

    package init(_ config: ServiceConfig) {
        self.config = config
        group = MultiThreadedEventLoopGroup(numberOfThreads: config.threads)
        logger = Logger(label: config.name) { JSONLogHandler(label: $0) }
    }

    /// Serves until SIGTERM or SIGINT: then no new call is taken, those in flight finish, and
    /// `closing` runs last.
    ///
    /// Says `ready {"service":…,"rpc":…,"admin":…}` on standard output once calls are taken.
    /// - Parameters:
    ///   - status: further members of `/readyz`.
    ///   - others: servers beside the RPC one, stopped before it.
    package func run(
        services: [RPCService], forward: RawHandler? = nil, status: [String: JSONValue] = [:],
        others: [any Service] = [], addresses: [String: Endpoint] = [:],
        closing: @escaping @Sendable () async -> Void
    ) async throws {
        let health = HealthHandler(services: services)
        let server = RPCServer(
            services: services + [health.rpcService],
            interceptors: [
                DeadlineInterceptor(),  // an expired call costs no further work
                AuthorityInterceptor(MethodRoles.table),  // default deny, before any body is read
                LoadShedInterceptor(callsMax: config.callsMax),  // only admitted calls hold a place
            ],
            forward: forward, group: group, logger: logger)
        let rpc = try await server.start(at: config.listen)
        let admin = try await HTTPServing.start(
            AdminPages.router(health: health, status: status), at: config.admin, group: group,
            logger: logger)
        health.isReady = true
        announce(addresses.merging(["rpc": rpc, "admin": admin.endpoint]) { own, _ in own })
        try await serve(
            others + [
                Draining {
                    health.isReady = false
                    await server.drain(within: .seconds(config.drainSeconds))
                }
            ])
        await admin.stop()
        await closing()
        try await group.shutdownGracefully()
    }

    private func serve(_ services: [any Service]) async throws {
        let group = ServiceGroup(
            configuration: .init(
                services: services.map {
                    .init(
                        service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .cancelGroup)
                },
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }

    private func announce(_ addresses: [String: Endpoint]) {
        var members: [String: JSONValue] = ["service": .string(config.name)]
        for (name, endpoint) in addresses { members[name] = .string(endpoint.description) }
        StandardOutput.write("ready \(JSONValue.object(members).text)\n")
        logger.info("ready", metadata: addresses.mapValues { "\($0)" })
    }
}

/// Waits for the signal to stop and then drains.
private struct Draining: Service {
    let drain: @Sendable () async -> Void

    func run() async throws {
        try await gracefulShutdown()
        await drain()
    }
}
