import Messages
import NIOCore
import ProtobufC

/// Writes one frame: the envelope's head, and behind it the payload, packed where it will be sent
/// from. The bytes are those that protobuf-c would pack, since fields stand in their order and the
/// payload has the last number.
package struct EnvelopeWriter {
    private var callID: UInt64 = 0
    private let kind: Kind
    private var method = ""
    private var timeoutMicroseconds: UInt64 = 0
    private var metadata = Metadata()
    private var status: UInt32 = 0
    private var statusMessage = ""
    private var statusDetails: [UInt8] = []
    private var credit: UInt64 = 0
    private var lastCallID: UInt64 = 0
    private var payload: [UInt8] = []

    private init(_ kind: Kind, callID: UInt64 = 0) {
        self.kind = kind
        self.callID = callID
    }

    private func writeHead(to fields: inout PackedWriter) {
        fields.put(1, callID)
        fields.put(2, UInt64(kind.rawValue))
        fields.put(3, method.utf8)
        fields.put(4, timeoutMicroseconds)
        for entry in metadata.entries {
            fields.put(
                5,
                message: { inner in
                    inner.put(1, entry.key.utf8)
                    inner.put(2, entry.value.utf8)
                })
        }
        fields.put(6, UInt64(status))
        fields.put(7, statusMessage.utf8)
        fields.put(8, statusDetails)
        fields.put(9, credit)
        fields.put(10, lastCallID)
    }

    package static func hello(limits: WireLimits) -> EnvelopeWriter {
        let hello = Hello(
            version: Hello.currentVersion, frameBytesMax: UInt32(limits.frameBytesMax),
            callsMax: UInt32(limits.callsMax),
            compressions: limits.takesDeflated ? [Hello.deflate] : [], agent: "qingke/1.0")
        return with(.hello) { $0.payload = hello.packed }
    }

    package static func call(
        _ id: UInt64, method: String, timeoutMicroseconds: UInt64, metadata: Metadata
    ) -> EnvelopeWriter {
        with(.call, id) {
            $0.method = method
            $0.timeoutMicroseconds = timeoutMicroseconds
            $0.metadata = metadata
        }
    }

    package static func reply(_ id: UInt64) -> EnvelopeWriter {
        EnvelopeWriter(.reply, callID: id)
    }

    /// The end of a call that failed.
    /// - Parameter details: a packed google.rpc.Status.
    package static func reply(
        _ id: UInt64, status: UInt32, message: String, details: [UInt8]
    ) -> EnvelopeWriter {
        with(.reply, id) {
            $0.status = status
            $0.statusMessage = message
            $0.statusDetails = details
        }
    }

    /// One further message of a streaming call.
    package static func message(_ id: UInt64) -> EnvelopeWriter {
        EnvelopeWriter(.message, callID: id)
    }

    package static func halfClose(_ id: UInt64) -> EnvelopeWriter {
        EnvelopeWriter(.halfClose, callID: id)
    }

    /// - Parameter id: 0 for the connection.
    package static func credit(_ id: UInt64, bytes: Int) -> EnvelopeWriter {
        with(.credit, id) { $0.credit = UInt64(bytes) }
    }

    package static func cancel(_ id: UInt64) -> EnvelopeWriter {
        EnvelopeWriter(.cancel, callID: id)
    }

    package static func ping(_ payload: [UInt8]) -> EnvelopeWriter {
        with(.ping) { $0.payload = payload }
    }

    package static func pong(_ payload: [UInt8]) -> EnvelopeWriter {
        with(.pong) { $0.payload = payload }
    }

    /// - Parameter status: 0 for a server that ends in order.
    package static func goAway(
        lastCallID: UInt64, status: UInt32 = 0, message: String = "", details: [UInt8] = []
    ) -> EnvelopeWriter {
        with(.goaway) {
            $0.status = status
            $0.statusMessage = message
            $0.statusDetails = details
            $0.lastCallID = lastCallID
        }
    }

    private static func with(
        _ kind: Kind, _ callID: UInt64 = 0, _ fill: (inout EnvelopeWriter) -> Void
    ) -> EnvelopeWriter {
        var writer = EnvelopeWriter(kind, callID: callID)
        fill(&writer)
        return writer
    }

    /// Appends the frame as it is.
    package func append(to buffer: inout ByteBuffer) {
        _ = Self.append(self, payload: payload, to: &buffer, bytesMax: .max)
    }

    /// Appends the frame with a message as its payload.
    /// - Returns: nil, or the frame's size where it is over `bytesMax`; nothing is appended then.
    package static func append(
        _ writer: EnvelopeWriter, payload: some WireMessage, to buffer: inout ByteBuffer,
        bytesMax: Int
    ) -> Int? {
        payload.withPackable { message in
            writer.append(
                payloadRoom: message.roomBytes, to: &buffer, bytesMax: bytesMax,
                count: { message.size }, pack: { message.pack(into: $0) })
        }
    }

    /// The same for a payload that is packed already.
    package static func append(
        _ writer: EnvelopeWriter, payload: [UInt8], to buffer: inout ByteBuffer, bytesMax: Int
    ) -> Int? {
        writer.append(
            payloadRoom: payload.count, to: &buffer, bytesMax: bytesMax,
            count: { payload.count },
            pack: { start in
                _ = UnsafeMutableBufferPointer(start: start, count: payload.count)
                    .initialize(fromContentsOf: payload)
                return payload.count
            })
    }

    /// - Parameters:
    ///   - payloadRoom: the payload has at most so many bytes.
    ///   - count: how many it has.
    ///   - pack: writes it, and returns how many it has.
    private func append(
        payloadRoom: Int, to buffer: inout ByteBuffer, bytesMax: Int, count: () -> Int,
        pack: (UnsafeMutablePointer<UInt8>) -> Int
    ) -> Int? {
        let headBytes = headBytes
        if headBytes + Self.payloadTagBytesMax + payloadRoom > bytesMax {
            let size = Self.size(head: headBytes, payload: count())
            guard size <= bytesMax else { return size }
        }
        let room = FrameDecoder.prefixBytes + headBytes + Self.payloadTagBytesMax + payloadRoom
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: room) { memory in
            // A buffer with room for at least five bytes has an address.
            let start = memory.baseAddress!.assumingMemoryBound(to: UInt8.self)
            var fields = PackedWriter(start + FrameDecoder.prefixBytes)
            writeHead(to: &fields)
            fields.put(Self.payloadField, room: payloadRoom, pack)
            start[0] = 0
            memory.storeBytes(
                of: UInt32(fields.count).bigEndian, toByteOffset: 1, as: UInt32.self)
            return FrameDecoder.prefixBytes + fields.count
        }
        return nil
    }

    private var headBytes: Int {
        var counted = PackedWriter(nil)
        writeHead(to: &counted)
        return counted.count
    }

    private static func size(head: Int, payload: Int) -> Int {
        var counted = PackedWriter(nil)
        counted.putTag(payloadField, payload)
        return head + counted.count + payload
    }

    private static let payloadField: UInt8 = 15
    private static let payloadTagBytesMax = 6
}
