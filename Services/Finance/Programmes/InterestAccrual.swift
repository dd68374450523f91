import JSON
import PolicyEngine
import Values

/// Interest over a schedule (按实际占用计息), rule `accrue`: the computation that the loan programmes
/// share. The balance of each day earns; a leap year has the same day basis.
struct InterestAccrual: Calculator {
    static let id: RuleID = "accrue"
    static let version = "1"
    static let document = "青岛市科技创新贷款贴息管理办法"
    static let dateFact: FactName? = nil

    let facts: Facts
    let rules: DayBasis

    struct Facts: FactRecord {
        let events: Known<[LoanEvent]>
        let rate: Known<Rate>

        init(_ read: inout FactReader) {
            events = read.list("events") { LoanEvent(&$0) }
            rate = read.rate("rate_ppm")
        }
    }

    static func day(of facts: Facts) -> Day? { nil }

    func result(_ working: inout Working) -> JSONValue {
        let schedule = facts.events.schedule
        guard let (schedule, rate) = schedule.and(facts.rate).value else {
            return answer(missing: schedule.missing + facts.rate.missing)
        }
        guard
            let interest = rules.interest(on: schedule, share: UInt128(rate.ppm), of: Rate.whole)
        else { return answer(missing: [facts.rate.name]) }
        working.step("days", schedule.days)
        let fenDays = working.step("fen_days", Int128(schedule.fenDays))
        working.step("interest_fen", interest)
        return answer(
            interest: interest.quantity.json, fenDays: fenDays.quantity.json,
            days: schedule.days.quantity.json, missing: [])
    }

    private func answer(
        interest: JSONValue = .null, fenDays: JSONValue = .null, days: JSONValue = .null,
        missing: [FactName]
    ) -> JSONValue {
        [
            "interest_fen": interest, "fen_days": fenDays, "days": days,
            "missing": .array(missing.map(JSONValue.string)),
        ]
    }
}

/// The number of days that a year of interest has. The text is silent: 365, where banks often use
/// 360 (`fin.interest.day_basis`).
struct DayBasis: RuleParameters {
    let days: Int

    init(_ read: inout ParameterReader) { days = read.count("fin.interest.day_basis") }

    /// ⌊fen_days × share ÷ (whole × day basis)⌋, floored once; nil beyond 128 bits.
    func interest(on schedule: LoanSchedule, share: UInt128, of whole: Int64) -> Int128? {
        scaled(schedule.fenDays, by: share, over: UInt128(whole) * UInt128(max(days, 1)))
            .flatMap { Int128(exactly: $0) }
    }
}
