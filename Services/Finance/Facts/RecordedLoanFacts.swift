import JSON
import Messages
import PolicyEngine
import Values

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
        facts(values(of: loan), from: source)
    }

    /// The facts of `fin.default_timeline`. Who paid by the day of settlement is the borrower,
    /// unless somebody paid in its place.
    static func defaultFacts(of loan: Loan, asOf day: Day) -> FactSet {
        let borrowerPaid = loan.compensatedDate.isEmpty ? loan.settledDate : ""
        let values: [(FactName, JSONValue?)] = [
            ("finance_mode", FinanceMode(loan.financeMode).map { .string($0.rawValue) }),
            ("trigger_date", text(triggerDate(of: loan))),
            ("as_of", .string(day.iso)),
            ("enterprise_paid_date", text(borrowerPaid)),
            ("guarantor_paid_date", text(loan.compensatedDate)),
        ]
        return facts(values, from: .bank)
    }

    /// The day on which the bank declared the loan due, else the last day of its term.
    static func triggerDate(of loan: Loan) -> String {
        loan.declaredDueDate.isEmpty ? loan.dueDate : loan.declaredDueDate
    }

    private static func facts(_ values: [(FactName, JSONValue?)], from source: Source) -> FactSet {
        FactSet(
            values.map { name, value in
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
            ("actual_rate_ppm", loan.actualRatePpm.map(JSONValue.integer)),
            ("finance_mode", FinanceMode(loan.financeMode).map { .string($0.rawValue) }),
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

extension FinanceMode {
    /// Nil where the form of the loan is not known.
    init?(_ mode: Messages.FinanceMode) {
        switch mode {
        case .unspecified, .unrecognized: return nil
        case .plain: self = .plain
        case .touBaoDai: self = .guaranteedInvestment
        case .touDai: self = .investment
        case .genDai: self = .followOn
        case .baoDaiGuarantee: self = .guarantee
        case .baoDaiInsurance: self = .creditInsurance
        }
    }
}
