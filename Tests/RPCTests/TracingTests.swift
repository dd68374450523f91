import Identity
import Logging
import Messages
import RPC
import Synchronization
import TestKit
import Testing
import Wire

@Suite("Traces of calls", .timeLimit(.minutes(5)))
struct TracingTests {
    private static let parent = TraceContext(
        parsing: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")!  // well-formed

    private static func options(_ traceparent: String) -> CallOptions {
        var options = CallOptions()
        options.metadata.append(Metadata.traceParentKey, traceparent)
        return options
    }

    @Test("A call in a trace is a step of its own, below the caller's, and says so onward")
    func step() async throws {
        try await TracedServer.with { running in
            let before = try await running.trace(Self.options(Self.parent.header))
            let trace = try #require(before.own)
            #expect(trace.traceID == Self.parent.traceID)
            #expect(trace.spanID != Self.parent.spanID)
            #expect(before.current == trace)
            #expect(before.onward == trace.header)
            let span = try #require(running.spans.first)
            #expect(span.method == TracedServer.look.path)
            #expect(span.trace == trace)
            #expect(span.parentID == Self.parent.spanID)
            #expect(span.status == .ok)
        }
    }

    @Test("A call in no trace begins none inside the system, and its first one at the edge")
    func edge() async throws {
        try await TracedServer.with(beginsTraces: false) { running in
            let seen = try await running.trace()
            #expect(seen == TracedServer.Seen(own: nil, current: nil, onward: nil))
            #expect(running.spans.isEmpty)
        }
        try await TracedServer.with(beginsTraces: true) { running in
            let seen = try await running.trace()
            #expect(seen.own?.isSampled == true)
            #expect(running.spans.map(\.trace) == [seen.own])
            #expect(running.spans.map(\.parentID) == [nil])
        }
    }

    @Test("A malformed traceparent is none: not sent on, and replaced at the edge")
    func malformed() async throws {
        let options = Self.options("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7")
        try await TracedServer.with(beginsTraces: false) { running in
            let seen = try await running.trace(options)
            #expect(seen.onward == nil)
        }
        try await TracedServer.with(beginsTraces: true) { running in
            let seen = try await running.trace(options)
            #expect(seen.own != nil)
            #expect(seen.own?.traceID != Self.parent.traceID)
        }
    }

    @Test("The span of a trace that is not sampled goes nowhere; the trace goes on")
    func unsampled() async throws {
        let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"
        try await TracedServer.with { running in
            let seen = try await running.trace(Self.options(parent))
            #expect(seen.onward?.hasSuffix("-00") == true)
            #expect(running.spans.isEmpty)
        }
    }

    @Test("A call through another door is traced in the same way")
    func otherDoor() async throws {
        try await TracedServer.with { running in
            let context = ServerContext(
                principal: EchoServer.anyone, metadata: Self.options(Self.parent.header).metadata)
            _ = try await running.server.answer(TracedServer.look.path, Loan().packed, context)
            let seen = try #require(running.seen)
            #expect(seen.own?.traceID == Self.parent.traceID)
            #expect(seen.current == seen.own)
            #expect(running.spans.map(\.trace) == [seen.own])
        }
    }

    @Test("Calls that are refused, fail or are of no method have spans too, with their codes")
    func failures() async throws {
        try await TracedServer.with { running in
            for method in [Echo.missing, TracedServer.crash] {
                _ = await refusal {
                    try await running.client.call(
                        method, Loan(), options: Self.options(Self.parent.header))
                }
            }
            #expect(running.spans.map(\.status) == [.unimplemented, .internal])
            #expect(running.spans.map(\.method) == ["unknown", TracedServer.crash.path])
        }
    }

    @Test("A client's calls are steps of its trace, each its own, unless they bring another one")
    func client() async throws {
        let trace = TraceContext.new()
        try await TracedServer.with(trace: trace) { running in
            for _ in 0..<2 { _ = try await running.trace() }
            _ = try await running.trace(Self.options(Self.parent.header))
            let spans = running.spans
            #expect(spans.prefix(2).allSatisfy { $0.trace.traceID == trace.traceID })
            #expect(Set(spans.prefix(2).map(\.parentID)).count == 2)
            #expect(!spans.map(\.parentID).contains(trace.spanID))
            #expect(spans.last?.parentID == Self.parent.spanID)
        }
    }

    @Test(
        "From level debug on each call that ended is a line of log, and its mistake names its trace"
    )
    func lines() async throws {
        let log = LogLines(.debug)
        try await TracedServer.with(logger: log.logger) { running in
            _ = try await running.trace(Self.options(Self.parent.header))
            _ = await refusal {
                try await running.client.call(
                    TracedServer.crash, Loan(), options: Self.options(Self.parent.header))
            }
            let spans = running.spans
            let calls = log.lines.filter { $0.message == "call ended" }
            #expect(calls.map { $0.metadata["code"] } == ["OK", "INTERNAL"])
            #expect(calls.map { $0.metadata["method"] } == spans.map { "\($0.method)" })
            #expect(calls.map { $0.metadata["span_id"] } == spans.map { "\($0.trace.spanHex)" })
            #expect(calls.allSatisfy { $0.metadata["duration_us"] != nil })
            let mistake = log.lines.first { $0.level == .error }
            #expect(mistake?.message.hasPrefix("\(TracedServer.crash.path) failed: ") == true)
            #expect(mistake?.metadata["trace_id"] == "\(Self.parent.traceID.hex)")
            #expect(mistake?.metadata["span_id"] == calls.last?.metadata["span_id"])
        }
    }

    @Test("At level info a call that went well is no line of log")
    func quiet() async throws {
        let log = LogLines(.info)
        try await TracedServer.with(logger: log.logger) { running in
            _ = try await running.trace(Self.options(Self.parent.header))
            #expect(log.lines.isEmpty)
        }
    }
}

/// A server whose one method tells what its handler knows of the trace.
private final class TracedServer: SpanSink {
    struct Seen: Hashable, Sendable {
        let own: TraceContext?
        let current: TraceContext?
        let onward: String?
    }

