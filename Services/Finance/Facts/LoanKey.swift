/// A loan as its lender knows it.
struct LoanKey: Hashable, Sendable {
    let lenderID: String
    let loanID: String

    /// Nil where no number is given: a loan that stands in a question only may have none.
    init?(lenderID: String, loanID: String) {
        guard !loanID.isEmpty else { return nil }
        self.lenderID = lenderID
        self.loanID = loanID
    }
}
