import CMessages
import Messages
import NIOCore
import ProtobufC

/// Writes one frame: the envelope's head, and behind it the payload, packed where it will be sent
/// from. The bytes are those of an ordinary Envelope, since the payload has its last field number.
package struct EnvelopeWriter {
    private var head: Envelope

    package static func hello(limits: WireLimits) -> EnvelopeWriter {
        let hello = Hello(
            version: Hello.currentVersion, frameBytesMax: UInt32(limits.frameBytesMax),
            callsMax: UInt32(limits.callsMax),
            compressions: limits.takesDeflated ? [Hello.deflate] : [], agent: "qingke/1.0")
        return EnvelopeWriter(head: Envelope(kind: .hello, payload: hello.packed))
    }

    package static func call(
        _ id: UInt64, method: String, timeoutMicroseconds: UInt64, metadata: Metadata
    ) -> EnvelopeWriter {
        EnvelopeWriter(
            head: Envelope(
                callID: id, kind: .call, method: method, timeoutUs: timeoutMicroseconds,
                metadata: metadata.entries.map { .init(key: $0.key, value: $0.value) }))
    }

    package static func reply(_ id: UInt64) -> EnvelopeWriter {
        EnvelopeWriter(head: Envelope(callID: id, kind: .reply))
    }

    /// The end of a call that failed.
    /// - Parameter details: a packed google.rpc.Status.
    package static func reply(
        _ id: UInt64, status: UInt32, message: String, details: [UInt8]
    ) -> EnvelopeWriter {
        EnvelopeWriter(
            head: Envelope(
                callID: id, kind: .reply, status: status, statusMessage: message,
                statusDetails: details))
    }

    /// One further message of a streaming call.
    package static func message(_ id: UInt64) -> EnvelopeWriter {
        EnvelopeWriter(head: Envelope(callID: id, kind: .message))
    }

    package static func halfClose(_ id: UInt64) -> EnvelopeWriter {
        EnvelopeWriter(head: Envelope(callID: id, kind: .halfClose))
    }

    /// - Parameter id: 0 for the connection.
    package static func credit(_ id: UInt64, bytes: Int) -> EnvelopeWriter {
        EnvelopeWriter(head: Envelope(callID: id, kind: .credit, credit: UInt64(bytes)))
    }

    package static func cancel(_ id: UInt64) -> EnvelopeWriter {
        EnvelopeWriter(head: Envelope(callID: id, kind: .cancel))
    }

    package static func ping(_ payload: [UInt8]) -> EnvelopeWriter {
        EnvelopeWriter(head: Envelope(kind: .ping, payload: payload))
    }

    package static func pong(_ payload: [UInt8]) -> EnvelopeWriter {
        EnvelopeWriter(head: Envelope(kind: .pong, payload: payload))
    }

    /// - Parameter status: 0 for a server that ends in order.
    package static func goAway(
        lastCallID: UInt64, status: UInt32 = 0, message: String = "", details: [UInt8] = []
    ) -> EnvelopeWriter {
        EnvelopeWriter(
            head: Envelope(
                kind: .goaway, status: status, statusMessage: message, statusDetails: details,
                lastCallID: lastCallID))
    }

    /// Appends the frame as it is.
    package func append(to buffer: inout ByteBuffer) {
        head.withPackable { packable in
            Self.append(packable.size, to: &buffer) { _ = packable.pack(into: $0) }
        }
    }

    /// Appends the frame with a message as its payload.
    /// - Returns: nil, or the frame's size where it is over `bytesMax`; nothing is appended then.
    package static func append(
        _ writer: EnvelopeWriter, payload: some WireMessage, to buffer: inout ByteBuffer,
        bytesMax: Int
    ) -> Int? {
        payload.withPackable { message in
            append(writer.head, payloadBytes: message.size, to: &buffer, bytesMax: bytesMax) {
                _ = message.pack(into: $0)
            }
        }
    }

    /// The same for a payload that is packed already.
    package static func append(
        _ writer: EnvelopeWriter, payload: [UInt8], to buffer: inout ByteBuffer, bytesMax: Int
    ) -> Int? {
        append(writer.head, payloadBytes: payload.count, to: &buffer, bytesMax: bytesMax) { start in
            payload.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(start: start, count: payload.count).copyMemory(
                    from: $0)
            }
        }
    }

    private static func append(
        _ head: Envelope, payloadBytes: Int, to buffer: inout ByteBuffer, bytesMax: Int,
        _ pack: (UnsafeMutablePointer<UInt8>) -> Void
    ) -> Int? {
        head.withPackable { packable in
            let prefix = payloadBytes == 0 ? 0 : 1 + varintBytes(payloadBytes)
            let size = packable.size + prefix + payloadBytes
            guard size <= bytesMax else { return size }
            append(size, to: &buffer) { start in
                var next = start + packable.pack(into: start)
                guard payloadBytes > 0 else { return }
                next.pointee = payloadTag
                next = writeVarint(payloadBytes, to: next + 1)
                pack(next)
            }
            return nil
        }
    }

    /// Prefix and `size` bytes that `fill` writes.
    private static func append(
        _ size: Int, to buffer: inout ByteBuffer, _ fill: (UnsafeMutablePointer<UInt8>) -> Void
    ) {
        let total = FrameDecoder.prefixBytes + size
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: total) { memory in
            // A buffer with room for at least five bytes has an address.
            let start = memory.baseAddress!.assumingMemoryBound(to: UInt8.self)
            start[0] = 0
            memory.storeBytes(of: UInt32(size).bigEndian, toByteOffset: 1, as: UInt32.self)
            fill(start + FrameDecoder.prefixBytes)
            return total
        }
    }

    /// Field 15, length-delimited.
    private static let payloadTag: UInt8 = 15 << 3 | 2

    private static func varintBytes(_ value: Int) -> Int {
        max(1, (Int.bitWidth - value.leadingZeroBitCount + 6) / 7)
    }

    private static func writeVarint(
        _ value: Int, to start: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        var rest = value
        var next = start
        while rest >= 0x80 {
            next.pointee = UInt8(truncatingIfNeeded: rest) | 0x80
            next += 1
            rest >>= 7
        }
        next.pointee = UInt8(rest)
        return next + 1
    }
}
