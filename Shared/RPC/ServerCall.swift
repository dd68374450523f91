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
// Once over, it stays so: a handler that ends later is heard no more.

/// One call, from its admission to its reply. Touched on its connection's event loop only.
final class ServerCall: @unchecked Sendable {
    let id: UInt64
    let head: CallHead
    let unpackLimits: UnpackLimits
    private let connection: ServerConnection
    private var task: Task<Void, Never>?
    private(set) var isOver = false

    init(id: UInt64, head: CallHead, unpackLimits: UnpackLimits, connection: ServerConnection) {
        self.id = id
        self.head = head
        self.unpackLimits = unpackLimits
        self.connection = connection
    }

    var context: ServerContext {
        ServerContext(
            principal: head.principal, deadline: head.deadline, metadata: head.metadata,
            path: head.path)
    }

    /// Starts the handler at once, on this thread, until it first waits for something.
    func run(_ body: @escaping @Sendable () async -> Void) {
        let task = Task.immediate(executorPreference: connection.executor, operation: body)
        if !isOver { self.task = task }
    }

    /// Sends the reply, from whatever thread the handler ended on.
    func finish<Response: WireMessage>(_ result: Result<Response, RPCError>) {
        finish { $0.reply(result, to: self) }
    }

    /// The same for a reply that is passed through unread.
    func finish(_ result: Result<[UInt8], RPCError>) {
        finish { $0.reply(result, to: self) }
    }

    private func finish(_ send: @escaping @Sendable (ServerConnection) -> Void) {
        if connection.loop.inEventLoop {
            if !isOver { send(connection) }
        } else {
            connection.loop.execute { if !self.isOver { send(self.connection) } }
        }
    }

    /// Marks the call as over and stops the handler where it is still running.
    func end(stoppingHandler: Bool) {
        isOver = true
        if stoppingHandler { task?.cancel() }
        task = nil
    }
}
