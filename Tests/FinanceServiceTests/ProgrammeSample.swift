import JSON
import PolicyEngine
import Testing

@testable import FinanceService

/// What the tests of every programme need to know of one. A new programme adds its sample to
/// ``all`` and is tested by `EveryProgrammeTests`.
struct ProgrammeSample: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    /// Facts that meet every condition and let the amount be computed.
    let facts: [String: JSONValue]
    /// For each condition, changes that leave it alone unmet.
    let failures: [(condition: String, changes: [String: JSONValue])]
    /// Conditions that the text never lets fail.
    var neverUnmet: [String] = []
    /// For each fact that the sample does not need, changes that make it needed.
    var needed: [FactName: [String: JSONValue]] = [:]
    /// Facts that the rule reads and that no case needs while the parameters stand as they do.
    var notNeeded: Set<FactName> = []

    var testDescription: String { rule }

    static let all = [
        loanInterestSubsidy, investmentLoanSubsidy, guaranteeFeeSubsidy, insurancePremiumSubsidy,
        insuranceProductAdmission, majorProjectLoanSubsidy,
    ]

    func assess(_ changes: [String: JSONValue] = [:]) throws -> Assessment {
        try builtIn.get().evaluate(rule, FactSet(facts.merging(changes) { $1 }))
    }
}

extension ProgrammeSample {
    static let loanInterestSubsidy = ProgrammeSample(
        rule: LoanInterestSubsidy.id, facts: SampleLoan.facts,
        failures: [
            (
                "c1",
                [  // The projects move along, so that the window still holds them.
                    "application_date": "2029-01-01",
                    "sci_projects": [
                        SampleLoan.project("P0", "2027-05-01"),
                        SampleLoan.project("P1", "2027-05-02"),
                    ],
                ]
            ),
            ("c2", ["registered_in_qingdao": false]),
            ("c3", ["independent_legal_person": false]),
            ("c4", ["sci_projects": []]),
            ("c5", ["lender_is_bank": false]),
            (
                "c6",
                [
                    "contract_amount_fen": 1_000_000_001,
                    "events": SampleLoan.schedule(1_000_000_001),
                ]
            ),
            (
                "c7",
                [
                    "settled_date": "2024-07-31", "contract_date": "2024-01-02",
                    "events": SampleLoan.schedule(
                        600_000_000, from: "2024-01-05", to: "2024-07-31"),
                ]
            ),
            ("c8", ["had_overdue": true]),
            ("c9", ["loan_use": "refinancing"]),
            ("c10", ["use_proven": false]),
            ("c11", ["other_municipal_interest_subsidy": true]),
            ("c12", ["qingkedai_granted_before": true]),
            ("c13", ["fraud_found": true]),
            ("c14", ["green_threshold_pass": false]),
            ("c15", ["integrity_blocked": true]),
        ],
        neverUnmet: ["c16"], needed: ["prizes": ["sci_projects": []]])
}
