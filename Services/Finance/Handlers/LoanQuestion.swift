import Identity
import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Values

/// A bank's question, checked: which enterprise, which loan, on which day.
struct LoanQuestion {
    let applicant: String
    /// The loan as it stands in the request; nil where a recorded one is meant.
    let loan: Loan?
    let loanID: String
    let lenderID: String
    /// The number under which guarantees, grants and statements know the loan; nil for a loan that
    /// stands in the request without one.
    let key: LoanKey?
    /// Which programmes are asked, in the order of `fin.loan_query`.
    let programmes: [RuleID]
    let applicationDay: Day
    /// Whether findings and steps are wanted as sentences.
    let isExplained: Bool
    /// The application day, and what the caller supposes instead of what owners say.
    let supposed: FactSet
    let fields: AssessmentMaker.Fields

    /// - Parameter today: the application day where the request names none.
    /// - Throws: INVALID_ARGUMENT with every wrong field.
    init(
        _ request: CheckEligibilityRequest, caller: Principal, today: Day
    ) throws(RPCError) {
        var checks = FieldChecks()
        isExplained = request.explain
        applicant = checks.uscc("applicant_uscc", request.applicantUSCC)
        fields = AssessmentMaker.Fields(request.facts)
        let suppositions = Suppositions(
            request.facts, application: request.applicationDate, today: today, &checks)
        supposed = suppositions.facts
        applicationDay = suppositions.day
        lenderID = request.lenderID.isEmpty ? caller.id : checks.text("lender_id", request.lenderID)
        switch (request.loan, request.loanID.isEmpty) {
        case (let given?, true):
            loanID = ""
            loan = Self.loan(given, of: applicant, caller, &checks)
            // A bank's own words about a loan never open what stands behind another bank's.
            if caller.role == .bank, lenderID != caller.id {
                checks.add(
                    "lender_id",
                    "\"\(lenderID)\" is not the caller; a loan that stands in the request is the "
                        + "asking bank's own, so leave it empty")
            }
        case (nil, false):
            loanID = checks.text("loan_id", request.loanID)
            loan = nil
        default:
            loanID = ""
            loan = nil
            checks.add(
                "loan", "give exactly one of loan_id (a recorded loan) and loan (one as it stands)")
        }
        key = LoanKey(lenderID: lenderID, loanID: loan?.loanID ?? loanID)
        programmes = Self.programmes(request.programmes, &checks)
        try checks.refuse()
    }

    private static func programmes(
        _ asked: [String], _ checks: inout FieldChecks
    ) -> [RuleID] {
        for (index, id) in asked.enumerated() where !LoanProgrammes.ids.contains(id) {
            checks.add(
                "programmes[\(index)]",
                "\"\(id)\" is no programme that a loan can draw on; write one of "
                    + LoanProgrammes.ids.joined(separator: ", "))
        }
        return LoanProgrammes.ids.filter { asked.isEmpty || asked.contains($0) }
    }

    private static func loan(
        _ given: Loan, of applicant: String, _ caller: Principal, _ checks: inout FieldChecks
    ) -> Loan {
        var loan = LoanChecks.normalised(given, &checks)
        if loan.borrowerUSCC != applicant {
            checks.add(
                "loan.borrower_uscc",
                "\"\(loan.borrowerUSCC)\" is not the applicant \"\(applicant)\"")
        }
        // Who asks as a bank about a loan of its own is the lender.
        if caller.role == .bank, loan.lenderIsBank == nil { loan.lenderIsBank = true }
        return loan
    }
}
