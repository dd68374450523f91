import ArgumentParser
import RPC
import ServiceKit

/// `qingke errors`: why calls fail, and what to do about it.
struct Errors: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the reasons why calls fail, or explain one of them.",
        discussion: """
            qingke errors
                All reasons with their status codes, and whether sending a call again can help.
            qingke errors LOAN_NOT_FOUND --lang zh
                What the reason means and what to do about it.
            """)

    @Argument(help: "The reason, as errors have it; all without one.")
    var reason: String?

    @Option(help: "Language of the text: zh or en.")
    var lang = ErrorEntry.Language.en

    @Flag(help: "As JSON, in both languages.")
    var json = false

    @Flag(help: "The whole list in Markdown, in both languages, as Shared/RPC/ERRORS.md has it.")
    var markdown = false

    func validate() throws {
        guard !markdown || (reason == nil && !json) else {
            throw ValidationError(
                "--markdown prints the whole list; give neither REASON nor --json")
        }
    }

    func run() throws {
        if markdown { return StandardOutput.write(ErrorsMarkdown.text) }
        guard let reason else {
            let text = json ? ErrorEntry.listJSON.prettyText + "\n" : list
            return StandardOutput.write(text)
        }
        guard let found = ErrorReason(rawValue: reason.uppercased()) else {
            throw CommandFailure.usage(
                "\"\(reason)\" is no reason; is \(ErrorReason.nearest(to: reason).rawValue) meant? "
                    + "`qingke errors` lists all")
        }
        StandardOutput.write(json ? found.entry.json.prettyText + "\n" : text(found.entry))
    }

    private var list: String {
        var table = TextTable(["reason", "code", "again", "meaning"])
        for entry in ErrorReason.allCases.map(\.entry) {
            table.add([
                entry.reason.rawValue, entry.codeNames, entry.retry.rawValue, entry.meaning[lang],
            ])
        }
        return table.text
    }

    private func text(_ entry: ErrorEntry) -> String {
        var table = TextTable()
        func add(_ zh: String, _ en: String, _ text: String) {
            table.add(["  " + (lang == .zh ? zh : en), text])
        }
        add("状态码", "code", entry.codeNames)
        add("含义", "meaning", entry.meaning[lang])
        add("处理", "remedy", entry.remedy[lang])
        add("重试", "again", entry.retry.words[lang])
        for key in entry.metadata {
            table.add(["  metadata", "\(key.rawValue): \(key.words[lang])"])
        }
        return "\(entry.reason.rawValue)\n" + table.text
    }
}

extension ErrorEntry.Language: ExpressibleByArgument {}

extension ErrorEntry {
    /// `UNIMPLEMENTED NOT_FOUND`
    var codeNames: String { codes.map(\.name).joined(separator: " ") }
}
