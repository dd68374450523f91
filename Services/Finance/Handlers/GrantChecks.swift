import JSON
import Messages
import PolicyEngine
import PolicyService
import ServiceKit
import Values

/// What a grant or a statement must say besides who and how much.
enum GrantChecks {
    /// The loan or the policy that the grant is for, and the days that count.
    static func checkObject(of grant: Grant, _ fields: inout FieldChecks) {
        LoanChecks.checkKey("grant", lender: grant.lenderID, loan: grant.loanID, &fields)
        let isOfPolicy = grant.programme == InsurancePremiumSubsidy.id
        if isOfPolicy { _ = fields.text("grant.policy_no", grant.policyNo) }
        if !isOfPolicy && !grant.policyNo.isEmpty {
            fields.add("grant.policy_no", "\(grant.programme) is for no policy; leave it empty")
        }
        if isOfPolicy && !grant.loanID.isEmpty {
            fields.add("grant.loan_id", "\(grant.programme) is for no loan; leave it empty")
        }
        let countsDays = grant.programme == InvestmentLoanSubsidy.id
        if countsDays == grant.subsidisedDays.isEmpty {
            fields.add(
                "grant.subsidised_days",
                countsDays
                    ? "is empty; \(grant.programme) counts the days whose interest it subsidises"
                    : "only \(InvestmentLoanSubsidy.id) counts days; leave it empty")
        }
        for (index, span) in grant.subsidisedDays.enumerated() {
            let path = "grant.subsidised_days[\(index)]"
            let first = fields.day("\(path).from_date", span.fromDate)
            let last = fields.day("\(path).until_date", span.untilDate)
            fields.span(path, from: span.fromDate, until: span.untilDate, "until_date")
            if first.days(until: last) > spanDaysMax {
                fields.add(path, "has more than \(spanDaysMax) days; no loan earns that long")
            }
        }
        if grant.subsidisedDays.count > spansMax {
            fields.add("grant.subsidised_days", "has more than \(spansMax) spans")
        }
    }

    private static let spanDaysMax = 3_660
    private static let spansMax = 100

    /// A fact that officers state, with a value that the rules can read.
    static func checkValue(of statement: Statement, _ fields: inout FieldChecks) {
        let isStated = StatedFacts.names.contains(statement.fact)
        if !isStated {
            fields.add(
                "statement.fact",
                "\"\(statement.fact)\" is not stated by officers; write one of "
                    + StatedFacts.names.joined(separator: ", "))
        }
        let path = "statement.value_json"
        guard let value = WireFacts.value(statement.valueJSON, path, &fields) else { return }
        if value == .null {
            fields.add(path, "is null; a statement says something")
        } else if isStated, let problem = StatedFacts.problem(statement.fact, value) {
            fields.add(path, problem)
        }
    }
}
