import Identity
import JSON
import Messages
import RPC
import Stubs

/// Asks a running system about the cases of the sandbox, as a partner does.
struct SandboxAsker {
    private let client: RPCClient

    init(_ client: RPCClient) { self.client = client }

    /// What was answered, in the words of the table.
    struct Answer: Hashable, Sendable {
        var outcome: String
        var amountFen: Int64?
        var conditions: [String] = []
    }

    func answer(to item: SandboxCase) async throws -> Answer {
        switch item.question {
        case .loan: try await loan(item)
        case .policy: try await policy(item)
        case .timeline: try await timeline(item)
        case .facts(let facts): try await rule(item, facts)
        }
    }

    private func loan(_ item: SandboxCase) async throws -> Answer {
        let response = try await LoanServiceClient(client).checkEligibility(
            .init(
                applicantUSCC: item.records?.uscc ?? "", loanID: item.object,
                applicationDate: item.day, programmes: [item.rule]),
            options: Self.role(.bank, SandboxRecords.bank))
        return Self.answer(response.assessments.first)
    }

    private func policy(_ item: SandboxCase) async throws -> Answer {
        let response = try await InsuranceServiceClient(client).checkPremiumEligibility(
            .init(
                applicantUSCC: item.records?.uscc ?? "", policyNo: item.object,
                applicationDate: item.day),
            options: Self.role(.insurer, SandboxRecords.insurer))
        return Self.answer(response.assessment)
    }

    private func timeline(_ item: SandboxCase) async throws -> Answer {
        let response = try await LoanServiceClient(client).getDefaultTimeline(
            .init(loanID: item.object, asOfDate: item.day),
            options: Self.role(.bank, SandboxRecords.bank))
        return Answer(outcome: response.timeline?.phase ?? "")
    }

    private func rule(_ item: SandboxCase, _ facts: [String: JSONValue]) async throws -> Answer {
        let response = try await PolicyServiceClient(client).evaluate(
            .init(
                ruleID: item.rule,
                facts: facts.sorted { $0.key < $1.key }.map {
                    Fact(name: $0.key, valueJSON: $0.value.text)
                },
                asOfDate: item.day, subjectUSCC: item.records?.uscc ?? ""),
            options: Self.role(.bureau, "city"))
        guard let assessment = response.assessment else { return Answer(outcome: "") }
        guard assessment.findings.isEmpty else { return Self.answer(assessment) }
        return Self.answer(of: item.rule, try JSONValue(parsing: assessment.resultJSON))
    }

    /// What a rule without conditions answered.
    private static func answer(of rule: String, _ result: JSONValue) -> Answer {
        switch rule {
        case "fin.loan_query":
            if let best = result["best_now"]?.stringValue {
                return Answer(outcome: "best_now \(best)")
            }
            let possible = result["best_possible"]?.stringValue
            return Answer(outcome: possible.map { "best_possible \($0)" } ?? "nothing")
        case "fin.clawback":
            let measures = result["measures"]?.arrayValue?.compactMap(\.stringValue) ?? []
            return Answer(
                outcome: measures.dropFirst().first ?? measures.first ?? "nothing",
                amountFen: result["recover_fen"]?.integerValue)
        case "fin.event_report":
            return Answer(outcome: result["due"]?.stringValue ?? "unknown")
        case "lpr":
            return Answer(outcome: result["lpr_ppm"]?.integerValue.map(String.init) ?? "unknown")
        default:
            return Answer(
                outcome: result["interest_fen"]?.integerValue.map(String.init) ?? "unknown")
        }
    }

    private static func answer(_ assessment: Assessment?) -> Answer {
        guard let assessment else { return Answer(outcome: "") }
        let unmet = assessment.findings.filter { $0.verdict == .unmet }
        let deciding =
            unmet.isEmpty ? assessment.findings.filter { $0.verdict == .unknown } : unmet
        let conditions = deciding.map(\.conditionID)
        return switch assessment.outcome {
        case .yes: Answer(outcome: "yes", amountFen: assessment.amountFen)
        case .no: Answer(outcome: "no", amountFen: assessment.amountFen, conditions: conditions)
        default:
            Answer(
                outcome: "unknown", amountFen: assessment.amountIfMetFen, conditions: conditions)
        }
    }

    private static func role(_ role: Role, _ id: String) -> CallOptions {
        CallOptions(principal: Principal(role: role, id: id))
    }
}
