import RPC
import Testing

@Suite("W3C trace context")
struct TraceContextTests {
    private static let traceID = "4bf92f3577b34da6a3ce929d0e0e4736"
    private static let spanID = "00f067aa0ba902b7"

    @Test("A traceparent is read and written as it stands", arguments: ["00", "01"])
    func roundTrip(flags: String) throws {
        let text = "00-\(Self.traceID)-\(Self.spanID)-\(flags)"
        let trace = try #require(TraceContext(parsing: text))
        #expect(trace.traceID.hex == Self.traceID)
        #expect(trace.spanHex == Self.spanID)
        #expect(trace.isSampled == (flags == "01"))
        #expect(trace.header == text)
    }

    @Test("Of the flags only the sampled one is understood, and sent on")
    func flags() throws {
        let trace = try #require(
            TraceContext(parsing: "00-\(Self.traceID)-\(Self.spanID)-fe"))
        #expect(trace.header == "00-\(Self.traceID)-\(Self.spanID)-00")
    }

    @Test("A later version may say more behind the flags, and is sent on as version 00")
    func laterVersion() throws {
        let rest = "\(Self.traceID)-\(Self.spanID)-01"
        for text in ["cc-\(rest)", "cc-\(rest)-what.else", "01-\(rest)-"] {
            #expect(TraceContext(parsing: text)?.header == "00-\(rest)", "\(text)")
        }
    }

    @Test(
        "What is no traceparent is none",
        arguments: [
            "", "00", "00-\(traceID)", "00-\(traceID)-\(spanID)", "00-\(traceID)-\(spanID)-",
            "00-\(traceID)-\(spanID)-1", "00-\(traceID)-\(spanID)-01-",
            "00-\(traceID)-\(spanID)-01x",
            "cc-\(traceID)-\(spanID)-01x", "ff-\(traceID)-\(spanID)-01",
            "00_\(traceID)-\(spanID)-01", "0-\(traceID)-\(spanID)-01",
            "00-\(traceID.uppercased())-\(spanID)-01", "00-\(traceID)-\(spanID)-0G",
            "00-\(String(repeating: "0", count: 32))-\(spanID)-01",
            "00-\(traceID)-0000000000000000-01", " 00-\(traceID)-\(spanID)-01",
            "00-\(traceID)-\(spanID)-01, 00-\(traceID)-\(spanID)-01", "00-\(traceID)-００f067aa-01",
        ])
    func malformed(text: String) {
        #expect(TraceContext(parsing: text) == nil)
    }

    @Test("Ids have zeros in front where their numbers are small")
    func padding() throws {
        let text = "00-00000000000000000000000000000001-0000000000000001-01"
        #expect(TraceContext(parsing: text)?.header == text)
    }

    @Test("A child is another step of the same trace; a new trace is sampled and its own")
    func child() throws {
        let parent = TraceContext.new()
        #expect(parent.isSampled)
        #expect(TraceContext(parsing: parent.header) == parent)
        let child = parent.child()
        #expect(child.traceID == parent.traceID)
        #expect(child.spanID != parent.spanID)
        #expect(TraceContext.new().traceID != parent.traceID)
        let unsampled = try #require(
            TraceContext(parsing: "00-\(Self.traceID)-\(Self.spanID)-00"))
        #expect(!unsampled.child().isSampled)
    }
}
