import NIOCore

// A frame:
//
//     ┌──────┬───────────────┬──────────────────────────────┐
//     │ flag │ length        │ qingke.rpc.v1.Envelope       │
//     │ 1    │ 4, big-endian │ length bytes                 │
//     └──────┴───────────────┴──────────────────────────────┘
//
// Flag bit 0: the envelope is deflated (zlib, RFC 1950). No other bit is defined, and none is
// accepted.

/// Cuts a byte stream into frames. It keeps what has not become a whole frame, nothing else.
///
/// A length over the limit is refused as soon as its five bytes are there, before any byte of the
/// frame is kept; a deflated frame must keep the limit inflated too.
package struct FrameDecoder {
    package static let prefixBytes = 5

    private let bytesMax: Int
    private let takesDeflated: Bool
    private var pending: ByteBuffer?
    /// Made with the first deflated frame.
    private var inflater: FrameInflater?

    package init(_ limits: WireLimits) {
        bytesMax = limits.frameBytesMax
        takesDeflated = limits.takesDeflated
    }

    /// Bytes that wait for the rest of their frame, or to be wanted.
    package var pendingBytes: Int { pending?.readableBytes ?? 0 }

    /// Takes what arrived and hands every whole frame to `body`, in order. The pointer is valid
    /// only inside `body`. Frames that are not wanted wait until the next feeding.
    package mutating func feed(
        _ arrived: ByteBuffer, while isWanted: () -> Bool = { true },
        _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var buffer: ByteBuffer
        if var waiting = pending {
            pending = nil
            waiting.writeImmutableBuffer(arrived)
            buffer = waiting
        } else {
            buffer = arrived
        }
        let consumed = try buffer.withUnsafeReadableBytes { bytes in
            try frames(in: bytes, while: isWanted, body)
        }
        buffer.moveReaderIndex(forwardBy: consumed)
        if buffer.readableBytes > 0 {
            buffer.discardReadBytes()
            pending = buffer
        }
    }

    /// Hands over the whole frames in `bytes` and returns how many bytes they took.
    private mutating func frames(
        in bytes: UnsafeRawBufferPointer, while isWanted: () -> Bool,
        _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> Int {
        var position = 0
        while bytes.count - position >= Self.prefixBytes, isWanted() {
            let flag = bytes[position]
            guard flag == 0 || (flag == 1 && takesDeflated) else {
                throw WireError(Self.describe(flag: flag))
            }
            let length = Int(
                UInt32(
                    bigEndian: bytes.loadUnaligned(
                        fromByteOffset: position + 1, as: UInt32.self)))
            guard length <= bytesMax else {
                throw WireError("a frame of \(length) bytes; at most \(bytesMax) are taken")
            }
            let start = position + Self.prefixBytes
            guard bytes.count - start >= length else { break }
            let frame = UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
            if flag == 0 { try body(frame) } else { try inflate(frame, body) }
            position = start + length
        }
        return position
    }

    private mutating func inflate(
        _ frame: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let inflater = self.inflater ?? FrameInflater(bytesMax: bytesMax)
        self.inflater = inflater
        try inflater.inflate(frame, body)
    }

    private static func describe(flag: UInt8) -> String {
        flag == 1
            ? "flag 1: a deflated frame, which this side did not offer to take"
            : "flag \(flag): bit 0 (deflated) is the only one defined"
    }
}
