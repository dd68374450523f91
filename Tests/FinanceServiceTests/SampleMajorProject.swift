import JSON

@testable import FinanceService

extension ProgrammeSample {
    /// 8,000,000 yuan drawn at once and repaid within a year, for an approved project.
    static let majorProjectLoanSubsidy = ProgrammeSample(
        rule: MajorProjectLoanSubsidy.id,
        facts: [
            "application_date": "2025-09-12",
            "registered_in_qingdao": true,
            "independent_legal_person": true,
            "sound_operation": true,
            "good_credit": true,
            "env_violation_dates": ["2021-01-01"],
            "green_threshold_pass": true,
            "in_priority_field": true,
            "owns_ip": true,
            "ip_dispute": false,
            "tech_level": "international_advanced",
            "peer_recommended": true,
            "trl": 6,
            "is_consortium": true,
            "consortium_agreement": true,
            "district_recommended": true,
            "project_approved": true,
            "loan_term_months": 12,
            "contract_amount_fen": 800_000_000,
            "actual_rate_ppm": 36_000,
            "events": SampleLoan.schedule(800_000_000, from: "2024-09-05", to: "2025-09-05"),
            "settled_date": "2025-09-05",
            "other_municipal_interest_subsidy": false,
            "leader_qualified": true,
            "project_other_support_fen": 0,
            "integrity_blocked": false,
        ],
        failures: [
            ("c1", ["application_date": "2025-09-19"]),
            ("c2", ["registered_in_qingdao": false]),
            ("c3", ["independent_legal_person": false]),
            ("c4", ["sound_operation": false]),
            ("c5", ["good_credit": false]),
            ("c6", ["env_violation_dates": ["2023-09-12"]]),
            ("c7", ["green_threshold_pass": false]),
            ("c8", ["in_priority_field": false]),
            ("c9", ["owns_ip": false]),
            ("c10", ["ip_dispute": true]),
            ("c11", ["tech_level": "domestic_advanced"]),
            ("c12", ["peer_recommended": false]),
            ("c13", ["trl": 5]),
            ("c14", ["consortium_agreement": false]),
            ("c15", ["district_recommended": false]),
            ("c16", ["project_approved": false]),
            ("c17", ["settled_date": "2025-09-13"]),
            ("c18", ["other_municipal_interest_subsidy": true]),
            ("c19", ["integrity_blocked": true]),
            ("c21", ["leader_qualified": false]),
        ],
        neverUnmet: ["c20"],
        needed: [
            "is_consortium": ["consortium_agreement": false],
            // Without movements the schedule test asks for nothing else.
            "events": [:],
        ])
}
