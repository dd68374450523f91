import ArgumentParser
import Identity
import Messages
import RPC
import ServiceKit
import Stubs

/// `qingke view`: everything that concerns one applicant.
struct View: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show everything that concerns one applicant, from all services.")

    @Argument(help: "Unified social credit code.")
    var uscc: String

    @Option(help: "The day for which it is shown, YYYY-MM-DD; today by default.")
    var asOf = ""

    @Flag(help: "The view as JSON.")
    var json = false

    @OptionGroup var options: ClientOptions

    func run() async throws {
        // Who does not say who asks sees what the applicant itself would see.
        let applicant = Principal(parsing: "applicant:\(uscc)")
        let view = try await options.withClient(
            as: applicant ?? Principal(role: .operator, id: "local")
        ) {
            try await ApplicantViewServiceClient($0).getApplicantView(
                GetApplicantViewRequest(uscc: uscc, asOfDate: asOf))
        }
        StandardOutput.write(json ? view.json.prettyText + "\n" : ApplicantViewText(view).text)
    }
}
