import CArena
import CMessages
import Messages
import ProtobufC

/// An envelope as protobuf-c unpacked it into the thread's arena: fields are read in place, and
/// nothing is copied that is not asked for. Valid only inside the closure that it is given to.
package struct EnvelopeView {
    private let c: UnsafePointer<Qingke__Rpc__V1__Envelope>

    /// What the envelope means; a kind that this side does not know is refused by ``read``.
    package let kind: Kind
    /// The whole frame with its prefix, before it was deflated: what flow control counts.
    package let frameBytes: Int

    package var callID: UInt64 { c.pointee.call_id }
    package var timeoutMicroseconds: UInt64 { c.pointee.timeout_us }
    package var status: UInt32 { c.pointee.status }
    /// Bytes granted, in CREDIT.
    package var credit: UInt64 { c.pointee.credit }
    package var lastCallID: UInt64 { c.pointee.last_call_id }
    package var method: String { Self.text(c.pointee.method) }
    package var statusMessage: String { Self.text(c.pointee.status_message) }
    package var statusDetails: UnsafeRawBufferPointer { Self.bytes(c.pointee.status_details) }
    package var payload: UnsafeRawBufferPointer { Self.bytes(c.pointee.payload) }

    /// Reads the envelope of one frame.
    /// - Throws: ``WireError`` for bytes that are no envelope or a kind that is not known, and
    ///   whatever `body` throws.
    package static func read(
        _ frame: UnsafeRawBufferPointer, limits: WireLimits,
        _ body: (EnvelopeView) throws -> Void
    ) throws {
        let arena = WireArena.ofThread
        let mark = arena.mark
        defer { arena.release(to: mark) }
        let budget = UnpackLimits(
            bytesMax: 2 * frame.count + 64 << 10,
            allocationsMax: 64 + 4 * limits.metadataEntriesMax)
        let c: UnsafePointer<Qingke__Rpc__V1__Envelope>
        do {
            c = try Envelope.cForm(unpacking: frame, budget, arena)
        } catch {
            throw WireError("a frame of \(frame.count) bytes that is no Envelope: \(error)")
        }
        let kind = Kind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        switch kind {
        case .unspecified, .unrecognized:
            throw WireError("envelope kind \(kind.rawValue) is not known; SPEC.md lists the kinds")
        default: break
        }
        guard kind == .credit || (c.pointee.call_id == 0) == kind.isOfConnection else {
            throw WireError(
                kind.isOfConnection
                    ? "\(kind) on call \(c.pointee.call_id); it belongs to the connection, id 0"
                    : "\(kind) without a call id")
        }
        try body(
            EnvelopeView(c: c, kind: kind, frameBytes: FrameDecoder.prefixBytes + frame.count))
    }

    /// The metadata, within the limits.
    package func metadata(limits: WireLimits) throws(WireError) -> Metadata {
        var metadata = Metadata()
        guard c.pointee.n_metadata > 0, let entries = c.pointee.metadata else { return metadata }
        guard c.pointee.n_metadata <= limits.metadataEntriesMax else {
            throw WireError(
                "\(c.pointee.n_metadata) metadata entries; at most \(limits.metadataEntriesMax)")
        }
        var size = 0
        for index in 0..<c.pointee.n_metadata {
            guard let entry = entries[index]?.pointee else { continue }
            size += entry.key.len + entry.value.len
            guard size <= limits.metadataBytesMax else {
                throw WireError("more than \(limits.metadataBytesMax) bytes of metadata")
            }
            let key = Self.text(entry.key)
            guard key.utf8.allSatisfy(Self.isKeyByte), !key.isEmpty else {
                throw WireError("metadata key \"\(key)\"; lower-case ASCII is right")
            }
            metadata.append(key, Self.text(entry.value))
        }
        return metadata
    }

    private static func text(_ data: ProtobufCBinaryData) -> String {
        String(decoding: bytes(data), as: UTF8.self)
    }

    private static func bytes(_ data: ProtobufCBinaryData) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: data.data, count: data.len)
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}

extension Kind {
    /// Belongs to the connection, not to one of its calls. CREDIT is given to either.
    var isOfConnection: Bool {
        switch self {
        case .hello, .ping, .pong, .goaway: true
        default: false
        }
    }
}
