import Identity
import NIOCore
import NIOPosix
import ProtobufC
import Wire

/// Carries calls to one service, over connections that it opens when they are needed.
///
/// There is one connection for each event loop that calls and each address of the service that
/// takes calls: a handler that calls onward stays on its loop. Which address that is, and when one
/// is left out, is the matter of ``Balancer``.
package final class RPCClient: RPCCaller {
    private let pool: ConnectionPool
    private let group: MultiThreadedEventLoopGroup
    private let defaultTimeout: Duration
    private let retrier: Retrier?
    private let metrics: ClientMetrics.Peer?
    /// In whose name calls go out that are made on nobody else's behalf.
    private let identity: Principal
    /// What such calls carry.
    private let ownMetadata: Metadata
    /// In which trace they do; nil is none.
    private let trace: TraceContext?

    /// - Parameters:
    ///   - upstream: where the service's replicas are.
    ///   - defaultTimeout: for calls that set no deadline.
    ///   - retries: whether calls that find the service unavailable are made again.
    ///   - metrics: where connections and repeated calls are counted.
    ///   - trace: of which calls that bring none of their own are steps.
    package init(
        _ upstream: Upstream, identity: Principal, group: MultiThreadedEventLoopGroup,
        defaultTimeout: Duration = .seconds(2), limits: WireLimits = .standard,
        retries: Retries = .none, keepAlive: KeepAlive = .standard,
        metrics: ClientMetrics.Peer? = nil, trace: TraceContext? = nil,
        resolver: any Resolver = SystemResolver()
    ) {
        pool = ConnectionPool(
            upstream, group: group, limits: limits, keepAlive: keepAlive, metrics: metrics,
            resolver: resolver)
        self.metrics = metrics
        self.trace = trace
        self.identity = identity
        var metadata = Metadata()
        metadata.set(identity)
        ownMetadata = metadata
        self.group = group
        self.defaultTimeout = defaultTimeout
        retrier = retries == .edge ? Retrier() : nil
    }

    /// The same for a service at one address.
    package convenience init(
        _ endpoint: Endpoint, identity: Principal, group: MultiThreadedEventLoopGroup,
        defaultTimeout: Duration = .seconds(2), limits: WireLimits = .standard,
        retries: Retries = .none, keepAlive: KeepAlive = .standard,
        metrics: ClientMetrics.Peer? = nil, trace: TraceContext? = nil
    ) {
        self.init(
            Upstream(endpoint), identity: identity, group: group, defaultTimeout: defaultTimeout,
            limits: limits, retries: retries, keepAlive: keepAlive, metrics: metrics, trace: trace)
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
        return try await opening(method.path, before: connecting) { connection in
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
        return try await opening(path, before: connecting) { connection in
            await connection.openForwarding(
                path, shape, first: request, deadline: options.deadline, metadata: metadata)
        }
    }

    /// A stream counts among the calls of its address until it is on its way: how long it lasts says
    /// nothing of the load that it makes.
    private func opening<Call>(
        _ path: String, before deadline: Deadline,
        _ open: (ClientConnection) async -> Result<Call, RPCError>
    ) async throws(RPCError) -> Call {
        var tried: [Int] = []
        return try await attempt(path, deadline, &tried, open)
    }

    /// Closes every connection once its calls are over.
    package func close() async {
        await pool.close()
    }

    private func settings(_ options: CallOptions) -> (Deadline, Metadata) {
        var metadata = options.metadata
        if let principal = options.principal {
            metadata.set(principal)
        } else if metadata.isEmpty {
            // Most calls: nothing is put together anew.
            metadata = ownMetadata
        } else {
            metadata.set(identity)
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
        var tried: [Int] = []
        guard let retrier else { return try await attempt(path, deadline, &tried, send) }
        var isFirst = true
        return try await retrier.run(isRepeatable: isRepeatable, before: deadline) {
            () async throws(RPCError) in
            if !isFirst { metrics?.retries.add() }
            isFirst = false
            // The address that failed last is passed over where there is another.
            tried = tried.suffix(1)
            return try await attempt(path, deadline, &tried, send)
        }
    }

    /// Sends the call; once more, to another address where there is one, where the server certainly
    /// did not begin it.
    private func attempt<Response>(
        _ path: String, _ deadline: Deadline, _ tried: inout [Int],
        _ send: (ClientConnection) async -> Result<Response, RPCError>
    ) async throws(RPCError) -> Response {
        // On one loop: the connection that refused is forgotten there, while that of another loop
        // may have been idle as long, and be ending too.
        let loop = MultiThreadedEventLoopGroup.currentEventLoop ?? group.any()
        var isAgain = false
        while true {
            let lease: ConnectionPool.Lease
            switch pool.step(on: loop, avoiding: tried) {
            case .take(let ready): lease = ready
            case let step:
                lease = try await pool.lease(
                    after: step, on: loop, before: deadline, for: path, avoiding: &tried)
            }
            let result = await send(lease.connection)
            pool.ended(lease, result.outcome)
            guard case .failure(let error) = result else { return try result.get() }
            tried.append(lease.id)
            guard !isAgain, mayGoAgain(error, tried), !deadline.hasPassed else { throw error }
            metrics?.retries.add()
            isAgain = true
        }
    }

    /// A server that ends has a new connection elsewhere, or at its address when it is back. One
    /// that has too much gets nothing sooner than it asked for.
    private func mayGoAgain(_ error: RPCError, _ tried: [Int]) -> Bool {
        switch error.reason {
        case .draining: true
        case .overloaded: pool.hasReadyOther(than: tried)
        default: false
        }
    }
}

extension Result where Failure == RPCError {
    /// What the end of a call says of the address that it was sent to.
    fileprivate var outcome: Balancer<SocketAddress>.Outcome {
        guard case .failure(let error) = self else { return .answered }
        return switch (error.code, error.reason) {
        // Noted where the connection ends, once for all its calls.
        case (.unavailable, .draining), (.unavailable, .connectionLost): .undecided
        case (.cancelled, _), (.resourceExhausted, .overloaded): .undecided
        case (.unavailable, _), (.deadlineExceeded, _): .failed
        default: .answered
        }
    }
}

extension Metadata {
    /// Names the caller; one that is nobody is not named.
    fileprivate mutating func set(_ principal: Principal) {
        guard principal.role != .anonymous else { return }
        set(Metadata.principalKey, principal.description)
    }
}
