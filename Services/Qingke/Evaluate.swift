import ArgumentParser
import FinanceService
import JSON
import Messages
import PolicyEngine
import PolicyService
import ServiceKit
import Values

/// `qingke evaluate`: rules on facts from a file, in this process, or by running services.
struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Evaluate one rule on facts, or a list of cases.",
        discussion: """
            qingke evaluate --cases cases.json
                A list of {"id", "rule", "facts", "params"?} gives a list of {"id", "result"}.
            qingke evaluate --rule fin.qingkedai --facts facts.json --as-of 2025-12-08
                One case, readable; --json for the whole assessment, --explain for sentences.
            """)

    @Option(help: "File of cases; - reads standard input.")
    var cases: String?

    @Option(help: "Id of a rule.")
    var rule: String?

    @Option(help: "File with a JSON object of facts; - reads standard input.")
    var facts: String?

    @Option(help: "The day for which the rule is applied, YYYY-MM-DD.")
    var asOf: String?

    @Option(name: .customLong("set"), help: "A what-if value of a parameter: ID=VALUE.")
    var overrides: [String] = []

    @Option(help: "Ask the services at HOST:PORT instead of evaluating in this process.")
    var address: String?

    @Option(name: .customLong("as"), help: "Who asks, as ROLE:ID; with --address.")
    var caller = "operator:local"

    @Option(help: "Folder of YAML files laid over the parameters.")
    var policyDir: String?

    @Flag(help: "The whole assessment as JSON.")
    var json = false

    @Flag(help: "Each condition and each step as a sentence.")
    var explain = false

    @Option(help: "Language of the sentences: zh, en or both.")
    var lang = SentenceLanguage.both

    func validate() throws {
        guard (cases == nil) != (rule == nil) else {
            throw ValidationError("give --cases FILE, or --rule ID with --facts FILE")
        }
        guard rule == nil || facts != nil else {
            throw ValidationError("--rule \(rule ?? "") needs --facts FILE")
        }
        guard cases == nil || !explain else {
            throw ValidationError("--explain is of one case; give --rule ID with --facts FILE")
        }
        guard cases == nil || (asOf == nil && overrides.isEmpty && facts == nil) else {
            throw ValidationError("--cases takes everything from its file")
        }
        if let asOf, Day(iso: asOf) == nil {
            throw ValidationError("--as-of \"\(asOf)\" is not a day; write YYYY-MM-DD")
        }
    }

    func run() async throws {
        if let cases {
            let bytes = try InputFile.read(cases)
            let results: JSONValue
            if let address {
                let remote = try RemoteCases(address: address, caller: caller)
                results = try await remote.run(parsing: bytes)
            } else {
                do {
                    results = try CaseRunner(try catalogues()).run(parsing: bytes)
                } catch let error as CaseListError {
                    throw CommandFailure.usage("\(cases): \(error)")
                }
            }
            return StandardOutput.write(results.text + "\n")
        }
        let assessment = try evaluateOne()
        if json {
            StandardOutput.write(message(assessment).json.prettyText + "\n")
        } else if explain {
            let text = AssessmentText(message(assessment))
            StandardOutput.write(text.explained(in: lang.languages))
        } else {
            StandardOutput.write(AssessmentText(message(assessment)).text)
        }
    }

    private func evaluateOne() throws -> PolicyEngine.Assessment {
        // `validate` saw that both are given.
        guard let rule, let facts else { throw CommandFailure.usage("--rule needs --facts") }
        guard let members = try parse(InputFile.read(facts), facts).objectValue else {
            throw CommandFailure.usage("\(facts): write one JSON object of facts")
        }
        var whatIf: [ParameterID: JSONValue] = [:]
        for override in overrides {
            guard let equals = override.firstIndex(of: "=") else {
                throw CommandFailure.usage("--set \"\(override)\"; write ID=VALUE")
            }
            let text = String(override[override.index(after: equals)...])
            // A word without quotes is text: fin.lpr.stale_policy=last_known.
            whatIf[ParameterID(override[..<equals])] =
                (try? JSONValue(parsing: text)) ?? .string(text)
        }
        guard let catalogue = try catalogues().first(where: { $0.description(of: rule) != nil })
        else {
            throw CommandFailure.usage("\"\(rule)\" is no rule that is built here")
        }
        let assessment: PolicyEngine.Assessment
        do throws(EvaluationRefusal) {
            assessment = try catalogue.evaluate(
                rule, FactSet(members, source: "caller"), asOf: asOf.flatMap { Day(iso: $0) },
                whatIf: whatIf)
        } catch {
            throw CommandFailure.usage(error.message)
        }
        if !assessment.violations.isEmpty {
            throw CommandFailure.usage(
                assessment.violations.map { "\($0.path): \($0.message)" }.joined(separator: "\n"))
        }
        return assessment
    }

    private func message(_ assessment: PolicyEngine.Assessment) -> Messages.Assessment {
        Messages.Assessment(
            assessment, subject: "", assessedAt: SystemClock().now, explain: explain)
    }

    private func parse(_ bytes: [UInt8], _ name: String) throws -> JSONValue {
        do {
            return try JSONValue(parsing: bytes)
        } catch {
            throw CommandFailure.usage("\(name): \(error)")
        }
    }

    private func catalogues() throws -> [Catalogue] {
        do {
            return try OfflineCatalogues.load(policyDirectory: policyDir)
        } catch let error as PolicyDataError {
            throw CommandFailure.usage("\(error)")
        }
    }
}
