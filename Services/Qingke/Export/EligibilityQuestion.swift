import Messages

/// A row that asks about a loan: a recorded one by its number, or one as the row tells it.
struct EligibilityQuestion: Sendable {
    var loan = Loan()
    var lenderID = ""

    static let form = RowForm(
        "eligibility", empty: EligibilityQuestion(),
        columns: ImportKinds.loanColumns.map { column in
            let column = column.within(\EligibilityQuestion.loan)
            return column.info.key == "borrower_uscc"
                ? column.orNamed("applicant_uscc", "申请企业统一社会信用代码") : column
        } + [
            .text(
                "lender_id", "贷款银行标识", \.lenderID, "本行的贷款空白",
                "id of the bank; empty where it is the caller")
        ], check: { ImportKinds.loanFlaws($0.loan) })

    /// Nothing but numbers stands in the row: the loan is on file.
    private var isRecorded: Bool {
        loan == Loan(loanID: loan.loanID, borrowerUSCC: loan.borrowerUSCC)
    }

    func request(on day: String, explained: Bool) -> CheckEligibilityRequest {
        var given = loan
        given.lenderID = lenderID
        return CheckEligibilityRequest(
            applicantUSCC: loan.borrowerUSCC, loanID: isRecorded ? loan.loanID : "",
            loan: isRecorded ? nil : given, applicationDate: day,
            lenderID: isRecorded ? lenderID : "", explain: explained)
    }
}
