import Identity
import Messages
import NIOCore
import ProtobufC
import Wire

// One connection on the client:
//
//     open ──GOAWAY──▶ draining ──last call over──▶ closed
//      └────────── end of stream, error, broken protocol ──▶ closed
//
// HELLO is sent at once; calls follow when the server's has come (``ConnectionPool``). Call id = count << 16 | slot:
// ids rise, and the slot finds the waiting call without a dictionary. At most 65,536 wait at once.

/// Sends calls over one connection and hands each reply to whom it belongs.
final class ClientConnection: ChannelInboundHandler, @unchecked Sendable {  // loop only
    typealias InboundIn = ByteBuffer

    let loop: any EventLoop
    private let limits: WireLimits
    private let greeted: @Sendable (ClientConnection) -> Void
    private let closed: @Sendable (ClientConnection) -> Void
    private var decoder: FrameDecoder
    private let arrivals = Arrivals()
    private var context: ChannelHandlerContext?
    /// What is unsent is not counted here: the server's credit bounds it.
    var output = ConnectionOutput()
    var flow = ConnectionFlow()
    private var phase = Phase.open
    private var slots: [PendingCall?] = []
    private var freeSlots: [Int] = []
    private var callCount: UInt64 = 0
    private var openCalls = 0
    private(set) var peerFrameBytesMax: Int
    /// Nil until the server's HELLO, and where calls go as they are.
    private(set) var deflater: FrameDeflater?
    private var hasGreeting = false
    /// Why the connection ended; nil while it has not.
    private(set) var ending: RPCError?
    private let executor: LoopExecutor
    private var isReading = false
    private var isFlushScheduled = false
    private var deadlineAlarm = DeadlineAlarm()
    private var keepAlive: KeepAliveState

    private enum Phase { case open, draining, closed }
    private static let slotsMax = 1 << 16

    /// - Parameters:
    ///   - greeted: called once when the server's HELLO has come.
    ///   - closed: called when the connection takes no more calls, perhaps more than once.
    init(
        loop: any EventLoop, limits: WireLimits, keepAlive: KeepAlive,
        greeted: @escaping @Sendable (ClientConnection) -> Void,
        closed: @escaping @Sendable (ClientConnection) -> Void
    ) {
        self.loop = loop
        self.limits = limits
        self.greeted = greeted
        self.closed = closed
        executor = LoopExecutor.of(loop)
        decoder = FrameDecoder(limits)
        peerFrameBytesMax = limits.frameBytesMax
        self.keepAlive = KeepAliveState(keepAlive, at: .now)
    }

    // MARK: Calls

