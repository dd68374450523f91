import ArgumentParser
import ServiceKit

/// The command line: starts the system, asks it, and evaluates rules offline.
@main
struct Qingke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qingke",
        abstract: "Qingdao's sci-tech innovation policies as running services.",
        subcommands: [
            Up.self, SandboxCommand.self, Eligibility.self, View.self, Evaluate.self, Policy.self,
            Call.self, Methods.self, List.self, Describe.self, Errors.self, Seed.self, Import.self,
            Export.self, Screen.self, Watch.self, CaseCommand.self, JournalCommand.self, Bench.self,
            Conformance.self,
        ])

    /// Exit codes: 0 done, 1 the call or the evaluation failed, 2 the command is wrong (what was
    /// typed, a file that cannot be read), 3 the service cannot be reached now.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            StandardError.write("error: \(failure.message)\n")
            Self.exit(withError: ExitCode(failure.exitCode))
        } catch {
            guard Self.exitCode(for: error) == .validationFailure else {
                Self.exit(withError: error)
            }
            StandardError.write(Self.fullMessage(for: error) + "\n")
            Self.exit(withError: ExitCode(2))
        }
    }
}
