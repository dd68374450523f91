/// The acts of a case of research misconduct, by their ids in the policy file: which method does each,
/// and which field of its request says what the act says.
struct CaseActMethod: Sendable {
    let act: String
    /// Of `qingke.enforcement.v1.IntegrityService`.
    let method: String
    /// Where the message of the act stands; its type is told by `qingke describe`.
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
