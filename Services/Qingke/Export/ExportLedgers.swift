import ArgumentParser
import Messages
import Stubs
import Tables

/// `qingke export loans`: the loans of an enterprise that the caller may see.
struct ExportLoans: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loans", abstract: "The recorded loans of an enterprise as CSV.")

    @Argument(help: "Unified social credit code of the borrower.")
    var code: String

    @Option(help: "Where they go; standard output by default.")
    var out: String?

    @OptionGroup var options: ClientOptions

    func run() async throws {
        let loans = try await options.withClient {
            try await LoanServiceClient($0).listLoans(ListLoansRequest(borrowerUSCC: code))
        }.loans
        let output = try TableOutput(out)
        if output.isLines {
            return try output.write(loans.map { $0.json.text + "\n" }.joined())
        }
        let head = CSVRow([
            "lender_id", "loan_id", "borrower_uscc", "contract_date", "contract_amount_yuan",
            "events", "settled_date", "interest_paid_yuan", "revision",
        ])
        try output.write(CSVRow.mark + head.line + loans.map(Self.line).joined())
    }

    private static func line(_ loan: Loan) -> String {
        var row = CSVRow()
        for text in [loan.lenderID, loan.loanID, loan.borrowerUSCC, loan.contractDate] {
            row.add(text: text)
        }
        row.add(yuanOfFen: loan.contractAmountFen)
        row.add(
            text: loan.events.map { event in
                let word = event.kind == .draw ? "draw" : "repay"
                return "\(event.date) \(word) \(ExactDecimal.yuan(event.amountFen))"
            }.joined(separator: "; "))
        row.add(text: loan.settledDate)
        row.add(yuanOfFen: loan.interestPaidFen)
        row.add(number: loan.revision)
        return row.line
    }
}

/// `qingke export grants`: what an enterprise was granted.
struct ExportGrants: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grants", abstract: "The grants of an enterprise as CSV.")

    @Argument(help: "Unified social credit code of the enterprise.")
    var code: String

    @Option(help: "Where they go; standard output by default.")
    var out: String?

    @OptionGroup var options: ClientOptions

    func run() async throws {
        let grants = try await options.withClient {
            try await GrantServiceClient($0).listGrants(ListGrantsRequest(enterpriseUSCC: code))
        }.grants
        let output = try TableOutput(out)
        if output.isLines {
            return try output.write(grants.map { $0.json.text + "\n" }.joined())
        }
        let head = CSVRow([
            "grant_id", "enterprise_uscc", "programme", "amount_yuan", "application_date",
            "lender_id", "loan_id", "policy_no",
        ])
        try output.write(CSVRow.mark + head.line + grants.map(Self.line).joined())
    }

    private static func line(_ grant: Grant) -> String {
        var row = CSVRow()
        for text in [grant.grantID, grant.enterpriseUSCC, grant.programme] { row.add(text: text) }
        row.add(yuanOfFen: grant.amountFen)
        for text in [grant.applicationDate, grant.lenderID, grant.loanID, grant.policyNo] {
            row.add(text: text)
        }
        return row.line
    }
}
