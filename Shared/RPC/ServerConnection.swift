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
// open      calls run; ids rise, so that a reused id is seen at once; a long silence begins the drain
// draining  GOAWAY is sent; calls in flight go on, new ones are refused as certainly not begun
// closed    nothing more is said; what still arrives is read and dropped until the peer closes too

/// Reads calls from one connection, runs them, and writes their replies.
///
/// Replies of one batch of reads leave in few writes. While much waits for the peer to read it,
/// nothing more is read from it: a slow reader slows nobody but itself. How a connection ends, and
/// when it has lasted too long, is in `ServerConnection+Ending.swift`.
final class ServerConnection: ChannelInboundHandler, @unchecked Sendable {  // loop only
    typealias InboundIn = ByteBuffer

    let loop: any EventLoop
    let executor: LoopExecutor
    let core: ServerCore
    /// Why nothing is taken on this connection: it is one too many. Nil for others.
    let refusal: RPCError?
    private var decoder: FrameDecoder
    private let arrivals = Arrivals()
    private(set) var context: ChannelHandlerContext?
    var output = ConnectionOutput()
    var phase = Phase.greeting
    var times: ConnectionTimes
    private(set) var calls: [UInt64: ServerCall] = [:]
    private(set) var lastCallID: UInt64 = 0
    var flow = ConnectionFlow()
    /// Handlers that have not ended, those of calls that were given up among them.
    private var handlersRunning = 0
    /// Largest frame that the peer takes, and we send.
    private(set) var replyBytesMax: Int
    /// Nil where replies go as they are.
    private(set) var deflater: FrameDeflater?
    private var isReading = false
    /// When the frames came that are being read: from then on their calls take time.
    private var arrival: ContinuousClock.Instant
    /// Much is unsent: nothing is read until the peer has taken its part.
    private var isPaused = false
    private var isFlushScheduled = false
    private var deadlineAlarm = DeadlineAlarm()
    private var knownPrincipal: (text: String, principal: Principal)?

    enum Phase { case greeting, open, draining, closed }

