import ArgumentParser
import Foundation
import RPC
import ServiceKit
import Tables

/// An import of synthetic loans into a running system.
struct BenchImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import synthetic loans through a running gateway.",
        discussion: "The loans stay in the system: take one with a data folder of its own.")

    @Option(help: "How many loans.")
    var rows = 100_000

    @Option(help: "Rows under way at once.")
    var inFlight = 128

    @OptionGroup var options: ClientOptions

    func validate() throws {
        guard (1...10_000_000).contains(rows), (1...1_024).contains(inFlight) else {
            throw ValidationError("1 to 10000000 rows and 1 to 1024 in flight are right")
        }
    }

    func run() async throws {
        let path = "\(NSTemporaryDirectory())/qingke-bench-\(UUID().uuidString).csv"
        try write(path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let source = try ImportSource(path, format: .csv, encoding: nil)
        let summary = try await options.withClient(
            as: .init(role: .bank, id: "bench-\(UUID().uuidString.prefix(8))")
        ) { client in
            try await Importer(
                kind: ImportKinds.loans, source: source,
                caller: PatientCaller(base: client, patience: .seconds(15)), inFlight: inFlight,
                skipsBad: false, isDryRun: false, progress: ImportProgress(isQuiet: false)
            ).run()
        }
        guard summary.rejected == 0 else {
            throw CommandFailure(
                message: ImportReport(problems: summary.problems).text, exitCode: 1)
        }
        var table = TextTable(["pass", "rows", "rows/s"])
        for (name, rows, time) in [
            ("check", summary.read, summary.checkTime),
            ("write", summary.written, summary.writeTime),
        ] {
            table.add([name, "\(rows)", "\(ImportSummary.perSecond(rows, time))"])
        }
        StandardOutput.write(table.text)
    }

    private func write(_ path: String) throws {
        let output = try TableOutput(path)
        let head = [
            "loan_id", "borrower_uscc", "contract_date", "term_months", "contract_amount_yuan",
            "events", "settled_date", "had_overdue", "interest_paid_yuan", "use", "use_proven",
        ]
        try output.write(CSVRow(head).line)
        for start in stride(from: 1, through: rows, by: 1_000) {
            try output.write(
                (start..<min(start + 1_000, rows + 1)).map(Self.line).joined())
        }
    }

    private static func line(_ number: Int) -> String {
        let amount = ExactDecimal.yuan(Int64(number % 1_000 + 1) * 1_000_000)
        return CSVRow([
            "B-\(number)", SampleEntity(number: number % 1_000 + 1).uscc, "2024-10-28", "12",
            amount,
            "2024-11-01 draw \(amount); 2025-10-31 repay \(amount)", "2025-10-31", "no", "1000.00",
            "research", "yes",
        ]).line
    }
}
