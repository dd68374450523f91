import NIOCore

/// What one connection has still to send: frames of this batch, and those that the channel has and
/// the peer has not taken.
///
/// A connection that sends nothing holds no memory here.
struct ConnectionOutput {
    /// Frames that are not yet handed to the channel.
    var frames = ByteBuffer()
    private var handedOverBytes = 0
    private var lastBytes = 0
    /// A small message asks for more room than it takes.
    private static let leastBytes = 8 << 10

    /// All bytes that are held in memory for the peer.
    var unsentBytes: Int { frames.readableBytes + handedOverBytes }

    /// There is so much of this batch that it is sent before the batch ends, so that the peer works
    /// meanwhile: a little at first, then pieces that grow, so that a large batch costs few writes.
    var hasPiece: Bool { frames.readableBytes >= pieceBytes }
    /// The same of messages of a stream, which come as fast as they are taken.
    var hasPieceOfStream: Bool { frames.readableBytes >= Self.pieceBytesMax }
    private var pieceBytes = Self.pieceBytesMin
    private static let pieceBytesMin = 4 << 10
    private static let pieceBytesMax = ConnectionFlow.callStep

    /// To be called where a batch ends.
    mutating func endBatch() { pieceBytes = Self.pieceBytesMin }

    /// To be called before frames are appended: there is room for about as much as last time, but one
    /// large batch must not ask for much memory for ever.
    mutating func makeRoom() {
        guard frames.capacity == 0 else { return }
        frames.reserveCapacity(min(Self.leastBytes + lastBytes, 256 << 10))
    }

    /// What is to be handed to the channel now; nil where there is nothing.
    mutating func handOver() -> ByteBuffer? {
        guard frames.readableBytes > 0 else { return nil }
        defer { frames = ByteBuffer() }
        lastBytes = frames.readableBytes
        pieceBytes = min(2 * pieceBytes, Self.pieceBytesMax)
        handedOverBytes += lastBytes
        return frames
    }

    /// The peer took so many bytes, or never will.
    mutating func left(_ count: Int) {
        handedOverBytes -= count
    }
}
