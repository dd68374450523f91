import JSON
import PolicyEngine
import Testing
import Values

@testable import FinanceService

@Suite("青科贷贴息, conditions")
struct LoanInterestConditionTests {
    @Test("The sample loan meets all sixteen conditions")
    func allMet() throws {
        let assessment = try assess()
        #expect(assessment.findings.map(\.id) == (1...16).map { "c\($0)" })
        #expect(assessment.findings.allSatisfy { $0.status == .met && $0.missing.isEmpty })
        #expect(assessment.outcome == .yes)
        #expect(assessment.amount == .fen(9_274_520))
    }

    @Test("The schedule test never fails: an impossible schedule is asked for again")
    func scheduleNeverUnmet() throws {
        let impossible: [JSONValue] = [
            .null, [], SampleLoan.schedule(0), SampleLoan.schedule(-1),
            SampleLoan.schedule(1, from: "2025-01-02", to: "2025-01-01"),
            [["date": "2025-01-01", "kind": "draw", "amount_fen": 5]],
        ]
        for events in impossible {
            let assessment = try assess(["events": events])
            #expect(assessment["c16"]?.status == .unknown)
            #expect(assessment["c16"]?.missing == ["events"])
            #expect(assessment.outcome == .unknown)
            #expect(assessment.amountMissing == ["events"])
        }
    }

    /// What each needed fact leaves unknown when it is withheld: conditions, and the amount.
    static let withheld: [(FactName, [String], amount: Bool)] = [
        ("application_date", ["c1", "c4", "c7"], false),
        ("registered_in_qingdao", ["c2"], false), ("independent_legal_person", ["c3"], false),
        ("sci_projects", ["c4"], false), ("lender_is_bank", ["c5"], false),
        ("contract_date", [], true), ("loan_term_months", [], true),
        ("contract_amount_fen", ["c6", "c16"], false), ("events", ["c16"], true),
        ("settled_date", ["c7"], false), ("had_overdue", ["c8"], false),
        ("other_municipal_interest_subsidy", ["c11"], false), ("interest_paid_fen", [], true),
        ("loan_use", ["c9"], false), ("use_proven", ["c10"], false),
        ("qingkedai_granted_before", ["c12"], false), ("green_threshold_pass", ["c14"], false),
        ("fraud_found", ["c13"], false), ("integrity_blocked", ["c15"], false),
        ("plan_year_received_fen", [], true),
    ]

    @Test("Each needed fact, withheld, gives unknown and is named", arguments: withheld)
    func withheldFact(name: FactName, conditions: [String], needsIt: Bool) throws {
        let assessment = try assess([name: .null])
        #expect(assessment.outcome == .unknown)
        #expect(assessment.amount == nil)
        let unknown = assessment.findings.filter { $0.status == .unknown }
        #expect(unknown.map(\.id) == conditions)
        #expect(unknown.allSatisfy { $0.missing == [name] })
        #expect(assessment.amountMissing == (needsIt ? [name] : []))
        #expect(assessment.amountIfMet == (needsIt ? nil : .fen(9_274_520)))
    }

