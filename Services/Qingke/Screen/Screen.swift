import ArgumentParser
import Foundation
import RPC
import ServiceKit
import Stubs
import Tables
import Values

/// `qingke screen`: a whole portfolio on one call.
struct Screen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Screen a portfolio of loans of any size: what each brings, and a summary.",
        discussion: """
            qingke screen loans.csv --on 2025-12-08 --as bank:sample-bank --out results.csv

            The table is that of `qingke export eligibility`. One line comes out for each loan and
            programme, in the order of the table. A lost connection is opened again, and the
            screening goes on behind the last row that was answered; --resume goes on with a file
            whose screening was interrupted. The exit code is 1 where a row was not answered.
            """)

    @Argument(help: "The table; - is standard input.")
    var file: String

    @Option(help: "Day of the application, YYYY-MM-DD.")
    var on: String

    @Option(help: "Where the results go, as CSV.")
    var out: String

    @Flag(help: "Go on with the file of an interrupted screening.")
    var resume = false

    @Option(help: "Language of the results: zh or en.")
    var lang = ImportLanguage.zh

    @Option(help: "How the text is written: utf-8 or gb18030; detected by default.")
    var encoding: TextEncoding?

    @Option(help: "csv or jsonl; by the ending of the file by default.")
    var format: ImportSource.Format?

    @Option(help: "Seconds for which a service that answers nothing is tried again.")
    var patience = 60

    @Flag(help: "Say nothing but errors and the summary.")
    var quiet = false

    @OptionGroup var options: ClientOptions

    func validate() throws {
        guard Day(iso: on) != nil else {
            throw ValidationError("--on \"\(on)\" is not a day; write YYYY-MM-DD")
        }
        guard (0...86_400).contains(patience) else {
            throw ValidationError("--patience \(patience); 0 to 86400 seconds are right")
        }
    }

    func run() async throws {
        try options.requireRole(
            of: MethodRoles.table.roles(for: LoanServiceMethods.screenPortfolio.path),
            "portfolios are screened by")
        let summary = try await Import.readable { try await screen() }
        StandardOutput.write(summary.text)
        if summary.failed > 0 { throw ExitCode(1) }
    }

    private func screen() async throws -> ScreeningSummary {
        let table = ScreeningTable(language: lang)
        let source = try ImportSource(file, format: format, encoding: encoding)
        let earlier =
            resume && FileManager.default.fileExists(atPath: out)
            ? try ScreeningOutput(out, table) : nil
        let rows = try RowsUnderWay(source, from: earlier?.last)
        let output =
            try earlier.map { try TableOutput(continuing: out, from: $0.length) }
            ?? TableOutput(out, reading: source)
        var summary = earlier?.summary ?? ScreeningSummary()
        if (earlier?.length ?? 0) == 0 { try output.write(table.head) }
        let progress = ScreenProgress(isQuiet: quiet)
        defer { progress.end() }
        do {
            try await options.withClient { client in
                try await Screening(
                    caller: client, rows: rows, day: on, patience: .seconds(patience)
                ).run { row in
                    let lines = row.lines
                    // One row, one write: an interruption leaves whole rows, but for the last.
                    try output.write(lines.map(table.text).joined())
                    for line in lines { summary.add(line) }
                    progress.show(percent: source.percentRead, failed: summary.failed)
                }
            }
        } catch let failure as CommandFailure {
            throw CommandFailure(
                message: "\(failure.message)\n  \(summary.rows) rows are in \(out); the same "
                    + "command with --resume goes on behind them", exitCode: failure.exitCode)
        }
        return summary
    }
}
