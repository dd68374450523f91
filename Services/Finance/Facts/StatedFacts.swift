import JSON
import PolicyEngine

/// Facts that rest on an official's judgement or check: an officer states them of an enterprise, or
/// of one of its loans (`GrantService/RecordStatement`).
enum StatedFacts {
    /// Sorted as the rules name them: `fraud_found` of every programme, `fraud_confirmed` (by a
    /// decision) of a recovery, the others those that
    /// 支持重大科技成果转化项目实施细则, articles 3 to 9, leave to reviewers.
    static let names: [FactName] = [
        "fraud_found", "fraud_confirmed",
        "sound_operation", "good_credit", "env_violation_dates", "in_priority_field", "owns_ip",
        "ip_dispute", "tech_level", "peer_recommended", "trl", "is_consortium",
        "consortium_agreement", "district_recommended", "project_approved", "leader_qualified",
        "project_other_support_fen",
    ]

    /// What is wrong with a value, by the rules that read the fact; nil where nothing is.
    static func problem(_ name: FactName, _ value: JSONValue) -> String? {
        var read = FactReader(FactSet([name: value], source: "officer"))
        switch name {
        case "fraud_found": _ = LoanFacts(&read)
        case "fraud_confirmed": _ = GrantRecovery.Facts(&read)
        default: _ = MajorProjectLoanFacts(&read)
        }
        return read.violations.first { $0.fact == name }.map { "\($0.path): \($0.message)" }
    }
}