    @Test("Without any fact everything is unknown and nothing is refused")
    func nothingKnown() throws {
        let assessment = try builtIn.get().evaluate("fin.qingkedai", FactSet())
        #expect(assessment.findings.allSatisfy { $0.status == .unknown })
        #expect(assessment["c4"]?.missing == ["application_date", "prizes", "sci_projects"])
        #expect(
            assessment.amountMissing == [
                "contract_date", "events", "interest_paid_fen", "loan_term_months",
                "plan_year_received_fen",
            ])
    }

    @Test("One fen above the cap of article 12 is refused, and the finding names the cap")
    func contractAboveCap() throws {
        let assessment = try assess(["contract_amount_fen": 1_000_000_001])
        #expect(assessment.outcome == .no)
        #expect(assessment["c6"]?.observed == 1_000_000_001)
        #expect(assessment["c6"]?.required == ["at_most": 1_000_000_000])
        #expect(assessment["c6"]?.nearestPassing == 1_000_000_000)
        #expect(assessment["c6"]?.citation.article == "第十二条")
        #expect(assessment["c6"]?.text.en == "the contract amount is at most 10 million yuan")
        #expect(try assess(["contract_amount_fen": 1_000_000_000])["c6"]?.status == .met)
    }

    @Test(
        "First and last day in force belong to it, one day either side does not",
        arguments: [
            ("2024-07-31", Verdict.Status.unmet), ("2024-08-01", .met), ("2028-12-31", .met),
            ("2029-01-01", .unmet),
        ])
    func inForce(day: String, status: Verdict.Status) throws {
        let finding = try #require(try assess(["application_date": .string(day)])["c1"])
        #expect(finding.status == status)
        if status == .unmet {
            #expect(
                finding.nearestPassing == (day < "2025" ? "2024-08-01" : "2028-12-31"))
        }
    }

    @Test(
        "Settled from 2024-08-01 to the application, both days included",
        arguments: [
            ("2024-07-31", "2025-12-08", Verdict.Status.unmet),
            ("2024-08-01", "2025-12-08", .met),
            ("2025-12-08", "2025-12-08", .met),
            ("2025-12-09", "2025-12-08", .unmet),
        ])
    func settled(settled: String, application: String, status: Verdict.Status) throws {
        let assessment = try assess([
            "settled_date": .string(settled), "application_date": .string(application),
            "events": SampleLoan.schedule(5, from: "2024-02-01", to: "2024-07-31"),
        ])
        #expect(assessment["c7"]?.status == status)
    }

    @Test("A movement one day after the settlement puts the settlement in doubt")
    func movementAfterSettlement() throws {
        let doubted = try #require(try assess(["settled_date": "2025-10-30"])["c7"])
        #expect(doubted.status == .unknown && doubted.missing == ["settled_date"])
        #expect(try assess(["settled_date": "2025-10-31"])["c7"]?.status == .met)
        // An unmet settlement stays unmet.
        #expect(try assess(["settled_date": "2024-07-31"])["c7"]?.status == .unmet)
    }

    @Test("A settlement before the first day is unmet even while the application day is unknown")
    func settledWithoutApplication() throws {
        let assessment = try assess(["settled_date": "2024-07-31", "application_date": .null])
        #expect(assessment["c7"]?.status == .unmet)
        let unknown = try assess(["settled_date": .null, "application_date": .null])
        #expect(unknown["c7"]?.missing == ["application_date", "settled_date"])
    }

    @Test(
        "Five years back, that day included; from 29 February the window begins on 28 February",
        arguments: [
            ("2025-12-08", "2020-12-08", true), ("2025-12-08", "2020-12-07", false),
            ("2025-12-08", "2025-12-08", true), ("2025-12-08", "2025-12-09", false),
            ("2028-02-29", "2023-02-28", true), ("2028-02-29", "2023-02-27", false),
            ("2025-02-28", "2020-02-28", true), ("2025-03-01", "2020-02-29", false),
        ])
    func window(application: String, awarded: String, counts: Bool) throws {
        let prize: JSONValue = [
            "id": "Z", "kind": "competition", "level": "provincial", "date": .string(awarded),
        ]
        let byPrize = try assess([
            "application_date": .string(application), "sci_projects": [], "prizes": [prize],
        ])
        #expect(byPrize["c4"]?.status == (counts ? .met : .unmet))
        let byProjects = try assess([
            "application_date": .string(application),
            "sci_projects": [
                SampleLoan.project("A", awarded), SampleLoan.project("B", awarded),
            ],
        ])
        #expect(byProjects["c4"]?.status == (counts ? .met : .unmet))
    }

    @Test("Projects of the award kind together count as one; one ordinary beside them makes two")
    func rewardProjects() throws {
        let rewards = ["A", "B", "C"].map { SampleLoan.project($0, "2024-05-01", reward: true) }
        #expect(try assess(["sci_projects": .array(rewards)])["c4"]?.status == .unmet)
        let mixed = rewards + [SampleLoan.project("D", "2024-05-01")]
        #expect(try assess(["sci_projects": .array(mixed)])["c4"]?.status == .met)
    }

    @Test("Levels are read literally: only municipal projects, prizes from municipal level up")
    func levels() throws {
        for level in ["national", "provincial", "district", "municipal"] {
            let projects: [JSONValue] = ["A", "B"].map { id in
                [
                    "id": .string(id), "level": .string(level), "date": "2024-05-01",
                    "reward_type": false,
                ]
            }
            let byProjects = try assess(["sci_projects": .array(projects)])
            #expect((byProjects["c4"]?.status == .met) == (level == "municipal"))
            let prize: JSONValue = [
                "id": "Z", "kind": "science_award", "level": .string(level), "date": "2024-05-01",
            ]
            let byPrize = try assess(["sci_projects": [], "prizes": [prize]])
            #expect((byPrize["c4"]?.status == .met) == (level != "district"))
        }
    }

    @Test("Either half of article 3 (2) suffices while the other is unknown")
    func halves() throws {
        let prize: JSONValue = [
            "id": "Z", "kind": "science_award", "level": "municipal", "date": "2024-05-01",
        ]
        #expect(try assess(["sci_projects": .null, "prizes": [prize]])["c4"]?.status == .met)
        #expect(try assess(["prizes": .null])["c4"]?.status == .met)
    }

    @Test("Research, conversion, industrialisation and operation pass; every other use fails")
    func uses() throws {
        let passing: Set<LoanFacts.Use> = [.research, .conversion, .industrialisation, .operation]
        for use in LoanFacts.Use.allCases {
            let status = try assess(["loan_use": .string(use.rawValue)])["c9"]?.status
            #expect(status == (passing.contains(use) ? .met : .unmet))
        }
    }

    @Test("Drawings one fen above the contract are asked for again")
    func drawnAboveContract() throws {
        let above = try assess(["contract_amount_fen": 599_999_999])
        #expect(above["c16"]?.status == .unknown)
        #expect(above["c16"]?.missing == ["contract_amount_fen", "events"])
        #expect(above.amountIfMet == .fen(9_274_520))
        #expect(try assess(["contract_amount_fen": 600_000_000])["c16"]?.status == .met)
    }
}
