import Identity
import NIOCore
import RPC
import Wire

/// Metadata keep their limits and rules, and pass to the next process unchanged.
///
///     input   what follows `call_id: 1, kind: CALL` in an envelope
enum MetadataFuzz {
    static func run(_ input: UnsafeRawBufferPointer) throws {
        guard let metadata = try read([0x08, 1, 0x10, 2] + Array(input)) else { return }
        let limits = WireLimits.standard
        try hold(metadata.entries.count <= limits.metadataEntriesMax, "too many entries")
        for entry in metadata.entries {
            try hold(
                !entry.key.isEmpty && entry.key.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
                    && entry.key == entry.key.lowercased(), "a key \"\(entry.key)\"")
            try judge(entry.value)
        }
        // Bytes that are no UTF-8 were replaced by longer ones.
        let size = metadata.entries.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size <= limits.metadataBytesMax else { return }
        var buffer = ByteBuffer()
        EnvelopeWriter.call(1, method: "a.B/C", timeoutMicroseconds: 0, metadata: metadata)
            .append(to: &buffer)
        let sent = Array(buffer.readableBytesView.dropFirst(FrameDecoder.prefixBytes))
        try hold(try read(sent) == metadata, "sent on they are others")
    }

    /// Nil where they are refused.
    private static func read(_ envelope: [UInt8]) throws -> Metadata? {
        do {
            return try envelope.withUnsafeBytes {
                try EnvelopeView($0).metadata(limits: .standard)
            }
        } catch is WireError {
            return nil
        }
    }

    /// The two values that servers read.
    private static func judge(_ value: String) throws {
        if let principal = Principal(parsing: value) {
            try hold(principal.description == value, "\(principal) of \(value)")
        }
        if let trace = TraceContext(parsing: value) {
            try hold(TraceContext(parsing: trace.header) == trace, "\(trace.header) of \(value)")
        }
    }
}
