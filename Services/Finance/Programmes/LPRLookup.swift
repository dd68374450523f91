import JSON
import PolicyEngine
import Values

/// LPR look-up (贷款市场报价利率), rule `lpr`: asked for by article 13 of
/// 青岛市科技创新贷款贴息管理办法 and by the other loan programmes; the rates are the central bank's.
struct LPRLookup: Calculator {
    static let id: RuleID = "lpr"
    static let version = "1"
    static let document = "青岛市科技创新贷款贴息管理办法"
    static let dateFact: FactName? = "on_date"

    let facts: Facts
    let rules: LPRTable

    struct Facts: FactRecord {
        let day: Known<Day>
        let loanTerm: Known<Int64>

        init(_ read: inout FactReader) {
            day = read.day("on_date")
            loanTerm = read.count("loan_term_months", in: .months)
        }
    }

    static func day(of facts: Facts) -> Day? { facts.day.value }

    func result(_ working: inout Working) -> JSONValue {
        guard let (day, months) = facts.day.and(facts.loanTerm).value else {
            let missing = facts.day.and(facts.loanTerm).missing.sorted(by: precedesByCodePoint)
            return answer(tenor: nil, rate: nil, missing: missing)
        }
        let tenor = working.step("tenor", "第十三条", rules.tenor(forMonths: months))
        let rate = rules.rate(tenor, on: day, &working)
        if let rate = rate.value { working.step("lpr_ppm", "第十三条", rate) }
        return answer(tenor: tenor, rate: rate.value, missing: rate.missing)
    }

    private func answer(tenor: LPRTable.Tenor?, rate: Rate?, missing: [FactName]) -> JSONValue {
        [
            "lpr_ppm": JSONValue(rate?.ppm),
            "tenor": JSONValue(tenor?.rawValue),
            "status": .string(rate == nil ? "unknown" : "met"),
            "missing": .array(missing.map(JSONValue.string)),
        ]
    }
}
