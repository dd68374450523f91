import PolicyEngine
import Values

/// The facts of `fin.default_timeline`, each with the document that proves it.
struct DefaultFacts: FactRecord {
    let mode: Known<FinanceMode>
    /// The last day of the loan's term, or the day on which the bank lawfully declares it due.
    let trigger: Known<Day>
    let asOf: Known<Day>
    /// Absent while not paid in full.
    let enterprisePaid: Known<Day>
    let guarantorPaid: Known<Day>

    init(_ read: inout FactReader) {
        mode = read.choice("finance_mode", evidence: "投资协议、认股承诺或担保（保险）协议")
        trigger = read.day("trigger_date", evidence: "借款合同或提前到期通知")
        asOf = read.day("as_of")
        enterprisePaid = read.day("enterprise_paid_date", evidence: "银行还款流水")
        guarantorPaid = read.day("guarantor_paid_date", evidence: "银行还款流水")
    }
}
