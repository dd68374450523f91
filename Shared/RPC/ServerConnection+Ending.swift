import NIOCore
import Wire

/// How a connection ends: in order, for a breach of the protocol, or cut off.
extension ServerConnection {
    /// How long the peer may take to close after us.
    private static let linger = TimeAmount.seconds(1)

    /// Ends the connection where it has waited too long for its peer.
    func enforceTimes(at now: ContinuousClock.Instant) {
        let limits = core.limits
        switch phase {
        case .greeting where now - times.opened >= limits.greetingMax:
            fail(WireError("no HELLO within \(limits.greetingMax); send it first"), .tooSlow)
        case .open, .draining:
            if let began = times.frameBegan, now - began >= limits.frameMax {
                fail(
                    WireError(
                        "a frame that had not ended \(limits.frameMax) after its first byte; send "
                            + "a frame when all of it is there"), .tooSlow)
            } else if calls.isEmpty, now - times.active >= limits.idleMax {
                drain()
            }
        case .closed:
            // The peer takes nothing, not even the last words.
            if let ending = times.ending, now - ending >= limits.closingMax { close() }
        case .greeting: break
        }
    }

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

    /// The same for a peer that reads too little, and so would not read why either.
    func cutOff() {
        core.logger.info(
            "connection cut off: \(output.unsentBytes) bytes wait for its peer to read")
        core.metrics.cutOff(for: .notReading)
        phase = .closed
        abandonAll()
        close()
    }

    func closeWhenDrained() {
        guard phase == .draining, calls.isEmpty else { return }
        closeAfterFlush()
    }

    /// Ends the connection with a reason that the peer is told.
    /// - Parameter breach: what the peer did, where it did something; as this it is counted.
    func fail(_ error: any Error, _ breach: ServerMetrics.Breach?) {
        if let breach { core.metrics.cutOff(for: breach) }
        core.logger.info("connection closed: \(error)")
        write(.goAway(lastCallID: lastCallID, failing: .protocolError(error)))
        closeAfterFlush()
    }

    func answerHTTP() {
        core.metrics.cutOff(for: .http)
        output.frames.writeString(HTTPGreeting.answer)
        closeAfterFlush()
    }

    /// Sends what is written, then closes. While the peer still sends, closing both ways at once
    /// would reset the connection, and a reset can overtake the last words: so this side falls
    /// silent first, and closes when the peer has, or has had the time to.
    private func closeAfterFlush() {
        guard phase != .closed else { return }
        phase = .closed
        times.ending = core.now()
        abandonAll()
        guard let context else { return }
        let (loop, channel) = (loop, context.channel)
        flush()
        // Written after all else: it is over when the peer has taken everything.
        let written = loop.makePromise(of: Void.self)
        written.futureResult.whenComplete { _ in
            channel.close(mode: .output, promise: nil)
            loop.scheduleTask(in: Self.linger) { channel.close(promise: nil) }
        }
        context.writeAndFlush(NIOAny(ByteBuffer()), promise: written)
        // What still comes is read and dropped, also where reading was stopped.
        setReading(true)
    }
}
