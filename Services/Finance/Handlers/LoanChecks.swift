import Messages
import ServiceKit

/// What a loan must be to be recorded or asked about. Whatever is unset is unknown, and allowed.
enum LoanChecks {
    /// The loan with its borrower's code in normal form; every mistake is noted under `loan`.
    static func normalised(_ loan: Loan, _ fields: inout FieldChecks) -> Loan {
        var loan = loan
        loan.borrowerUSCC = fields.uscc("loan.borrower_uscc", loan.borrowerUSCC)
        _ = fields.optionalDay("loan.contract_date", loan.contractDate)
        _ = fields.optionalDay("loan.settled_date", loan.settledDate)
        _ = fields.optionalDay("loan.due_date", loan.dueDate)
        _ = fields.optionalDay("loan.declared_due_date", loan.declaredDueDate)
        _ = fields.optionalDay("loan.compensated_date", loan.compensatedDate)
        if let months = loan.termMonths, months < 1 {
            fields.add("loan.term_months", "is \(months); at least 1 month is right")
        }
        fields.amount("loan.contract_amount_fen", loan.contractAmountFen, min: 1)
        fields.amount("loan.interest_paid_fen", loan.interestPaidFen)
        if let rate = loan.actualRatePpm, rate < 0 {
            fields.add("loan.actual_rate_ppm", "is \(rate) ppm; at least 0 is right")
        }
        if case .unrecognized(let number) = loan.financeMode {
            fields.add("loan.finance_mode", "\(number) is no form of a loan that is known here")
        }
        for (index, event) in loan.events.enumerated() {
            check(event, "loan.events[\(index)]", &fields)
        }
        if case .unrecognized(let number) = loan.use {
            fields.add("loan.use", "\(number) is no use of a loan that is known here")
        }
        return loan
    }

    /// A loan is named by lender and number, or not at all.
    static func checkKey(
        _ path: String, lender: String, loan: String, _ fields: inout FieldChecks
    ) {
        guard !lender.isEmpty || !loan.isEmpty else { return }
        _ = fields.text("\(path).lender_id", lender)
        _ = fields.text("\(path).loan_id", loan)
    }

    private static func check(
        _ event: PrincipalEvent, _ path: String, _ fields: inout FieldChecks
    ) {
        _ = fields.day("\(path).date", event.date)
        _ = fields.choice(
            "\(path).kind", event.kind, isDefined: [.draw, .repay].contains(event.kind),
            oneOf: "KIND_DRAW, KIND_REPAY")
        fields.amount("\(path).amount_fen", event.amountFen, min: 1)
    }
}
