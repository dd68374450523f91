import PolicyEngine
import Values

/// What the officer found: how grave the misconduct is (情节, article 13).
enum MisconductGrade: String, CaseIterable, Sendable, QuantityConvertible {
    case light, heavier, serious
    case especiallySerious = "especially_serious"

    /// The grades whose terms have a range.
    static let withTerms: [MisconductGrade] = [.heavier, .serious, .especiallySerious]
}

/// The thirteen kinds of misconduct (article 11).
enum MisconductKind: String, CaseIterable, Sendable {
    case k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11, k12, k13
}

/// One measure of a decision (article 12), by its number, with its term where one was written.
struct OrderedMeasure: Sendable {
    let number: Int64
    let months: Int64?

    /// Months that a term may have.
    static let monthsAllowed: ClosedRange<Int64> = 1...1200

    /// Measures (5), (7) and (8) ban for a time.
    var isBan: Bool { [5, 7, 8].contains(number) }
    /// The months of a ban.
    var term: Int64? { isBan ? months : nil }

    init?(_ item: inout FactItemReader) {
        let number = item.integer("measure")
        months = item.optional("months") { $0.integer("months") }
        guard let number else { return nil }
        self.number = number
    }
}

/// How the right to state and defend was used: the answer of `int.notice`.
enum StatementStatus: String, CaseIterable, Sendable, QuantityConvertible {
    case open, timely, late, waived
    case beforeNotice = "before_notice"
    case confirmCalendar = "confirm_calendar"
    case unknown
}

/// The facts of `int.decision`, each with the document that proves it.
struct SanctionDecisionFacts: FactRecord {
    let decided: Known<Day>
    let kinds: Known<[MisconductKind]>
    let otherKindText: Known<String>
    let grade: Known<MisconductGrade>
    let measures: Known<[OrderedMeasure]>
    let otherMeasureText: Known<String>
    /// Numbers of article 15.
    let mitigating: Known<[Int64]>
    /// Numbers of article 16.
    let aggravating: Known<[Int64]>
    let weighingReason: Known<Bool>
    let items: Known<[String]>
    let statement: Known<StatementStatus>
    let statementHeard: Known<Bool>
    let diligenceExempt: Known<Bool>

    init(_ read: inout FactReader) {
        decided = read.day("decision_date")
        kinds = read.choices("misconduct_kinds")
        otherKindText = read.text("other_kind_text")
        grade = read.choice("grade")
        measures = read.list("measures") { OrderedMeasure(&$0) }
        otherMeasureText = read.text("other_measure_text")
        mitigating = read.counts("mitigating", within: 1...6)
        aggravating = read.counts("aggravating", within: 1...7)
        weighingReason = read.flag("weighing_reason_given")
        items = read.texts("decision_items", known: SanctionDecision.items)
        statement = read.choice("statement")
        statementHeard = read.flag("statement_heard")
        diligenceExempt = read.flag("diligence_exempt")
        check(measures.value ?? [], &read)
    }

    private func check(_ measures: [OrderedMeasure], _ read: inout FactReader) {
        var seen: Set<Int64> = []
        for (index, measure) in measures.enumerated() {
            let path = "measures[\(index)]"
            if !(1...10).contains(measure.number) {
                read.wrong(
                    "measures", path: "\(path).measure",
                    "\(measure.number) is no measure of article 12; write 1 to 10")
            } else if !seen.insert(measure.number).inserted {
                read.wrong(
                    "measures", path: "\(path).measure",
                    "measure \(measure.number) stands twice; each stands once")
            }
            if let months = measure.months, !OrderedMeasure.monthsAllowed.contains(months) {
                read.wrong(
                    "measures", path: "\(path).months",
                    "\(months) was found; write 1 to 1200 months")
            }
        }
    }
}
