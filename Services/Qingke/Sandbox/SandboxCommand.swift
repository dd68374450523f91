import ArgumentParser
import RPC
import ServiceKit

/// `qingke sandbox`: synthetic data on which every outcome of every bank rule occurs.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Synthetic data on which every outcome of every bank rule occurs.",
        discussion: """
            Prints the cases. Nothing of them is real: names say 合成样本 (synthetic sample).
            `qingke up` writes them into a new data folder.
            """)

    @Flag(help: "Write the data into the running system; doing it again changes nothing.")
    var write = false

    @Flag(help: "Ask the running system about every case and compare.")
    var check = false

    @Flag(help: "The table in Markdown.")
    var markdown = false

    @OptionGroup var options: ClientOptions

    func run() async throws {
        if !write && !check { return StandardOutput.write(SandboxTable.text(markdown)) }
        let wrong = try await options.withClient { client in
            if write { try await SandboxWriter(client).write() }
            return check ? try await differences(SandboxAsker(client)) : []
        }
        if write {
            StandardOutput.write("\(Sandbox.enterprises.count) synthetic enterprises are on file\n")
        }
        guard check else { return }
        guard wrong.isEmpty else {
            throw CommandFailure(message: wrong.joined(separator: "\n"), exitCode: 1)
        }
        StandardOutput.write("\(Sandbox.cases.count) cases are answered as the table says\n")
    }

    private func differences(_ asker: SandboxAsker) async throws -> [String] {
        var wrong: [String] = []
        for item in Sandbox.cases {
            let expected = SandboxAsker.Answer(
                outcome: item.outcome, amountFen: item.amountFen, conditions: item.conditions)
            let answer = try await asker.answer(to: item)
            if answer != expected {
                wrong.append(
                    "\(item.rule) (\(item.why)): \(answer) was answered, not \(expected)")
            }
        }
        return wrong
    }
}

/// The cases as a table, for a terminal or for a page.
enum SandboxTable {
    static func text(_ isMarkdown: Bool) -> String {
        let head = [
            "rule", "outcome", "yuan", "by", "enterprise", "loan or policy", "on", "what it shows",
        ]
        guard isMarkdown else {
            var table = TextTable(head)
            for item in Sandbox.cases { table.add(row(item)) }
            return table.text
        }
        let lines =
            [head, head.map { _ in "---" }]
            + Sandbox.cases.map { row($0).map { $0.isEmpty ? " " : $0 } }
        return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    private static func row(_ item: SandboxCase) -> [String] {
        [
            item.rule, item.outcome, item.amountFen.map(yuan) ?? "",
            item.conditions.joined(separator: " "), item.records?.uscc ?? "", item.object,
            item.day, item.why,
        ]
    }

    /// Without the unit, which stands in the head.
    private static func yuan(_ fen: Int64) -> String {
        AssessmentText.yuan(fen).replacing(" yuan", with: "")
    }
}
