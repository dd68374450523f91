import JSON
import NIOPosix
import RPC
import ServiceKit
import TestKit
import Testing
import Values

@Suite("Spans are sent to a collector", .timeLimit(.minutes(5)))
struct SpanExporterTests {
    private static let trace = TraceContext(
        parsing: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")!  // well-formed

    private static func span(_ method: String = "test.v1.Echo/Echo", _ status: StatusCode = .ok)
        -> Span
    {
        Span(
            method: method, trace: trace, parentID: 0xB7, duration: .microseconds(1500),
            status: status)
    }

    private static func exporter(
        to endpoint: Endpoint, _ limits: SpanExporter.Limits = .init(),
        clock: any WallClock = SystemClock()
    ) -> SpanExporter {
        SpanExporter(
            service: "finance", to: endpoint, group: .singleton, clock: clock, limits: limits,
            logger: .silent)
    }

    private static var quick: SpanExporter.Limits {
        var limits = SpanExporter.Limits()
        limits.interval = .milliseconds(5)
        limits.retryInterval = .milliseconds(5)
        return limits
    }

    private static func page(_ exporter: SpanExporter) throws -> MetricsPage {
        var text = MetricsText()
        exporter.write(to: &text)
        return try MetricsPage(text.text)
    }

    private static func dropped(_ exporter: SpanExporter, _ reason: String) throws -> String? {
        try page(exporter)["qingke_spans_dropped_total{reason=\"\(reason)\"}"]
    }

    @Test("A span arrives with its names, ids, times, status and attributes")
    func content() async throws {
        let receiver = try await SpanReceiver.start()
        let clock = ManualClock("2025-12-08")
        let exporter = Self.exporter(to: receiver.endpoint, Self.quick, clock: clock)
        exporter.start()
        exporter.ended(Self.span())
        try await untilTrue { !receiver.spans.isEmpty }
        await exporter.stop(within: .seconds(60))
        let span = try #require(receiver.spans.first)
        #expect(span.service == "finance")
        #expect(span["name"] == "test.v1.Echo/Echo")
        #expect(span["traceId"] == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(span["spanId"] == "00f067aa0ba902b7")
        #expect(span["parentSpanId"] == "00000000000000b7")
        #expect(span.json["kind"] == 2)
        let end = clock.now.microseconds * 1000
        #expect(span["endTimeUnixNano"] == String(end))
        #expect(span["startTimeUnixNano"] == String(end - 1_500_000))
        #expect(span.json["status"] == [:])
        #expect(span.attribute("rpc.system") == ["stringValue": "qingke"])
        #expect(span.attribute("rpc.service") == ["stringValue": "test.v1.Echo"])
        #expect(span.attribute("rpc.method") == ["stringValue": "Echo"])
        #expect(span.attribute("rpc.grpc.status_code") == ["intValue": "0"])
        #expect(receiver.mistakes.isEmpty, "\(receiver.mistakes)")
        #expect(try Self.page(exporter)["qingke_spans_delivered_total"] == "1")
        await receiver.stop()
    }

    @Test("The server's own failures are errors; what the caller did wrong is none")
    func status() async throws {
        let receiver = try await SpanReceiver.start()
        let exporter = Self.exporter(to: receiver.endpoint)
        exporter.start()
        for code in StatusCode.allCases { exporter.ended(Self.span("test.v1.Echo/Echo", code)) }
        await exporter.stop(within: .seconds(60))
        let errors = zip(StatusCode.allCases, receiver.spans)
            .filter { $0.1.json["status"] == ["code": 2] }.map(\.0)
        #expect(receiver.spans.count == StatusCode.allCases.count)
        #expect(
            errors == [
                .unknown, .deadlineExceeded, .unimplemented, .internal, .unavailable, .dataLoss,
            ])
        await receiver.stop()
    }

