import CZlib
import Glibc

/// Inflates the deflated frames of one connection, one after another, within a limit of memory.
///
/// zlib's state (about 7 KiB) is made once and reset for each frame. Between frames no more than
/// 64 KiB are kept for the output, so that one large frame does not cost a quiet connection.
final class FrameInflater {
    private let stream: UnsafeMutablePointer<z_stream>
    /// Largest envelope that is taken, inflated.
    private let bytesMax: Int
    private var room: UnsafeMutablePointer<UInt8>?
    private var roomBytes = 0

    private static let roomBytesKept = 64 << 10

    init(bytesMax: Int) {
        self.bytesMax = bytesMax
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard qk_inflate_init(stream, MAX_WBITS) == Z_OK else {
            fatalError("no memory to inflate frames")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        free(room)
    }

    /// Hands the inflated envelope to `body`. The pointer is valid only inside it.
    /// - Throws: ``WireError`` for bytes that are not exactly one zlib stream, and for an envelope
    ///   over the limit, as soon as its first byte too many is there; whatever `body` throws.
    func inflate(
        _ deflated: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        defer { shrinkRoom() }
        let count = try inflate(deflated)
        try body(UnsafeRawBufferPointer(start: room, count: count))
    }

    private func inflate(_ deflated: UnsafeRawBufferPointer) throws(WireError) -> Int {
        inflateReset(stream)
        stream.pointee.next_in = deflated.assumingMemoryBound(to: UInt8.self).baseAddress
        // A frame's length is a UInt32 on the wire.
        stream.pointee.avail_in = UInt32(deflated.count)
        var count = 0
        while true {
            if count == roomBytes { growRoom() }
            stream.pointee.next_out = room.map { $0 + count }
            stream.pointee.avail_out = UInt32(roomBytes - count)
            let outcome = CZlib.inflate(stream, Z_NO_FLUSH)
            count = roomBytes - Int(stream.pointee.avail_out)
            guard count <= bytesMax else {
                throw WireError(
                    "a deflated frame of \(deflated.count) bytes that inflates to more than "
                        + "\(bytesMax), which is all that is taken")
            }
            switch outcome {
            case Z_STREAM_END:
                let rest = Int(stream.pointee.avail_in)
                guard rest == 0 else {
                    throw WireError(
                        "a deflated frame with \(rest) bytes after the end of its zlib stream; a "
                            + "frame is one stream and nothing else")
                }
                return count
            case Z_OK where stream.pointee.avail_out == 0: continue
            case Z_NEED_DICT:
                throw WireError(
                    "a deflated frame that needs a preset dictionary; none is agreed on")
            case Z_OK, Z_BUF_ERROR:
                throw WireError(
                    "a deflated frame of \(deflated.count) bytes that ends before its zlib stream "
                        + "does")
            default:
                let reason = stream.pointee.msg.map { String(cString: $0) } ?? "error \(outcome)"
                throw WireError(
                    "a deflated frame that is no zlib stream (RFC 1950): " + reason)
            }
        }
    }

    /// One byte more than the limit at most: that byte tells that there are too many. Large blocks
    /// are moved by the page table, so that the old one and the new one are not held at once.
    private func growRoom() {
        roomBytes = min(max(2 * roomBytes, 16 << 10), bytesMax + 1)
        guard let grown = realloc(room, roomBytes) else {
            fatalError("no memory for a frame of \(roomBytes) bytes")
        }
        room = grown.assumingMemoryBound(to: UInt8.self)
    }

    private func shrinkRoom() {
        guard roomBytes > Self.roomBytesKept else { return }
        free(room)
        room = nil
        roomBytes = 0
    }
}
