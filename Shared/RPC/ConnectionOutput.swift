import NIOCore

/// What one connection has still to send: frames of this batch, and those that the channel has and
/// the peer has not taken.
struct ConnectionOutput {
    /// Frames that are not yet handed to the channel.
    var frames = ByteBuffer()
    private var handedOverBytes = 0

    /// All bytes that are held in memory for the peer.
    var unsentBytes: Int { frames.readableBytes + handedOverBytes }

    /// What is to be handed to the channel now; nil where there is nothing.
    mutating func handOver(_ allocator: ByteBufferAllocator) -> ByteBuffer? {
        guard frames.readableBytes > 0 else { return nil }
        defer { frames = allocator.buffer(capacity: Self.capacity(after: frames.readableBytes)) }
        handedOverBytes += frames.readableBytes
        return frames
    }

    /// The peer took so many bytes, or never will.
    mutating func left(_ count: Int) {
        handedOverBytes -= count
    }

    /// About as much as last time, but one large batch must not keep much memory for ever.
    private static func capacity(after count: Int) -> Int { min(max(4096, count), 256 << 10) }
}
