import JSON
import PolicyEngine

/// `fin.loan_query` over one settled loan with an investor behind it, on one core.
package struct LoanQueryBenchmark {
    private let catalogue: Catalogue
    private let query: LoanQuery
    private let programmes: TypedProgrammes

    package struct Figures: Sendable {
        /// The four programmes judged from typed facts, with findings and amounts.
        package let typedPerSecond: Double
        /// The rule asked with facts in memory; the answer with result and working.
        package let answersPerSecond: Double
        /// Whole cases through ``CaseRunner``: JSON text in, result JSON text out.
        package let casesPerSecond: Double
    }

    /// An answer that is not the one worked out for the sample.
    package struct WrongAnswer: Error, CustomStringConvertible {
        let found: String
        package var description: String {
            "fin.loan_query answers \(found); \(LoanQueryBenchmark.result.text) is right"
        }
    }

    /// Loads the rules and asks each way once.
    /// - Throws: ``WrongAnswer`` where one of them answers what is not right.
    package init() throws {
        catalogue = try FinanceCatalogue.load()
        guard let query = catalogue.rule(LoanQuery.self),
            let programmes = TypedProgrammes(catalogue)
        else { preconditionFailure("the catalogue holds the query and its four programmes") }
        self.query = query
        self.programmes = programmes
        try Self.check(query.answer(FactSet(Self.facts)).result)
        let cases = try CaseRunner([catalogue]).run(parsing: Self.cases)
        try Self.check(cases.arrayValue?.first?["result"] ?? .null)
        let amounts = programmes.amounts()
        let right = Self.result["results"]?.arrayValue?.map { $0["amount_fen"]?.integerValue ?? 0 }
        guard amounts == right else { throw WrongAnswer(found: "the amounts \(amounts)") }
    }

    /// Measures each way for a third of so many seconds of processor time.
    package func run(seconds: Double) throws -> Figures {
        var checksum: Int64 = 0
        let typed = perSecond(for: seconds / 3) {
            checksum &+= programmes.amounts().reduce(0, &+)
            return 1
        }
        let facts = FactSet(Self.facts)
        let answers = perSecond(for: seconds / 3) {
            checksum &+= Int64(query.answer(facts).parameters.count)
            return 1
        }
        let runner = CaseRunner([catalogue])
        let cases = try perSecond(for: seconds / 3) {
            checksum &+= Int64(try runner.run(parsing: Self.cases).text.utf8.count)
            return 1
        }
        // So that nothing of it is optimised away.
        guard checksum > 0 else { throw WrongAnswer(found: "nothing") }
        return Figures(typedPerSecond: typed, answersPerSecond: answers, casesPerSecond: cases)
    }

    /// - Throws: ``WrongAnswer`` unless it is ``result``.
    package static func check(_ found: JSONValue) throws(WrongAnswer) {
        guard found == result else { throw WrongAnswer(found: found.text) }
    }
}

/// The programmes that a loan can draw on, each with the facts of the sample in its own types.
private struct TypedProgrammes {
    private let interest: (ProgrammeRule<LoanInterestSubsidy>, LoanInterestSubsidy.Facts)
    private let investment: (ProgrammeRule<InvestmentLoanSubsidy>, InvestmentLoanSubsidy.Facts)
    private let guarantee: (ProgrammeRule<GuaranteeFeeSubsidy>, GuaranteeFeeSubsidy.Facts)
    private let project: (ProgrammeRule<MajorProjectLoanSubsidy>, MajorProjectLoanSubsidy.Facts)

    init?(_ catalogue: Catalogue) {
        var reader = FactReader(FactSet(LoanQueryBenchmark.facts))
        guard let interest = catalogue.rule(ProgrammeRule<LoanInterestSubsidy>.self),
            let investment = catalogue.rule(ProgrammeRule<InvestmentLoanSubsidy>.self),
            let guarantee = catalogue.rule(ProgrammeRule<GuaranteeFeeSubsidy>.self),
            let project = catalogue.rule(ProgrammeRule<MajorProjectLoanSubsidy>.self)
        else { return nil }
        self.interest = (interest, .init(&reader))
        self.investment = (investment, .init(&reader))
        self.guarantee = (guarantee, .init(&reader))
        self.project = (project, .init(&reader))
    }

    /// In fen, in the order of the query.
    func amounts() -> [Int64] {
        [
            interest.0.decide(interest.1), investment.0.decide(investment.1),
            guarantee.0.decide(guarantee.1), project.0.decide(project.1),
        ].map { $0.decision.amount?.fen ?? 0 }
    }
}

// MARK: The sample, synthetic

extension LoanQueryBenchmark {
    package static let facts: [String: JSONValue] = [
        "actual_rate_ppm": 36_000, "application_date": "2025-12-08",
        "contract_amount_fen": 800_000_000, "contract_date": "2024-09-02",
        "equity_change_registered": true,
        "events": [
            ["date": "2024-09-05", "kind": "draw", "amount_fen": 800_000_000],
            ["date": "2025-03-05", "kind": "repay", "amount_fen": 300_000_000],
            ["date": "2025-09-05", "kind": "repay", "amount_fen": 500_000_000],
        ],
        "finance_mode": "gen_dai", "fraud_found": false, "green_threshold_pass": true,
        "had_overdue": false, "in_national_sme_db": true, "independent_legal_person": true,
        "integrity_blocked": false, "interest_paid_fen": 26_000_000,
        "investment_date": "2023-06-01", "investment_exited": false, "is_high_tech": false,
        "is_listed": false, "is_sme_by_size": true, "lender_is_bank": true,
        "loan_term_months": 12, "loan_use": "research",
        "other_municipal_interest_subsidy": false, "plan_year_received_fen": 0, "prizes": [],
        "qingkedai_granted_before": false, "registered_in_qingdao": true,
        "sci_projects": [
            ["id": "P0", "level": "municipal", "date": "2022-05-01", "reward_type": false],
            ["id": "P1", "level": "municipal", "date": "2023-05-01", "reward_type": false],
        ],
        "settled_date": "2025-09-05", "subscription_commitment": false, "toudai_days_used": 0,
        "use_proven": true,
    ]

    /// What is right, worked out apart from this program.
    package static let result: JSONValue = [
        "results": [
            row("fin.qingkedai", "yes", 10_866_849), row("fin.toudai", "yes", 19_241_849),
            row("fin.baodai", "no", 0), row("fin.major_loan", "no", 0),
        ],
        "best_now": "fin.toudai", "best_possible": "fin.toudai",
    ]

    private static func row(
        _ programme: RuleID, _ eligible: String, _ amount: Int64
    ) -> JSONValue {
        [
            "programme": .string(programme), "eligible": .string(eligible),
            "amount_fen": .integer(amount), "amount_if_met_fen": .integer(amount),
        ]
    }

    private static let cases = Array(
        JSONValue.array([
            ["id": "sample", "rule": .string(LoanQuery.id), "facts": .object(facts)]
        ]).text.utf8)
}
