import PolicyEngine

/// A case of research misconduct: 青岛市科研诚信管理办法 (2024), articles 18–24.
///
///     clue ─▶ investigating ─▶ notice_due ─▶ statement_open ─▶ ready ─▶ decided ─▶ served ─▶ final
///                  ▲               ▲          └▶ statement_received ┘               │          │
///                  └── ready       └── under_review ◀── review_requested ◀──────────┘       expired
///
/// A change on review needs a new notice before the new decision. A decision takes effect on its
/// day, whatever the state of its service; silence never moves a case, clocks lapse rights only.
enum IntegrityCase {
    enum State: String, CaseIterable, Sendable {
        case clue, investigating
        case noticeDue = "notice_due"
        case statementOpen = "statement_open"
        case statementReceived = "statement_received"
        case ready, decided, served
        case reviewRequested = "review_requested"
        case underReview = "under_review"
        case final
        case closedNoCase = "closed_no_case"
        case closedNoFinding = "closed_no_finding"
        case annulled, repaired, expired
    }

    // The columns are the point.
    // swift-format-ignore
    static let steps = StepTable<State>([
        .init(.clue, "open", .investigating, "authority"),
        .init(.clue, "dismiss", .closedNoCase, "authority"),
        .init(.investigating, "find_none", .closedNoFinding, "authority"),
        .init(.investigating, "propose", .noticeDue, "authority", .init("evidence_on_file", true)),
        .init(.noticeDue, "serve_notice", .statementOpen, "authority", .init("notice_complete", "yes")),
        .init(.statementOpen, "state", .statementReceived, "subject", .init("statement", "timely")),
        .init(.statementOpen, "lapse", .ready, "clock", .init("statement", "waived")),
        .init(.statementReceived, "hear", .ready, "authority", .init("statement_heard", true)),
        .init(.ready, "decide", .decided, "authority", .init("valid", "yes")),
        .init(.ready, "drop", .closedNoFinding, "authority"),
        .init(.ready, "reinvestigate", .investigating, "authority"),
        .init(.decided, "serve", .served, "authority", .init("served", "yes")),
        .init(.served, "request_review", .reviewRequested, "subject", .init("request", "timely")),
        .init(.served, "lapse", .final, "clock", .init("request", "lapsed")),
        .init(.reviewRequested, "accept", .underReview, "authority"),
        .init(.reviewRequested, "refuse", .final, "authority", .init("may_refuse", "yes")),
        .init(.underReview, "uphold", .final, "authority"),
        .init(.underReview, "change", .noticeDue, "authority"),
        .init(.underReview, "annul", .annulled, "authority"),
        .init(.served, "set_aside", .annulled, "authority", .init("set_aside_elsewhere", true)),
        .init(.reviewRequested, "set_aside", .annulled, "authority", .init("set_aside_elsewhere", true)),
        .init(.underReview, "set_aside", .annulled, "authority", .init("set_aside_elsewhere", true)),
        .init(.final, "set_aside", .annulled, "authority", .init("set_aside_elsewhere", true)),
        .init(.final, "repair", .repaired, "authority", .init("granted", "yes")),
        .init(.served, "repair", .repaired, "authority", .init("granted", "yes")),
        .init(.final, "expire", .expired, "clock", .init("term_over", true)),
    ])
}
