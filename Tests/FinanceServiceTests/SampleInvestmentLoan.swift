import JSON

@testable import FinanceService

/// The sample loan with an investor and a guarantor behind it (投保贷): meets every condition of
/// `fin.toudai`.
enum SampleInvestmentLoan {
    static let facts = SampleLoan.facts.merging([
        "in_national_sme_db": true,
        "is_high_tech": false,
        "is_sme_by_size": true,
        "is_listed": false,
        "contract_amount_fen": 700_000_000,
        "actual_rate_ppm": 36_000,
        "events": SampleLoan.schedule(700_000_000),
        "finance_mode": "tou_bao_dai",
        "investment_date": "2023-06-01",
        "investment_exited": false,
        "equity_change_registered": true,
        "subscription_commitment": false,
        "investor_joint_liability": true,
        "third_party_guarantor": true,
        "investor_can_guarantee": false,
        "counter_guarantee_beyond_investor": false,
        "toudai_days_used": 0,
    ]) { $1 }
}

extension ProgrammeSample {
    static let investmentLoanSubsidy = ProgrammeSample(
        rule: InvestmentLoanSubsidy.id, facts: SampleInvestmentLoan.facts,
        failures: [
            ("c1", ["application_date": "2029-01-01"]),
            ("c2", ["registered_in_qingdao": false]),
            ("c3", ["independent_legal_person": false]),
            ("c4", ["in_national_sme_db": false]),
            ("c5", ["lender_is_bank": false]),
            ("c6", ["finance_mode": "bao_dai_guarantee"]),
            ("c7", ["investment_exited": true]),
            ("c8", ["third_party_guarantor": false]),
            ("c9", ["counter_guarantee_beyond_investor": true]),
            (
                "c10",
                [
                    "settled_date": "2024-07-31", "contract_date": "2024-01-02",
                    "events": SampleLoan.schedule(
                        700_000_000, from: "2024-01-05", to: "2024-07-31"),
                ]
            ),
            ("c11", ["had_overdue": true]),
            ("c12", ["toudai_days_used": 1_095]),
            ("c13", ["other_municipal_interest_subsidy": true]),
            ("c14", ["fraud_found": true]),
            ("c15", ["integrity_blocked": true]),
        ],
        neverUnmet: ["c16"],
        needed: [
            "is_high_tech": ["in_national_sme_db": false],
            "is_sme_by_size": ["in_national_sme_db": false, "is_high_tech": true],
            "is_listed": ["in_national_sme_db": false, "is_high_tech": true],
            "subscription_commitment": ["investment_exited": true],
            "investor_can_guarantee": ["finance_mode": "tou_dai"],
            // Without the form of the loan, or its first drawing, no other fact is asked for.
            "finance_mode": [:], "events": [:],
        ])
}
