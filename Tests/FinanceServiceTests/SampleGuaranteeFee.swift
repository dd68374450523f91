import JSON

@testable import FinanceService

extension ProgrammeSample {
    /// A guaranteed loan whose fee of 100,000 yuan at 2% draws half of it.
    static let guaranteeFeeSubsidy = ProgrammeSample(
        rule: GuaranteeFeeSubsidy.id,
        facts: [
            "application_date": "2025-12-08",
            "registered_in_qingdao": true,
            "independent_legal_person": true,
            "in_national_sme_db": true,
            "is_high_tech": false,
            "is_sme_by_size": true,
            "is_listed": false,
            "lender_is_bank": true,
            "finance_mode": "bao_dai_guarantee",
            "guarantor_joint_liability": true,
            "settled_date": "2025-10-10",
            "events": SampleLoan.schedule(500_000_000, from: "2024-10-11", to: "2025-10-10"),
            "had_overdue": false,
            "fee_rate_ppm": 20_000,
            "fee_paid_fen": 10_000_000,
            "guaranteed_amount_fen": 500_000_000,
            "baodai_received_fen": 0,
            "fraud_found": false,
            "integrity_blocked": false,
            "plan_year_received_fen": 0,
        ],
        failures: [
            ("c1", ["application_date": "2029-01-01"]),
            ("c2", ["registered_in_qingdao": false]),
            ("c3", ["independent_legal_person": false]),
            ("c4", ["in_national_sme_db": false]),
            ("c5", ["lender_is_bank": false]),
            ("c6", ["finance_mode": "gen_dai"]),
            ("c7", ["guarantor_joint_liability": false]),
            ("c8", ["settled_date": "2024-07-31", "events": .null]),
            ("c9", ["had_overdue": true]),
            ("c10", ["fee_rate_ppm": 10_000]),
            ("c11", ["baodai_received_fen": 10_000_000]),
            ("c12", ["fraud_found": true]),
            ("c13", ["integrity_blocked": true]),
        ],
        needed: [
            "is_high_tech": ["in_national_sme_db": false],
            "is_sme_by_size": ["in_national_sme_db": false, "is_high_tech": true],
            "is_listed": ["in_national_sme_db": false, "is_high_tech": true],
        ],
        notNeeded: ["events", "guaranteed_amount_fen"])
}
