import Messages
import RPC
import Stubs

/// Answers the benchmark's question as every peer does.
struct BenchmarkAnswers: BenchmarkServiceProtocol {
    func checkBenchmark(
        request: CheckBenchmarkRequest, context: ServerContext
    ) async throws -> CheckBenchmarkResponse {
        BenchmarkContent.answer(request)
    }

    func streamBenchmark(
        request: StreamBenchmarkRequest, responses: MessageWriter<StreamBenchmarkResponse>,
        context: ServerContext
    ) async throws {
        let question = request.question ?? CheckBenchmarkRequest()
        for number in 0..<max(0, request.count) {
            try await responses.write(
                StreamBenchmarkResponse(
                    number: number + 1, answer: BenchmarkContent.answer(question)))
        }
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
