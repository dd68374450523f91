import PolicyEngine
import ProcedureEngine

/// A case of research misconduct: 青岛市科研诚信管理办法 (2024), articles 18–24 (`int.step`).
///
///     clue ─▶ investigating ─▶ notice_due ─▶ statement_open ─▶ ready ─▶ decided ─▶ served ─▶ final
///                  ▲               ▲          └▶ statement_received ┘               │          │
///                  └── ready       └── under_review ◀── review_requested ◀──────────┘       expired
///
/// A change on review needs a new notice before the new decision. A decision takes effect on its
/// day, whatever the state of its service; silence never moves a case, clocks lapse rights only.
enum IntegrityCase: Procedure {
    enum State: String, ProcedureWord {
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

    enum Act: String, ProcedureWord {
        // Those of the policy file, which move the case.
        case open, dismiss
        case findNone = "find_none"
        case propose
        case serveNotice = "serve_notice"
        case state, lapse, hear, decide, drop, reinvestigate, serve
        case requestReview = "request_review"
        case accept, refuse, uphold, change, annul
        case setAside = "set_aside"
        case repair, expire
        // Those that leave it where it is.
        case report
        case orderProvisional = "order_provisional"
        case liftProvisional = "lift_provisional"
        case fileEvidence = "file_evidence"
        case stateLate = "state_late"
        case publish
        case acceptCorrection = "accept_correction"
        case deferRecords = "defer"
        case escalate
        case assign, recuse, correct
    }

    enum Clock: String, ProcedureWord {
        /// Five working days at least to state and defend (article 19).
        case statement
        /// Fifteen working days to ask for a review (article 23).
        case reviewRequest = "review_request"
        /// Fifteen working days to take the request up; over, it only escalates.
        case reviewAccept = "review_accept"
        /// Ninety working days to finish the review; over, it only escalates.
        case reviewFinish = "review_finish"
        /// The longest term of the decision's records.
        case term
    }

    /// What the policy file lists: `int.step` answers by these rows alone.
    // The columns are the point.
    // swift-format-ignore
    static let moves: [Transition<State, Act, Clock>] = [
        .init(.clue, .open, by: authority, to: .investigating, "第十九条"),
        .init(.clue, .dismiss, by: authority, to: .closedNoCase, "第十九条"),
        .init(.investigating, .findNone, by: authority, to: .closedNoFinding, "第十九条"),
        .init(.investigating, .propose, by: authority, .init("evidence_on_file", true, "第十九条"), to: .noticeDue, "第十九条"),
        .init(.noticeDue, .serveNotice, by: authority, .init("notice_complete", "yes", "第十九条"), to: .statementOpen, starts: [.statement], "第十九条"),
        .init(.statementOpen, .state, by: subject, .init("statement", "timely", "第十九条"), to: .statementReceived, stops: [.statement], "第十九条"),
        .init(.statementOpen, .lapse, by: .clock, .init("statement", "waived", "第十九条"), to: .ready, "第十九条"),
        .init(.statementReceived, .hear, by: authority, .init("statement_heard", true, "第十九条"), to: .ready, "第十九条"),
        .init(.ready, .decide, by: authority, .init("valid", "yes", "第二十一条"), to: .decided, "第二十一条"),
        .init(.ready, .drop, by: authority, to: .closedNoFinding, "第十九条"),
        .init(.ready, .reinvestigate, by: authority, to: .investigating, "第十九条"),
        .init(.decided, .serve, by: authority, .init("served", "yes", "第二十二条"), to: .served, starts: [.reviewRequest], "第二十二条"),
        .init(.served, .requestReview, by: subject, .init("request", "timely", "第二十三条"), to: .reviewRequested, stops: [.reviewRequest], starts: [.reviewAccept], "第二十三条"),
        .init(.served, .lapse, by: .clock, .init("request", "lapsed", "第二十三条"), to: .final, starts: [.term], "第二十三条"),
        .init(.reviewRequested, .accept, by: authority, to: .underReview, stops: [.reviewAccept], starts: [.reviewFinish], "第二十三条"),
        .init(.reviewRequested, .refuse, by: authority, .init("may_refuse", "yes", "第二十三条"), to: .final, stops: [.reviewAccept], starts: [.term], "第二十三条"),
        .init(.underReview, .uphold, by: authority, to: .final, stops: [.reviewFinish], starts: [.term], "第二十三条"),
        .init(.underReview, .change, by: authority, to: .noticeDue, stops: [.reviewFinish], "第二十三条"),
        .init(.underReview, .annul, by: authority, to: .annulled, stops: [.reviewFinish], "第二十三条"),
        .init(.served, .setAside, by: authority, elsewhere, to: .annulled, stops: [.reviewRequest], "第二十四条"),
        .init(.reviewRequested, .setAside, by: authority, elsewhere, to: .annulled, stops: [.reviewAccept], "第二十四条"),
        .init(.underReview, .setAside, by: authority, elsewhere, to: .annulled, stops: [.reviewFinish], "第二十四条"),
        .init(.final, .setAside, by: authority, elsewhere, to: .annulled, stops: [.term], "第二十四条"),
        .init(.final, .repair, by: authority, granted, to: .repaired, stops: [.term], "第十八条"),
        .init(.served, .repair, by: authority, granted, to: .repaired, stops: [.reviewRequest], "第十八条"),
        .init(.final, .expire, by: .clock, .init("term_over", true, "第二十五条"), to: .expired, "第二十五条"),
    ]

