import Identity
import NIOCore
import NIOPosix
import ProtobufC
import Synchronization
import Wire

/// Carries calls to one service, over connections that it opens when they are needed.
///
/// There is one connection for each event loop that calls: a handler that calls onward stays on
/// its loop. A connection that is lost or drains is replaced by the next call.
package final class RPCClient: RPCCaller {
    private let endpoint: Endpoint
    private let group: MultiThreadedEventLoopGroup
    private let defaultTimeout: Duration
    private let limits: WireLimits
    private let keepAlive: KeepAlive
    private let retrier: Retrier?
    private let metrics: ClientMetrics.Peer?
    /// In whose name calls go out that are made on nobody else's behalf.
    private let identity: Principal
    /// In which trace they do; nil is none.
    private let trace: TraceContext?
    private let connections = Mutex<[ObjectIdentifier: Slot]>([:])

    /// The connection of one event loop, open or on its way.
    private struct Slot {
        let connection: ClientConnection
        let opened: EventLoopPromise<ClientConnection>
        var isOpen = false
    }

    /// A connection that takes longer to open is given up. Callers wait no longer than they have
    /// time, so this is for hosts that swallow every packet, not for busy ones.
    private static let connectTimeout = TimeAmount.seconds(5)

    /// - Parameters:
    ///   - defaultTimeout: for calls that set no deadline.
    ///   - retries: whether calls that find the service unavailable are made again.
    ///   - metrics: where connections and repeated calls are counted.
    ///   - trace: of which calls that bring none of their own are steps.
    package init(
        _ endpoint: Endpoint, identity: Principal, group: MultiThreadedEventLoopGroup,
        defaultTimeout: Duration = .seconds(2), limits: WireLimits = .standard,
        retries: Retries = .none, keepAlive: KeepAlive = .standard,
        metrics: ClientMetrics.Peer? = nil, trace: TraceContext? = nil
    ) {
        self.endpoint = endpoint
        self.identity = identity
        self.group = group
        self.defaultTimeout = defaultTimeout
        self.limits = limits
        self.keepAlive = keepAlive
        retrier = retries == .edge ? Retrier() : nil
        self.metrics = metrics
        self.trace = trace
    }

    package func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request,
        options: CallOptions = CallOptions()
    ) async throws(RPCError) -> Response {
        let (deadline, metadata) = settings(options)
        return try await attempts(
            method.path, deadline, isRepeatable: method.isRepeatable
        ) { connection in
            await connection.call(
                method.path, request, deadline: deadline, metadata: metadata, as: Response.self)
        }
    }

    package func open<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, first request: Request?,
        options: CallOptions
    ) async throws(RPCError) -> BidirectionalCall<Request, Response> {
        let (connecting, metadata) = settings(options)
        return try await attempt(method.path, connecting) { connection in
            await connection.open(
                method, first: request, deadline: options.deadline, metadata: metadata)
        }
    }

    /// Passes a packed request through and answers the packed response.
    /// - Parameter isRepeatable: as ``AnyMethod/isRepeatable`` of the method says.
    package func forward(
        _ path: String, _ request: [UInt8], options: CallOptions = CallOptions(),
        isRepeatable: Bool = false
    ) async throws(RPCError) -> [UInt8] {
        let (deadline, metadata) = settings(options)
        return try await attempts(path, deadline, isRepeatable: isRepeatable) { connection in
            await connection.forward(path, request, deadline: deadline, metadata: metadata)
        }
    }

    /// Opens a call whose messages stream, and are passed through packed.
    /// - Parameter request: packed, of a method whose requests do not stream.
    package func openForwarding(
        _ path: String, _ shape: CallShape, first request: [UInt8]?,
        options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BidirectionalCall<[UInt8], [UInt8]> {
        let (connecting, metadata) = settings(options)
        return try await attempt(path, connecting) { connection in
            await connection.openForwarding(
                path, shape, first: request, deadline: options.deadline, metadata: metadata)
        }
    }

    /// Closes every connection once its calls are over.
    package func close() async {
        let open = connections.withLock { table in
            defer { table.removeAll() }
            return table.values.map(\.opened.futureResult)
        }
        for future in open {
            guard let connection = try? await future.get() else { continue }
            try? await connection.loop.submit { connection.drain() }.get()
        }
    }

    private func settings(_ options: CallOptions) -> (Deadline, Metadata) {
        var metadata = options.metadata
        let principal = options.principal ?? identity
        if principal.role != .anonymous {
            metadata.set(Metadata.principalKey, principal.description)
        }
        if let trace, metadata[Metadata.traceParentKey] == nil {
            metadata.append(Metadata.traceParentKey, trace.child().header)
        }
        return (options.deadline ?? .after(defaultTimeout), metadata)
    }

    /// Sends the call, again where this client does so and the method bears it.
    private func attempts<Response>(
        _ path: String, _ deadline: Deadline, isRepeatable: Bool,
        _ send: (ClientConnection) async -> Result<Response, RPCError>
    ) async throws(RPCError) -> Response {
        guard let retrier else { return try await attempt(path, deadline, send) }
        var isFirst = true
        return try await retrier.run(isRepeatable: isRepeatable, before: deadline) {
            () async throws(RPCError) in
            if !isFirst { metrics?.retries.add() }
            isFirst = false
            return try await attempt(path, deadline, send)
        }
    }

    /// Sends the call; once more, on a new connection, where the server certainly did not begin it.
    private func attempt<Response>(
        _ path: String, _ deadline: Deadline,
        _ send: (ClientConnection) async -> Result<Response, RPCError>
    ) async throws(RPCError) -> Response {
        // On the same loop: the connection that refused is forgotten there, while that of another
        // loop may have been idle as long, and be ending too.
        let loop = MultiThreadedEventLoopGroup.currentEventLoop ?? group.any()
        let first = await send(try await connection(on: loop, before: deadline, for: path))
        guard case .failure(let error) = first, error.reason == .draining, !deadline.hasPassed
        else { return try first.get() }
        metrics?.retries.add()
        return try await send(try await connection(on: loop, before: deadline, for: path)).get()
    }

    private func connection(
        on loop: any EventLoop, before deadline: Deadline, for path: String
    ) async throws(RPCError) -> ClientConnection {
        let (slot, isNew) = connections.withLock { table in
            if let slot = table[ObjectIdentifier(loop)] { return (slot, false) }
            let slot = makeSlot(on: loop)
            table[ObjectIdentifier(loop)] = slot
            return (slot, true)
        }
        if slot.isOpen { return slot.connection }
        // Outside the lock: on its own loop a connection may fail at once, and is forgotten then.
        if isNew { open(slot) }
        do {
            return try await wait(for: slot, until: deadline)
        } catch {
            if error is StillOpening || deadline.hasPassed {
                throw RPCError.deadlineExceeded(path)
            }
            throw RPCError.unavailable(
                .serviceUnreachable, "\(endpoint) cannot be reached; try again shortly",
                retryAfterMilliseconds: 1000, cause: error)
        }
    }

    private func makeSlot(on loop: any EventLoop) -> Slot {
        let connection = ClientConnection(
            loop: loop, limits: limits, keepAlive: keepAlive
        ) { [weak self] gone in
            self?.forget(gone)
        }
        return Slot(connection: connection, opened: loop.makePromise())
    }

    private func open(_ slot: Slot) {
        let connection = slot.connection
        slot.opened.futureResult.whenComplete { [weak self] result in
            switch result {
            case .success:
                self?.metrics?.opened.add()
                self?.markOpen(connection)
            case .failure:
                self?.metrics?.failed.add()
                self?.forget(connection)
            }
        }
        ClientBootstrap(group: connection.loop)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .connectTimeout(Self.connectTimeout)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(connection)
                }
            }
            .connect(host: endpoint.host, port: endpoint.port)
            .map { _ in connection }
            .cascade(to: slot.opened)
    }

    private struct StillOpening: Error {}

    /// The connection once it is open, or an error when it cannot be or the time is over before.
    private func wait(for slot: Slot, until deadline: Deadline) async throws -> ClientConnection {
        let loop = slot.connection.loop
        let waiter = loop.makePromise(of: ClientConnection.self)
        slot.opened.futureResult.cascade(to: waiter)
        // Whichever comes first counts; a promise keeps its first result.
        let timer = loop.scheduleTask(in: TimeAmount(deadline.remaining)) {
            waiter.fail(StillOpening())
        }
        defer { timer.cancel() }
        return try await waiter.futureResult.get()
    }

    private func markOpen(_ connection: ClientConnection) {
        connections.withLock { table in
            let loop = ObjectIdentifier(connection.loop)
            if table[loop]?.connection === connection { table[loop]?.isOpen = true }
        }
    }

    /// A connection that went is replaced by the next call; one that replaced it stays.
    private func forget(_ gone: ClientConnection) {
        connections.withLock { table in
            let loop = ObjectIdentifier(gone.loop)
            if table[loop]?.connection === gone { table[loop] = nil }
        }
    }
}
