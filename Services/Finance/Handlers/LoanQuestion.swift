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
    let applicationDay: Day
    /// The application day, and what the caller supposes instead of what owners say.
    let supposed: FactSet
    let fields: AssessmentMaker.Fields

    /// - Parameter today: the application day where the request names none.
    /// - Throws: INVALID_ARGUMENT with every wrong field.
    init(
        _ request: CheckEligibilityRequest, caller: Principal, today: Day
    ) throws(RPCError) {
        var checks = FieldChecks()
        applicant = checks.uscc("applicant_uscc", request.applicantUSCC)
        var facts = WireFacts.read(request.facts, "facts", &checks)
        fields = AssessmentMaker.Fields(request.facts)
        applicationDay = Self.day(request.applicationDate, &facts, today, &checks)
        supposed = facts
        lenderID = request.lenderID.isEmpty ? caller.id : checks.text("lender_id", request.lenderID)
        switch (request.loan, request.loanID.isEmpty) {
        case (let given?, true):
            loanID = ""
            loan = Self.loan(given, of: applicant, caller, &checks)
        case (nil, false):
            loanID = checks.text("loan_id", request.loanID)
            loan = nil
        default:
            loanID = ""
            loan = nil
            checks.add(
                "loan", "give exactly one of loan_id (a recorded loan) and loan (one as it stands)")
        }
        try checks.refuse()
    }

    private static let dayFact: FactName = "application_date"

    /// A supposed application day is the application day; without one it is that of the request,
    /// or today.
    private static func day(
        _ text: String, _ facts: inout FactSet, _ today: Day, _ checks: inout FieldChecks
    ) -> Day {
        let asked = checks.optionalDay("application_date", text)
        let supposed = facts[dayFact].json?.stringValue.flatMap { Day(iso: $0) }
        if let asked, let supposed, asked != supposed {
            checks.add(
                "application_date",
                "\(asked) and fact \(dayFact) \(supposed) are two days; give one of them")
        }
        let day = supposed ?? asked ?? today
        if facts[dayFact].json == nil {
            facts[dayFact] = PolicyEngine.Fact(
                name: dayFact, value: .string(day.iso),
                source: asked == nil ? FactOwner.Service.finance.rawValue : WireFacts.caller)
        }
        return day
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
