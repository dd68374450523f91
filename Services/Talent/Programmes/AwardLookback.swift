import JSON
import PolicyEngine
import Values

/// 近五年获奖, rule `tal.award.lookback`: the awards of a subject that count on a day
/// (青岛市科技创新贷款贴息管理办法 article 3(2); revocation: 青岛市科学技术奖励办法 article 28).
struct AwardLookback: Calculator {
    static let id: RuleID = "tal.award.lookback"
    static let version = "1"
    static let document = "青岛市科技创新贷款贴息管理办法"
    static let dateFact: FactName? = "as_of"

    let facts: Facts
    let rules: Rules

    struct Rules: RuleParameters {
        let lookbackYears: Int

        init(_ read: inout ParameterReader) {
            lookbackYears = read.count("tal.award.lookback_years")
        }
    }

    struct Facts: FactRecord {
        let day: Known<Day>
        let awards: Known<[Award]>

        init(_ read: inout FactReader) {
            day = read.day("as_of")
            awards = read.list("awards", uniqueBy: Award.self) { Award(&$0) }
        }
    }

    struct Award: Identifiable, Sendable {
        let id: String
        let approved: Day
        let revoked: Day?

        init?(_ item: inout FactItemReader) {
            let id = item.text("id")
            let approved = item.day("approval_date")
            revoked = item.optional("revoked_on") { $0.day("revoked_on") }
            guard let id, let approved else { return nil }
            self.id = id
            self.approved = approved
        }

        /// One that was revoked later still counted then.
        func counts(from first: Day, to day: Day) -> Bool {
            approved >= first && approved <= day && revoked.map { $0 > day } ?? true
        }
    }

    static func day(of facts: Facts) -> Day? { facts.day.value }

    func result(_ working: inout Working) -> JSONValue {
        guard let (day, awards) = facts.day.and(facts.awards).value else {
            return answer(missing: facts.day.missing + facts.awards.missing)
        }
        // The same day so many years before, that day included; 29 February becomes 28.
        let first = working.step("from", "第三条（二）", day.adding(years: -rules.lookbackYears))
        let counted = awards.filter { $0.counts(from: first, to: day) }
        working.step("counted", counted.count)
        return answer(counted.isEmpty ? "no" : "yes", from: first, counted: counted.map(\.id))
    }

    private func answer(
        _ result: String = "unknown", from first: Day? = nil, counted: [String] = [],
        missing: [FactName] = []
    ) -> JSONValue {
        [
            "result": .string(result),
            "from": JSONValue(first?.iso),
            "counted": .array(counted.map(JSONValue.string)),
            "missing": .array(missing.map(JSONValue.string)),
        ]
    }
}
