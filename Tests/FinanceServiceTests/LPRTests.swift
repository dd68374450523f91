import JSON
import PolicyEngine
import Testing
import Values

@testable import FinanceService

@Suite("Loan prime rate and interest")
struct LPRTests {
    private func lookUp(_ facts: [String: JSONValue]) throws -> JSONValue {
        try builtIn.get().evaluate("lpr", FactSet(facts)).result
    }

    @Test(
        "A row holds from its day of publication to the day before the next",
        arguments: [
            ("2019-08-19", nil), ("2019-08-20", 42_500), ("2019-09-19", 42_500),
            ("2019-09-20", 42_000), ("2024-07-21", 34_500), ("2024-07-22", 33_500),
            ("2024-10-20", 33_500), ("2024-10-21", 31_000), ("2025-05-19", 31_000),
            ("2025-05-20", 30_000), ("2025-07-20", 30_000), ("2025-07-21", nil),
        ] as [(String, Int64?)])
    func rows(day: String, ppm: Int64?) throws {
        let result = try lookUp(["on_date": .string(day), "loan_term_months": 12])
        #expect(result["lpr_ppm"] == JSONValue(ppm))
        #expect(result["missing"] == (ppm == nil ? ["lpr_table"] : []))
        #expect(result["tenor"] == "1Y")
    }

    @Test(
        "From 60 months on the rate of five years and over holds",
        arguments: [(0, "1Y", 31_000), (59, "1Y", 31_000), (60, "5Y", 36_000), (61, "5Y", 36_000)]
            as [(Int64, String, Int64)])
    func tenor(months: Int64, tenor: String, ppm: Int64) throws {
        let result = try lookUp(["on_date": "2024-12-01", "loan_term_months": .integer(months)])
        #expect(result["tenor"] == .string(tenor) && result["lpr_ppm"] == .integer(ppm))
    }

    @Test("Missing inputs are named, sorted, and then there is no tenor")
    func missing() throws {
        let none = try lookUp([:])
        #expect(none["missing"] == ["loan_term_months", "on_date"])
        #expect(none["tenor"] == .null && none["status"] == "unknown")
        #expect(try lookUp(["on_date": "2024-12-01"])["missing"] == ["loan_term_months"])
    }

    @Test("A published month is added behind the last row, and the past stays as it was")
    func publish() throws {
        let catalogue = try builtIn.get()
        let added = row(from: "2025-08-20", 29_000)
        let parameters = try catalogue.parameters.publishing(
            rows: [added], values: ["fin.lpr.known_through": "2025-09-21"])
        #expect(parameters.hash != catalogue.parameters.hash)
        let later = try catalogue.with(parameters)
        for (day, ppm) in [("2025-07-21", 30_000), ("2025-08-19", 30_000), ("2025-08-20", 29_000)] {
            let facts = FactSet(["on_date": .string(day), "loan_term_months": 12])
            #expect(try later.evaluate("lpr", facts).result["lpr_ppm"] == .integer(Int64(ppm)))
        }
        #expect(throws: ParameterOverrideError.self) {
            try parameters.publishing(rows: [row(from: "2025-05-20", 1)])
        }
        // Published twice is published once.
        #expect(try parameters.publishing(rows: [added]).hash == parameters.hash)
    }

    private func row(from day: String, _ oneYear: Int64) -> ParameterRow {
        ParameterRow(
            id: "fin.lpr", unit: .table, value: ["1Y": .integer(oneYear), "5Y": 34_000],
            days: DayRange(from: Day(iso: day)!, until: nil),
            basis: .text(Article("贷款市场报价利率（LPR）公告", "公布")))
    }
}

@Suite("Interest over a schedule")
struct InterestAccrualTests {
    private func accrue(_ events: JSONValue, ppm: JSONValue = 31_000) throws -> JSONValue {
        try builtIn.get().evaluate("accrue", FactSet(["events": events, "rate_ppm": ppm])).result
    }

    private func event(_ day: String, _ kind: String, _ fen: Int64) -> JSONValue {
        ["date": .string(day), "kind": .string(kind), "amount_fen": .integer(fen)]
    }

    @Test("A drawing counts before a repayment of the same day, in whatever order they are told")
    func sameDay() throws {
        let events = [
            event("2025-01-11", "repay", 300), event("2025-01-11", "draw", 100),
            event("2025-01-01", "draw", 200),
        ]
        #expect(try accrue(.array(events))["fen_days"] == 2_000)
        #expect(try accrue(.array(events.reversed()))["fen_days"] == 2_000)
    }

    @Test("A leap year has 366 days of balance over a basis of 365")
    func leapYear() throws {
        let events = [event("2024-01-01", "draw", 36_500), event("2025-01-01", "repay", 36_500)]
        let result = try accrue(.array(events), ppm: 100_000)
        #expect(result["days"] == 366 && result["interest_fen"] == 3_660)
    }

    @Test("Days without a balance between two drawings are not counted")
    func pause() throws {
        let events = [
            event("2025-01-01", "draw", 10), event("2025-01-03", "repay", 10),
            event("2025-02-01", "draw", 10), event("2025-02-04", "repay", 10),
        ]
        #expect(try accrue(.array(events))["days"] == 5)
        #expect(try accrue(.array(events))["fen_days"] == 50)
    }

    @Test("An impossible schedule is named before a missing rate")
    func missing() throws {
        let result = try accrue([], ppm: .null)
        #expect(result["missing"] == ["events", "rate_ppm"])
        #expect(result["days"] == .null && result["interest_fen"] == .null)
        let negative = [event("2025-01-01", "repay", 10), event("2025-01-02", "draw", 10)]
        #expect(try accrue(.array(negative))["missing"] == ["events"])
    }

    @Test("Sums beyond 64 bits are exact")
    func wide() throws {
        let events = [
            event("2025-01-01", "draw", .max), event("2025-01-01", "draw", .max),
            event("2026-01-01", "repay", .max), event("2026-01-01", "repay", .max),
        ]
        let result = try accrue(.array(events), ppm: 1_000_000)
        #expect(result["fen_days"]?.text == "6733061586903986339110")
        #expect(result["interest_fen"]?.text == "18446744073709551614")
    }
}
