import Messages

/// An envelope as it stands in its frame: fields are read in place, nothing is copied that is not
/// asked for, and nothing is allocated before the limits are known to hold. Valid only as long as
/// the frame's bytes are.
///
/// Of all messages this one alone is not read by protobuf-c, which copies each string and the whole
/// payload: a twelfth of what a message of a stream costs its receiver. `Tests/Fuzz` compares both.
package struct EnvelopeView {
    /// What the envelope means; a kind that this side does not know is refused.
    package private(set) var kind = Kind.unspecified
    package private(set) var callID: UInt64 = 0
    package private(set) var timeoutMicroseconds: UInt64 = 0
    package private(set) var status: UInt32 = 0
    package private(set) var statusDetails = UnsafeRawBufferPointer(start: nil, count: 0)
    /// Bytes granted, in CREDIT.
    package private(set) var credit: UInt64 = 0
    package private(set) var lastCallID: UInt64 = 0
    package private(set) var payload = UnsafeRawBufferPointer(start: nil, count: 0)
    /// The whole frame with its prefix, before it was deflated: what flow control counts.
    package var frameBytes: Int { FrameDecoder.prefixBytes + frame.count }

    private let frame: UnsafeRawBufferPointer
    private var methodText = UnsafeRawBufferPointer(start: nil, count: 0)
    private var statusText = UnsafeRawBufferPointer(start: nil, count: 0)
    private var metadataEntries = 0

    package var method: String { String(decoding: methodText, as: UTF8.self) }
    package var statusMessage: String { String(decoding: statusText, as: UTF8.self) }

    /// Reads the envelope of one frame; of a field that stands twice the last one counts.
    /// - Throws: for bytes that are no envelope, for a kind that is not known, and for an envelope of
    ///   a call without a call id or the reverse.
    package init(_ frame: UnsafeRawBufferPointer) throws(WireError) {
        self.frame = frame
        var fields = PackedFields(frame)
        while let tag = try fields.nextTag() {
            switch tag {
            case .varint(1): callID = try fields.varint()
            case .varint(2): kind = Kind(rawValue: Int32(truncatingIfNeeded: try fields.varint()))
            case .bytes(3): methodText = try fields.bytes()
            case .varint(4): timeoutMicroseconds = try fields.varint()
            case .bytes(5):
                metadataEntries += 1
                _ = try fields.bytes()
            case .varint(6): status = UInt32(truncatingIfNeeded: try fields.varint())
            case .bytes(7): statusText = try fields.bytes()
            case .bytes(8): statusDetails = try fields.bytes()
            case .varint(9): credit = try fields.varint()
            case .varint(10): lastCallID = try fields.varint()
            case .bytes(15): payload = try fields.bytes()
            case let tag where tag.number <= 10 || tag.number == 15:
                throw fields.error("field \(tag.number) has the wire type of another field")
            default: try fields.skip(tag)
            }
        }
        try checkKind()
    }

    private func checkKind() throws(WireError) {
        switch kind {
        case .unspecified, .unrecognized:
            throw WireError("envelope kind \(kind.rawValue) is not known; SPEC.md lists the kinds")
        case .credit: break
        default:
            guard (callID == 0) == kind.isOfConnection else {
                throw WireError(
                    kind.isOfConnection
                        ? "\(kind) on call \(callID); it belongs to the connection, id 0"
                        : "\(kind) without a call id")
            }
        }
    }

    /// The metadata, within the limits.
    package func metadata(limits: WireLimits) throws(WireError) -> Metadata {
        var metadata = Metadata()
        guard metadataEntries > 0 else { return metadata }
        guard metadataEntries <= limits.metadataEntriesMax else {
            throw WireError(
                "\(metadataEntries) metadata entries; at most \(limits.metadataEntriesMax)")
        }
        var size = 0
        var fields = PackedFields(frame)
        while let tag = try fields.nextTag() {
            guard tag == .bytes(5) else {
                try fields.skip(tag)
                continue
            }
            let (key, value) = try Self.entry(try fields.bytes())
            size += key.count + value.count
            guard size <= limits.metadataBytesMax else {
                throw WireError("more than \(limits.metadataBytesMax) bytes of metadata")
            }
            let text = String(decoding: key, as: UTF8.self)
            guard !key.isEmpty, key.allSatisfy(Self.isKeyByte) else {
                throw WireError("metadata key \"\(text)\"; lower-case ASCII is right")
            }
            metadata.append(text, String(decoding: value, as: UTF8.self))
        }
        return metadata
    }

    private static func entry(
        _ bytes: UnsafeRawBufferPointer
    ) throws(WireError) -> (key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
        var key = UnsafeRawBufferPointer(start: nil, count: 0)
        var value = key
        var fields = PackedFields(bytes)
        while let tag = try fields.nextTag() {
            switch tag {
            case .bytes(1): key = try fields.bytes()
            case .bytes(2): value = try fields.bytes()
            case .varint(1), .varint(2):
                throw fields.error("a metadata entry whose key or value is a number")
            default: try fields.skip(tag)
            }
        }
        return (key, value)
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
