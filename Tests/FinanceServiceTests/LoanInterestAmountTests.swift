import JSON
import PolicyEngine
import Testing
import Values

@testable import FinanceService

@Suite("青科贷贴息, amount")
struct LoanInterestAmountTests {
    @Test("Half of 3.1% on 6,000,000 yuan for 364 days is 92,745.20 yuan, floored once")
    func plain() throws {
        // 600,000,000 × 364 × 31,000 × 500,000 ÷ (10^12 × 365) = 9,274,520.54…
        let assessment = try assess()
        #expect(assessment.amount == .fen(9_274_520))
        #expect(assessment.amountKind == .ceiling)
        #expect(
            assessment.result["detail"]
                == ["lpr_ppm": 31_000, "tenor": "1Y", "days": 364, "gross_fen": 9_274_520])
    }

    @Test(
        "The least of interest, interest paid, cap and room of the year is paid",
        arguments: [
            (22_000_000, 0, 9_274_520), (9_274_519, 0, 9_274_519), (9_274_521, 0, 9_274_520),
            (0, 0, 0), (22_000_000, 20_725_480, 9_274_520), (22_000_000, 20_725_481, 9_274_519),
            (22_000_000, 29_999_999, 1), (22_000_000, 30_000_000, 0), (22_000_000, 30_000_001, 0),
            (22_000_000, Int64.max, 0),
        ] as [(Int64, Int64, Int64)])
    func least(paid: Int64, received: Int64, amount: Int64) throws {
        let assessment = try assess([
            "interest_paid_fen": .integer(paid), "plan_year_received_fen": .integer(received),
        ])
        #expect(assessment.amount == .fen(amount))
        #expect(assessment.outcome == .yes)
    }

    @Test("The cap of 300,000 yuan holds where interest at half the LPR is above it")
    func cap() throws {
        // 10,000,000 yuan over 24 months: 1,000,000,000 × 729 × 15,500 ÷ 365,000,000 = 30,957,534.
        let changes: [String: JSONValue] = [
            "contract_amount_fen": 1_000_000_000, "loan_term_months": 24,
            "events": SampleLoan.schedule(1_000_000_000, from: "2024-11-01", to: "2026-10-31"),
            "settled_date": "2026-10-31", "application_date": "2026-11-01",
            "interest_paid_fen": 70_000_000,
        ]
        let assessment = try assess(changes)
        #expect(assessment.result["detail"]?["gross_fen"] == 30_957_534)
        #expect(assessment.amount == .yuan(300_000))
        let more = try assess(changes, whatIf: ["fin.qingkedai.cap_fen": 30_957_533])
        #expect(more.amount == .yuan(300_000), "the room of the year is as large as the cap")
    }

    @Test("The loan's missing facts are named together; the LPR table only when they are all there")
    func missingTogether() throws {
        let late: [String: JSONValue] = [
            "contract_date": "2025-07-21", "plan_year_received_fen": .null,
        ]
        #expect(try assess(late).amountMissing == ["lpr_table", "plan_year_received_fen"])
        let noInterest = try assess(late.merging(["interest_paid_fen": .null]) { $1 })
        #expect(noInterest.amountMissing == ["interest_paid_fen", "plan_year_received_fen"])
        #expect(try assess(["use_proven": false]).amountMissing == [])
        // Nothing is named for a plain no, whatever is missing.
        #expect(try assess(late.merging(["use_proven": false]) { $1 }).amountMissing == [])
    }

    @Test(
        "The LPR of the signing day counts; the day of publication already has the new one",
        arguments: [
            ("2024-10-20", 12, 33_500), ("2024-10-21", 12, 31_000), ("2025-05-19", 12, 31_000),
            ("2025-05-20", 12, 30_000), ("2025-07-20", 12, 30_000), ("2024-10-28", 59, 31_000),
            ("2024-10-28", 60, 36_000),
        ])
    func signingDay(day: String, months: Int64, ppm: Int64) throws {
        let assessment = try assess([
            "contract_date": .string(day), "loan_term_months": .integer(months),
        ])
        #expect(assessment.result["detail"]?["lpr_ppm"] == .integer(ppm))
    }

    @Test("After the last known day there is no rate and no guess, unless the operator accepts it")
    func afterTheTable() throws {
        let late: [String: JSONValue] = ["contract_date": "2025-07-21"]
        let assessment = try assess(late)
        #expect(assessment.outcome == .unknown && assessment.amountIfMet == nil)
        #expect(assessment.amountMissing == ["lpr_table"])
        #expect(assessment.knownThrough == Day(iso: "2025-07-20"))
        let accepted = try assess(late, whatIf: ["fin.lpr.stale_policy": "last_known"])
        #expect(accepted.result["detail"]?["lpr_ppm"] == 30_000)
        #expect(accepted.whatIf == ["fin.lpr.stale_policy": "last_known"])
    }

    @Test("Where a subsidy may exceed the interest paid, that interest is not needed")
    func withoutPaidInterest() throws {
        let whatIf: [ParameterID: JSONValue] = ["fin.qingkedai.cap_at_paid_interest": false]
        #expect(try assess(["interest_paid_fen": .null], whatIf: whatIf).outcome == .yes)
        #expect(try assess(["interest_paid_fen": 1], whatIf: whatIf).amount == .fen(9_274_520))
    }

    @Test("Taken out of the year cap's list, what was received before is not needed")
    func outOfTheYearCap() throws {
        let whatIf: [ParameterID: JSONValue] = ["fin.plan.year_cap_programmes": ["fin.toudai"]]
        let assessment = try assess(["plan_year_received_fen": .null], whatIf: whatIf)
        #expect(assessment.amount == .fen(9_274_520))
        #expect(assessment.working.allSatisfy { $0.id != "year_cap_room_fen" })
    }

    @Test("What if the share were 60%?")
    func otherShare() throws {
        // 600,000,000 × 364 × 18,600 ÷ 365,000,000 = 11,129,424.6…
        let assessment = try assess(whatIf: ["fin.qingkedai.lpr_share_ppm": 600_000])
        #expect(assessment.amount == .fen(11_129_424))
        #expect(assessment.parameterSetHash == (try assess().parameterSetHash))
    }

    @Test("Amounts at the edge of 64 bits are computed, not wrapped")
    func hugeAmounts() throws {
        let huge = try assess([
            "contract_amount_fen": .integer(.max), "interest_paid_fen": .integer(.max),
            "events": [
                ["date": "1900-01-01", "kind": "draw", "amount_fen": .integer(.max)],
                ["date": "1900-01-01", "kind": "draw", "amount_fen": .integer(.max)],
                ["date": "2024-08-30", "kind": "repay", "amount_fen": .integer(.max)],
                ["date": "2024-08-30", "kind": "repay", "amount_fen": .integer(.max)],
            ],
        ])
        #expect(huge.outcome == .no)
        #expect(huge["c16"]?.status == .unknown)
        // 2 × (2^63 − 1) × 45,532 days × 15,500 ÷ 365,000,000
        #expect(huge.result["detail"]?["gross_fen"]?.text == "35667714638477318392")
    }

    @Test("The working explains the amount line by line, with articles and words")
    func working() throws {
        let lines = try assess().working
        #expect(
            lines.map(\.id) == [
                "tenor", "lpr_ppm", "lpr_share_ppm", "days", "fen_days", "gross_fen",
                "interest_paid_fen", "cap_fen", "year_cap_room_fen", "amount_fen",
            ])
        #expect(lines.allSatisfy { !$0.text.zh.isEmpty && $0.text.zh != $0.id })
        #expect(lines[7].citation?.number == "青科字〔2024〕7号")
        #expect(lines[8].citation?.number == "青政字〔2024〕20号")
    }
}
