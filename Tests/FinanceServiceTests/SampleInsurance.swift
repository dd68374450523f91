import JSON

@testable import FinanceService

extension ProgrammeSample {
    /// A start-up's first policy, with a premium of 80,000 yuan.
    static let insurancePremiumSubsidy = ProgrammeSample(
        rule: InsurancePremiumSubsidy.id,
        facts: [
            "application_date": "2025-12-08",
            "registered_in_qingdao": true,
            "established_date": "2021-04-15",
            "employees": 120,
            "prior_year_total_assets_fen": 3_000_000_000,
            "prior_year_sales_fen": 2_000_000_000,
            "sci_projects": [],
            "policy_no": "B-1",
            "purchase_date": "2025-03-20",
            "product_admitted_date": "2024-07-01",
            "premium_paid_fen": 8_000_000,
            "surrendered_in_term": false,
            "policy_subsidised_before": false,
            "earlier_purchases": [],
            "qingkebao_received_fen": 0,
            "fraud_found": false,
            "integrity_blocked": false,
            "plan_year_received_fen": 0,
        ],
        failures: [
            ("c1", ["application_date": "2029-01-01"]),
            ("c2", ["registered_in_qingdao": false]),
            ("c3", ["employees": 301]),
            ("c4", ["product_admitted_date": "2025-03-21"]),
            ("c5", ["purchase_date": "2024-07-31"]),
            ("c6", ["premium_paid_fen": 0]),
            ("c7", ["surrendered_in_term": true]),
            ("c8", ["policy_subsidised_before": true]),
            ("c9", ["qingkebao_received_fen": 10_000_000]),
            ("c10", ["fraud_found": true]),
            ("c11", ["integrity_blocked": true]),
        ],
        needed: ["sci_projects": ["employees": 301]])

    static let insuranceProductAdmission = ProgrammeSample(
        rule: InsuranceProductAdmission.id,
        facts: [
            "application_date": "2025-05-05",
            "regulator_filed": true,
            "sold_in_qingdao": true,
            "rate_scientific": true,
            "rate_adjustable": true,
            "rate_adjustment_disclosed": true,
            "dedicated_team": true,
            "promotion_plan": true,
            "serves_listed_risk": true,
            "assessed_by_finance": true,
            "assessed_by_fsra": true,
        ],
        failures: [
            ("c1", ["application_date": "2029-01-01"]),
            ("c2", ["regulator_filed": false]),
            ("c3", ["sold_in_qingdao": false]),
            ("c4", ["rate_scientific": false]),
            ("c5", ["rate_adjustment_disclosed": false]),
            ("c6", ["dedicated_team": false]),
            ("c7", ["promotion_plan": false]),
            ("c8", ["serves_listed_risk": false]),
            ("c9", ["assessed_by_fsra": false]),
        ],
        needed: ["rate_adjustable": ["rate_adjustment_disclosed": false]])
}
