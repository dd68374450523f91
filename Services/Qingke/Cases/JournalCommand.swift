import ArgumentParser
import Foundation
import Messages
import RPC
import ServiceKit
import Stubs

/// `qingke journal`: the journal of a service, for its operator.
struct JournalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "Verify, export and read again the journal of a service.",
        discussion: """
            A journal is asked for at the service that keeps it, not at the gateway:

            qingke journal verify --address 127.0.0.1:7103
            """,
        subcommands: [
            JournalVerify.self, JournalCheckpointCommand.self, JournalExport.self,
            JournalRebuild.self, JournalEraseSubject.self,
        ])

    /// Reading a whole journal takes what it takes.
    static var patient: CallOptions { CallOptions(deadline: .after(.seconds(3_600))) }
}

/// `qingke journal verify`.
struct JournalVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read everything and name, for each stream, the first entry that does not hold.",
        discussion: "Ends with 1 where something does not hold.")

    @Option(help: "A checkpoint's root that was noted elsewhere: in a log, with a backup.")
    var notedRoot = ""

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let report = try await JournalServiceClient(client).verifyJournal(
                VerifyJournalRequest(notedRoot: notedRoot), options: JournalCommand.patient)
            StandardOutput.write(
                "streams: \(report.streams), entries: \(report.entries), "
                    + "checkpoints: \(report.checkpoints)\n")
            guard !report.flaws.isEmpty else { return StandardOutput.write("everything holds\n") }
            for flaw in report.flaws {
                let place =
                    flaw.stream.isEmpty
                    ? "checkpoints" : "\(flaw.stream) entry \(flaw.sequence)"
                StandardOutput.write("\(place): \(flaw.description)\n")
            }
            throw CommandFailure(
                message: "flaws: \(report.flaws.count); what they name does not hold", exitCode: 1)
        }
    }
}

/// `qingke journal checkpoint`.
struct JournalCheckpointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "Take a checkpoint beside the daily one, and print its root.")

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let answer = try await JournalServiceClient(client).takeJournalCheckpoint(
                TakeJournalCheckpointRequest(requestID: UUID().uuidString),
                options: JournalCommand.patient)
            guard let taken = answer.checkpoint else {
                return StandardOutput.write("nothing changed since the last one\n")
            }
            StandardOutput.write("\(taken.number)  \(taken.root)\n")
        }
    }
}

/// `qingke journal export`.
struct JournalExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print every entry as a line of JSON, by stream.")

    @Option(help: "Only streams whose names begin so.")
    var prefix = ""

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let entries = try await JournalServiceClient(client).exportJournal(
                ExportJournalRequest(streamPrefix: prefix),
                options: JournalCommand.patient)
            while let next = try await entries.next() {
                StandardOutput.write((next.entry?.json.text ?? "") + "\n")
            }
        }
    }
}

/// `qingke journal rebuild`.
struct JournalRebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make lists and clocks anew from the journal.")

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let answer = try await JournalServiceClient(client).rebuildProjections(
                RebuildProjectionsRequest(requestID: UUID().uuidString),
                options: JournalCommand.patient)
            StandardOutput.write(
                "\(answer.cases) cases and \(answer.records) records read, \(answer.corrected) were "
                    + "not what their journal says\n")
        }
    }
}

/// `qingke journal erase-subject`.
struct JournalEraseSubject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase-subject",
        abstract: "Erase a person or unit for good: its personal data can never be read again.",
        discussion: """
            Refused while a case of the subject goes on or a record of it bars. The journal keeps who
            erased, when and why, and names nobody. Backups keep what they have.

            qingke journal erase-subject --identity-number FILE --reason "…" --address 127.0.0.1:7103
            """)

    @Option(
        help:
            "File with the identity number of a person, - for the standard input: arguments are seen by others."
    )
    var identityNumber: String?

    @Option(help: "Unified social credit code of a unit.")
    var uscc: String?

    @Option(help: "Why; kept for ever, so that it must name nobody.")
    var reason: String

    @Option(help: "Repeats an earlier call harmlessly; a new one each time unless given.")
    var requestID = UUID().uuidString

    @OptionGroup var options: ClientOptions

    func validate() throws {
        guard (identityNumber == nil) != (uscc == nil) else {
            throw ValidationError("give --identity-number or --uscc, one of them")
        }
    }

    func run() async throws {
        let number = try identityNumber.map {
            String(decoding: try InputFile.read($0), as: UTF8.self)
        }
        try await options.withClient { client in
            let answer = try await JournalServiceClient(client).eraseSubject(
                EraseSubjectRequest(
                    identityNumber: (number ?? "").trimmingCharacters(in: .whitespacesAndNewlines),
                    subjectUSCC: uscc ?? "", reason: reason, requestID: requestID))
            StandardOutput.write(
                answer.erased
                    ? "erased \(answer.keyID): \(answer.entries) entries, \(answer.files) files\n"
                    : "nothing of this subject is on file, or it was erased before\n")
        }
    }
}
