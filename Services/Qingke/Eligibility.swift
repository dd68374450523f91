import ArgumentParser
import Messages
import RPC
import ServiceKit
import Stubs

/// `qingke eligibility`: a bank's question about one recorded loan.
struct Eligibility: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ask what interest subsidy a recorded loan brings, and by which articles.")

    @Argument(help: "Unified social credit code of the borrower.")
    var uscc: String

    @Argument(help: "The lender's contract number.")
    var loan: String

    @Option(help: "Day of the application, YYYY-MM-DD; today by default.")
    var on = ""

    @Option(help: "Lender of the loan, when the caller is not the lender.")
    var lender = ""

    @Flag(help: "The answer as JSON.")
    var json = false

    @OptionGroup var options: ClientOptions

    func run() async throws {
        let response = try await options.withClient {
            try await LoanServiceClient($0).checkEligibility(
                CheckEligibilityRequest(
                    applicantUSCC: uscc, loanID: loan, applicationDate: on, lenderID: lender))
        }
        if json { return StandardOutput.write(response.json.prettyText + "\n") }
        for assessment in response.assessments {
            StandardOutput.write(AssessmentText(assessment).text)
        }
    }
}
