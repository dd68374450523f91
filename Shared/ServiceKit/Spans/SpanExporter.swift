import Logging
import NIOCore
import NIOPosix
import RPC
import Synchronization
import Values

/// Sends the spans of a process to a collector, by OTLP over HTTP, in batches.
///
///     call ends ──ended──▶ queue ──every quarter of a second──▶ POST /v1/traces
///                            └── full: the span is dropped, and counted
///
/// A call never waits for it. While the collector cannot be reached, spans wait in the queue; a
/// batch that it refuses is dropped.
package final class SpanExporter: SpanSink {
    private let collector: SpanCollector
    private let encoding: SpanEncoding
    private let clock: any WallClock
    private let limits: Limits
    private let logger: Logger
    private let state = Mutex(State())

    /// How much waits, and how long.
    package struct Limits: Sendable {
        /// Spans that wait; further ones are dropped.
        package var queueMax = 8192
        /// Spans in one request.
        package var batchMax = 512
        /// Between looks at the queue.
        package var interval = Duration.milliseconds(250)
        /// Before a collector that could not be reached is tried again.
        package var retryInterval = Duration.seconds(1)

        package init() {}
    }

    private struct State {
        var waiting = CircularBuffer<FinishedSpan>()
        var delivered = 0
        var overflowed = 0
        var refused = 0
        var task: Task<Void, Never>?
    }

    /// - Parameters:
    ///   - service: as which the spans are kept: `finance`.
    ///   - endpoint: where the collector listens.
    package init(
        service: String, to endpoint: Endpoint, group: MultiThreadedEventLoopGroup,
        clock: any WallClock = SystemClock(), limits: Limits = Limits(), logger: Logger
    ) {
        collector = SpanCollector(endpoint: endpoint, group: group)
        encoding = SpanEncoding(service: service)
        self.clock = clock
        self.limits = limits
        self.logger = logger
    }

    /// Begins to send.
    package func start() {
        let task = Task { await run() }
        state.withLock { $0.task = task }
    }

    package func ended(_ span: Span) {
        let finished = FinishedSpan(span: span, end: clock.now)
        state.withLock { state in
            if state.waiting.count < limits.queueMax {
                state.waiting.append(finished)
            } else {
                state.overflowed += 1
            }
        }
    }

    /// Sends what waits, and ends: after `limit` at the latest, whether all of it left or not.
    package func stop(within limit: Duration) async {
        guard let task = state.withLock({ $0.task }) else { return }
        task.cancel()
        let loop = collector.group.any()
        // Whichever comes first counts; a promise keeps its first result.
        let over = loop.makePromise(of: Void.self)
        let timer = loop.scheduleTask(in: TimeAmount(limit)) { over.succeed() }
        Task {
            await task.value
            over.succeed()
        }
        try? await over.futureResult.get()
        timer.cancel()
        let left = state.withLock { $0.waiting.count }
        if left > 0 { logger.warning("\(left) spans did not reach the collector") }
    }

    /// Until its task is cancelled; what waits then is sent before it returns.
    private func run() async {
        var trouble: String?
        while true {
            let answer = await sendAll()
            // Told when it begins or changes, and not with each batch.
            if let answer {
                if let why = answer.trouble, why != trouble {
                    logger.warning("spans do not reach the collector: \(why)")
                }
                trouble = answer.trouble
            }
            if Task.isCancelled { return }
            if case .unreachable = answer {
                try? await Task.sleep(for: limits.retryInterval)
            } else {
                try? await Task.sleep(for: limits.interval)
            }
        }
    }

    /// Sends batch after batch, until none waits or the collector cannot be reached.
    /// - Returns: the answer to the last batch; nil where none waited.
    private func sendAll() async -> SpanCollector.Answer? {
        var last: SpanCollector.Answer?
        while true {
            let batch = state.withLock { Array($0.waiting.prefix(limits.batchMax)) }
            guard !batch.isEmpty else { return last }
            let answer = await collector.post(encoding.body(of: batch))
            last = answer
            if case .unreachable = answer { return last }
            state.withLock { state in
                // Nobody else takes from the queue.
                state.waiting.removeFirst(batch.count)
                if case .taken = answer {
                    state.delivered += batch.count
                } else {
                    state.refused += batch.count
                }
            }
        }
    }

    package func write(to text: inout MetricsText) {
        let counts = state.withLock { ($0.delivered, $0.overflowed, $0.refused) }
        text.family(
            "qingke_spans_delivered_total", .counter, "Spans that the collector has taken.")
        text.sample("qingke_spans_delivered_total", [], counts.0)
        text.family(
            "qingke_spans_dropped_total", .counter,
            "Spans that were lost: the queue was full, or the collector refused them.")
        text.sample("qingke_spans_dropped_total", [("reason", "queue_full")], counts.1)
        text.sample("qingke_spans_dropped_total", [("reason", "refused")], counts.2)
    }
}

/// A span, and when it ended.
struct FinishedSpan: Sendable {
    let span: Span
    let end: Instant
}
