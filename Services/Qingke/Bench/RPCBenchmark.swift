import Identity
import Messages
import NIOPosix
import RPC
import Stubs

/// So much in flight over so many connections, for so long; every field is checked on both sides.
struct RPCBenchmark: Sendable {
    let port: Int
    /// Calls, or streams, at once.
    let inFlight: Int
    let seconds: Double
    let serverPID: Int32
    /// They take the calls in turn.
    var connections = 1
    /// Messages of streams are counted, in place of unary calls.
    var isStreaming = false

    /// So many messages come on one stream, then the next one begins.
    private static let messagesOfStream: Int32 = 20_000

    func run() async throws -> RPCFigures {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let clients = (0..<connections).map { _ in
            RPCClient(
                Endpoint(host: "127.0.0.1", port: port),
                identity: Principal(role: .bank, id: "bench"), group: group)
        }
        let services = clients.map { BenchmarkServiceClient($0) }
        // Callers that serve other calls stay on the connection's loop, and so do these.
        let executor = LoopTasks.executor(of: group)
        try await measure(services, executor, for: min(0.5, seconds))  // warm-up
        let begin = Snapshot(serverPID: serverPID)
        var figures = try await measure(services, executor, for: seconds)
        figures.take(from: begin, to: Snapshot(serverPID: serverPID))
        for client in clients { await client.close() }
        try await group.shutdownGracefully()
        return figures
    }

    @discardableResult
    private func measure(
        _ services: [BenchmarkServiceClient], _ executor: any TaskExecutor, for seconds: Double
    ) async throws -> RPCFigures {
        let end = ContinuousClock.now + .seconds(seconds)
        return try await withThrowingTaskGroup(of: RPCFigures.self) { tasks in
            for worker in 0..<inFlight {
                tasks.addTask(executorPreference: executor) {
                    isStreaming
                        ? try await stream(services[worker % services.count], until: end)
                        : try await call(services, until: end, worker: worker)
                }
            }
            var sum = RPCFigures(inFlight: inFlight)
            for try await figures in tasks { sum.add(figures) }
            return sum
        }
    }

    private func call(
        _ services: [BenchmarkServiceClient], until end: ContinuousClock.Instant, worker: Int
    ) async throws -> RPCFigures {
        var figures = RPCFigures(inFlight: 1)
        var number = worker << 40
        var turn = worker % services.count
        var begin = ContinuousClock.now
        while begin < end {
            number += 1
            let request = BenchmarkContent.request(number)
            let reply = try await services[turn].checkBenchmark(request)
            let now = ContinuousClock.now
            figures.record(
                begin.duration(to: now), isRight: BenchmarkContent.isRight(reply, request))
            begin = now
            turn = (turn + inFlight) % services.count
        }
        return figures
    }

    /// What is recorded of a message is the time since the one before.
    private func stream(
        _ service: BenchmarkServiceClient, until end: ContinuousClock.Instant
    ) async throws -> RPCFigures {
        var figures = RPCFigures(inFlight: 1)
        let question = BenchmarkContent.request(1)
        var begin = ContinuousClock.now
        while begin < end {
            let messages = try await service.streamBenchmark(
                StreamBenchmarkRequest(question: question, count: Self.messagesOfStream))
            var count: Int32 = 0
            while let message = try await messages.next() {
                count += 1
                let now = ContinuousClock.now
                let isRight =
                    message.number == count
                    && message.answer.map { BenchmarkContent.isRight($0, question) } ?? false
                figures.record(begin.duration(to: now), isRight: isRight)
                begin = now
                if now >= end { break }
            }
        }
        return figures
    }
}
