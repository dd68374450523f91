import ArgumentParser
import PolicyEngine
import ServiceKit

/// `qingke policy coverage`: which articles the rules stand on, and which they do not.
struct PolicyCoverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "List the articles of the finance documents with the rules that cite them.")

    func run() throws {
        let coverage: Coverage
        do {
            coverage = Coverage(
                try Articles.standard(), try OfflineCatalogues.load(policyDirectory: nil))
        } catch let error as PolicyDataError {
            throw CommandFailure.usage("\(error)")
        }
        let total = coverage.documents.reduce(into: (covered: 0, reasoned: 0, all: 0)) { sum, one in
            sum.covered += one.covered
            sum.reasoned += one.reasoned
            sum.all += one.lines.count
        }
        for stray in coverage.strays {
            StandardError.write(
                "\(stray): no such article; see Shared/PolicyEngine/Articles.yaml\n")
        }
        StandardOutput.write(
            coverage.documents.map { Self.text(of: $0) }.joined(separator: "\n")
                + "\ntotal: \(total.covered) of \(total.all) covered, stated reasons for "
                + "\(total.reasoned), not modelled: \(total.all - total.covered - total.reasoned)\n"
        )
    }

    private static func text(of one: Coverage.DocumentCoverage) -> String {
        let number = one.document.number.isEmpty ? "" : " (\(one.document.number))"
        let missing = one.notModelled.isEmpty ? "none" : one.notModelled.joined(separator: ", ")
        let rules = one.rules.isEmpty ? "" : " by \(one.rules.joined(separator: ", "))"
        var table = TextTable()
        for line in one.lines + one.also { table.add(["    \(line.article)", use(of: line)]) }
        return """
            \(one.document.title)\(number)
              covered \(one.covered) of \(one.lines.count) \(one.noun)\(rules); stated reasons for \
            \(one.reasoned); not modelled: \(missing)
            \(table.text)
            """
    }

    private static func use(of line: Coverage.Line) -> String {
        guard line.isCovered else {
            return line.reason.map { "– \($0.words)" } ?? "not modelled"
        }
        let rules = line.rules.map { ([$0.rule] + $0.conditions).joined(separator: " ") }
        let parameters =
            line.parameters.isEmpty
            ? [] : ["parameters \(line.parameters.joined(separator: ", "))"]
        return (rules + parameters).joined(separator: "; ")
    }
}
