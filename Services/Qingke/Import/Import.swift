import ArgumentParser
import Identity
import RPC
import ServiceKit
import Tables

/// `qingke import`: a table of a bank or a bureau, row by row into a running system.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Import a table: CSV as Excel writes it, or JSON lines.",
        discussion: """
            qingke import --kinds
            qingke import --template loans --lang zh > loans.csv
            qingke import loans loans.csv --as bank:sample-bank --dry-run
            qingke import loans loans.csv --as bank:sample-bank --report bad.csv

            All or nothing: every row is checked before the first is written. Repeating a file
            changes nothing. The exit code is 1 where a row was rejected, 3 where the service could
            not be reached.
            """)

    @Argument(help: "What the rows are; see --kinds.")
    var kind: String?

    @Argument(help: "The file; - is standard input.")
    var file: String?

    @Flag(help: "List the kinds of tables, and who imports them.")
    var kinds = false

    @Option(help: "Print a header with an example row for this kind.")
    var template: String?

    @Option(help: "Explain every column of this kind.")
    var columns: String?

    @Option(help: "Language of --template: zh or en.")
    var lang = ImportLanguage.en

    @Flag(help: "Check every row and write nothing.")
    var dryRun = false

    @Flag(help: "Write the good rows and report the bad ones.")
    var skipBad = false

    @Option(help: "Write all bad rows to this file: CSV, or JSON lines (.jsonl).")
    var report: String?

    @Option(help: "Rows under way at once.")
    var inFlight = 128

    @Option(help: "How the text is written: utf-8 or gb18030; detected by default.")
    var encoding: TextEncoding?

    @Option(help: "csv or jsonl; by the ending of the file by default.")
    var format: ImportSource.Format?

    @Option(help: "Seconds for which a call that the service does not answer is tried again.")
    var patience = 15

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    @OptionGroup var options: ClientOptions

    func validate() throws {
        guard (1...1_024).contains(inFlight), (0...3_600).contains(patience) else {
            throw ValidationError("1 to 1024 rows in flight and 0 to 3600 seconds are right")
        }
        guard kinds || template != nil || columns != nil || file != nil else {
            throw ValidationError(
                "write `qingke import KIND FILE`; --kinds lists the kinds, --template KIND prints "
                    + "a file to begin with")
        }
    }

    func run() async throws {
        if kinds { return StandardOutput.write(Self.kindList) }
        if let template {
            return StandardOutput.write(try ImportKinds.find(template).template(lang))
        }
        if let columns { return StandardOutput.write(try ImportKinds.find(columns).explanation) }
        let kind = try ImportKinds.find(kind ?? "")
        try options.requireRole(of: kind.roles, "\(kind.name) are recorded by")
        let source = try ImportSource(file ?? "-", format: format, encoding: encoding)
        if let report, source.isFile(at: report) {
            throw CommandFailure.usage(
                "--report \(report) is the file that is read; name another one")
        }
        let summary = try await Self.readable {
            try await options.withClient { client in
                try await Importer(
                    kind: kind, source: source,
                    caller: PatientCaller(base: client, patience: .seconds(patience)),
                    inFlight: inFlight, skipsBad: skipBad, isDryRun: dryRun,
                    progress: ImportProgress(isQuiet: quiet)
                ).run()
            }
        }
        try tell(summary, kind)
    }

    private func tell(_ summary: ImportSummary, _ kind: ImportKind) throws {
        let bad = ImportReport(problems: summary.problems)
        if let report { try bad.write(to: report) }
        if !quiet {
            StandardError.write(bad.text)
            if summary.rejected > 0, !summary.isWritten, !dryRun {
                StandardError.write(
                    "nothing was written: mend the rows, or leave them out with --skip-bad\n")
            }
            StandardOutput.write(summary.line(kind, isDryRun: dryRun) + "\n")
        }
        if summary.rejected > 0 { throw ExitCode(1) }
    }

    /// A file that cannot be read any further is a command that is wrong.
    static func readable<Result>(_ body: () async throws -> Result) async throws -> Result {
        do {
            return try await body()
        } catch let error as TableFileError {
            throw CommandFailure.usage("\(error)")
        }
    }

    private static var kindList: String {
        var table = TextTable(["kind", "名称", "recorded by", "what"])
        for kind in ImportKinds.all {
            table.add([kind.name, kind.titleZh, kind.roleNames, kind.titleEn])
        }
        return table.text
    }
}

extension TextEncoding: ExpressibleByArgument {}
extension ImportSource.Format: ExpressibleByArgument {}
extension ImportLanguage: ExpressibleByArgument {}

extension ClientOptions {
    /// Refuses a caller whom the services would refuse at every row.
    /// - Parameter what: `loans are recorded by`.
    func requireRole(of roles: Set<Role>, _ what: String) throws {
        let principal = caller.flatMap { Principal(parsing: $0) }
        if roles.contains(principal?.role ?? .operator) { return }
        let names = roles.map(\.rawValue).sorted()
        throw CommandFailure.usage(
            "\(principal.map { "--as \($0)" } ?? "no --as"): \(what) \(names.joined(separator: ", "));"
                + " write --as \(names.first ?? ""):ID")
    }
}
