import CZlib
import NIOCore

/// Deflates the frames of one connection where that pays; the others stay as they are.
///
/// It pays where an envelope is large enough and becomes smaller by an eighth at least. zlib's
/// state is made with the first frame that is large enough, and reset for each further one.
package final class FrameDeflater {
    /// Smallest envelope that is deflated.
    private let bytesMin: Int
    private var stream: UnsafeMutablePointer<z_stream>?

    // A window of 8 KiB and small tables: 64 KiB for a connection in place of 256 KiB, and envelopes
    // of a few KiB become hardly larger by it. The fastest level: the default one takes half as long
    // again or more, on the event loop, for a tenth less (answers to CheckEligibility and views).
    private static let windowBits: Int32 = 13
    private static let memoryLevel: Int32 = 6

    /// Nil where this side's limits do not want deflated frames sent, or the peer does not take them.
    package init?(_ limits: WireLimits, for peer: PeerLimits) {
        guard let bytesMin = limits.compressionBytesMin, peer.takesDeflated else { return nil }
        self.bytesMin = bytesMin
    }

    deinit {
        guard let stream else { return }
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Replaces the last frame in the buffer, which is plain, by a deflated one where that pays.
    /// - Parameter start: where its prefix begins, as an index of the buffer.
    package func deflateFrame(at start: Int, in buffer: inout ByteBuffer) {
        let envelopeStart = start + FrameDecoder.prefixBytes
        let size = buffer.writerIndex - envelopeStart
        guard size >= bytesMin else { return }
        // Room for what pays and not a byte more: zlib stops where it does not.
        let room = size - (size + 7) / 8
        withUnsafeTemporaryAllocation(byteCount: room, alignment: 1) { deflated in
            guard
                let count = buffer.withUnsafeReadableBytes({ bytes in
                    deflate(
                        UnsafeRawBufferPointer(
                            rebasing: bytes[(envelopeStart - buffer.readerIndex)...]), to: deflated)
                })
            else { return }
            buffer.setInteger(1, at: start, as: UInt8.self)
            buffer.setInteger(UInt32(count), at: start + 1)
            buffer.setBytes(UnsafeRawBufferPointer(rebasing: deflated[..<count]), at: envelopeStart)
            buffer.moveWriterIndex(to: envelopeStart + count)
        }
    }

    /// The bytes written; nil where there is not enough room for all.
    private func deflate(
        _ envelope: UnsafeRawBufferPointer, to room: UnsafeMutableRawBufferPointer
    ) -> Int? {
        let stream = readyStream()
        stream.pointee.next_in = envelope.assumingMemoryBound(to: UInt8.self).baseAddress
        // A frame's length is a UInt32 on the wire.
        stream.pointee.avail_in = UInt32(envelope.count)
        stream.pointee.next_out = room.assumingMemoryBound(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        guard CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END else { return nil }
        return room.count - Int(stream.pointee.avail_out)
    }

    private func readyStream() -> UnsafeMutablePointer<z_stream> {
        if let stream {
            deflateReset(stream)
            return stream
        }
        let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        made.initialize(to: z_stream())
        let outcome = qk_deflate_init(
            made, Z_BEST_SPEED, Self.windowBits, Self.memoryLevel)
        guard outcome == Z_OK else { fatalError("no memory to deflate frames") }
        stream = made
        return made
    }
}
