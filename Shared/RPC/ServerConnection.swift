import Identity
import Messages
import NIOCore
import ProtobufC
import Wire

// One connection on the server:
//
//     greeting ──HELLO──▶ open ──drain──▶ draining ──last call over──▶ closed
//        │                  │                 │
//        └───── anything that breaks the protocol: GOAWAY with the reason, then closed
//
// greeting  nothing but HELLO is taken; an HTTP request is answered with one readable line
// open      calls run; ids rise, so that a reused id is seen at once
// draining  GOAWAY is sent; calls in flight go on, new ones are refused as certainly not begun
// closed    nothing more is said; what still arrives is read and dropped until the peer closes too

/// Reads calls from one connection, runs them, and writes their replies.
///
/// Replies of one batch of reads leave in one write. While the peer does not read, nothing more is
/// read from it: a slow reader slows nobody but itself.
final class ServerConnection: ChannelInboundHandler, @unchecked Sendable {  // loop only
    typealias InboundIn = ByteBuffer

    let loop: any EventLoop
    let executor: LoopExecutor
    private let core: ServerCore
    private var decoder: FrameDecoder
    private var context: ChannelHandlerContext?
    private var output = ByteBuffer()
    private var phase = Phase.greeting
    private var calls: [UInt64: ServerCall] = [:]
    private var lastCallID: UInt64 = 0
    /// Handlers that have not ended, those of calls that were given up among them.
    private var handlersRunning = 0
    /// Largest frame that the peer takes, and we send.
    private var replyBytesMax: Int
    private var isReading = false
    private var isFlushScheduled = false
    private var deadlineTick: RepeatedTask?
    private var knownPrincipal: (text: String, principal: Principal)?

    private enum Phase { case greeting, open, draining, closed }

    /// How long the peer may take to close after us.
    private static let linger = TimeAmount.seconds(1)

