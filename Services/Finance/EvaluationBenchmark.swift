import JSON
import PolicyEngine
import Values

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a benchmark of evaluations found.
package struct EvaluationFigures: Sendable {
    /// `fin.qingkedai` with all findings and the amount, from typed facts.
    package let typedPerSecond: Double
    /// Whole cases through ``CaseRunner``: JSON text in, result JSON text out.
    package let casesPerSecond: Double
    /// Sum of the amounts, so that nothing is optimised away; equal for equal counts.
    package let checksum: Int64
}

/// Evaluates the loan interest subsidy for about so many seconds of processor time, on one thread.
package func evaluationBenchmark(seconds: Double) throws -> EvaluationFigures {
    let catalogue = try FinanceCatalogue.load()
    guard let rule = catalogue.rule(ProgrammeRule<LoanInterestSubsidy>.self) else {
        preconditionFailure("the catalogue holds the loan interest subsidy")
    }
    let portfolio = sampleCases.map { one in
        var reader = FactReader(FactSet(one["facts"]?.objectValue ?? [:]))
        return LoanFacts(&reader)
    }
    var checksum: Int64 = 0
    let typed = perSecond(for: seconds / 2) {
        for facts in portfolio { checksum &+= rule.decide(facts).decision.amount?.fen ?? 1 }
        return portfolio.count
    }
    let runner = CaseRunner([catalogue])
    let text = Array(JSONValue.array(sampleCases).text.utf8)
    let cases = try perSecond(for: seconds / 2) {
        checksum &+= Int64(try runner.run(parsing: text).text.utf8.count)
        return sampleCases.count
    }
    return EvaluationFigures(typedPerSecond: typed, casesPerSecond: cases, checksum: checksum)
}

/// Rounds per second of this thread's processor time, so that a busy machine does not count.
func perSecond(for seconds: Double, _ round: () throws -> Int) rethrows -> Double {
    let start = threadSeconds()
    var count = 0
    var elapsed = 0.0
    while elapsed < seconds {
        for _ in 0..<50 { count += try round() }
        elapsed = threadSeconds() - start
    }
    return Double(count) / elapsed
}

private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A settled loan, the same above the cap, still running, and one whose use is not proven.
private let sampleCases: [JSONValue] = [
    sampleCase([:]),
    sampleCase(["contract_amount_fen": 1_000_000_001]),
    sampleCase(["settled_date": .null]),
    sampleCase(["use_proven": .null, "prizes": [samplePrize]]),
]

private func sampleCase(_ changes: [String: JSONValue]) -> JSONValue {
    [
        "id": "sample", "rule": .string(LoanInterestSubsidy.id),
        "facts": .object(sampleFacts.merging(changes) { _, new in new }),
    ]
}

private let samplePrize: JSONValue = [
    "id": "Z0", "kind": "science_award", "level": "municipal", "date": "2023-12-01",
]

private let sampleFacts: [String: JSONValue] = [
    "application_date": "2025-12-08", "registered_in_qingdao": true,
    "independent_legal_person": true, "prizes": [], "lender_is_bank": true,
    "sci_projects": [
        ["id": "P0", "level": "municipal", "date": "2022-05-01", "reward_type": false],
        ["id": "P1", "level": "municipal", "date": "2023-05-01", "reward_type": false],
    ],
    "contract_date": "2024-10-28", "loan_term_months": 12, "contract_amount_fen": 600_000_000,
    "events": [
        ["date": "2024-11-01", "kind": "draw", "amount_fen": 600_000_000],
        ["date": "2025-10-31", "kind": "repay", "amount_fen": 600_000_000],
    ],
    "settled_date": "2025-10-31", "had_overdue": false,
    "other_municipal_interest_subsidy": false, "interest_paid_fen": 22_000_000,
    "loan_use": "research", "use_proven": true, "qingkedai_granted_before": false,
    "green_threshold_pass": true, "fraud_found": false, "integrity_blocked": false,
    "plan_year_received_fen": 0,
]
