import ArgumentParser
import Identity
import JSON
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

/// The applicant view for a person at a terminal, a section for each service.
struct ApplicantViewText {
    let view: GetApplicantViewResponse

    init(_ view: GetApplicantViewResponse) { self.view = view }

    var text: String {
        "\(view.uscc)  \(view.registry?.entity?.name ?? "")\nas of \(view.asOfDate)\n"
            + section("Registry", view.registry?.state, registry)
            + section("Prizes", view.prizes?.state, prizes)
            + section("Integrity", view.integrity?.state, integrity)
            + section("Loans", view.loans?.state, loans)
    }

    private func section(_ title: String, _ state: SectionState?, _ body: String) -> String {
        let owner = state.map { " (\($0.owner))" } ?? ""
        guard state?.available == true else {
            return "\n\(title)\(owner)\n  unavailable: \(state?.reason ?? "not asked")\n"
        }
        // What was not shown is not the same as what is not there.
        let gap = state?.reason ?? ""
        let rest = gap.isEmpty ? (body.isEmpty ? "  none on file\n" : "") : "  not shown: \(gap)\n"
        return "\n\(title)\(owner)\n\(body)\(rest)"
    }

    private var registry: String {
        var table = TextTable()
        for fact in view.registry?.facts ?? [] where fact.name != "sci_projects" {
            table.add(["  \(fact.name)", fact.valueJSON])
        }
        for project in view.registry?.projects ?? [] {
            table.add(["  project \(project.projectID)", project.approvalDate, project.title])
        }
        return table.text
    }

    private var prizes: String {
        var table = TextTable()
        for prize in view.prizes?.prizes ?? [] {
            let revoked = prize.revokedDate.isEmpty ? "" : "revoked \(prize.revokedDate)"
            table.add(["  \(prize.prizeID)", prize.approvalDate, prize.title, revoked])
        }
        return table.text
    }

    private var integrity: String {
        guard let section = view.integrity, section.blocked else {
            return "  not barred from subsidies\n"
        }
        return "  barred from subsidies until "
            + "\(section.untilDate.isEmpty ? "further notice" : section.untilDate)\n"
    }

    private var loans: String {
        let items = (view.loans?.loans ?? []).map { item in
            let loan = item.loan ?? Loan()
            let amount = AssessmentText.yuan(loan.contractAmountFen ?? 0)
            let head =
                "  loan \(loan.loanID) of \(loan.lenderID), \(amount), signed \(loan.contractDate)\n"
            return head
                + item.assessments.map { indented(AssessmentText($0).summary) }.joined()
        }
        var table = TextTable()
        for grant in view.loans?.grants ?? [] {
            table.add([
                "  grant \(grant.grantID)", grant.programme, AssessmentText.yuan(grant.amountFen),
                grant.applicationDate,
            ])
        }
        return items.joined() + table.text
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "    \($0)\n" }.joined()
    }
}
