import Identity
import Logging
import Wire

/// What all connections of one server share; nothing of it changes once the server runs.
struct ServerCore: Sendable {
    private let methods: [String: ServerMethod]
    private let unknown: ServerMethod
    let metrics: ServerMetrics
    /// Takes the calls of methods that are not mounted here; nil refuses them.
    let forward: RawHandler?
    let interceptors: [any ServerInterceptor]
    let identify: PrincipalSource
    let limits: ServerLimits
    /// What time it is for the limits of time.
    let now: @Sendable () -> ContinuousClock.Instant
    let logger: Logger
    private let beginsTraces: Bool
    private let observer: CallObserver?

    /// - Parameter forwarded: paths of the methods that `forward` knows.
    init(
        methods: [RPCMethod], forward: RawHandler?, forwarded: [String],
        interceptors: [any ServerInterceptor], identify: PrincipalSource, limits: ServerLimits,
        beginsTraces: Bool, spans: (any SpanSink)?,
        now: @escaping @Sendable () -> ContinuousClock.Instant, logger: Logger
    ) {
        let metrics = ServerMetrics(methods: methods.map(\.path) + forwarded)
        let mounted = methods.map { ($0.path, ServerMethod($0, metrics.method($0.path))) }
        let passedOn = forwarded.map { ($0, ServerMethod(nil, metrics.method($0))) }
        self.methods = Dictionary(uniqueKeysWithValues: mounted)
            .merging(passedOn) { mounted, _ in mounted }
        unknown = ServerMethod(nil, metrics.unknown)
        self.metrics = metrics
        self.forward = forward
        self.interceptors = interceptors
        self.identify = identify
        self.limits = limits
        self.beginsTraces = beginsTraces
        observer = CallObserver(logger: logger, spans: spans)
        self.now = now
        self.logger = logger
    }

    /// What answers and counts the calls of a path. Looked up once for each call.
    func method(_ path: String) -> ServerMethod { methods[path] ?? unknown }

    /// Asks the layers, outermost first. A layer that let the call in hears of its end even when
    /// a later one refuses it.
    func admit(_ head: CallHead) throws(RPCError) {
        for (index, interceptor) in interceptors.enumerated() {
            do {
                try interceptor.admit(head)
            } catch {
                for outer in interceptors[..<index].reversed() {
                    outer.ended(head, with: error.code)
                }
                throw error
            }
        }
    }

    func ended(_ head: CallHead, with status: StatusCode) {
        for interceptor in interceptors.reversed() { interceptor.ended(head, with: status) }
    }

    /// Counts a call that began, and finds its place in the trace that its metadata name. A
    /// `traceparent` that is malformed is none.
    func began(
        _ method: ServerMethod, _ metadata: Metadata, at instant: ContinuousClock.Instant
    ) -> CallMeter {
        var span = metadata[Metadata.traceParentKey]
            .flatMap { TraceContext(parsing: $0) }.map { CallSpan(under: $0) }
        if span == nil, beginsTraces { span = CallSpan() }
        return method.metrics.began(at: instant, span, observer)
    }

    /// Logs what callers are not told of an error: where it came from.
    func report(_ error: RPCError, of head: CallHead) {
        guard let cause = error.cause else { return }
        logger.error(
            "\(head.path) failed: \(cause)", metadata: Logger.Metadata(tracing: head.trace))
    }

    /// Counts a call that was refused before its handler began.
    func refused(_ meter: CallMeter, _ error: RPCError) {
        if error.reason == .overloaded { metrics.shed.add() }
        meter.ended(with: error.code, at: now())
    }
}

extension ServerCore {
    /// Answers a call that came through another door, through the same layers and handlers.
    func answer(
        _ path: String, _ payload: [UInt8], _ context: ServerContext
    ) async throws(RPCError) -> [UInt8] {
        let method = method(path)
        let meter = began(method, context.metadata, at: now())
        let head = CallHead(
            path: path, principal: context.principal, deadline: context.deadline,
            metadata: context.metadata, trace: meter.trace)
        do {
            try admit(head)
        } catch {
            refused(meter, error)
            throw error
        }
        let result = await TraceContext.$current.withValue(meter.trace) {
            await answerInTime(head, method, payload)
        }
        meter.ended(with: result.status, at: now())
        switch result {
        case .success: ended(head, with: .ok)
        case .failure(let error):
            report(error, of: head)
            ended(head, with: error.code)
        }
        return try result.get()
    }

    private func answerInTime(
        _ head: CallHead, _ method: ServerMethod, _ payload: [UInt8]
    ) async -> Result<[UInt8], RPCError> {
        let context = head.context
        guard let deadline = head.deadline else {
            return await handle(head.path, method, payload, context)
        }
        return await withTaskGroup { group in
            group.addTask { await handle(head.path, method, payload, context) }
            group.addTask {
                do { try await Task.sleep(for: deadline.remaining) } catch {
                    return .failure(.cancelled)
                }
                return .failure(.deadlineExceeded(head.path))
            }
            defer { group.cancelAll() }
            // Two tasks were added, so there is a first one to end.
            return await group.next()!
        }
    }

    private func handle(
        _ path: String, _ method: ServerMethod, _ payload: [UInt8], _ context: ServerContext
    ) async -> Result<[UInt8], RPCError> {
        do {
            if let handler = method.handler {
                return .success(try await handler.answer(payload, context))
            }
            guard let forward else { throw RPCError.noMethod(path) }
            return .success(try await forward(path, payload, context))
        } catch {
            return .failure(.wrapping(error))
        }
    }
}

/// A path that a server knows, or all others.
final class ServerMethod: Sendable {
    /// Nil where calls are passed on, or refused.
    let handler: RPCMethod?
    let metrics: MethodMetrics

    init(_ handler: RPCMethod?, _ metrics: MethodMetrics) {
        self.handler = handler
        self.metrics = metrics
    }
}

extension Result where Failure == RPCError {
    fileprivate var status: StatusCode {
        switch self {
        case .success: .ok
        case .failure(let error): error.code
        }
    }
}

/// Takes a call without reading its body: path, payload, context; answers the packed response.
package typealias RawHandler = @Sendable (String, [UInt8], ServerContext) async throws -> [UInt8]

/// Whose word is taken for who calls.
package enum PrincipalSource: Sendable {
    /// The metadata as given. For servers that listen on loopback only.
    case metadata

    /// Who calls; ``Principal/anonymous`` where the metadata does not say.
    package func principal(in metadata: Metadata) throws(RPCError) -> Principal {
        guard let text = metadata[Metadata.principalKey] else { return .anonymous }
        guard let principal = Principal(parsing: text) else {
            throw RPCError(
                .unauthenticated, .principalMissing,
                "metadata qingke-principal \"\(text)\" names no caller; write ROLE:ID with one of "
                    + "the roles "
                    + Role.allCases.filter { $0 != .anonymous }.map(\.rawValue)
                    .joined(separator: ", "))
        }
        return principal
    }
}
