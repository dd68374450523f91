import JSON
import Messages
import PolicyService
import RPC
import Stubs
import Values

/// Asks the enforcement service what a unit is barred from on a day (`int.block`), for every purpose
/// that rules of this service know, in one call. Nothing of the answer is kept here but in the
/// assessment that relies on it.
struct IntegrityBlocks: Sendable {
    /// The fact of the rules, and its name in the answer.
    static let fact = "integrity_blocks"
    static let owner = "enforcement"

    let enforcement: IntegrityServiceClient

    /// What each purpose is called in conditions (platforms.md, `integrity_blocks`).
    private static let scopes: [(purpose: IntegrityPurpose, names: [String])] = [
        (.applyPlan, ["plan"]),
        (.applyAward, ["award"]),
        (.filing, ["filing", "poc_filing", "newrd_filing"]),
    ]

    /// `[{"from", "to", "scopes", "records"}]`, one for each purpose that is barred; `[]` where none
    /// is. `from` is the day of the question: whoever asks of another day asks again.
    /// - Parameter namesRecords: whether the answer tells by which records; those to whom the
    ///   integrity list itself does not name them learn it nowhere else.
    func blocks(
        of uscc: String, on day: Day, namesRecords: Bool, options: CallOptions
    ) async -> OwnerAnswer {
        await .from { () throws(RPCError) in
            let response = try await enforcement.batchCheckBlock(
                BatchCheckBlockRequest(
                    questions: Self.scopes.map {
                        CheckBlockRequest(
                            subjectUSCC: uscc, purpose: $0.purpose, asOfDate: day.iso)
                    }), options: options)
            guard response.answers.count == Self.scopes.count else {
                throw RPCError(
                    .internal, .protocolError,
                    "\(response.answers.count) answers to \(Self.scopes.count) questions")
            }
            var blocks: [JSONValue] = []
            for (scope, item) in zip(Self.scopes, response.answers) {
                if let status = item.status { throw RPCError(status: status) }
                guard let answer = item.answer, answer.blocked else { continue }
                var block: [String: JSONValue] = [
                    "from": .string(day.iso),
                    "to": answer.untilDate.isEmpty ? .null : .string(answer.untilDate),
                    "scopes": .array(scope.names.map(JSONValue.string)),
                ]
                if namesRecords { block["records"] = .array(answer.by.map(Self.record)) }
                blocks.append(.object(block))
            }
            return [Self.fact: .array(blocks)]
        }
    }

    private static func record(_ bar: BarringRecord) -> JSONValue {
        ["id": .string(bar.recordID), "revision": .integer(bar.revision)]
    }
}