    init(loop: any EventLoop, core: ServerCore, refusal: RPCError?) {
        self.loop = loop
        self.core = core
        self.refusal = refusal
        executor = LoopExecutor.of(loop)
        decoder = FrameDecoder(core.limits.wire)
        replyBytesMax = core.limits.wire.frameBytesMax
        arrival = core.now()
        times = ConnectionTimes(opened: arrival)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        write(.hello(limits: core.limits.wire))
        flush()
        if let refusal { fail(refusal, nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard phase != .closed else { return }
        isReading = true
        let arrived = unwrapInboundIn(data)
        arrivals.feed(arrived) { arrived in
            if phase == .greeting, decoder.pendingBytes == 0, HTTPGreeting.begins(arrived) {
                return answerHTTP()
            }
            parse(arrived)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        endReading()
    }

    func channelInactive(context: ChannelHandlerContext) {
        phase = .closed
        abandonAll()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    // MARK: What arrives

    /// Takes the frames that are whole, unless so much is unsent by then that the rest must wait.
    private func parse(_ arrived: ByteBuffer) {
        var hasWholeFrame = false
        self.arrival = core.now()
        do {
            try decoder.feed(arrived, while: { phase != .closed && !isPaused }) { frame in
                hasWholeFrame = true
                try take(EnvelopeView(frame))
            }
        } catch {
            return fail(error, .protocolError)
        }
        guard !isPaused else { return times.stoppedReading() }
        times.sawBytes(
            hasWholeFrame: hasWholeFrame, hasPartOfFrame: decoder.pendingBytes > 0, at: arrival)
    }

    private func endReading() {
        executor.drain()
        isReading = false
        endBatch()
    }

    private func endBatch() {
        flush()
        output.endBatch()
    }

    private func take(_ envelope: EnvelopeView) throws {
        if phase == .greeting {
            guard envelope.kind == .hello else {
                throw WireError("\(envelope.kind) before HELLO; send HELLO first")
            }
            let peer = try Hello.check(envelope)
            replyBytesMax = min(replyBytesMax, peer.frameBytesMax)
            deflater = FrameDeflater(core.limits.wire, for: peer)
            phase = .open
            return
        }
        switch envelope.kind {
        case .call: try takeCall(envelope)
        case .message: try takeMessage(envelope)
        case .halfClose: try stream(of: envelope.callID, for: .halfClose)?.takeHalfClose()
        case .credit: try takeCredit(envelope)
        case .cancel: abandon(envelope.callID)
        case .ping: try takePing(envelope)
        case .pong: break
        case .goaway: drain()
        case .hello: throw WireError("a second HELLO; one is sent on each connection")
        case .reply, .unspecified, .unrecognized:
            throw WireError("\(envelope.kind) from a client; a server sends it")
        }
    }

    private func takeCall(_ envelope: EnvelopeView) throws {
        let id = envelope.callID
        guard id > lastCallID else {
            throw WireError("call id \(id) after \(lastCallID); ids of one connection must rise")
        }
        lastCallID = id
        let path = envelope.method
        let metadata = try envelope.metadata(limits: core.limits.wire)
        let method = core.method(path)
        let meter = core.began(method, metadata, at: arrival)
        do {
            let head = CallHead(
                path: path, principal: try principal(in: metadata),
                deadline: envelope.timeoutMicroseconds == 0
                    ? nil : .after(microseconds: envelope.timeoutMicroseconds),
                metadata: metadata, trace: meter.trace)
            try start(id, head, method, meter, envelope.payload)
        } catch {
            core.refused(meter, error)
            write(.reply(id, failing: error))
        }
    }

    private func start(
        _ id: UInt64, _ head: CallHead, _ method: ServerMethod, _ meter: CallMeter,
        _ payload: UnsafeRawBufferPointer
    ) throws(RPCError) {
        if phase == .draining {
            throw RPCError.unavailable(
                .draining, "the server ends and took no new call; try another one")
        }
        guard handlersRunning < core.limits.wire.callsMax else {
            throw RPCError(
                .resourceExhausted, .overloaded,
                "\(core.limits.wire.callsMax) calls run on this connection, which is all it takes")
        }
        try core.admit(head)
        let call = ServerCall(
            id: id, head: head, method: method, meter: meter, unpackLimits: .standard,
            connection: self)
        calls[id] = call
        if let deadline = head.deadline { watch(deadline) }
        do {
            try run(call, payload)
        } catch {
            finish(call, error) { write(.reply(id, failing: error)) }
        }
    }

    private func run(_ call: ServerCall, _ payload: UnsafeRawBufferPointer) throws(RPCError) {
        if let handler = call.method.handler { return try handler.start(payload, call) }
        guard let forward = core.forward else { throw RPCError.noMethod(call.head.path) }
        let bytes = [UInt8](payload)
        let context = call.context
        call.run {
            do {
                call.finish(packed: try await forward(context.path, bytes, context))
            } catch {
                call.fail(.wrapping(error))
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
        guard envelope.payload.count <= core.limits.wire.pingBytesMax else {
            throw WireError(
                "a PING of \(envelope.payload.count) bytes; at most \(core.limits.wire.pingBytesMax)"
            )
        }
        write(.pong([UInt8](envelope.payload)))
    }

    // MARK: How calls end

    func reply(_ response: some WireMessage, to call: ServerCall) {
        finish(call, nil) {
            let size = append {
                EnvelopeWriter.append(
                    .reply(call.id), payload: response, to: &$0, bytesMax: replyBytesMax)
            }
            if let size { write(.reply(call.id, failing: tooLarge(size, call))) }
        }
    }

    func reply(packed response: [UInt8], to call: ServerCall) {
        finish(call, nil) {
            let size = append {
                EnvelopeWriter.append(
                    .reply(call.id), payload: response, to: &$0, bytesMax: replyBytesMax)
            }
            if let size { write(.reply(call.id, failing: tooLarge(size, call))) }
        }
    }

    func fail(_ call: ServerCall, _ error: RPCError) {
        core.report(error, of: call.head)
        finish(call, error) { write(.reply(call.id, failing: error)) }
    }

    /// The error in place of a response, as which the call counts from now on.
    private func tooLarge(_ size: Int, _ call: ServerCall) -> RPCError {
        let error = RPCError(
            .resourceExhausted, .messageTooLarge,
            "the response of \(call.head.path) has \(size) bytes; "
                + "at most \(replyBytesMax) travel. Ask for less at once")
        call.end(with: error, stoppingHandler: false)
        return error
    }

    private func abandon(_ id: UInt64) {
        guard let call = calls[id] else { return }  // it crossed the reply on the way
        finish(call, .cancelled, stoppingHandler: true) {}
    }

    /// - Parameter error: how it ended; nil for a good end.
    private func finish(
        _ call: ServerCall, _ error: RPCError?, stoppingHandler: Bool = false, _ send: () -> Void
    ) {
        guard calls.removeValue(forKey: call.id) != nil else { return }
        let status = error?.code ?? .ok
        call.end(with: error, stoppingHandler: stoppingHandler)
        let now = core.now()
        times.sawActivity(at: now)
        send()
        let sent = call.outcome ?? status
        call.meter.ended(with: sent, at: now)
        if !call.isRunning { core.ended(call.head, with: sent) }
        outputGrew()
        scheduleFlush()
        closeWhenDrained()
    }

    /// Ends every call without a word: nobody is there to hear it.
    func abandonAll() {
        for call in calls.values {
            call.end(with: .cancelled, stoppingHandler: true)
            call.meter.ended(with: .cancelled, at: core.now())
            if !call.isRunning { core.ended(call.head, with: .cancelled) }
        }
        calls.removeAll()
        deadlineAlarm.clear()
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

    private func watch(_ deadline: Deadline) {
        guard !deadlineAlarm.covers(deadline.instant) else { return }
        deadlineAlarm.set(by: deadline.instant, on: loop) { [weak self] in self?.expireCalls() }
    }

    private func expireCalls() {
        deadlineAlarm.clear()
        let now = ContinuousClock.now
        for call in calls.values {
            guard let deadline = call.head.deadline else { continue }
            if deadline.hasPassed(at: now) {
                let error = RPCError.deadlineExceeded(call.head.path)
                finish(call, error, stoppingHandler: true) {
                    write(.reply(call.id, failing: error))
                }
            }
        }
        if let next = calls.values.compactMap(\.head.deadline).min() { watch(next) }
    }

    // MARK: Writing

    func write(_ envelope: EnvelopeWriter) {
        output.makeRoom()
        envelope.append(to: &output.frames)
        outputGrew()
        scheduleFlush()
    }

    /// The way of every frame with a message: it is deflated here where that pays.
    /// - Parameter frame: appends it, and answers its size where it is over what the peer takes.
    private func append(_ frame: (inout ByteBuffer) -> Int?) -> Int? {
        output.makeRoom()
        let start = output.frames.writerIndex
        if let size = frame(&output.frames) { return size }
        deflater?.deflateFrame(at: start, in: &output.frames)
        return nil
    }

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
        guard let context, let bytes = output.handOver() else { return }
        let taken = loop.makePromise(of: Void.self)
        taken.futureResult.whenComplete { _ in self.peerTook(bytes.readableBytes) }
        context.writeAndFlush(NIOAny(bytes), promise: taken)
    }

    // MARK: Backpressure

    /// What a fast peer takes at once does not count.
    func outputGrew() {
        guard phase != .closed, output.unsentBytes >= core.limits.unsentBytesPause else { return }
        flush()
        if output.unsentBytes > core.limits.unsentBytesMax { return cutOff() }
        guard !isPaused, output.unsentBytes >= core.limits.unsentBytesPause else { return }
        isPaused = true
        setReading(false)
    }

    private func peerTook(_ count: Int) {
        output.left(count)
        times.sawActivity(at: core.now())
        // Not here: it may be the end of a write that a frame caused which is being read.
        if mayResume { loop.execute { self.resume() } }
        if !flow.stalled.isEmpty, hasRoom { loop.execute { self.resumeStalled() } }
    }

    private var mayResume: Bool {
        isPaused && phase != .closed && output.unsentBytes <= core.limits.unsentBytesPause / 2
    }

    /// Takes what waited here, and then reads on.
    private func resume() {
        guard mayResume else { return }
        isPaused = false
        isReading = true
        arrivals.feed(ByteBuffer()) { parse($0) }
        endReading()
        if !isPaused { setReading(true) }
    }

    func setReading(_ isOn: Bool) {
        context?.channel.setOption(.autoRead, value: isOn)
            .whenFailure { [channel = context?.channel] _ in channel?.close(promise: nil) }
    }
}
