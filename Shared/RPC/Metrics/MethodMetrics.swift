/// The calls of one method: how many began, how they ended, how long they took.
///
/// Whoever takes a call looks the method up once and keeps this; counting a call from its beginning
/// to its end is four atomic additions and no look at a dictionary.
final class MethodMetrics: Sendable {
    /// The method's path, or ``unknown``.
    let name: String
    private let started = Counter()
    private let handled = InlineArray<17, Counter> { _ in Counter() }  // by StatusCode
    private let buckets = InlineArray<15, Counter> { _ in Counter() }  // one more than the bounds
    private let nanoseconds = Counter()

    /// In place of the paths of methods that there are not: a stranger who makes paths up must not
    /// make time series.
    static let unknown = "unknown"

    /// The upper bounds of the histogram, each included, and as they are written.
    static let bounds: [(bound: Duration, text: String)] = [
        (.microseconds(500), "0.0005"), (.milliseconds(1), "0.001"),
        (.microseconds(2500), "0.0025"), (.milliseconds(5), "0.005"),
        (.milliseconds(10), "0.01"), (.milliseconds(25), "0.025"), (.milliseconds(50), "0.05"),
        (.milliseconds(100), "0.1"), (.milliseconds(250), "0.25"), (.milliseconds(500), "0.5"),
        (.seconds(1), "1"), (.milliseconds(2500), "2.5"), (.seconds(5), "5"), (.seconds(10), "10"),
    ]

    init(_ name: String) {
        self.name = name
    }

    /// Counts a call that began at an instant; its meter counts the end, and tells the observer.
    func began(
        at instant: ContinuousClock.Instant, _ span: CallSpan?, _ observer: CallObserver?
    ) -> CallMeter {
        started.add()
        return CallMeter(method: self, began: instant, span: span, observer: observer)
    }

    fileprivate func ended(with status: StatusCode, after duration: Duration) {
        handled[Int(status.rawValue)].add()
        // Most calls are short: the first bounds are met first.
        var index = 0
        while index < Self.bounds.count, duration > Self.bounds[index].bound { index += 1 }
        buckets[index].add()
        let (seconds, attoseconds) = duration.components
        nanoseconds.add(Int(seconds * 1_000_000_000 + attoseconds / 1_000_000_000))
    }
}

/// One call, between its beginning and its end.
struct CallMeter {
    fileprivate let method: MethodMetrics
    fileprivate let began: ContinuousClock.Instant
    /// The call's step of its trace; nil where it is in none.
    fileprivate let span: CallSpan?
    fileprivate let observer: CallObserver?

    var trace: TraceContext? { span?.trace }

    /// Counts the end of the call. Once for each call.
    func ended(with status: StatusCode, at instant: ContinuousClock.Instant) {
        let duration = instant - began
        method.ended(with: status, after: duration)
        observer?.ended(method.name, span, status, after: duration)
    }
}

extension MethodMetrics {
    func writeStarted(to text: inout MetricsText) {
        text.sample("qingke_rpc_server_started_total", [("method", name)], started.value)
    }

    /// Codes with which no call ended are left out.
    func writeHandled(to text: inout MetricsText) {
        for code in StatusCode.allCases {
            let count = handled[Int(code.rawValue)].value
            guard count > 0 else { continue }
            text.sample(
                "qingke_rpc_server_handled_total", [("method", name), ("code", code.name)], count)
        }
    }

    /// Nothing for a method of which no call has ended.
    func writeDurations(to text: inout MetricsText) {
        let counts = buckets.indices.map { buckets[$0].value }
        let total = counts.reduce(0, +)
        guard total > 0 else { return }
        let family = "qingke_rpc_server_handling_seconds"
        var below = 0
        for (count, bound) in zip(counts, Self.bounds.map(\.text) + ["+Inf"]) {
            below += count
            text.sample("\(family)_bucket", [("method", name), ("le", bound)], below)
        }
        text.sample("\(family)_sum", [("method", name)], nanoseconds: nanoseconds.value)
        text.sample("\(family)_count", [("method", name)], total)
    }
}
