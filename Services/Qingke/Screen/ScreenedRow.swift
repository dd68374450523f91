import Messages
import RPC

/// A row of a portfolio and what came of it.
struct ScreenedRow: Sendable {
    let line: Int
    let loanID: String
    let code: String
    let outcome: Result<EligibilitySummary, RPCError>

    init(_ row: EligibilityRow, _ outcome: Result<EligibilitySummary, RPCError>) {
        line = row.line
        loanID = row.loanID
        code = row.code
        self.outcome = outcome
    }
}

/// One line of the table of a screening: a programme of a row, or why the row has no answer. What the
/// summary counts; it is read back from a table that was written in part.
struct ScreenedLine: Hashable, Sendable {
    /// Line of the row in the table that was screened.
    var line = 0
    var loanID = ""
    var code = ""
    /// Empty where the row has no answer.
    var programme = ""
    var outcome = Outcome.unspecified
    var amountFen: Int64?
    var amountIfMetFen: Int64?
    /// `c8 第五条`, in order.
    var unmet: [String] = []
    var missingFacts: [String] = []
    /// Why there is no answer: `LOAN_NOT_FOUND`; empty where there is one.
    var reason = ""
    var error = ""
}

extension ScreenedRow {
    /// One line for each programme; one where there is none.
    var lines: [ScreenedLine] {
        var line = ScreenedLine(line: line, loanID: loanID, code: code)
        switch outcome {
        case .failure(let error):
            line.reason = error.reason?.rawValue ?? error.code.name
            let fields = error.violations.map { "\($0.field): \($0.description)" }
            line.error = fields.isEmpty ? error.message : fields.joined(separator: "; ")
            return [line]
        case .success(let summary):
            let lines = summary.programmes.map { programme in
                line.programme = programme.ruleID
                line.outcome = programme.outcome
                line.amountFen = programme.amountFen
                line.amountIfMetFen = programme.amountIfMetFen
                line.unmet = programme.unmet.map { "\($0.conditionID) \($0.article)" }
                line.missingFacts = programme.missingFacts
                return line
            }
            return lines.isEmpty ? [line] : lines
        }
    }
}
