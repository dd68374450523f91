import JSON
import Messages
import PolicyEngine

/// What a loan says, in the names of the finance rules.
enum RecordedLoanFacts {
    /// Who stands behind the facts of a loan.
    enum Source: String {
        /// A bank recorded it.
        case bank
        /// It stands in the question only.
        case caller
    }

    /// Every fact of the loan: what is unset is not known.
    static func facts(of loan: Loan, from source: Source) -> FactSet {
        FactSet(
            values(of: loan).map { name, value in
                guard let value else {
                    return .unknown(
                        name, source == .bank ? .notOnFile : .notSupplied,
                        owner: Source.bank.rawValue)
                }
                return PolicyEngine.Fact(name: name, value: value, source: source.rawValue)
            })
    }

    private static func values(of loan: Loan) -> [(FactName, JSONValue?)] {
        [
            ("lender_is_bank", loan.lenderIsBank.map(JSONValue.bool)),
            ("contract_date", text(loan.contractDate)),
            ("loan_term_months", loan.termMonths.map { .integer(Int64($0)) }),
            ("contract_amount_fen", loan.contractAmountFen.map(JSONValue.integer)),
            ("events", loan.events.isEmpty ? nil : .array(loan.events.map(event))),
            ("settled_date", text(loan.settledDate)),
            ("had_overdue", loan.hadOverdue.map(JSONValue.bool)),
            (
                "other_municipal_interest_subsidy",
                loan.otherMunicipalInterestSubsidy.map(JSONValue.bool)
            ),
            ("interest_paid_fen", loan.interestPaidFen.map(JSONValue.integer)),
            ("loan_use", use(loan.use).map { .string($0.rawValue) }),
            ("use_proven", loan.useProven.map(JSONValue.bool)),
        ]
    }

    private static func event(_ event: PrincipalEvent) -> JSONValue {
        [
            "date": .string(event.date), "kind": event.kind == .draw ? "draw" : "repay",
            "amount_fen": .integer(event.amountFen),
        ]
    }

    private static func use(_ use: LoanUse) -> LoanFacts.Use? {
        switch use {
        case .unspecified, .unrecognized: nil
        case .research: .research
        case .conversion: .conversion
        case .industrialisation: .industrialisation
        case .operation: .operation
        case .refinancing: .refinancing
        case .entrustedLoan: .entrustedLoan
        case .privateLending: .privateLending
        case .capitalMarket: .capitalMarket
        case .personalConsumption: .personalConsumption
        case .other: .other
        }
    }

    private static func text(_ text: String) -> JSONValue? {
        text.isEmpty ? nil : .string(text)
    }
}
