import Identity
import Messages
import NIOPosix
import RPC
import Stubs

/// One connection with so many calls in flight, for so long; every field is checked on both sides.
struct RPCBenchmark {
    let port: Int
    let inFlight: Int
    let seconds: Double
    let serverPID: Int32

    func run() async throws -> RPCFigures {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let client = RPCClient(
            Endpoint(host: "127.0.0.1", port: port), identity: Principal(role: .bank, id: "bench"),
            group: group)
        let service = BenchmarkServiceClient(client)
        try await measure(service, group, for: min(0.5, seconds))  // warm-up
        let begin = Snapshot(serverPID: serverPID)
        var figures = try await measure(service, group, for: seconds)
        figures.take(from: begin, to: Snapshot(serverPID: serverPID))
        await client.close()
        try await group.shutdownGracefully()
        return figures
    }

    @discardableResult
    private func measure(
        _ service: BenchmarkServiceClient, _ group: MultiThreadedEventLoopGroup,
        for seconds: Double
    ) async throws -> RPCFigures {
        let end = ContinuousClock.now + .seconds(seconds)
        let workers = inFlight
        // Callers that serve other calls stay on the connection's loop, and so does this one.
        let executor = LoopTasks.executor(of: group)
        return try await withThrowingTaskGroup(of: RPCFigures.self) { tasks in
            for worker in 0..<workers {
                tasks.addTask(executorPreference: executor) {
                    try await Self.call(service, until: end, worker: worker)
                }
            }
            var sum = RPCFigures(inFlight: workers)
            for try await figures in tasks { sum.add(figures) }
            return sum
        }
    }

    private static func call(
        _ service: BenchmarkServiceClient, until end: ContinuousClock.Instant, worker: Int
    ) async throws -> RPCFigures {
        var figures = RPCFigures(inFlight: 1)
        var number = worker << 40
        var begin = ContinuousClock.now
        while begin < end {
            number += 1
            let request = BenchmarkContent.request(number)
            let reply = try await service.checkBenchmark(request)
            let now = ContinuousClock.now
            figures.record(
                begin.duration(to: now), isRight: BenchmarkContent.isRight(reply, request))
            begin = now
        }
        return figures
    }
}

/// Answers the benchmark's question as every peer does.
struct BenchmarkAnswers: BenchmarkServiceProtocol {
    func checkBenchmark(
        request: CheckBenchmarkRequest, context: ServerContext
    ) async throws -> CheckBenchmarkResponse {
        BenchmarkContent.answer(request)
    }
}

/// The same content as in the programs of other stacks that it is compared with.
enum BenchmarkContent {
    private static let codes = [
        "LOAN_OVERDUE", "FEE_LIMIT_NEAR", "ITEM_RECALLED", "RENEWAL_SPENT", "KIND_NOT_ALLOWED",
    ]
    private static let texts = [
        "The item was due before the day asked about and is not yet back",
        "Fees on this account come within ten percent of its limit now",
        "Another reader has asked for the item; it must be returned soon",
        "The item has been renewed as often as its ruleset allows",
        "The ruleset does not lend items of this kind to this account",
    ]
    private static let items = [
        "item-000481-a", "item-000922-b", "item-013377-a", "item-020480-c", "item-031415-a",
    ]

    static func request(_ number: Int) -> CheckBenchmarkRequest {
        CheckBenchmarkRequest(
            requestCode: "q-\(number)", patronID: "patron-00482913", ruleset: "lending-2026",
            asOfDay: 20415, balanceFen: 1250, items: (0..<5).map(item))
    }

    private static func item(_ index: Int) -> BenchmarkItem {
        let number = Int32(index)
        return BenchmarkItem(
            itemID: items[index], outDay: 20380 + number, dueDay: 20408 + number,
            amountFen: Int64(350 * (index + 1)), kind: 1 + number % 3, renewed: index % 2 == 0)
    }

    static func answer(_ request: CheckBenchmarkRequest) -> CheckBenchmarkResponse {
        let used = request.items.reduce(request.balanceFen) { $0 + $1.amountFen }
        return CheckBenchmarkResponse(
            requestCode: request.requestCode, outcome: used > 5000 ? 2 : 1, limitFen: 5000,
            usedFen: used, rulesetVersion: "lending-2026.11.2",
            findings: request.items.enumerated().map { index, item in
                BenchmarkFinding(
                    code: codes[index % 5], message: texts[index % 5], itemID: item.itemID,
                    severity: item.dueDay < request.asOfDay ? 3 : 2, amountFen: item.amountFen,
                    day: item.dueDay)
            })
    }

    static func isRight(_ reply: CheckBenchmarkResponse, _ request: CheckBenchmarkRequest) -> Bool {
        reply.findings.count == 5 && reply.usedFen == 6500
            && reply.requestCode == request.requestCode
    }
}
