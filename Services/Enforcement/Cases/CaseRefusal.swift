import JSON
import Journal
import Messages
import PolicyEngine
import ProcedureEngine
import RPC

/// Why an act on a case is refused, as the caller is told.
enum CaseRefusal {
    typealias Refusal = ActRefusal<IntegrityCase.State, IntegrityCase.Act>

    static func notFound(_ caseID: String) -> RPCError {
        .notFound(
            .caseNotFound,
            "there is no case \"\(caseID)\" that you may see; ListCases tells those that you may")
    }

    static func changed(_ file: IntegrityCaseFile, expected: Int64) -> RPCError {
        RPCError(
            .aborted, .caseChanged,
            "the case has \(file.history.sequence) entries and expected_sequence says \(expected); "
                + "read it again and act on what it says now")
    }

    /// With what may be done instead, and what the condition lacks.
    /// - Parameter assessment: of the rule that decides the guard.
    static func notAllowed(
        _ act: IntegrityCase.Act, _ refusal: Refusal, _ assessment: PolicyEngine.Assessment?
    ) -> RPCError {
        var error = RPCError.failedPrecondition(
            .actNotAllowed, sentence(act, refusal, assessment))
        error.facts["refusal"] = refusal.code
        error.facts["state"] = refusal.state.rawValue
        error.facts["legal_acts_json"] = JSONValue.array(refusal.legal.map(legalAct)).text
        if let assessment {
            error.facts["findings_json"] = findings(assessment).text
        }
        return error
    }

    private static func sentence(
        _ act: IntegrityCase.Act, _ refusal: Refusal, _ assessment: PolicyEngine.Assessment?
    ) -> String {
        let legal = refusal.legal.map { "\($0.act.rawValue) (\($0.actor), \($0.article))" }
        let instead =
            legal.isEmpty
            ? "nothing may be done any more" : "possible: \(legal.joined(separator: ", "))"
        switch refusal.reason {
        case .noSuchStep:
            return "\(act.rawValue) is not possible in state \(refusal.state.rawValue); \(instead)"
        case .wrongActor(let actors):
            return
                "\(act.rawValue) is for \(Set(actors).sorted().joined(separator: ", ")); \(instead)"
        case .guardUnknown(let guarded):
            return "\(act.rawValue) needs \(guarded.fact) to be \(guarded.value.text) "
                + "(\(guarded.article)), and it is not known; \(lacks(assessment))"
        case .guardFailed(let guarded, let found):
            return "\(act.rawValue) needs \(guarded.fact) to be \(guarded.value.text) "
                + "(\(guarded.article)), and it is \(found.text); \(lacks(assessment))"
        }
    }

    /// The conditions that are not met, in one line.
    private static func lacks(_ assessment: PolicyEngine.Assessment?) -> String {
        guard let assessment else { return "file what proves it first" }
        if let wrong = assessment.violations.first {
            return "\(wrong.path): \(wrong.message)"
        }
        let open = assessment.findings.filter { $0.verdict.status != .met }.map { finding in
            "\(finding.id) \(finding.verdict.status.rawValue) (\(finding.citation.article))"
        }
        return open.isEmpty
            ? "\(assessment.rule.id) answers \(assessment.result.text)"
            : "\(assessment.rule.id): \(open.joined(separator: ", "))"
    }

    private static func legalAct(
        _ act: LegalAct<IntegrityCase.State, IntegrityCase.Act>
    ) -> JSONValue {
        [
            "act": .string(act.act.rawValue), "actor": .string(act.actor),
            "state": .string(act.to.rawValue), "article": .string(act.article),
            "guard": act.guarded.map { ["fact": .string($0.fact), "value": $0.value] } ?? .null,
        ]
    }

    private static func findings(_ assessment: PolicyEngine.Assessment) -> JSONValue {
        ["rule": .string(assessment.rule.id), "result": assessment.result]
    }
}
