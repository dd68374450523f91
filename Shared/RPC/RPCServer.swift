import Logging
import NIOCore
import NIOPosix
import Synchronization
import Wire

/// Listens for connections and answers their calls with the services mounted on it.
///
/// ```swift
/// let server = RPCServer(services: [loans.rpcService], interceptors: [AuthorityInterceptor(roles)], …)
/// let endpoint = try await server.start(at: Endpoint(host: "127.0.0.1", port: 7102))
/// // …
/// await server.drain(within: .seconds(10))
/// ```
package final class RPCServer: Sendable {
    private let core: ServerCore
    private let group: MultiThreadedEventLoopGroup
    private let state = Mutex(State())

    private struct State {
        var listener: (any Channel)?
        var isDraining = false
        var table = ConnectionTable()
        /// Looks at the limits of time.
        var tick: RepeatedTask?
        /// Resumed when the last connection has gone.
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    /// - Parameters:
    ///   - interceptors: outermost first.
    ///   - forward: takes the calls of methods that no service here has; nil answers UNIMPLEMENTED.
    ///   - forwarded: paths of the methods that `forward` knows; calls of others count together.
    ///   - beginsTraces: a call that is in no trace begins one.
    ///   - spans: takes the spans of the calls that are in a sampled trace.
    ///   - now: the clock of the limits of time; it must not go back.
    package init(
        services: [RPCService], interceptors: [any ServerInterceptor],
        forward: RawHandler? = nil, forwarded: [String] = [], identify: PrincipalSource = .metadata,
        limits: ServerLimits = .standard, beginsTraces: Bool = false,
        spans: (any SpanSink)? = nil, group: MultiThreadedEventLoopGroup,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }, logger: Logger
    ) {
        core = ServerCore(
            methods: services.flatMap(\.methods), forward: forward, forwarded: forwarded,
            interceptors: interceptors, identify: identify, limits: limits,
            beginsTraces: beginsTraces, spans: spans, now: now, logger: logger)
        self.group = group
    }

    /// What it counts.
    package var metrics: ServerMetrics { core.metrics }

    /// Begins to listen; port 0 takes a free one.
    /// - Returns: where it really listens.
    /// - Throws: when the address is taken or is none of this machine.
    package func start(at endpoint: Endpoint) async throws -> Endpoint {
        let listener = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(
                    minimum: 2 << 10, initial: 2 << 10, maximum: 256 << 10)
            )
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try self.accept(channel) }
            }
            .bind(host: endpoint.host, port: endpoint.port).get()
        // One for all connections, in place of a timer each.
        let tick = group.next().scheduleRepeatedTask(
            initialDelay: Self.tickInterval, delay: Self.tickInterval
        ) { [weak self] task in
            guard let self else { return task.cancel() }
            let now = self.core.now()
            for connection in self.open {
                connection.loop.execute { connection.enforceTimes(at: now) }
            }
        }
        state.withLock { state in
            state.listener = listener
            state.tick = tick
        }
        return Endpoint(host: endpoint.host, port: listener.localAddress?.port ?? endpoint.port)
    }

    /// How often the limits of time are looked at: they hold to the second.
    private static let tickInterval = TimeAmount.seconds(1)

    /// Ends the connections that have waited too long for their peers, and returns when that has
    /// begun. The server does so by itself every second; this is for clocks that are set by hand.
    package func enforceTimes() async {
        let now = core.now()
        for connection in open {
            try? await connection.loop.submit { connection.enforceTimes(at: now) }.get()
        }
    }

    /// Answers a call that came through another door of this process, through the same layers and
    /// handlers as those of its connections.
    package func answer(
        _ path: String, _ payload: [UInt8], _ context: ServerContext
    ) async throws(RPCError) -> [UInt8] {
        try await core.answer(path, payload, context)
    }

    /// Stops listening, tells every peer so, lets calls in flight finish, and returns when all
    /// connections are closed; what still runs after `limit` is cut off.
    package func drain(within limit: Duration) async {
        let listener = state.withLock { state in
            state.isDraining = true
            return state.listener
        }
        try? await listener?.close()
        defer { state.withLock { $0.tick }?.cancel() }
        for connection in open { connection.loop.execute { connection.drain() } }
        await withTaskGroup { group in
            group.addTask { await self.emptied() }
            group.addTask {
                try? await Task.sleep(for: limit)
                if !Task.isCancelled {
                    for connection in self.open { connection.loop.execute { connection.close() } }
                }
            }
            await group.next()
            group.cancelAll()
        }
    }

    private var open: [ServerConnection] { state.withLock { Array($0.table.connections.values) } }

    private func accept(_ channel: any Channel) throws {
        let peer = channel.remoteAddress?.ipAddress ?? ""
        let (entered, isLate) = state.withLock { state in
            let connection = state.table.enter(peer, core.limits) { refusal in
                ServerConnection(loop: channel.eventLoop, core: core, refusal: refusal)
            }
            return (connection, state.isDraining)
        }
        guard let connection = entered else {
            metrics.connectionsRefused.add()
            throw TooManyRefusals()
        }
        if connection.refusal == nil {
            metrics.connectionsAccepted.add()
            metrics.connectionsOpen.add()
        } else {
            metrics.connectionsRefused.add()
        }
        // A channel that is drained before it is active never becomes inactive; but it closes.
        channel.closeFuture.whenComplete { [weak self] _ in self?.forget(connection, of: peer) }
        try channel.pipeline.syncOperations.addHandler(connection)
        if isLate { connection.drain() }
    }

    /// Closes a channel that is not even told why.
    private struct TooManyRefusals: Error {}

    private func forget(_ connection: ServerConnection, of peer: String) {
        if connection.refusal == nil { metrics.connectionsOpen.subtract() }
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.table.remove(connection, of: peer)
            guard state.table.connections.isEmpty else { return [] }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    private func emptied() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                let isEmpty = state.table.connections.isEmpty
                if !isEmpty { state.waiters.append(continuation) }
                return isEmpty
            }
            if isEmpty { continuation.resume() }
        }
    }
}