    static let steps = TransitionTable(moves)
    static let table = TransitionTable(moves + stayingRows)

    /// Acts of the case that the policy file describes outside of its table.
    // The columns are the point.
    // swift-format-ignore
    private static let stayingRows: [Transition<State, Act, Clock>] = [
        stays(undecided, .orderProvisional, authority, .init("allowed", "yes", "第二十条"), "第二十条"),
        stays(undecided, .liftProvisional, authority, nil, "第二十条"),
        stays(open, .fileEvidence, authority, nil, "第十九条"),
        stays(hearable, .fileEvidence, subject, nil, "第十九条"),
        stays(lateStatements, .stateLate, subject, .init("statement", "late", "第十九条"), "第十九条"),
        stays(inForce, .publish, authority, .init("publish", "yes", "第二十二条"), "第二十二条"),
        stays([.decided] + inForce, .acceptCorrection, authority, nil, "第十二条"),
        stays([.decided, .served, .reviewRequested, .underReview], .deferRecords, authority, nil, "第十八条"),
        // The term's clock begins anew: its last day moves with the deferral.
        stays([.final], .deferRecords, authority, nil, starts: [.term], "第十八条"),
        stays([.reviewRequested, .underReview], .escalate, .clock, nil, "第二十三条"),
        stays(open, .assign, authority, nil, "第五条"),
        stays(open, .recuse, authority, nil, "第五条"),
        stays(open, .correct, authority, nil, "第二十一条"),
    ].flatMap { $0 }

    private static func stays(
        _ states: [State], _ act: Act, _ actor: ProcedureActor, _ guarded: Guard?,
        starts: [Clock] = [], _ article: String
    ) -> [Transition<State, Act, Clock>] {
        Transition.staying(in: states, act, by: actor, guarded: guarded, starts: starts, article)
    }

    static let authority: ProcedureActor = "authority"
    static let subject: ProcedureActor = "subject"

    private static let elsewhere = Guard("set_aside_elsewhere", true, "第二十四条")
    private static let granted = Guard("granted", "yes", "第十八条")

    /// Nothing was decided yet, or what was is under review.
    private static let undecided: [State] = [
        .investigating, .noticeDue, .statementOpen, .statementReceived, .ready,
    ]
    private static let lateStatements: [State] = [.statementOpen, .statementReceived, .ready]
    /// The subject still has a say.
    private static let hearable: [State] = [
        .statementOpen, .statementReceived, .ready, .served, .reviewRequested, .underReview, .final,
    ]
    private static let inForce: [State] = [.served, .reviewRequested, .underReview, .final]
    private static let open: [State] = [.clue] + undecided + [.decided] + inForce

    /// States that a case ends in.
    static let ends: Set<State> = [.closedNoCase, .closedNoFinding, .annulled, .repaired, .expired]

    /// What a clock does when its last day has passed.
    static func act(whenLapsed clock: Clock) -> Act {
        switch clock {
        case .statement, .reviewRequest: .lapse
        case .reviewAccept, .reviewFinish: .escalate
        case .term: .expire
        }
    }
}