    /// Makes one call and waits for its end. Callable from anywhere.
    func call<Request: WireMessage, Response: WireMessage>(
        _ path: String, _ request: Request, deadline: Deadline, metadata: Metadata,
        as _: Response.Type
    ) async -> Result<Response, RPCError> {
        let pending = MessageCall<Response>(path: path, deadline: deadline)
        return await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                pending.continuation = continuation
                onLoop {
                    self.start(pending, metadata) { head in
                        EnvelopeWriter.append(
                            head, payload: request, to: &self.output.frames,
                            bytesMax: self.peerFrameBytesMax)
                    }
                }
            }
        } onCancel: {
            onLoop { self.cancel(pending) }
        }
    }

    /// The same for messages that are passed through unread.
    func forward(
        _ path: String, _ request: [UInt8], deadline: Deadline, metadata: Metadata
    ) async -> Result<[UInt8], RPCError> {
        let pending = RawCall(path: path, deadline: deadline)
        return await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                pending.continuation = continuation
                onLoop {
                    self.start(pending, metadata) { head in
                        EnvelopeWriter.append(
                            head, payload: request, to: &self.output.frames,
                            bytesMax: self.peerFrameBytesMax)
                    }
                }
            }
        } onCancel: {
            onLoop { self.cancel(pending) }
        }
    }

    /// - Parameter append: writes the frame; answers its size where that is more than the peer takes.
    func start(
        _ call: PendingCall, _ metadata: Metadata, _ append: (EnvelopeWriter) -> Int?
    ) {
        guard !call.isGivenUp else { return call.fail(.cancelled) }
        guard phase == .open, let slot = freeSlot() else {
            if let ending, ending.isUnprocessed { return call.fail(ending) }
            return call.fail(
                .unavailable(.draining, "the connection takes no new call; a new one will"))
        }
        callCount += 1
        call.id = callCount << 16 | UInt64(slot)
        let head = EnvelopeWriter.call(
            call.id, method: call.path,
            timeoutMicroseconds: call.deadline?.remainingMicroseconds ?? 0,
            metadata: metadata)
        output.makeRoom()
        let frameStart = output.frames.writerIndex
        if let size = append(head) {
            freeSlots.append(slot)
            return call.fail(
                RPCError(
                    .resourceExhausted, .messageTooLarge,
                    "the request of \(call.path) has \(size) bytes; the server takes at most "
                        + "\(peerFrameBytesMax). Send less at once"))
        }
        deflater?.deflateFrame(at: frameStart, in: &output.frames)
        slots[slot] = call
        openCalls += 1
        watch(call.deadline)
        scheduleFlush()
    }

    private func freeSlot() -> Int? {
        if let slot = freeSlots.popLast() { return slot }
        guard slots.count < Self.slotsMax else { return nil }
        slots.append(nil)
        return slots.count - 1
    }

    /// The call that waits under the id; nil where it is over already, or was never opened.
    func waiting(_ id: UInt64) -> PendingCall? {
        let slot = Int(id & 0xFFFF)
        guard slot < slots.count, let call = slots[slot], call.id == id else { return nil }
        return call
    }

    /// The same, which is over by that.
    private func take(_ id: UInt64) -> PendingCall? {
        guard let call = waiting(id) else { return nil }
        let slot = Int(id & 0xFFFF)
        slots[slot] = nil
        freeSlots.append(slot)
        openCalls -= 1
        return call
    }

    /// The server may know of a call of this id.
    func wasOpened(_ id: UInt64) -> Bool { id >> 16 <= callCount }

    func cancel(_ call: PendingCall) {
        // A task that is cancelled already comes here first; `start` follows and ends the call.
        guard call.id != 0 else { return call.isGivenUp = true }
        if take(call.id) != nil {
            write(.cancel(call.id))
            keepAlive.wentUnanswered()
        }
        call.fail(.cancelled)
        closeWhenDrained()
    }

    // MARK: Deadlines

    private func watch(_ deadline: Deadline?) {
        if !deadlineAlarm.isSet {
            let now = ContinuousClock.now
            keepAlive.began(at: now)
            lookAgain(by: now + keepAlive.interval)
        }
        if let deadline, !deadlineAlarm.covers(deadline.instant) {
            lookAgain(by: deadline.instant)
        }
    }

    private func lookAgain(by instant: ContinuousClock.Instant) {
        deadlineAlarm.set(by: instant, on: loop) { [weak self] in self?.expireCalls() }
    }

    private func expireCalls() {
        deadlineAlarm.clear()
        guard openCalls > 0 else { return }
        let now = ContinuousClock.now
        for case let call? in slots where call.deadline?.hasPassed(at: now) ?? false {
            _ = take(call.id)
            write(.cancel(call.id))
            keepAlive.wentUnanswered()
            call.fail(.deadlineExceeded(call.path))
        }
        closeWhenDrained()
        askSilentPeer(at: now)
        guard openCalls > 0 else { return }
        let next = slots.lazy.compactMap { $0?.deadline?.instant }.min()
        let look = now + keepAlive.interval
        lookAgain(by: min(next ?? look, look))
    }

    private func askSilentPeer(at now: ContinuousClock.Instant) {
        switch keepAlive.look(at: now) {
        case .none: break
        case .ping: write(.ping([]))
        case .giveUp: end(.unavailable(.connectionLost, "the server answers no PING; it is gone"))
        }
    }

    // MARK: What arrives

    func handlerAdded(context: ChannelHandlerContext) {
        guard phase != .closed else { return context.close(promise: nil) }
        self.context = context
        write(.hello(limits: limits))
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        flush()
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        keepAlive.hasHeard = true
        isReading = true
        arrivals.feed(unwrapInboundIn(data)) { parse($0) }
    }

    private func parse(_ arrived: ByteBuffer) {
        guard phase != .closed else { return }
        do {
            try decoder.feed(arrived) { frame in
                keepAlive.hasFrame = true
                try take(EnvelopeView(frame))
            }
            keepAlive.isInFrame = decoder.pendingBytes > 0
        } catch {
            end(.protocolError(error))
        }
    }

    /// Who waited for what came goes on now; calls that they then make leave in few writes.
    func channelReadComplete(context: ChannelHandlerContext) {
        executor.drain()
        isReading = false
        endBatch()
    }

    private func endBatch() {
        flush()
        output.endBatch()
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(.unavailable(.connectionLost, "the connection ended before the reply came"))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(
            .unavailable(
                .connectionLost, "the connection broke before the reply came", cause: error))
    }

    private func take(_ envelope: EnvelopeView) throws {
        guard hasGreeting else {
            guard envelope.kind == .hello else {
                throw WireError("\(envelope.kind) before HELLO; a server sends HELLO first")
            }
            let peer = try Hello.check(envelope)
            peerFrameBytesMax = min(peerFrameBytesMax, peer.frameBytesMax)
            deflater = FrameDeflater(limits, for: peer)
            hasGreeting = true
            return greeted(self)
        }
        switch envelope.kind {
        case .reply: try takeReply(envelope)
        case .ping: write(.pong([UInt8](envelope.payload)))
        case .pong: break
        case .goaway: try takeGoAway(envelope)
        case .hello: throw WireError("a second HELLO; one is sent on each connection")
        case .message: try takeMessage(envelope)
        case .credit: try takeCredit(envelope)
        case .call, .halfClose, .cancel, .unspecified, .unrecognized:
            throw WireError("\(envelope.kind) from a server; a client sends it")
        }
    }

    private func takeReply(_ envelope: EnvelopeView) throws {
        guard let call = take(envelope.callID) else { return }  // cancelled or expired meanwhile
        if envelope.status == 0 {
            call.succeed(envelope.payload)
        } else {
            call.fail(RPCError(reply: envelope))
        }
        closeWhenDrained()
    }

    /// Calls above the server's last id were certainly not begun.
    private func takeGoAway(_ envelope: EnvelopeView) throws {
        guard envelope.status == 0 else { return end(RPCError(reply: envelope)) }
        if phase == .open { phase = .draining }
        closed(self)
        for case let call? in slots where call.id > envelope.lastCallID {
            _ = take(call.id)
            call.fail(.unavailable(.draining, "the server ends and did not begin the call"))
        }
        closeWhenDrained()
    }

    // MARK: How the connection ends

    /// Takes no new call; closes when the last one is over, at once where it is not open yet.
    func drain() {
        if phase == .open { phase = .draining }
        closeWhenDrained()
    }

    /// Gives up a connection that was not open in time. Callable from anywhere.
    func abandon() {
        onLoop { self.end(.unavailable(.connectionLost, "the connection did not open in time")) }
    }

    private func closeWhenDrained() {
        guard phase == .draining, openCalls == 0 else { return }
        end(.unavailable(.connectionLost, "the connection was closed"))
    }

    private func end(_ error: RPCError) {
        guard phase != .closed else { return }
        phase = .closed
        ending = error
        deadlineAlarm.clear()
        for case let call? in slots {
            _ = take(call.id)
            call.fail(error)
        }
        closed(self)
        context?.close(promise: nil)
    }

    // MARK: Writing

    func write(_ envelope: EnvelopeWriter) {
        output.makeRoom()
        envelope.append(to: &output.frames)
        scheduleFlush()
    }

    /// Calls that start in one turn of the loop leave in few writes (``ConnectionOutput/hasPiece``).
    func scheduleFlush() {
        if output.hasPiece { flush() } else { flushLater() }
    }

    func flushLater() {
        guard !isReading, !isFlushScheduled else { return }
        isFlushScheduled = true
        loop.execute {
            self.isFlushScheduled = false
            self.endBatch()
        }
    }

    func flush() {
        guard let context, context.channel.isActive, let bytes = output.handOver() else { return }
        output.left(bytes.readableBytes)
        context.writeAndFlush(NIOAny(bytes), promise: nil)
    }
}
