import NIOCore
import Wire

/// The messages of one streaming call on one of its ends: what came, and who waits to send.
/// Touched on its connection's event loop only.
final class CallStream: @unchecked Sendable {
    let connection: any StreamConnection
    /// Set when the call is on its way.
    var id: UInt64 { didSet { credit.id = id } }
    var send = SendWindow(ConnectionFlow.callWindow)
    private let credit: CallCredit
    /// What the peer sends; nil where it sends one message, which comes with CALL.
    let inbound: InboundMessages?
    private var waiting = CircularBuffer<WaitingWrite>()
    private var waitingCount: UInt64 = 0
    /// Stands among those that wait for the connection.
    var isStalled = false
    /// Why nothing more is sent on this end; nil while something may be.
    private var sendEnd: RPCError?
    private var isHalfClosing = false

    private struct WaitingWrite {
        let id: UInt64
        let append: FrameAppending
        let continuation: UnsafeContinuation<Result<Void, RPCError>, Never>
    }

    /// - Parameter receives: messages come on this end.
    init(id: UInt64, connection: any StreamConnection, receives: Bool) {
        self.id = id
        self.connection = connection
        let credit = CallCredit(of: id, on: connection)
        self.credit = credit
        inbound =
            receives
            ? InboundMessages { bytes in connection.onLoop { credit.took(bytes) } } : nil
    }

    // MARK: What comes

    func take(_ payload: UnsafeRawBufferPointer, frameBytes: Int) throws(WireError) {
        guard let inbound, !credit.isInboundOver else {
            throw WireError(
                "MESSAGE on call \(id), which takes none any more; HALF_CLOSE and REPLY are the last"
            )
        }
        try credit.receive.received(frameBytes)
        inbound.push(payload, frameBytes: frameBytes)
    }

    /// The peer sends nothing more; the call goes on.
    func takeHalfClose() throws(WireError) {
        guard let inbound, !credit.isInboundOver else {
            throw WireError("HALF_CLOSE on call \(id), where nothing was to come any more")
        }
        credit.isInboundOver = true
        inbound.finish(nil)
    }

    // MARK: What goes

    /// Sends one message now; nil where it must wait.
    func write(_ append: FrameAppending) -> Result<Void, RPCError>? {
        if let sendEnd { return .failure(sendEnd) }
        guard waiting.isEmpty, mayWrite else { return nil }
        return writeNow(append)
    }

    /// Sends one message, now or in its turn. From any thread.
    func writeInTurn(_ append: @escaping @Sendable (EnvelopeWriter, inout ByteBuffer, Int) -> Int?)
        async throws(RPCError)
    {
        let ticket = Ticket()
        let result = await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                connection.onLoop { self.enqueue(append, ticket, continuation) }
            }
        } onCancel: {
            connection.onLoop { self.withdraw(ticket) }
        }
        try result.get()
    }

    /// Which waiting write it is; 0 until it waits. On the loop only.
    private final class Ticket: @unchecked Sendable {
        var number: UInt64 = 0
        var isWithdrawn = false
    }

    private func enqueue(
        _ append: @escaping FrameAppending, _ ticket: Ticket,
        _ continuation: UnsafeContinuation<Result<Void, RPCError>, Never>
    ) {
        // A task that is cancelled already withdraws first.
        if ticket.isWithdrawn { return continuation.resume(returning: .failure(.cancelled)) }
        if let result = write(append) { return continuation.resume(returning: result) }
        waitingCount += 1
        ticket.number = waitingCount
        waiting.append(
            WaitingWrite(id: ticket.number, append: append, continuation: continuation))
    }

    private func withdraw(_ ticket: Ticket) {
        ticket.isWithdrawn = true
        guard let index = waiting.firstIndex(where: { $0.id == ticket.number }) else { return }
        waiting.remove(at: index).continuation.resume(returning: .failure(.cancelled))
    }

    /// Sends what waits, as far as there is credit.
    func resumeWriters() {
        while !waiting.isEmpty, mayWrite {
            let write = waiting.removeFirst()
            write.continuation.resume(returning: writeNow(write.append))
        }
        halfCloseInTurn()
    }

    private var mayWrite: Bool {
        guard send.isOpen else { return false }
        if connection.flow.send.isOpen && connection.hasRoom { return true }
        if !isStalled {
            isStalled = true
            connection.flow.stalled.append(self)
        }
        return false
    }

    private func writeNow(_ append: FrameAppending) -> Result<Void, RPCError> {
        switch connection.append(append, of: self) {
        case .success(let bytes):
            send.sent(bytes)
            connection.flow.send.sent(bytes)
            return .success(())
        case .failure(let error): return .failure(error)
        }
    }

    /// Nothing more is sent after what waits. The client's side.
    func halfClose() {
        guard sendEnd == nil else { return }
        isHalfClosing = true
        sendEnd = RPCError(
            .cancelled, .cancelled, "a message after the last one; finish once, at the end")
        halfCloseInTurn()
    }

    private func halfCloseInTurn() {
        guard isHalfClosing, waiting.isEmpty else { return }
        isHalfClosing = false
        connection.write(.halfClose(id))
    }

    // MARK: The end

    /// The call is over: nothing more is sent, and nothing more comes after what is here.
    /// - Parameters:
    ///   - error: how it ended; nil when it ended well.
    ///   - dropping: what came and was not taken is wanted no more.
    func end(with error: RPCError?, dropping: Bool) {
        guard !credit.isOver else { return }
        credit.isOver = true
        isHalfClosing = false
        let end =
            error ?? RPCError(.cancelled, .cancelled, "the call is over; nothing more is sent")
        sendEnd = sendEnd ?? end
        if let inbound {
            connection.giveBack(credit.receive.heldBytes)
            connection.flow.spare += credit.receive.widenedBytes
            if dropping, let error { inbound.abort(error) } else { inbound.finish(error) }
        }
        let unsent = waiting
        waiting = CircularBuffer()
        for write in unsent { write.continuation.resume(returning: .failure(end)) }
    }
}

/// What one call lets its peer send. On the event loop only.
///
/// Apart from ``CallStream``, so that who takes the messages can hold it: neither needs a weak
/// reference, which makes each retain of what it refers to several times as slow.
private final class CallCredit: @unchecked Sendable {
    private let connection: any StreamConnection
    var id: UInt64
    var receive = ReceiveWindow(ConnectionFlow.callWindow, parts: ConnectionFlow.callParts)
    /// The peer sends nothing more.
    var isInboundOver = false
    /// The call is over.
    var isOver = false

    init(of id: UInt64, on connection: any StreamConnection) {
        self.id = id
        self.connection = connection
    }

    func took(_ bytes: Int) {
        guard !isOver else { return }
        if let grant = receive.took(bytes), !isInboundOver {
            connection.write(.credit(id, bytes: grant))
            // At once: whoever takes what is here may go on for long without letting the loop write,
            // and meanwhile the peer would wait with it.
            connection.flush()
        }
        receive.widen(upTo: ConnectionFlow.callWindowMax, from: &connection.flow.spare)
        connection.giveBack(bytes)
    }
}
