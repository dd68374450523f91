import ArgumentParser
import RPC
import ServiceKit
import Stubs
import Tables
import Values

/// `qingke export eligibility`: what every loan of a table brings.
struct ExportEligibility: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eligibility",
        abstract: "Ask about every loan of a table, and write the answers as one.",
        discussion: """
            qingke export eligibility loans.csv --on 2025-12-08 --as bank:sample-bank --out results.csv

            The table has loan_id and borrower_uscc of recorded loans (and lender_id where the
            caller is not the lender), or the columns of `qingke import loans` for loans that are
            not recorded. One row comes out for each loan and programme, in the order of the table;
            a name that ends in .jsonl gets one whole answer a line. The exit code is 1 where a row
            was not answered.
            """)

    @Argument(help: "The table; - is standard input.")
    var file: String

    @Option(help: "Day of the application, YYYY-MM-DD.")
    var on: String

    @Option(help: "Where the answers go: .csv or .jsonl; standard output by default.")
    var out: String?

    @Option(help: "Language of the answers: zh or en.")
    var lang = ImportLanguage.zh

    @Option(help: "Batches of 50 under way at once.")
    var inFlight = 4

    @Option(help: "How the text is written: utf-8 or gb18030; detected by default.")
    var encoding: TextEncoding?

    @Option(help: "csv or jsonl; by the ending of the file by default.")
    var format: ImportSource.Format?

    @Option(help: "Seconds for which a call that the service does not answer is tried again.")
    var patience = 15

    @OptionGroup var options: ClientOptions

    func validate() throws {
        guard Day(iso: on) != nil else {
            throw ValidationError("--on \"\(on)\" is not a day; write YYYY-MM-DD")
        }
        guard (1...64).contains(inFlight), (0...3_600).contains(patience) else {
            throw ValidationError("1 to 64 batches in flight and 0 to 3600 seconds are right")
        }
    }

    func run() async throws {
        try options.requireRole(
            of: MethodRoles.table.roles(for: LoanServiceMethods.batchCheckEligibility.path),
            "loans are asked about by")
        let source = try ImportSource(file, format: format, encoding: encoding)
        let output = try TableOutput(out, reading: source)
        let table = EligibilityTable(language: lang)
        if !output.isLines { try output.write(table.head) }
        var (loans, failed) = (0, 0)
        let asking: (RPCClient) async throws -> Void = { client in
            do {
                try await EligibilityAsking(
                    caller: PatientCaller(base: client, patience: .seconds(patience)), day: on,
                    isExplained: output.isLines, inFlight: inFlight
                ).run(source) { answers in
                    for answer in answers {
                        try output.write(
                            output.isLines ? table.jsonLine(answer) : table.rows(answer))
                        loans += 1
                        if case .failure = answer.outcome { failed += 1 }
                    }
                }
            } catch let error as RPCError {
                let failure = CommandFailure(error)
                throw CommandFailure(
                    message: "\(failure.message)\n  answers about the first \(loans) loans were "
                        + "written; ask again for all", exitCode: failure.exitCode)
            }
        }
        try await Import.readable { try await options.withClient(asking) }
        StandardError.write("\(loans) loans asked about, \(failed) not answered\n")
        if failed > 0 { throw ExitCode(1) }
    }
}
