import Messages
import PolicyEngine
import PolicyService
import RPC
import TestKit
import Testing

@Suite("Batches of evaluations")
struct PolicyBatchTests {
    @Test("One bad case fails alone, and every answer stands where its question stood")
    func oneBadCase() async throws {
        try await PolicyBench.with { bench in
            let amounts = (0..<100).map { Int64($0) }
            var requests = amounts.map { amount in
                EvaluateRequest(
                    ruleID: "test.grant", facts: .complete.replacing("paid_fen", "\(amount)"))
            }
            requests[41].ruleID = "fin.nothing"
            requests[42].facts[2].valueJSON = "1.5"
            let items = try await bench.client.batchEvaluate(.init(requests: requests)).items
            #expect(items.count == 100)
            #expect(items[41].status.map { RPCError(status: $0).reason } == .ruleNotFound)
            #expect(items[42].status.map { RPCError(status: $0).code } == .invalidArgument)
            for index in 0..<100 where index != 41 && index != 42 {
                #expect(items[index].assessment?.amountFen == amounts[index])
                #expect(items[index].status == nil)
            }
        }
    }

    @Test("A thousand evaluations are answered, one more is refused")
    func limit() async throws {
        try await PolicyBench.with { bench async throws in
            let one = EvaluateRequest(ruleID: "test.grant", facts: .complete)
            let most = [EvaluateRequest](repeating: one, count: 1_000)
            #expect(
                try await bench.client.batchEvaluate(.init(requests: most)).items.count == 1_000)
            let error = await refusal {
                try await bench.client.batchEvaluate(.init(requests: most + [one]))
            }
            #expect(error?.violations.map(\.field) == ["requests"])
        }
    }
}
