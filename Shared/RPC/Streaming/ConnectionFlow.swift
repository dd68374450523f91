import Messages
import NIOCore
import Wire

/// Flow control of one connection, beside that of each of its calls (SPEC.md, section 4).
struct ConnectionFlow {
    /// What may be sent on a call before the first CREDIT, in bytes. Fixed by version 1.
    static let callWindow = 128 << 10
    /// What becomes of it where the reader keeps up, so that the way to the peer and back, on which a
    /// machine may sleep and wake, does not hold the stream up.
    static let callWindowMax = 1 << 20
    /// Granted anew at once is one of so many parts of a window: with halves, each side would wait
    /// while the other works, and a stream run at half its speed.
    static let callParts = 4
    /// So much a stream sends at once, and so much is taken before the loop is told.
    static let callStep = callWindow / callParts
    /// The same on the connection: about a hundred calls may stand still before they stop the others.
    static let connectionWindow = 16 << 20

    var send = SendWindow(connectionWindow)
    var receive = ReceiveWindow(connectionWindow, parts: 8)
    /// What may still be added to the windows of calls whose readers keep up. So little that calls
    /// which stop then leave room for a hundred others.
    var spare = spareMax
    private static let spareMax = connectionWindow / 4
    /// Streams whose writers wait for the connection rather than for their own credit, in turn.
    var stalled = CircularBuffer<CallStream>()
}

/// What both ends of a connection do with the messages of streaming calls. On the event loop.
protocol StreamConnection: AnyObject, Sendable {
    var loop: any EventLoop { get }
    var flow: ConnectionFlow { get set }
    /// So little is unsent that messages may be written.
    var hasRoom: Bool { get }

    /// The stream of a call; nil where the call is over.
    /// - Throws: for a call that was never opened or has no stream.
    func stream(of id: UInt64, for kind: Kind) throws(WireError) -> CallStream?
    func write(_ envelope: EnvelopeWriter)
    /// Sends what is written.
    func flush()
    /// Appends a frame, or answers why it cannot travel.
    func append(_ frame: FrameAppending, of stream: CallStream) -> Result<Int, RPCError>
}

/// Appends a frame with this head and at most so many bytes; answers its size where that is more.
typealias FrameAppending = (EnvelopeWriter, inout ByteBuffer, _ bytesMax: Int) -> Int?

extension StreamConnection {
    func takeMessage(_ envelope: EnvelopeView) throws(WireError) {
        try flow.receive.received(envelope.frameBytes)
        guard let stream = try stream(of: envelope.callID, for: envelope.kind) else {
            return giveBack(envelope.frameBytes)
        }
        try stream.take(envelope.payload, frameBytes: envelope.frameBytes)
    }

    func takeCredit(_ envelope: EnvelopeView) throws(WireError) {
        if envelope.callID == 0 {
            try flow.send.granted(envelope.credit)
            resumeStalled()
        } else if let stream = try stream(of: envelope.callID, for: envelope.kind) {
            try stream.send.granted(envelope.credit)
            stream.resumeWriters()
        }
    }

    /// Bytes of messages that came over this connection are held no longer.
    func giveBack(_ bytes: Int) {
        if let grant = flow.receive.took(bytes) { write(.credit(0, bytes: grant)) }
    }

    /// The connection may carry more: those who waited for it go on, each for as far as it can.
    func resumeStalled() {
        var turns = flow.stalled.count
        while turns > 0, flow.send.isOpen, hasRoom, let stream = flow.stalled.popFirst() {
            turns -= 1
            stream.isStalled = false
            stream.resumeWriters()
        }
    }

    func onLoop(_ body: @escaping @Sendable () -> Void) {
        if loop.inEventLoop { body() } else { loop.execute(body) }
    }
}
