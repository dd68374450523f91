import JSON
import PolicyEngine
import Testing

@testable import EnforcementService

/// What the tests of every rule with conditions need to know of one. A new rule adds its sample to
/// ``all`` and is tested by `EveryProgrammeTests`.
struct ProgrammeSample: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let outcomeName: String
    /// Facts that meet every condition.
    let facts: [String: JSONValue]
    /// For each condition, changes that leave it alone unmet.
    let failures: [(condition: String, changes: [String: JSONValue])]
    /// Conditions that the text never lets fail.
    var neverUnmet: [String] = []
    /// For each fact that the sample does not need, changes that make it needed.
    var needed: [FactName: [String: JSONValue]] = [:]
    /// Facts without which nothing is unknown.
    var notNeeded: Set<FactName> = []

    var testDescription: String { rule }

    static let all = [
        scope, commitment, diligence, decision, directRecord, provisional, repair,
    ]

    func assess(_ changes: [String: JSONValue] = [:]) throws -> Assessment {
        try builtIn.get().evaluate(rule, FactSet(facts.merging(changes) { $1 }))
    }
}

extension ProgrammeSample {
    private static let scope = ProgrammeSample(
        rule: ActivityScope.id, outcomeName: "eligible",
        facts: [
            "as_of": "2025-04-18", "activity_organised_by_bureau": true,
            "subject_role": "researcher",
        ],
        failures: [
            ("c0", ["as_of": "2027-03-14"]), ("c1", ["activity_organised_by_bureau": false]),
            ("c2", ["subject_role": "other"]),
        ])

    private static let commitment = ProgrammeSample(
        rule: IntegrityCommitment.id, outcomeName: "eligible",
        facts: [
            "as_of": "2025-04-18", "pledge_signed_on": "2025-04-10",
            "activity_start": "2025-04-10", "pledge_states_consequences": true,
            "integrity_blocked": false,
        ],
        failures: [
            ("c0", ["as_of": "2024-03-13"]), ("c1", ["pledge_signed_on": "2025-04-11"]),
            ("c2", ["pledge_states_consequences": false]), ("c3", ["integrity_blocked": true]),
        ])

    private static let diligence = ProgrammeSample(
        rule: DiligentFailure.id, outcomeName: "exempt",
        facts: [
            "as_of": "2025-04-18", "project_exploratory_high_risk": true,
            "original_records_show_diligence": true, "only_ground_is_non_completion": true,
        ],
        failures: [
            ("c0", ["as_of": "2024-10-31"]), ("c1", ["project_exploratory_high_risk": false]),
            ("c2", ["original_records_show_diligence": false]),
            ("c3", ["only_ground_is_non_completion": false]),
        ])

    private static let decision = ProgrammeSample(
        rule: SanctionDecision.id, outcomeName: "valid",
        facts: [
            "decision_date": "2025-04-18", "misconduct_kinds": ["k4"], "grade": "serious",
            "measures": [["measure": 4], ["measure": 5, "months": 48], ["measure": 9]],
            "mitigating": [], "aggravating": [],
            "decision_items": [
                "subject", "conduct_and_facts", "basis_and_decision", "remedy_and_period",
                "authority_and_date", "other_required",
            ],
            "statement": "timely", "statement_heard": true, "diligence_exempt": false,
        ],
        failures: [
            ("d0", ["decision_date": "2027-03-14"]), ("d1", ["misconduct_kinds": []]),
            ("d3", ["measures": [["measure": 1]]]),
            ("d4", ["measures": [["measure": 5, "months": 48]]]), ("d5", ["measures": []]),
            ("d6", ["measures": [["measure": 5, "months": 61], ["measure": 9]]]),
            (
                "d7",
                ["aggravating": [1], "measures": [["measure": 5, "months": 47], ["measure": 9]]]
            ),
            ("d8", ["decision_items": ["subject"]]), ("d9", ["statement": "open"]),
            ("d10", ["diligence_exempt": true]),
        ],
        neverUnmet: ["d2"],
        needed: ["weighing_reason_given": ["mitigating": [1], "aggravating": [1]]],
        // Words that are not there are none.
        notNeeded: ["other_kind_text", "other_measure_text"])

    private static let directRecord = ProgrammeSample(
        rule: DirectRecord.id, outcomeName: "record",
        facts: [
            "recorded_on": "2025-04-18", "in_research_activity": true,
            "punished_and_announced": true, "audit_or_discipline_circular": false,
            "national_or_provincial_circular": false, "retracted_for_serious_misconduct": false,
        ],
        failures: [
            ("c0", ["recorded_on": "2027-03-14"]), ("c1", ["in_research_activity": false]),
            ("c2", ["punished_and_announced": false]),
        ],
        needed: [
            "audit_or_discipline_circular": ["punished_and_announced": false],
            "national_or_provincial_circular": ["punished_and_announced": false],
            "retracted_for_serious_misconduct": ["punished_and_announced": false],
        ],
        notNeeded: ["record_months"])

    private static let provisional = ProgrammeSample(
        rule: ProvisionalMeasures.id, outcomeName: "allowed",
        facts: [
            "as_of": "2025-04-18", "evidence_of_violation": true, "bad_effect_caused": true,
            "public_money_at_serious_risk": false, "provisional_measures": ["suspend_project"],
            "decision_made": false,
        ],
        failures: [
            ("c0", ["as_of": "2024-03-13"]), ("c1", ["evidence_of_violation": false]),
            ("c2", ["bad_effect_caused": false]), ("c3", ["provisional_measures": []]),
            ("c4", ["decision_made": true, "decision_date": "2025-04-18"]),
        ],
        needed: [
            "public_money_at_serious_risk": ["bad_effect_caused": false],
            "decision_date": ["decision_made": true],
        ])

    private static let repair = ProgrammeSample(
        rule: CreditRepair.id, outcomeName: "granted",
        facts: [
            "as_of": "2025-10-20", "applied_on": "2025-10-08", "term_first_day": "2025-04-18",
            "term_last_day": "2028-04-17",
            "obligations_or_rectification_or_losses_made_good": true, "marked_effect": true,
            "major_contribution": false, "authority_approved": true, "approved_on": "2025-10-20",
            "effect": "shorten", "shorten_days": 365,
        ],
        failures: [
            ("c0", ["as_of": "2024-03-13"]), ("c1", ["applied_on": "2028-04-18"]),
            ("c2", ["marked_effect": false]), ("c3", ["authority_approved": false]),
        ],
        needed: ["major_contribution": ["marked_effect": false]], notNeeded: ["term_open"])
}
