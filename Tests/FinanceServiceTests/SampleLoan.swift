import JSON
import PolicyEngine

@testable import FinanceService

/// A loan of 6,000,000 yuan, drawn on 2024-11-01 and repaid on 2025-10-31 (364 days), whose
/// enterprise meets every condition of `fin.qingkedai`.
enum SampleLoan {
    static let facts: [String: JSONValue] = [
        "application_date": "2025-12-08",
        "registered_in_qingdao": true,
        "independent_legal_person": true,
        "sci_projects": [
            ["id": "P0", "level": "municipal", "date": "2022-05-01", "reward_type": false],
            ["id": "P1", "level": "municipal", "date": "2023-05-01", "reward_type": false],
        ],
        "prizes": [],
        "lender_is_bank": true,
        "contract_date": "2024-10-28",
        "loan_term_months": 12,
        "contract_amount_fen": 600_000_000,
        "events": schedule(600_000_000),
        "settled_date": "2025-10-31",
        "had_overdue": false,
        "other_municipal_interest_subsidy": false,
        "interest_paid_fen": 22_000_000,
        "loan_use": "research",
        "use_proven": true,
        "qingkedai_granted_before": false,
        "green_threshold_pass": true,
        "fraud_found": false,
        "integrity_blocked": false,
        "plan_year_received_fen": 0,
    ]

    static func schedule(
        _ fen: Int64, from first: String = "2024-11-01", to last: String = "2025-10-31"
    ) -> JSONValue {
        [
            ["date": .string(first), "kind": "draw", "amount_fen": .integer(fen)],
            ["date": .string(last), "kind": "repay", "amount_fen": .integer(fen)],
        ]
    }

    static func project(_ id: String, _ day: String, reward: Bool = false) -> JSONValue {
        [
            "id": .string(id), "level": "municipal", "date": .string(day),
            "reward_type": .bool(reward),
        ]
    }

    static func with(_ changes: [String: JSONValue]) -> FactSet {
        FactSet(facts.merging(changes) { _, new in new })
    }
}

/// The finance rules over their built-in parameters, read once.
let builtIn = Result { try FinanceCatalogue.load() }

/// The loan interest subsidy on the sample loan with changes.
func assess(
    _ changes: [String: JSONValue] = [:], whatIf: [ParameterID: JSONValue] = [:]
) throws -> Assessment {
    try builtIn.get().evaluate(LoanInterestSubsidy.id, SampleLoan.with(changes), whatIf: whatIf)
}