    static let look = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Traced", name: "Look", hasRequestID: false)
    static let crash = MethodDescriptor<Loan, Loan>(
        service: "test.v1.Traced", name: "Crash", hasRequestID: false)

    private let running: Mutex<(RPCServer, RPCClient)?> = Mutex(nil)
    private let last = Mutex<Seen?>(nil)
    private let ended = Mutex<[Span]>([])

    var server: RPCServer { running.withLock { $0!.0 } }  // set before a body runs
    var client: RPCClient { running.withLock { $0!.1 } }
    var seen: Seen? { last.withLock { $0 } }
    var spans: [Span] { ended.withLock { $0 } }

    func ended(_ span: Span) { ended.withLock { $0.append(span) } }

    /// Makes a call, and answers what its handler saw.
    func trace(_ options: CallOptions = CallOptions()) async throws -> Seen {
        _ = try await client.call(Self.look, Loan(), options: options)
        return try #require(seen)
    }

    static func with(
        beginsTraces: Bool = false, trace: TraceContext? = nil, logger: Logger = .silent,
        _ body: (TracedServer) async throws -> Void
    ) async throws {
        let traced = TracedServer()
        let service = RPCService(
            name: "test.v1.Traced",
            methods: [
                .unary(look) { request, context in
                    let seen = Seen(
                        own: context.trace, current: TraceContext.current,
                        onward: context.onwardOptions.metadata[Metadata.traceParentKey])
                    traced.last.withLock { $0 = seen }
                    return request
                },
                .unary(crash) { _, _ in throw Echo.Mishap() },
            ])
        let server = RPCServer(
            services: [service], interceptors: [], beginsTraces: beginsTraces, spans: traced,
            group: EchoServer.group, logger: logger)
        let client = RPCClient(
            try await server.start(at: Endpoint(host: "127.0.0.1", port: 0)),
            identity: EchoServer.anyone, group: EchoServer.group, defaultTimeout: .seconds(60),
            trace: trace)
        traced.running.withLock { $0 = (server, client) }
        let result: Result<Void, any Error>
        do { result = .success(try await body(traced)) } catch { result = .failure(error) }
        await client.close()
        await server.drain(within: .seconds(2))
        traced.running.withLock { $0 = nil }
        try result.get()
    }
}

/// Keeps lines of log in memory.
private final class LogLines: Sendable {
    struct Line: Sendable {
        let level: Logger.Level
        let message: String
        let metadata: Logger.Metadata
    }

    private let level: Logger.Level
    private let list = Mutex<[Line]>([])

    init(_ level: Logger.Level) { self.level = level }

    var lines: [Line] { list.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test") { [self] _ in Handler(lines: self, logLevel: level) }
    }

    private struct Handler: LogHandler {
        let lines: LogLines
        var logLevel: Logger.Level
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let line = Line(
                level: event.level, message: event.message.description,
                metadata: event.metadata ?? [:])
            lines.list.withLock { $0.append(line) }
        }
    }
}
