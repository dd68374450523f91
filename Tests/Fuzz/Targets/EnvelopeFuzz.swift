import Messages
import NIOCore
import ProtobufC
import RPC
import Wire

/// An envelope is refused, or read as protobuf reads it, and written again it reads the same.
/// What it carries (a greeting, credit, an error) is judged without a trap.
enum EnvelopeFuzz {
    static func run(_ input: UnsafeRawBufferPointer) throws {
        guard let view = try? EnvelopeView(input) else { return }
        let first = Seen(view)
        try judge(view)
        guard let envelope = try? Envelope(unpacking: input) else { return }
        try hold(first.isAsRead(envelope), "\(first) is not \(envelope)")
        let again = envelope.packed
        try again.withUnsafeBytes { bytes in
            try hold(Seen(EnvelopeView(bytes)) == first, "written again it reads otherwise")
        }
    }

    /// All that is read in place.
    private struct Seen: Equatable {
        let kind: Kind
        let numbers: [UInt64]
        let texts: [String]
        let bytes: [[UInt8]]
        let metadata: Metadata?

        init(_ view: EnvelopeView) {
            kind = view.kind
            numbers = [
                view.callID, view.timeoutMicroseconds, UInt64(view.status), view.credit,
                view.lastCallID,
            ]
            texts = [view.method, view.statusMessage]
            bytes = [Array(view.statusDetails), Array(view.payload)]
            metadata = try? view.metadata(limits: .standard)
        }

        func isAsRead(_ envelope: Envelope) -> Bool {
            let entries = envelope.metadata.map { [$0.key, $0.value] }
            return kind == envelope.kind
                && numbers == [
                    envelope.callID, envelope.timeoutUs, UInt64(envelope.status), envelope.credit,
                    envelope.lastCallID,
                ]
                && texts == [envelope.method, envelope.statusMessage]
                && bytes == [envelope.statusDetails, envelope.payload]
                && (metadata.map { $0.entries.map { [$0.key, $0.value] } == entries } ?? true)
        }
    }

    private static func judge(_ view: EnvelopeView) throws {
        switch view.kind {
        case .hello: _ = try? Hello.check(view)
        case .credit: try judgeCredit(view.credit)
        case .reply, .goaway: try judgeError(Array(view.statusDetails))
        default: break
        }
    }

    private static func judgeCredit(_ bytes: UInt64) throws {
        for begin in [-5000, 0, 128 << 10, SendWindow.creditMax] {
            var window = SendWindow(begin)
            let isTaken = (try? window.granted(bytes)) != nil
            let isRight =
                bytes > 0 && bytes <= UInt64(SendWindow.creditMax)
                && begin + Int(bytes) <= SendWindow.creditMax
            try hold(isTaken == isRight, "CREDIT of \(bytes) on top of \(begin)")
            try hold(
                window.credit == (isTaken ? begin + Int(bytes) : begin), "another sum of credit")
        }
    }

    /// An error that came can be sent on, and keeps its meaning.
    private static func judgeError(_ details: [UInt8]) throws {
        guard let status = try? Status(unpacking: details) else { return }
        let error = RPCError(status: status)
        if let delay = error.retryAfterMilliseconds {
            try hold(0...86_400_000 ~= delay, "a delay of \(delay) ms")
        }
        let again = RPCError(status: error.status)
        try hold(again.code == error.code, "the code is another one")
        try hold(again.reason == error.reason, "the reason is another one")
        try hold(
            again.retryAfterMilliseconds == error.retryAfterMilliseconds,
            "the delay is another one")
    }
}
