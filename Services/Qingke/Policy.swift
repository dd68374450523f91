import ArgumentParser
import PolicyEngine
import ServiceKit
import Values

/// `qingke policy`: the rules themselves, rather than what they answer.
struct Policy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the rules, check an operator's files, see which articles are modelled.",
        subcommands: [PolicyShow.self, PolicyLint.self, PolicyCoverage.self])
}

/// `qingke policy lint`: an operator's files, before a service is started with them.
struct PolicyLint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check a folder of YAML files that is to be laid over the parameters.",
        discussion: """
            Prints every problem as FILE:LINE: what is wrong; what would be right, and exits with 1;
            without one prints what would change. 2: the folder cannot be read.
            """)

    @Argument(help: "The folder, as --policy-dir names it.")
    var directory: String

    func run() throws {
        let review: OverlayReview
        do {
            let files = try PolicyFile.files(in: directory)
            review = OverlayReview(files, over: try OfflineCatalogues.load(policyDirectory: nil))
        } catch let error as PolicyDataError {
            throw CommandFailure.usage("\(error)")
        }
        guard review.problems.isEmpty else {
            StandardOutput.write(review.problems.map { "\($0)\n" }.joined())
            throw ExitCode(1)
        }
        let rules = Set(review.changes.flatMap(\.rules))
        StandardOutput.write(
            "ok: \(review.changes.count) parameters of \(rules.count) rules changed\n"
                + review.changes.map { Self.lines(of: $0) }.joined())
    }

    /// A line for each stretch of days that has another value, or another basis, than before.
    private static func lines(of change: OverlayReview.Change) -> String {
        let unit = change.before.unit
        let rows = change.after.rows.filter { row in
            let old = change.before.row(on: row.days.first)
            // What a new row of a table closes keeps its value.
            return old != row && !(unit == .table && old.value == row.value)
        }
        return rows.map { row in
            let old = QuantityText.text(
                change.before.row(on: row.days.first).value, unit: unit, .en)
            let new = QuantityText.text(row.value, unit: unit, .en)
            return old == new
                ? "  \(change.id): still \(new)  (\(row.days.text); its days or its basis change)\n"
                : "  \(change.id): \(old) → \(new)  (\(row.days.text))\n"
        }.joined()
    }
}

extension DayRange {
    /// `2024-08-01 to 2028-12-31`; without an end, `from 2024-08-01`.
    var text: String { last.map { "\(first) to \($0)" } ?? "from \(first)" }
}
