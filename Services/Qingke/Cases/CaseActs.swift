import Descriptors
import ProtobufC
import Reflection

/// The acts of a case of research misconduct, by their ids in the policy file: which method does each,
/// and which field of its request says what the act says.
struct CaseActMethod: Sendable {
    let act: String
    /// Of `qingke.enforcement.v1.IntegrityService`.
    let method: String
    /// Where the message of the act stands.
    let field: String

    static let service = "qingke.enforcement.v1.IntegrityService"

    static let all: [CaseActMethod] = [
        .init("open", "OpenCase", "note"),
        .init("dismiss", "DismissClue", "note"),
        .init("order_provisional", "OrderProvisionalMeasures", "order"),
        .init("lift_provisional", "LiftProvisionalMeasures", "note"),
        .init("find_none", "CloseWithoutFinding", "note"),
        .init("drop", "CloseWithoutFinding", "note"),
        .init("propose", "ProposeDecision", "report"),
        .init("serve_notice", "ServeNotice", "notice"),
        .init("state", "FileStatement", "statement"),
        .init("hear", "HearStatement", "hearing"),
        .init("reinvestigate", "ReopenInvestigation", "note"),
        .init("decide", "IssueDecision", "decision"),
        .init("serve", "ServeDecision", "service"),
        .init("publish", "PublishDecision", "publication"),
        .init("request_review", "RequestReview", "review_request"),
        .init("accept", "AcceptReview", "note"),
        .init("refuse", "RefuseReview", "note"),
        .init("uphold", "ConcludeReview", "conclusion"),
        .init("change", "ConcludeReview", "conclusion"),
        .init("annul", "ConcludeReview", "conclusion"),
        .init("set_aside", "SetAsideDecision", "ruling"),
        .init("accept_correction", "AcceptCorrection", "note"),
        .init("repair", "RepairCredit", "repair"),
        .init("defer", "DeferRecords", "deferral"),
        .init("assign", "AssignCase", "assignment"),
        .init("recuse", "RecuseOfficer", "recusal"),
        .init("correct", "CorrectEntry", "correction"),
    ]

    private init(_ act: String, _ method: String, _ field: String) {
        self.act = act
        self.method = method
        self.field = field
    }
}

extension CaseActMethod {
    var path: String { "\(Self.service)/\(method)" }

    /// - Throws: ``CommandFailure`` that lists them where there is no such act.
    static func named(_ act: String) throws -> CaseActMethod {
        guard let method = all.first(where: { $0.act == act }) else {
            throw CommandFailure.usage(
                "\"\(act)\" is no act; these are: " + all.map(\.act).joined(separator: ", "))
        }
        return method
    }

    /// The message of the act, and those inside it, as the `.proto` file has them.
    func fieldsText() throws -> String {
        let schema = try Schema(
            AllDescriptors.base64.map { try ScannedDescriptor(Base64.bytes($0) ?? []) })
        var (text, waiting) = ("", [try messageName(in: schema)])
        var written: Set<String> = []
        while let name = waiting.popLast() {
            guard written.insert(name).inserted, let message = schema.messages[name] else {
                continue
            }
            let lines = (ProtoText.of(name, in: schema) ?? "").split(
                separator: "\n", omittingEmptySubsequences: false)
            // Without file and package, which are those of every act.
            text += lines.drop { !$0.isEmpty }.dropFirst().joined(separator: "\n") + "\n"
            waiting += message.fields.reversed().compactMap { field in
                if case .message(let name) = field.type { name } else { nil }
            }
        }
        return text
    }

    private func messageName(in schema: Schema) throws -> String {
        let request = schema.services[Self.service]?.methods.first { $0.name == method }?.request
        let said = schema.messages[request ?? ""]?.fields.first { $0.name == field }
        guard case .message(let name) = said?.type else {
            throw CommandFailure(message: "\(path) has no message \(field)", exitCode: 1)
        }
        return name
    }
}
