import ArgumentParser
import Foundation
import JSON
import Messages
import RPC
import ServiceKit
import Stubs

/// `qingke case`: cases of research misconduct, from clue to end.
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: "Report, run and read cases of research misconduct.",
        subcommands: [
            CaseList.self, CaseShow.self, CaseEvents.self, CaseReport.self, CaseAct.self,
            CaseActsList.self, CaseWatch.self, CaseUpload.self, CaseDownload.self, CasePaper.self,
        ])
}

/// `qingke case report`: a clue, with which a case begins.
struct CaseReport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Report a clue, with which a case begins.",
        discussion: """
            qingke case report '{"subject": {"uscc": "…", "name": "…"}, "source": "found", \
            "suspected_kinds": ["k4"], "found_date": "2025-04-01", "summary": "…"}' --as bureau:city
            qingke case report --uscc CODE --name … --kind k4 --kind k8 --found-date 2025-04-01 \
            --summary "…" --as bureau:city

            A flag stands in for what the JSON leaves out, and before what it says. A person's identity
            number goes into the JSON of a file: arguments are seen by others.
            """)

    @Argument(help: "The clue as proto3 JSON; a file with @FILE, standard input with -.")
    var clue = "{}"

    @Option(help: "Unified social credit code of the unit that it is about.")
    var uscc: String?

    @Option(help: "Its name.")
    var name: String?

    @Option(help: "How it came up: found, reported, passed_on.")
    var source: String?

    @Option(
        name: .customLong("kind"),
        help: "A kind of misconduct that it points to, k1 to k13; may stand several times.")
    var kinds: [String] = []

    @Option(help: "Number of the plan project, award or subsidy.")
    var activity: String?

    @Option(help: "Day on which it came up, YYYY-MM-DD.")
    var foundDate: String?

    @Option(help: "What is said.")
    var summary: String?

    @Option(
        help:
            "The bureau that handles it: city, or a district's code; the one that reports unless given."
    )
    var body: String?

    @OptionGroup var writing: CaseWriteOptions
    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await CaseRequest(
            method: "ReportClue", field: "clue", said: filled(try CaseRequest.json(clue)),
            writing: writing
        ).send(options)
    }

    /// The clue with what the flags say.
    private func filled(_ clue: JSONValue) -> JSONValue {
        guard case .object(var members) = clue else { return clue }
        for (field, text) in [
            ("source", source), ("activity_id", activity), ("found_date", foundDate),
            ("summary", summary), ("body", body),
        ] {
            if let text { members[field] = .string(text) }
        }
        if !kinds.isEmpty { members["suspected_kinds"] = .array(kinds.map(JSONValue.string)) }
        var subject = members["subject"]?.objectValue ?? [:]
        if let uscc { subject["uscc"] = .string(uscc) }
        if let name { subject["name"] = .string(name) }
        if !subject.isEmpty { members["subject"] = .object(subject) }
        return .object(members)
    }
}

/// `qingke case act`: one act on a case.
struct CaseAct: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "act", abstract: "Do an act in a case.",
        discussion: """
            qingke case act ic-20250418-abc open --as bureau:city.chen01
            qingke case act ic-20250418-abc serve_notice @notice.json --expect 4

            `qingke case acts` lists them, `qingke case acts serve_notice` says what one holds. What is refused is answered with what may be done instead.
            """)

    @Argument(help: "The case.")
    var id: String

    @Argument(help: "The act's id: open, serve_notice, decide, …")
    var act: String

    @Argument(help: "What the act says, as proto3 JSON; a file with @FILE, standard input with -.")
    var said = "{}"

    @Option(help: "The sequence of the case that you saw; the act is refused where it changed.")
    var expect: Int64 = 0

    @OptionGroup var writing: CaseWriteOptions
    @OptionGroup var options: ClientOptions

    func run() async throws {
        let method = try CaseActMethod.named(act)
        var said = try CaseRequest.json(said)
        // The three ways in which a review ends are acts of their own.
        if method.method == "ConcludeReview", case .object(var members) = said {
            members["outcome"] = .string(act)
            said = .object(members)
        }
        try await CaseRequest(
            method: method.method, field: method.field, said: said, writing: writing, caseID: id,
            sequence: expect,
            // The two ends without a finding are acts of their own.
            named: method.method == "CloseWithoutFinding" ? act : ""
        ).send(options)
    }
}

/// `qingke case acts`: what may be done at all, or what one act says.
struct CaseActsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acts", abstract: "List the acts with their methods, or the fields of one.")

    @Argument(help: "An act's id, to see its fields with their comments.")
    var act: String?

    func run() throws {
        guard let act else { return StandardOutput.write(Self.list) }
        let method = try CaseActMethod.named(act)
        StandardOutput.write("\(method.act): \(method.path)\n\n\(try method.fieldsText())")
    }

    private static var list: String {
        var table = TextTable(["act", "method", "says", "roles"])
        for act in CaseActMethod.all {
            table.add([
                act.act, act.method, act.field,
                MethodRoles.table.roles(for: act.path).map(\.rawValue).sorted()
                    .joined(separator: " "),
            ])
        }
        return table.text
    }
}

/// How a write is asked for.
struct CaseWriteOptions: ParsableArguments {
    @Option(
        help:
            "The request's id: the same act under the same id happens once. A new one unless given."
    )
    var requestID = UUID().uuidString.lowercased()

    @Flag(help: "Tell what would happen, and change nothing.")
    var dryRun = false
}

/// A write on a case, its message in JSON as the person typed it.
struct CaseRequest {
    let method: String
    let field: String
    let said: JSONValue
    let writing: CaseWriteOptions
    var caseID = ""
    var sequence: Int64 = 0
    /// Which act it is, where one method does several.
    var named = ""

    static func json(_ text: String) throws -> JSONValue {
        let bytes =
            text == "-" || text.hasPrefix("@")
            ? try InputFile.read(text == "-" ? "-" : String(text.dropFirst())) : Array(text.utf8)
        do {
            return try JSONValue(parsing: bytes)
        } catch {
            throw CommandFailure.usage("what the act says is no JSON: \(error)")
        }
    }

    /// Sends it and prints where the case stands.
    func send(_ options: ClientOptions) async throws {
        guard let found = AllMethods.list.first(where: { $0.path == path }) else { return }
        let codec = MethodCodec(found)
        var members: [String: JSONValue] = [
            field: said, "request_id": .string(writing.requestID),
            "validate_only": .bool(writing.dryRun),
        ]
        if !caseID.isEmpty {
            members["case_id"] = .string(caseID)
            members["expected_sequence"] = .string("\(sequence)")
        }
        if !named.isEmpty { members["act"] = .string(named) }
        let request = try codec.pack(Array(JSONValue.object(members).text.utf8))
        try await options.withClient { client in
            do {
                let response = try await client.forward(
                    codec.path, request, isRepeatable: codec.isRepeatable)
                let answer = try codec.read(response)
                if writing.dryRun { StandardOutput.write("only rehearsed; nothing changed\n") }
                StandardOutput.write(CaseText.standing(answer["case"] ?? .null))
            } catch let error as RPCError where error.reason == .actNotAllowed {
                throw CommandFailure(message: CaseText.refusal(error), exitCode: 1)
            }
        }
    }

    private var path: String { "\(CaseActMethod.service)/\(method)" }
}
