import PolicyEngine
import Values

/// The loan prime rate (贷款市场报价利率) by day and tenor, as far as it is known.
struct LPRTable: RuleParameters {
    enum Tenor: String, QuantityConvertible {
        case oneYear = "1Y"
        case fiveYears = "5Y"
    }

    /// What holds after the last day for which the rate is known.
    enum StalePolicy: String, CaseIterable, Sendable {
        case unknown
        case lastKnown = "last_known"
    }

    private struct Row: Sendable {
        let published: Day
        let oneYear: Rate
        let fiveYears: Rate
        let source: ParameterRow
    }

    private let rows: [Row]
    private let fiveYearsFrom: Int
    private let knownThrough: Day
    private let stalePolicy: StalePolicy

    init(_ read: inout ParameterReader) {
        rows = read.table("fin.lpr").map { row in
            Row(
                published: row.days.first,
                oneYear: Rate(ppm: row.value["1Y"]?.integerValue ?? 0),
                fiveYears: Rate(ppm: row.value["5Y"]?.integerValue ?? 0), source: row)
        }
        fiveYearsFrom = read.count("fin.lpr.five_year_from_months")
        knownThrough = read.day("fin.lpr.known_through")
        stalePolicy = read.choice("fin.lpr.stale_policy")
    }

    /// The text asks for the rate "of the same term" and only two are published: below 60 months
    /// that of one year, from 60 months on that of five years and over.
    func tenor(forMonths months: Int64) -> Tenor { months >= fiveYearsFrom ? .fiveYears : .oneYear }

    /// The rate of the tenor on a day; the day of publication already has the new one. Missing
    /// `lpr_table` before the table begins and after the last day for which it is known.
    func rate(_ tenor: Tenor, on day: Day, _ working: inout Working) -> Known<Rate> {
        guard day <= knownThrough || stalePolicy == .lastKnown,
            let row = rows.last(where: { $0.published <= day })
        else { return Known("lpr_ppm", missing: ["lpr_table"]) }
        working.use(row.source)
        return Known("lpr_ppm", tenor == .oneYear ? row.oneYear : row.fiveYears)
    }
}
