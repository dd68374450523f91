// W3C Trace Context, level 1, as it stands under the metadata key `traceparent`:
//
//     00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
//     version  trace id, 16 bytes          span id, 8 bytes  flags: bit 0 sampled
//
// Digits are lower-case; an id of zeros is none. A later version may have more behind the flags.

/// Which trace a call belongs to, and which step of it: carried from process to process.
package struct TraceContext: Hashable, Sendable {
    /// The same in every process that a trace goes through.
    package let traceID: TraceID
    /// Of this step alone; never 0.
    package let spanID: UInt64
    /// Whether whoever began the trace wants its spans to be kept.
    package let isSampled: Bool

    /// 16 bytes, of which at least one is not 0.
    package struct TraceID: Hashable, Sendable {
        fileprivate let high: UInt64
        fileprivate let low: UInt64

        /// 32 hexadecimal digits.
        package var hex: String { high.hex + low.hex }
    }

    /// 16 hexadecimal digits.
    package var spanHex: String { spanID.hex }

    /// As it is sent on.
    package var header: String { "00-\(traceID.hex)-\(spanHex)-\(isSampled ? "01" : "00")" }

    private init(traceID: TraceID, spanID: UInt64, isSampled: Bool) {
        self.traceID = traceID
        self.spanID = spanID
        self.isSampled = isSampled
    }

    /// Begins a trace, which is sampled.
    package static func new() -> TraceContext {
        TraceContext(
            traceID: TraceID(high: .randomID(), low: .randomID()), spanID: .randomID(),
            isSampled: true)
    }

    /// A further step of the same trace.
    package func child() -> TraceContext {
        TraceContext(traceID: traceID, spanID: .randomID(), isSampled: isSampled)
    }

    /// Reads a `traceparent`; nil where it is malformed. Allocates nothing.
    package init?(parsing text: String) {
        var digits = HexDigits(text)
        guard let version = digits.next(2), version != 0xFF, digits.nextIsDash(),
            let high = digits.next(16), let low = digits.next(16), digits.nextIsDash(),
            let span = digits.next(16), digits.nextIsDash(), let flags = digits.next(2),
            digits.isAtEnd || (version > 0 && digits.nextIsDash()),
            high != 0 || low != 0, span != 0
        else { return nil }
        self.init(
            traceID: TraceID(high: high, low: low), spanID: span, isSampled: flags & 1 == 1)
    }
}

extension TraceContext {
    /// That of the call which the current task answers; its lines of log name it.
    @TaskLocal package static var current: TraceContext?

    /// A body that has a trace as the ``current`` one; the body itself where there is none, so that
    /// calls without a trace cost nothing.
    static func carrying(
        _ trace: TraceContext?, _ body: @escaping @Sendable () async -> Void
    ) -> @Sendable () async -> Void {
        guard let trace else { return body }
        return { await $current.withValue(trace) { await body() } }
    }
}

/// Reads numbers of so many lower-case hexadecimal digits.
private struct HexDigits {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func nextIsDash() -> Bool { rest.popFirst() == UInt8(ascii: "-") }

    mutating func next(_ count: Int) -> UInt64? {
        var value: UInt64 = 0
        for _ in 0..<count {
            switch rest.popFirst() {
            case let digit? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit):
                value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
            case let digit? where (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(digit):
                value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return value
    }
}

extension UInt64 {
    fileprivate static func randomID() -> UInt64 { .random(in: 1 ... .max) }

    /// 16 hexadecimal digits.
    var hex: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