    init(loop: any EventLoop, core: ServerCore) {
        self.loop = loop
        self.core = core
        executor = LoopExecutor(loop)
        decoder = FrameDecoder(bytesMax: core.limits.frameBytesMax)
        replyBytesMax = core.limits.frameBytesMax
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        output = context.channel.allocator.buffer(capacity: 16 << 10)
        write(.hello(limits: core.limits))
        flush()
        // A peer that never says HELLO holds no place for ever.
        loop.scheduleTask(in: TimeAmount(core.limits.greetingMax)) { [weak self] in
            guard let self, self.phase == .greeting else { return }
            self.fail(WireError("no HELLO within \(self.core.limits.greetingMax); send it first"))
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard phase != .closed else { return }
        isReading = true
        let arrived = unwrapInboundIn(data)
        if phase == .greeting, decoder.pendingBytes == 0, HTTPGreeting.begins(arrived) {
            return answerHTTP()
        }
        do {
            try decoder.feed(arrived) { frame in
                guard phase != .closed else { return }
                try EnvelopeView.read(frame, limits: core.limits) { try take($0) }
            }
        } catch {
            fail(error)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        executor.drain()
        isReading = false
        flush()
    }

    func channelInactive(context: ChannelHandlerContext) {
        phase = .closed
        abandonAll()
        context.fireChannelInactive()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        context.channel.setOption(.autoRead, value: context.channel.isWritable)
            .whenFailure { [channel = context.channel] _ in channel.close(promise: nil) }
        context.fireChannelWritabilityChanged()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    // MARK: What arrives

    private func take(_ envelope: EnvelopeView) throws {
        if phase == .greeting {
            guard envelope.kind == .hello else {
                throw WireError("\(envelope.kind) before HELLO; send HELLO first")
            }
            replyBytesMax = min(replyBytesMax, try Hello.check(envelope).frameBytesMax)
            phase = .open
            return
        }
        switch envelope.kind {
        case .call: try takeCall(envelope)
        case .cancel: abandon(envelope.callID)
        case .ping: try takePing(envelope)
        case .pong: break
        case .goaway: drain()
        case .hello: throw WireError("a second HELLO; one is sent on each connection")
        case .message, .halfClose, .credit, .reply, .unspecified, .unrecognized:
            throw WireError("\(envelope.kind) from a client; a unary call has one CALL")
        }
    }

    private func takeCall(_ envelope: EnvelopeView) throws {
        let id = envelope.callID
        guard id > lastCallID else {
            throw WireError("call id \(id) after \(lastCallID); ids of one connection must rise")
        }
        lastCallID = id
        let path = envelope.method
        do {
            let metadata = try envelope.metadata(limits: core.limits)
            let head = CallHead(
                path: path, principal: try principal(in: metadata),
                deadline: envelope.timeoutMicroseconds == 0
                    ? nil : .after(microseconds: envelope.timeoutMicroseconds),
                metadata: metadata)
            try start(id, head, envelope.payload)
        } catch let error as RPCError {
            write(.reply(id, failing: error))
        }
    }

    private func start(
        _ id: UInt64, _ head: CallHead, _ payload: UnsafeRawBufferPointer
    ) throws(RPCError) {
        if phase == .draining {
            throw RPCError.unavailable(
                .draining, "the server ends and took no new call; try another one")
        }
        guard handlersRunning < core.limits.callsMax else {
            throw RPCError(
                .resourceExhausted, .overloaded,
                "\(core.limits.callsMax) calls run on this connection, which is all it takes")
        }
        try core.admit(head)
        let call = ServerCall(
            id: id, head: head,
            unpackLimits: .standard, connection: self)
        calls[id] = call
        if head.deadline != nil { watchDeadlines() }
        do {
            try run(call, payload)
        } catch {
            finish(call, error.code) { write(.reply(id, failing: error)) }
        }
    }

    private func run(_ call: ServerCall, _ payload: UnsafeRawBufferPointer) throws(RPCError) {
        if let method = core.methods[call.head.path] {
            return try method.start(payload, call)
        }
        guard let forward = core.forward else { throw RPCError.noMethod(call.head.path) }
        let bytes = [UInt8](payload)
        let context = call.context
        call.run {
            do {
                call.finish(.success(try await forward(context.path, bytes, context)))
            } catch {
                call.finish(Result<[UInt8], RPCError>.failure(.wrapping(error)))
            }
        }
    }

    /// Callers of one connection are mostly one and the same: its principal is parsed once.
    private func principal(in metadata: Metadata) throws(RPCError) -> Principal {
        if let known = knownPrincipal, metadata[Metadata.principalKey] == known.text {
            return known.principal
        }
        let principal = try core.identify.principal(in: metadata)
        if let text = metadata[Metadata.principalKey] { knownPrincipal = (text, principal) }
        return principal
    }

    private func takePing(_ envelope: EnvelopeView) throws {
        guard envelope.payload.count <= core.limits.pingBytesMax else {
            throw WireError(
                "a PING of \(envelope.payload.count) bytes; at most \(core.limits.pingBytesMax)")
        }
        write(.pong([UInt8](envelope.payload)))
    }

    // MARK: How calls end

    func reply<Response: WireMessage>(_ result: Result<Response, RPCError>, to call: ServerCall) {
        switch result {
        case .success(let response):
            finish(call, .ok) {
                let size = EnvelopeWriter.append(
                    .reply(call.id), payload: response, to: &output, bytesMax: replyBytesMax)
                if let size { write(.reply(call.id, failing: tooLarge(size, call))) }
            }
        case .failure(let error):
            fail(call, error)
        }
    }

    func reply(_ result: Result<[UInt8], RPCError>, to call: ServerCall) {
        switch result {
        case .success(let bytes):
            finish(call, .ok) {
                let size = EnvelopeWriter.append(
                    .reply(call.id), payload: bytes, to: &output, bytesMax: replyBytesMax)
                if let size { write(.reply(call.id, failing: tooLarge(size, call))) }
            }
        case .failure(let error):
            fail(call, error)
        }
    }

    private func fail(_ call: ServerCall, _ error: RPCError) {
        if let cause = error.cause {
            core.logger.error("\(call.head.path) failed: \(cause)")
        }
        finish(call, error.code) { write(.reply(call.id, failing: error)) }
    }

    private func tooLarge(_ size: Int, _ call: ServerCall) -> RPCError {
        RPCError(
            .resourceExhausted, .messageTooLarge,
            "the response of \(call.head.path) has \(size) bytes; "
                + "at most \(replyBytesMax) travel. Ask for less at once")
    }

    private func abandon(_ id: UInt64) {
        guard let call = calls[id] else { return }  // it crossed the reply on the way
        finish(call, .cancelled, stoppingHandler: true) {}
    }

    private func finish(
        _ call: ServerCall, _ status: StatusCode, stoppingHandler: Bool = false, _ send: () -> Void
    ) {
        calls[call.id] = nil
        call.end(with: status, stoppingHandler: stoppingHandler)
        send()
        if !call.isRunning { core.ended(call.head, with: status) }
        scheduleFlush()
        closeWhenDrained()
    }

    /// Ends every call without a word: nobody is there to hear it.
    private func abandonAll() {
        for call in calls.values {
            call.end(with: .cancelled, stoppingHandler: true)
            if !call.isRunning { core.ended(call.head, with: .cancelled) }
        }
        calls.removeAll()
        deadlineTick?.cancel()
        deadlineTick = nil
    }

    func handlerBegan() {
        handlersRunning += 1
    }

    /// Now a call that was over before gives its place back.
    func handlerEnded(_ call: ServerCall) {
        handlersRunning -= 1
        if let status = call.outcome { core.ended(call.head, with: status) }
    }

    // MARK: Deadlines

    /// One tick for all calls of the connection, in place of a timer each.
    private func watchDeadlines() {
        guard deadlineTick == nil else { return }
        deadlineTick = loop.scheduleRepeatedTask(
            initialDelay: DeadlineTick.interval, delay: DeadlineTick.interval
        ) { [weak self] task in
            guard let self else { return task.cancel() }
            self.expireCalls()
        }
    }

    private func expireCalls() {
        let now = ContinuousClock.now
        var isAnyWaiting = false
        for call in calls.values {
            guard let deadline = call.head.deadline else { continue }
            if deadline.hasPassed(at: now) {
                finish(call, .deadlineExceeded, stoppingHandler: true) {
                    write(.reply(call.id, failing: .deadlineExceeded(call.head.path)))
                }
            } else {
                isAnyWaiting = true
            }
        }
        if !isAnyWaiting {
            deadlineTick?.cancel()
            deadlineTick = nil
        }
    }

    // MARK: How the connection ends

    /// Takes no new call; closes when the last one is over.
    func drain() {
        guard phase == .open || phase == .greeting else { return }
        phase = .draining
        write(.goAway(lastCallID: lastCallID))
        flush()
        closeWhenDrained()
    }

    /// Cuts the connection off, with the calls that still run.
    func close() {
        context?.close(promise: nil)
    }

    private func closeWhenDrained() {
        guard phase == .draining, calls.isEmpty else { return }
        closeAfterFlush()
    }

    private func fail(_ error: any Error) {
        core.logger.info("connection closed: \(error)")
        write(.goAway(lastCallID: lastCallID, failing: .protocolError(error)))
        closeAfterFlush()
    }

    private func answerHTTP() {
        output.writeString(HTTPGreeting.answer)
        closeAfterFlush()
    }

    /// Sends what is written, then closes. While the peer still sends, closing both ways at once
    /// would reset the connection, and a reset can overtake the last words: so this side falls
    /// silent first, and closes when the peer has, or has had the time to.
    private func closeAfterFlush() {
        phase = .closed
        abandonAll()
        guard let context else { return }
        let (loop, channel) = (loop, context.channel)
        let written = loop.makePromise(of: Void.self)
        written.futureResult.whenComplete { _ in
            channel.close(mode: .output, promise: nil)
            loop.scheduleTask(in: Self.linger) { channel.close(promise: nil) }
        }
        context.writeAndFlush(NIOAny(output), promise: written)
        output.clear()
    }

    // MARK: Writing

    private func write(_ envelope: EnvelopeWriter) {
        envelope.append(to: &output)
        if !isReading { scheduleFlush() }
    }

    private func scheduleFlush() {
        guard !isReading, !isFlushScheduled else { return }
        isFlushScheduled = true
        loop.execute {
            self.isFlushScheduled = false
            self.flush()
        }
    }

    private func flush() {
        guard output.readableBytes > 0, let context else { return }
        let bytes = output
        output = context.channel.allocator.buffer(capacity: max(4096, bytes.readableBytes))
        context.writeAndFlush(NIOAny(bytes), promise: nil)
    }
}
