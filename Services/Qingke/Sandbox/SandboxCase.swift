import JSON

/// One outcome of one rule in the sandbox: what is on file, what is asked, what is answered.
struct SandboxCase: Sendable {
    /// What is asked.
    enum Question: Sendable {
        /// `LoanService/CheckEligibility` on the first loan.
        case loan
        /// `InsuranceService/CheckPremiumEligibility` on the first policy.
        case policy
        /// `LoanService/GetDefaultTimeline` of the first loan.
        case timeline
        /// `PolicyService/Evaluate` with these facts; the enterprise is the subject where it has
        /// records.
        case facts([String: JSONValue])
    }

    let rule: String
    /// `yes`, `no`, `unknown`, or what a calculator answers: `guarantor_period`.
    let outcome: String
    /// In fen: of *yes* the amount, of *unknown* the amount if all were met; nil where there is none.
    let amountFen: Int64?
    /// Conditions that are unmet, or else unknown.
    let conditions: [String]
    /// What makes it so.
    let why: String
    let day: String
    let question: Question
    let records: SandboxRecords?

    /// The row of the table that names the enterprise and what is asked about.
    var object: String {
        switch question {
        case .loan, .timeline: records?.loans.first?.loanID ?? ""
        case .policy: records?.policies.first?.policyNo ?? ""
        case .facts: ""
        }
    }
}

/// Writes down cases one below the other and numbers their enterprises.
struct SandboxList {
    private(set) var cases: [SandboxCase] = []
    /// Of all enterprises of the sandbox.
    private var number: Int

    /// - Parameter number: of the first enterprise; each rule has a hundred of its own, so that a new
    ///   case moves nobody's code.
    init(from number: Int) { self.number = number }

    mutating func add(
        _ rule: String, _ outcome: String, _ amountFen: Int64?, _ why: String,
        by conditions: [String] = [], on day: String = "2025-12-08",
        _ question: SandboxCase.Question = .loan, records fill: (inout SandboxRecords) -> Void
    ) {
        var records = SandboxRecords(number: number)
        number += 1
        fill(&records)
        cases.append(
            SandboxCase(
                rule: rule, outcome: outcome, amountFen: amountFen, conditions: conditions,
                why: why, day: day, question: question, records: records))
    }

    /// A question that brings all its facts.
    mutating func ask(
        _ rule: String, _ outcome: String, _ amountFen: Int64?, _ why: String,
        by conditions: [String] = [], on day: String = "", _ facts: [String: JSONValue]
    ) {
        cases.append(
            SandboxCase(
                rule: rule, outcome: outcome, amountFen: amountFen, conditions: conditions,
                why: why, day: day, question: .facts(facts), records: nil))
    }
}

enum Sandbox {
    /// Every case, rule by rule.
    static let cases: [SandboxCase] =
        loanInterest + investmentLoan + guaranteeFee + premium + majorProject + timelines
        + calculators

    /// Enterprises with anything on file.
    static var enterprises: [SandboxRecords] { cases.compactMap(\.records) }
}
