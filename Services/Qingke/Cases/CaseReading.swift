import ArgumentParser
import Foundation
import JSON
import Messages
import RPC
import ServiceKit
import Stubs
import Values

/// `qingke case list`: an officer's desk.
struct CaseList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the cases that you may see, first what is due first.")

    @Option(help: "Only in this state of the policy file.")
    var state = ""

    @Option(help: "Only of this bureau: city, or a district's code.")
    var body = ""

    @Option(help: "Only of this officer: city.chen01.")
    var officer = ""

    @Option(help: "Only of this unit, by its credit code.")
    var uscc = ""

    @Option(help: "Only those with a clock that is due on this day or before.")
    var dueUntil = ""

    @Flag(help: "Also those that have ended.")
    var all = false

    @Option(help: "At most so many.")
    var limit = 200

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let cases = IntegrityServiceClient(client)
            var table = TextTable(["case", "docket", "state", "clock", "due", "bureau", "unit"])
            var request = ListCasesRequest(
                state: state, body: body, officer: officer, subjectUSCC: uscc,
                dueUntilDate: dueUntil, includeEnded: all)
            var count = 0
            repeat {
                request.pageSize = Int32(clamping: min(200, max(1, limit - count)))
                let page = try await cases.listCases(request)
                for one in page.cases {
                    table.add([
                        one.caseID, one.docketNumber, one.state, one.nextClock, one.nextDueDate,
                        one.officer.isEmpty ? one.body : one.officer, one.subjectUSCC,
                    ])
                }
                count += page.cases.count
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty && count < limit
            StandardOutput.write(table.text)
            let rest = request.pageToken.isEmpty ? "" : ", and more; --limit tells them"
            StandardOutput.write("\(count) cases\(rest)\n")
        }
    }
}

/// `qingke case show`: one case as it stands.
struct CaseShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a case: state, clocks, what may be done next, what was written.")

    @Argument(help: "The case.")
    var id: String

    @Flag(help: "Everything, as proto3 JSON.")
    var json = false

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let answer = try await IntegrityServiceClient(client).getCase(
                GetCaseRequest(caseID: id))
            let seen = answer.case?.json ?? .null
            StandardOutput.write(
                json
                    ? seen.prettyText + "\n"
                    : CaseText.standing(seen) + CaseText.contents(seen))
        }
    }
}

/// `qingke case events`: what happened in a case.
struct CaseEvents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "List what happened in a case.")

    @Argument(help: "The case.")
    var id: String

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let answer = try await IntegrityServiceClient(client).listCaseEvents(
                ListCaseEventsRequest(caseID: id))
            var table = TextTable(["", "day", "act", "by", "who", "state", "article"])
            for event in answer.events {
                table.add([
                    "\(event.sequence)", event.actDate,
                    event.act + (event.lapsedClock.isEmpty ? "" : " (\(event.lapsedClock))"),
                    event.actor, event.principal, event.state, event.article,
                ])
            }
            StandardOutput.write(table.text)
        }
    }
}

/// `qingke case watch`: what changes, as it happens.
struct CaseWatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Print every change of a case that you may see as a line of JSON.",
        discussion: "Each line has the `cursor` to go on from: --from 42.")

    @Option(help: "now, or the cursor of a line that was printed.")
    var from = "now"

    @OptionGroup var following: FollowOptions
    @OptionGroup var options: ClientOptions

    func run() async throws {
        try options.requireRole(
            of: MethodRoles.table.roles(for: IntegrityServiceMethods.watchCases.path),
            "cases are watched by")
        try await options.withClient { client in
            var request = WatchCasesRequest(afterCursor: from == "now" ? "" : from)
            try await following.follow { () async throws(RPCError) in
                try await IntegrityServiceClient(client).watchCases(request)
            } take: { next in
                request = WatchCasesRequest(afterCursor: next.cursor)
                return next.case == nil ? nil : next.json
            }
        }
    }
}

/// `qingke case upload`: a file into a case.
struct CaseUpload: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upload", abstract: "File a document or picture in a case.")

    @Argument(help: "The case.")
    var id: String

    @Argument(help: "The file.")
    var file: String

    @Option(help: "What it proves, in a word.")
    var purpose: String

    @Option(
        help: """
            application/pdf, image/png, image/jpeg, text/plain, text/csv, application/zip; by the \
            name of the file unless given.
            """)
    var mediaType: String?

    @Option(help: "The request's id; a new one unless given.")
    var requestID = UUID().uuidString.lowercased()

    @OptionGroup var options: ClientOptions

    func run() async throws {
        let content = try InputFile.read(file)
        guard let type = mediaType ?? Self.types[URL(filePath: file).pathExtension.lowercased()]
        else {
            throw CommandFailure.usage("the name of \(file) tells no type; write --media-type")
        }
        try await options.withClient { client in
            let call = try await IntegrityServiceClient(client).uploadEvidence(
                options: CallOptions(deadline: .after(.seconds(options.timeout))))
            try await call.write(
                UploadEvidenceRequest(
                    caseID: id, requestID: requestID,
                    // The service compares the digest with what arrived.
                    file: EvidenceFile(
                        digest: SHA256.hexadecimal(content),
                        fileName: URL(filePath: file).lastPathComponent, mediaType: type,
                        purpose: purpose)))
            for start in stride(from: 0, to: content.count, by: 256 << 10) {
                let end = min(start + 256 << 10, content.count)
                try await call.write(
                    UploadEvidenceRequest(content: Array(content[start..<end])))
            }
            let answer = try await call.finish()
            StandardOutput.write(
                "\(answer.file?.digest ?? "")  \(answer.file?.sizeBytes ?? 0) bytes\n")
        }
    }
}

extension CaseUpload {
    private static let types = [
        "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "txt": "text/plain", "csv": "text/csv", "zip": "application/zip",
    ]
}

/// `qingke case download`: a file of a case.
struct CaseDownload: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "download", abstract: "Read a file of a case.")

    @Argument(help: "The case.")
    var id: String

    @Argument(help: "The file's digest, as `case show --json` tells it.")
    var digest: String

    @Option(help: "Where it is written.")
    var out: String

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let pieces = try await IntegrityServiceClient(client).downloadEvidence(
                DownloadEvidenceRequest(caseID: id, digest: digest),
                options: CallOptions(deadline: .after(.seconds(options.timeout))))
            var content: [UInt8] = []
            for try await piece in pieces { content += piece.content }
            guard SHA256.hexadecimal(content) == digest else {
                throw CommandFailure(
                    message: "what came is not the file of that digest; try again", exitCode: 1)
            }
            try CasePaper.write(content, to: out)
        }
    }
}

/// `qingke case paper`: a notice, a decision, for print.
struct CasePaper: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper", abstract: "Make a paper of a case, as HTML for print.")

    @Argument(help: "The case.")
    var id: String

    @Argument(help: "notice, decision, service_receipt, review_conclusion.")
    var kind: String

    @Option(help: "Where it is written; standard output unless given.")
    var out: String?

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let paper = try await IntegrityServiceClient(client).getCaseDocument(
                GetCaseDocumentRequest(caseID: id, kind: kind))
            guard let out else { return StandardOutput.write(paper.html) }
            try Self.write(Array(paper.html.utf8), to: out)
        }
    }

    static func write(_ content: [UInt8], to path: String) throws {
        do {
            try Data(content).write(to: URL(filePath: path))
        } catch {
            throw CommandFailure.usage("\(path) cannot be written: \(error.localizedDescription)")
        }
    }
}
