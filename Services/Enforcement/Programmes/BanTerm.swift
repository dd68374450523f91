import JSON
import PolicyEngine
import Values

/// 限制或者取消资格期限, rule `int.term`: when a ban ends. 青岛市科研诚信管理办法 (2024), articles 13, 20, 25.
///
/// The term begins on the day on which the decision is issued, that day included, and not when it
/// is served. A suspension carried out before is set off day by day, unless refused ("may"); every
/// ban of the decision gets the same.
struct BanTerm: Calculator {
    static let id: RuleID = "int.term"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "decision_date"

    let facts: Facts
    let rules: Rules

    struct Rules: InForceParameters {
        let inForce: DayRange
        let offsets: Bool

        init(_ read: inout ParameterReader) {
            inForce = read.period("int.measures.from", "int.measures.to")
            offsets = read.flag("int.offset_default")
        }
    }

    struct Facts: FactRecord {
        let decided: Known<Day>
        let months: Known<Int64>
        /// Provisional suspensions that were carried out; open while they have no last day.
        let suspensions: Known<[DayRange]>
        let offsetGranted: Known<Bool>

        init(_ read: inout FactReader) {
            decided = read.day("decision_date")
            months = read.count(
                "months", in: .months, within: OrderedMeasure.monthsAllowed)
            suspensions = read.list("suspensions") { item in
                let from = item.day("from")
                let to = item.optional("to") { $0.day("to") }
                return from.map { DayRange(from: $0, until: to) }
            }
            offsetGranted = read.flag("offset_granted")
            for (index, span) in (suspensions.value ?? []).enumerated() {
                guard let last = span.last, last < span.first else { continue }
                read.wrong(
                    "suspensions", path: "suspensions[\(index)].to",
                    "\(last) lies before from \(span.first); write the last day, or none while "
                        + "it is open")
            }
            read.require("decision_date", "months")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.decided.value }

    func result(_ working: inout Working) -> JSONValue {
        // Both are required: without them the facts were refused.
        guard let decided = facts.decided.value, let months = facts.months.value else {
            return .null
        }
        let fullLastDay = working.step(
            "full_last_day", "第二十五条", decided.lastDay(ofMonths: Int(months)))
        let isSetOff = facts.offsetGranted.value ?? rules.offsets
        let offset = working.step(
            "offset_days", "第二十五条",
            isSetOff ? daysSuspended(facts.suspensions.value ?? [], before: decided) : 0)
        let end = fullLastDay.adding(days: -offset)
        let isServed = end < decided
        let lastDay = working.step(
            "last_day", "第二十五条", isServed ? decided.adding(days: -1) : end)
        return [
            "first_day": .string(decided.iso),
            "full_last_day": .string(fullLastDay.iso),
            "offset_days": .integer(Int64(offset)),
            "last_day": .string(lastDay.iso),
            "already_served": .bool(isServed),
        ]
    }

    /// Each day counts once, in however many suspensions it lies.
    private func daysSuspended(_ suspensions: [DayRange], before decided: Day) -> Int {
        let eve = decided.adding(days: -1)
        var days = 0
        var counted: Day?
        for span in suspensions.sorted(by: { $0.first < $1.first }) {
            let first = counted.map { max($0.adding(days: 1), span.first) } ?? span.first
            let last = min(span.last ?? eve, eve)
            guard first <= last else { continue }
            days += first.days(until: last) + 1
            counted = last
        }
        return days
    }
}

extension Day {
    /// The last day of so many months that begin on this day: three years from 2024-03-14 end on
    /// 2027-03-13, as article 26 counts. A day that the last month lacks becomes its last day.
    func lastDay(ofMonths months: Int) -> Day { adding(months: months).adding(days: -1) }
}
