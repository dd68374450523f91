import JSON
import Messages
import PolicyEngine
import PolicyService
import RPC
import Stubs

/// Cases as `--cases` has them, evaluated by running services.
struct RemoteCases {
    private let services: ServiceAddress

    /// Answers of loan rules are long; this many fit a frame.
    private static let batchMax = 100

    init(address: String, caller: String) throws {
        services = try ServiceAddress(address: address, caller: caller)
    }

    /// The list of `{"id", "result"}` in the order of the cases.
    func run(parsing bytes: [UInt8]) async throws -> JSONValue {
        guard let cases = try? JSONValue(parsing: bytes), let list = cases.arrayValue else {
            throw CommandFailure.usage("write a list of {\"id\", \"rule\", \"facts\"}")
        }
        return .array(
            try await services.withClient { client throws(RPCError) in
                var results: [JSONValue] = []
                for start in stride(from: 0, to: list.count, by: Self.batchMax) {
                    let batch = Array(list[start..<min(start + Self.batchMax, list.count)])
                    results += try await evaluate(batch, PolicyServiceClient(client))
                }
                return results
            })
    }

    private func evaluate(
        _ cases: [JSONValue], _ service: PolicyServiceClient
    ) async throws(RPCError) -> [JSONValue] {
        let request = BatchEvaluateRequest(requests: cases.map(Self.request))
        let items = try await service.batchEvaluate(request).items
        return zip(cases, items).map { one, item in
            ["id": one["id"] ?? .null, "result": Self.result(of: item, for: one)]
        }
    }

    private static func request(_ one: JSONValue) -> EvaluateRequest {
        let facts = one["facts"]?.objectValue ?? [:]
        let parameters = (one["params"] ?? facts["params"])?.objectValue ?? [:]
        return EvaluateRequest(
            ruleID: one["rule"]?.stringValue ?? "",
            facts: facts.map { Fact(name: $0.key, valueJSON: $0.value.text, source: "case") },
            parameters: parameters.mapValues(\.text))
    }

    private static func result(
        of item: BatchEvaluateResponse.Item, for one: JSONValue
    ) -> JSONValue {
        let unknownRule = EvaluationRefusal.unknownRule("").result
        // An empty id cannot be asked for; neither can facts that are no object.
        guard let rule = one["rule"]?.stringValue, !rule.isEmpty else { return unknownRule }
        let result = result(of: item)
        return result == unknownRule ? result : CaseRunner.flaw(of: one) ?? result
    }

    /// The rule's own error object stands beside the status of a case that was refused.
    private static func result(of item: BatchEvaluateResponse.Item) -> JSONValue {
        if let assessment = item.assessment {
            return (try? JSONValue(parsing: assessment.resultJSON)) ?? .null
        }
        let error = RPCError(status: item.status ?? Status())
        if let text = error.facts[RPCError.resultKey], let result = try? JSONValue(parsing: text) {
            return result
        }
        return ["error": .string(error.reason?.rawValue.lowercased() ?? "call_failed")]
    }
}
