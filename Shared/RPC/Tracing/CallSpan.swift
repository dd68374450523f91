/// One call's own step of a trace, and the step that led to it.
struct CallSpan: Sendable {
    let trace: TraceContext
    /// The caller's step; nil where the trace begins here.
    let parentID: UInt64?

    /// The step that answers a caller's.
    init(under parent: TraceContext) {
        trace = parent.child()
        parentID = parent.spanID
    }

    /// The first step of a new trace.
    init() {
        trace = .new()
        parentID = nil
    }
}

/// A call that a server answered, as one step of its trace.
package struct Span: Sendable {
    /// The method's path; `unknown` for those that there are not.
    package let method: String
    package let trace: TraceContext
    /// The caller's step; nil where the trace begins here.
    package let parentID: UInt64?
    /// It has just ended, after so long.
    package let duration: Duration
    package let status: StatusCode

    package init(
        method: String, trace: TraceContext, parentID: UInt64?, duration: Duration,
        status: StatusCode
    ) {
        self.method = method
        self.trace = trace
        self.parentID = parentID
        self.duration = duration
        self.status = status
    }

    /// 16 hexadecimal digits.
    package var parentHex: String? { parentID?.hex }
}

/// Where spans are kept, or sent on from.
package protocol SpanSink: Sendable {
    /// Takes the span of a call that just ended. Called on event loops, and must not block.
    func ended(_ span: Span)
}
