import Logging

/// Tells of each call that ended: a line of log, and its span where the trace is sampled.
final class CallObserver: Sendable {
    private let logger: Logger
    private let logsCalls: Bool
    private let spans: (any SpanSink)?

    /// Nil where nobody wants to hear of calls: then none costs anything.
    init?(logger: Logger, spans: (any SpanSink)?) {
        logsCalls = logger.logLevel <= .debug
        guard logsCalls || spans != nil else { return nil }
        self.logger = logger
        self.spans = spans
    }

    /// - Parameter method: the path as it is counted, since anybody can make others up.
    func ended(_ method: String, _ span: CallSpan?, _ status: StatusCode, after duration: Duration)
    {
        if logsCalls {
            var metadata = Logger.Metadata(tracing: span?.trace)
            metadata["method"] = "\(method)"
            metadata["code"] = "\(status.name)"
            metadata["duration_us"] = "\(duration.microseconds)"
            logger.debug("call ended", metadata: metadata)
        }
        if let spans, let span, span.trace.isSampled {
            spans.ended(
                Span(
                    method: method, trace: span.trace, parentID: span.parentID, duration: duration,
                    status: status))
        }
    }
}

extension Logger.Metadata {
    /// What a line of log says of a call's trace; nothing where there is none.
    package init(tracing trace: TraceContext?) {
        self = trace.map { ["trace_id": "\($0.traceID.hex)", "span_id": "\($0.spanHex)"] } ?? [:]
    }
}

extension Duration {
    fileprivate var microseconds: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}
