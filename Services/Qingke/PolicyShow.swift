import ArgumentParser
import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Stubs
import Values

/// `qingke policy show`: a rule as the catalogue has it, with its parameters on a day.
struct PolicyShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a rule: what it stands on, its conditions, facts and parameters.")

    @Argument(help: "Id of a rule: fin.qingkedai.")
    var rule: String

    @Option(help: "The day whose parameters are shown, YYYY-MM-DD; today by default.")
    var asOf = ""

    @Option(help: "Language: zh or en.")
    var lang = Language.en

    @Option(help: "Ask the services at HOST:PORT instead of reading what is built in.")
    var address: String?

    @Option(name: .customLong("as"), help: "Who asks, as ROLE:ID; with --address.")
    var caller = "operator:local"

    @Option(help: "Folder of YAML files laid over the parameters.")
    var policyDir: String?

    @Flag(help: "The rule as JSON.")
    var json = false

    func validate() throws {
        if !asOf.isEmpty, Day(iso: asOf) == nil {
            throw ValidationError("--as-of \"\(asOf)\" is not a day; write YYYY-MM-DD")
        }
        guard address == nil || policyDir == nil else {
            throw ValidationError("services at --address have a --policy-dir of their own")
        }
    }

    func run() async throws {
        let day = Day(iso: asOf) ?? SystemClock().today
        let shown: Messages.Rule
        if let address {
            shown = try await asked(ServiceAddress(address: address, caller: caller), on: day)
        } else {
            shown = try builtIn(on: day)
        }
        StandardOutput.write(
            json ? shown.json.prettyText + "\n" : RuleText(shown, on: day, in: lang).text)
    }

    private func builtIn(on day: Day) throws -> Messages.Rule {
        let catalogues: [Catalogue]
        do {
            catalogues = try OfflineCatalogues.load(policyDirectory: policyDir)
        } catch let error as PolicyDataError {
            throw CommandFailure.usage("\(error)")
        }
        for catalogue in catalogues {
            guard let description = catalogue.description(of: rule) else { continue }
            return Messages.Rule(
                description, catalogue.parameters(of: rule, on: day),
                catalogue.parameters.documents)
        }
        let ids = catalogues.flatMap(\.ids).joined(separator: ", ")
        throw CommandFailure.usage("\"\(rule)\" is no rule that is built here; write one of \(ids)")
    }

    private func asked(_ services: ServiceAddress, on day: Day) async throws -> Messages.Rule {
        let request = GetRuleRequest(ruleID: rule, asOfDate: day.iso)
        let response = try await services.withClient { client throws(RPCError) in
            try await PolicyServiceClient(client).getRule(request)
        }
        return response.rule ?? Messages.Rule()
    }
}
