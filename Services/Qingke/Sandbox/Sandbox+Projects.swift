extension Sandbox {
    /// `fin.major_loan`: 3.1% on 6,000,000 yuan for 303 days are 154,405.47 yuan.
    static let majorProject: [SandboxCase] = {
        let rule = "fin.major_loan"
        var list = SandboxList(from: 401)
        func add(
            _ outcome: String, _ amountFen: Int64?, _ why: String, by conditions: [String] = [],
            on day: String = "2025-09-18", _ fill: (inout SandboxRecords) -> Void
        ) {
            list.add(rule, outcome, amountFen, why, by: conditions, on: day) {
                $0.addLoan {
                    $0.events[1].date = "2025-08-31"
                    $0.settledDate = "2025-08-31"
                }
                $0.state([
                    "sound_operation": "true", "good_credit": "true", "env_violation_dates": "[]",
                    "in_priority_field": "true", "owns_ip": "true", "ip_dispute": "false",
                    "tech_level": "\"domestic_leading\"", "peer_recommended": "true", "trl": "6",
                    "is_consortium": "false", "district_recommended": "true",
                    "project_approved": "true", "leader_qualified": "true",
                ])
                fill(&$0)
            }
        }
        func state(_ records: inout SandboxRecords, _ fact: String, _ json: String) {
            records.statements.removeAll { $0.fact == fact }
            if !json.isEmpty { records.state([fact: json]) }
        }
        add("yes", 15_440_547, "a major project, on the last day of the rules") { _ in }
        add("yes", 1_000_000, "19,990,000 yuan of equity support already") {
            state(&$0, "project_other_support_fen", "1999000000")
        }
        add("no", 0, "a day after the rules ended", by: ["c1"], on: "2025-09-19") { _ in }
        add("no", 0, "an environmental violation within two years", by: ["c6"]) {
            state(&$0, "env_violation_dates", "[\"2023-09-18\"]")
        }
        add("no", 0, "an intellectual-property dispute is pending", by: ["c10"]) {
            state(&$0, "ip_dispute", "true")
        }
        add("no", 0, "the result is advanced in the country, not leading", by: ["c11"]) {
            state(&$0, "tech_level", "\"domestic_advanced\"")
        }
        add("no", 0, "technology readiness of level 5", by: ["c13"]) { state(&$0, "trl", "5") }
        add("no", 0, "a consortium without an agreement", by: ["c14"]) {
            state(&$0, "is_consortium", "true")
            state(&$0, "consortium_agreement", "false")
        }
        add("unknown", 15_440_547, "the peer review is outstanding", by: ["c12"]) {
            state(&$0, "peer_recommended", "")
        }
        return list.cases
    }()

    /// `fin.default_timeline` of loans that fell due on 2025-04-01.
    static let timelines: [SandboxCase] = {
        let rule = "fin.default_timeline"
        var list = SandboxList(from: 501)
        func add(
            _ phase: String, _ why: String, on day: String,
            _ change: (inout SandboxRecords) -> Void = { _ in }
        ) {
            list.add(rule, phase, nil, why, on: day, .timeline) {
                $0.addLoan {
                    $0.financeMode = .touBaoDai
                    $0.dueDate = "2025-04-01"
                    $0.settledDate = ""
                    $0.events.removeLast()
                }
                change(&$0)
            }
        }
        add("before_trigger", "a day before the term ends", on: "2025-03-31")
        add("enterprise_period", "the borrower's last day, day 45", on: "2025-05-16")
        add("guarantor_period", "day 46: investor and guarantor are called", on: "2025-05-17")
        add("guarantor_overdue", "day 61: their time has passed", on: "2025-06-01")
        add("closed_by_enterprise", "the borrower paid late", on: "2025-06-01") {
            $0.loans[0].settledDate = "2025-05-20"
        }
        add("closed_by_guarantor", "paid in its place on day 60", on: "2025-06-01") {
            $0.loans[0].compensatedDate = "2025-05-31"
        }
        add("closed_by_guarantor_late", "paid in its place on day 61", on: "2025-06-01") {
            $0.loans[0].compensatedDate = "2025-06-01"
        }
        add("bank_recovery", "跟贷: nobody pays in the borrower's place", on: "2025-04-02") {
            $0.loans[0].financeMode = .genDai
        }
        add("unknown", "the last day of the term is not on file", on: "2025-06-01") {
            $0.loans[0].dueDate = ""
        }
        return list.cases
    }()
}
