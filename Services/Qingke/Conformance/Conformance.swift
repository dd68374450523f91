import ArgumentParser
import Foundation
import RPC
import ServiceKit

/// `qingke conformance`: holds a server to the protocol, and is one for clients of other makers.
struct Conformance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conformance",
        abstract: "Try a server against Shared/Wire/SPEC.md, case by case.",
        subcommands: [ConformanceServer.self, ConformanceServe.self],
        defaultSubcommand: ConformanceServer.self)
}

/// `qingke conformance HOST:PORT`: the cases for servers.
struct ConformanceServer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "server",
        abstract: "Try a server (the default).",
        discussion: """
            Cases are numbered by the sections of Shared/Wire/SPEC.md; those of gRPC's \
            interoperability suite are G.1 to G.12. Cases on streams need \
            grpc.testing.TestService, which `qingke conformance serve` has; the others try any \
            server of the protocol. Exit codes: 0 all that was tried is kept, 1 a case failed, \
            2 the command is wrong, 3 nothing answers.
            """)

    @Argument(help: "The server's binary RPC, HOST:PORT.")
    var address: String?

    @Flag(help: "List the cases and what each asks of a server.")
    var list = false

    @Option(help: "Only this section, this number, or names with this part: 4, 1.7, credit.")
    var only: String?

    @Option(help: "Write the results as JUnit XML to this file.")
    var junit: String?

    @Flag(help: "What a server SHOULD do fails too, and so does a missing TestService.")
    var strict = false

    @Flag(help: "Try the cases too that wait for a limit of time.")
    var slow = false

    @Option(help: "A shell command that makes the server end in order, for the case on that.")
    var drain: String?

    @Option(help: "Longest wait for the server, in seconds.")
    var patience = 10

    func run() throws {
        let cases = try chosen()
        if list { return StandardOutput.write(ConformanceReport.list(cases)) }
        guard let address else {
            throw CommandFailure.usage("whom to try? write HOST:PORT, or --list for the cases")
        }
        guard let endpoint = Endpoint(parsing: address) else {
            throw CommandFailure.usage("\"\(address)\" is no address; write HOST:PORT")
        }
        guard (1...3600).contains(patience) else {
            throw CommandFailure.usage("--patience \(patience); 1 to 3600 seconds")
        }
        let results = try results(of: cases, at: endpoint)
        StandardOutput.write(ConformanceReport.summary(results))
        if let junit { try write(JUnitReport.text(results), to: junit) }
        if results.contains(where: { $0.outcome == .failed }) { throw ExitCode(1) }
    }

    /// The drain comes last: nothing can be tried after it.
    private func chosen() throws -> [ConformanceCase] {
        let all = ConformanceCase.all.filter { one in only.map(one.matches) ?? true }
        guard !all.isEmpty else {
            throw CommandFailure.usage("--only \"\(only ?? "")\" is no case; --list shows them")
        }
        if list { return all }
        return all.filter { $0.need != .drainCommand } + all.filter { $0.need == .drainCommand }
    }

    private func results(
        of cases: [ConformanceCase], at endpoint: Endpoint
    ) throws -> [ConformanceRun.Result] {
        let target = ConformanceTarget(
            endpoint: endpoint, patienceSeconds: patience, drainCommand: drain)
        var report = ConformanceReport()
        do {
            return try ConformanceRun(target: target, isSlow: slow, isStrict: strict).run(cases) {
                StandardOutput.write(report.text($0))
            }
        } catch let unreachable as RawConnection.Unreachable {
            throw CommandFailure(message: "cannot connect: \(unreachable.why)", exitCode: 3)
        }
    }

    private func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(filePath: path))
        } catch {
            throw CommandFailure.usage("--junit \(path): \(error.localizedDescription)")
        }
    }
}
