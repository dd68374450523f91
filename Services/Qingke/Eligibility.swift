import ArgumentParser
import Messages
import RPC
import ServiceKit
import Stubs

/// `qingke eligibility`: a bank's question about one recorded loan.
struct Eligibility: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ask what subsidies a recorded loan brings, and by which articles.",
        discussion: """
            Prints every programme that the loan could draw on, best first, and the best one in full.
            """)

    @Argument(help: "Unified social credit code of the borrower.")
    var uscc: String

    @Argument(help: "The lender's contract number.")
    var loan: String

    @Option(help: "Day of the application, YYYY-MM-DD; today by default.")
    var on = ""

    @Option(help: "Lender of the loan, when the caller is not the lender.")
    var lender = ""

    @Option(help: "Assess this programme only: fin.qingkedai. Repeat it for several.")
    var programme: [String] = []

    @Flag(help: "Every programme in full.")
    var all = false

    @Flag(help: "The answer as JSON.")
    var json = false

    @OptionGroup var options: ClientOptions

    func run() async throws {
        let response = try await options.withClient {
            try await LoanServiceClient($0).checkEligibility(
                CheckEligibilityRequest(
                    applicantUSCC: uscc, loanID: loan, applicationDate: on, lenderID: lender,
                    programmes: programme))
        }
        if json { return StandardOutput.write(response.json.prettyText + "\n") }
        let assessments = response.assessments
        let shown = all ? assessments : Array(assessments.prefix(1))
        for assessment in shown { StandardOutput.write(AssessmentText(assessment).text) }
        guard assessments.count > shown.count else { return }
        var others = TextTable()
        for assessment in assessments.dropFirst(shown.count) {
            let text = AssessmentText(assessment)
            others.add([assessment.ruleID, text.outcome, text.verdict])
        }
        StandardOutput.write("\nother programmes (--all shows them in full)\n" + others.text)
    }
}