    @Test("A span of no method that there is has neither service nor method")
    func unknownMethod() async throws {
        let receiver = try await SpanReceiver.start()
        let exporter = Self.exporter(to: receiver.endpoint)
        exporter.start()
        exporter.ended(Self.span("unknown", .unimplemented))
        await exporter.stop(within: .seconds(60))
        let span = try #require(receiver.spans.first)
        #expect(span["name"] == "unknown")
        #expect(span.attribute("rpc.service") == nil)
        #expect(span.attribute("rpc.method") == nil)
        await receiver.stop()
    }

    @Test("Spans leave in batches, in order, and those that wait at the end leave too")
    func batches() async throws {
        let receiver = try await SpanReceiver.start()
        var limits = SpanExporter.Limits()
        limits.batchMax = 2
        let exporter = Self.exporter(to: receiver.endpoint, limits)
        for name in ["a", "b", "c", "d", "e"] { exporter.ended(Self.span(name)) }
        exporter.start()
        await exporter.stop(within: .seconds(60))
        #expect(receiver.spans.map { $0["name"] } == ["a", "b", "c", "d", "e"])
        #expect(receiver.requests == 3)
        await receiver.stop()
    }

    @Test("One span more than the queue holds is dropped, and counted")
    func full() async throws {
        let receiver = try await SpanReceiver.start()
        var limits = SpanExporter.Limits()
        limits.queueMax = 2
        let exporter = Self.exporter(to: receiver.endpoint, limits)
        for name in ["a", "b"] { exporter.ended(Self.span(name)) }
        #expect(try Self.dropped(exporter, "queue_full") == "0")
        exporter.ended(Self.span("c"))
        #expect(try Self.dropped(exporter, "queue_full") == "1")
        exporter.start()
        await exporter.stop(within: .seconds(60))
        #expect(receiver.spans.map { $0["name"] } == ["a", "b"])
        await receiver.stop()
    }

    @Test("A collector that is busy gets the same spans again, once it takes them")
    func busy() async throws {
        let receiver = try await SpanReceiver.start(answering: [503, 429])
        let exporter = Self.exporter(to: receiver.endpoint, Self.quick)
        exporter.start()
        exporter.ended(Self.span("a"))
        try await untilTrue { !receiver.spans.isEmpty }
        await exporter.stop(within: .seconds(60))
        #expect(receiver.spans.map { $0["name"] } == ["a"])
        #expect(receiver.requests == 3)
        #expect(try Self.dropped(exporter, "refused") == "0")
        await receiver.stop()
    }

    @Test("What a collector refuses is dropped and counted, and the next spans are sent")
    func refused() async throws {
        let receiver = try await SpanReceiver.start(answering: [400])
        var limits = Self.quick
        limits.batchMax = 1
        let exporter = Self.exporter(to: receiver.endpoint, limits)
        for name in ["a", "b"] { exporter.ended(Self.span(name)) }
        exporter.start()
        try await untilTrue { !receiver.spans.isEmpty }
        await exporter.stop(within: .seconds(60))
        #expect(receiver.spans.map { $0["name"] } == ["b"])
        #expect(try Self.dropped(exporter, "refused") == "1")
        #expect(try Self.page(exporter)["qingke_spans_delivered_total"] == "1")
        await receiver.stop()
    }

    @Test("The end waits for a silent collector no longer than it may, and none is lost unseen")
    func silent() async throws {
        let peer = try await SilentPeer.start()
        let exporter = Self.exporter(to: peer.endpoint)
        exporter.start()
        exporter.ended(Self.span())
        await exporter.stop(within: .milliseconds(10))
        #expect(try Self.page(exporter)["qingke_spans_delivered_total"] == "0")
        await peer.stop()
    }

    @Test("Where no collector listens, calls go on and the end comes")
    func closed() async throws {
        let port = ClosedPort()
        defer { port.free() }
        let exporter = Self.exporter(to: port.endpoint, Self.quick)
        exporter.start()
        exporter.ended(Self.span())
        await exporter.stop(within: .seconds(60))
        #expect(try Self.page(exporter)["qingke_spans_delivered_total"] == "0")
    }
}
