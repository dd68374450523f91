import ArgumentParser
import FinanceService
import ServiceKit

/// `qingke bench`: what calls and evaluations cost on this machine.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure calls and evaluations on this machine.",
        subcommands: [
            BenchRPC.self, BenchRPCServer.self, BenchRPCClient.self, BenchRPCIdle.self,
            BenchEval.self, BenchEligibility.self, BenchQuery.self, BenchImport.self,
            BenchView.self, BenchStorage.self,
        ])
}

/// Evaluations of `fin.qingkedai` with all findings, from typed facts, on one core.
struct BenchEval: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval", abstract: "Evaluations of one programme a second, on one core.")

    @Option(help: "Seconds of measuring.")
    var seconds = 3

    func run() async throws {
        let figures = try evaluationBenchmark(seconds: Double(seconds))
        var table = TextTable(["what", "a second"])
        table.add(["fin.qingkedai from typed facts, 16 findings", "\(Int(figures.typedPerSecond))"])
        table.add(["whole cases, JSON in and out", "\(Int(figures.casesPerSecond))"])
        StandardOutput.write(table.text)
    }
}
