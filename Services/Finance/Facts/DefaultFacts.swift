import PolicyEngine
import Values

/// The facts of `fin.default_timeline`; `Parameters/Facts.yaml` names what proves each.
struct DefaultFacts: FactRecord {
    let mode: Known<FinanceMode>
    /// The last day of the loan's term, or the day on which the bank lawfully declares it due.
    let trigger: Known<Day>
    let asOf: Known<Day>
    /// Absent while not paid in full.
    let enterprisePaid: Known<Day>
    let guarantorPaid: Known<Day>

    init(_ read: inout FactReader) {
        mode = read.choice("finance_mode")
        trigger = read.day("trigger_date")
        asOf = read.day("as_of")
        enterprisePaid = read.day("enterprise_paid_date")
        guarantorPaid = read.day("guarantor_paid_date")
    }
}
