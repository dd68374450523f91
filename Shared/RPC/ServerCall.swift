import NIOCore
import ProtobufC
import Wire

// One call on the server:
//
//     admitted ──run──▶ running ──finish──▶ over     the reply is sent
//                          │
//                          ├──expire──────▶ over     DEADLINE_EXCEEDED is sent
//                          └──abandon─────▶ over     nothing is sent: cancelled, or the peer is gone
//
// Once over, it stays so: what a handler answers later is heard no more. It holds its place until
// then all the same, or a peer that calls and cancels without end would have handlers without end.

/// One call, from its admission to its reply. Touched on its connection's event loop only.
final class ServerCall: @unchecked Sendable {
    let id: UInt64
    let head: CallHead
    let method: ServerMethod
    let meter: CallMeter
    let unpackLimits: UnpackLimits
    /// Nil for a unary call.
    private(set) var stream: CallStream?
    private let connection: ServerConnection
    private var task: Task<Void, Never>?
    /// How the call ended; nil while it is open.
    private(set) var outcome: StatusCode?
    /// Whether the handler has begun and not ended, the call being over or not.
    private(set) var isRunning = false

    init(
        id: UInt64, head: CallHead, method: ServerMethod, meter: CallMeter,
        unpackLimits: UnpackLimits, connection: ServerConnection
    ) {
        self.id = id
        self.head = head
        self.method = method
        self.meter = meter
        self.unpackLimits = unpackLimits
        self.connection = connection
    }

    var context: ServerContext { head.context }

    /// Starts the handler at once, on this thread, until it first waits for something.
    func run(_ body: @escaping @Sendable () async -> Void) {
        isRunning = true
        connection.handlerBegan()
        let operation = TraceContext.carrying(head.trace, body)
        let task = Task.immediate(executorPreference: connection.executor) { await operation() }
        if outcome == nil { self.task = task }
    }

    /// Sends the reply, from whatever thread the handler ended on.
    func finish(_ response: some WireMessage) {
        onLoop {
            if self.handlerEnded() { self.connection.reply(response, to: self) }
        }
    }

    /// The same for a reply that is passed through unread.
    func finish(packed response: [UInt8]) {
        onLoop {
            if self.handlerEnded() { self.connection.reply(packed: response, to: self) }
        }
    }

    /// Sends the error in place of a reply.
    func fail(_ error: RPCError) {
        onLoop {
            if self.handlerEnded() { self.connection.fail(self, error) }
        }
    }

    private func onLoop(_ body: @escaping @Sendable () -> Void) {
        if connection.loop.inEventLoop { body() } else { connection.loop.execute(body) }
    }

    /// - Returns: whether anybody still waits for the reply.
    private func handlerEnded() -> Bool {
        isRunning = false
        connection.handlerEnded(self)
        return outcome == nil
    }

    /// Makes this a streaming call, before its handler runs.
    /// - Parameter requestsStream: they follow the CALL as messages.
    func openStream(requestsStream: Bool) -> CallStream {
        let stream = CallStream(id: id, connection: connection, receives: requestsStream)
        self.stream = stream
        return stream
    }

    /// Marks the call as over and stops the handler where it is still running.
    /// - Parameter error: how it ended; nil for a good end.
    func end(with error: RPCError?, stoppingHandler: Bool) {
        outcome = error?.code ?? .ok
        stream?.end(with: error, dropping: true)
        if stoppingHandler { task?.cancel() }
        task = nil
    }
}
