import Journal
import Messages
import ProcedureEngine
import Storage
import Values

/// A case of research misconduct as its entries tell it.
struct IntegrityCaseFile: CaseFile {
    typealias P = IntegrityCase

    private(set) var history: CaseHistory<IntegrityCase>
    /// What was said in it; state, clocks and rights are added for whoever asks.
    private(set) var content = Messages.IntegrityCase()
    /// Orders of provisional measures with the day on which each ended, for `int.term`.
    private(set) var suspensions: [Suspension] = []
    /// Digests of files that the subject filed.
    private(set) var ownFiles: Set<String> = []
    /// The day on which all records of the case were lifted (annulled, closed without a finding).
    private(set) var lifted: Day?
    /// The day on which what measure 3 asks for was mended.
    private(set) var corrected: Day?
    /// Personal data of an entry could not be opened: its subject was erased.
    var isErased = false

    /// A provisional measure, as long as it held.
    struct Suspension: Hashable, Sendable {
        let measure: String
        let first: Day
        /// The first day on which it no longer held; nil while it does.
        var ended: Day?
    }

    init(stream: String) { history = CaseHistory(stream: stream) }

    /// Nil before the clue is on file.
    var state: IntegrityCase.State? { history.state }
    var subjectKey: String { content.clue?.subject?.subjectKey ?? "" }
    var uscc: String { content.clue?.subject?.uscc ?? "" }
    var hasEnded: Bool { state.map { IntegrityCase.ends.contains($0) } ?? false }

    mutating func apply(_ entry: JournalEntry) throws { try apply(entry, nil) }

    /// The same with the personal data of the entry, where it could be opened.
    mutating func apply(_ entry: JournalEntry, _ personal: CasePersonalData?) throws {
        let said = try history.apply(entry)
        guard let act = IntegrityCase.Act(rawValue: entry.act), let day = Day(iso: said.actDate)
        else {
            throw StorageError(
                .corrupt,
                "\(entry.stream): entry \(entry.sequence) is \"\(entry.act)\", which this procedure "
                    + "does not know; verify the journal")
        }
        try take(act, said.details, personal, on: day, by: said.actor)
    }

    /// Takes what an act says, on its day. Used also to see what a case would be after an act that
    /// is only asked for.
    mutating func take(
        _ act: IntegrityCase.Act, _ details: [UInt8], _ personal: CasePersonalData?, on day: Day,
        by actor: ProcedureActor
    ) throws {
        switch act {
        case .report:
            let clue = try IntegrityClue(details, personal)
            content.clue = clue
            content.body = clue.body
        case .open:
            content.docketNumber = try OpeningNote(unpacking: details).docketNumber
        case .orderProvisional:
            let order = try ProvisionalOrder(details, personal)
            endSuspensions(on: day)
            content.provisional = order
            let first = Day(iso: order.orderedDate) ?? day
            suspensions += order.measures.map { Suspension(measure: $0, first: first) }
        case .liftProvisional: endSuspensions(on: day)
        case .propose: content.report = try InvestigationReport(details, personal)
        case .serveNotice: content.notice = try Messages.DecisionNotice(details, personal)
        case .state, .stateLate: content.statement = try SubjectStatement(details, personal)
        case .hear: content.hearing = try StatementHearing(details, personal)
        case .decide: try decide(details, personal, on: day)
        case .serve: content.service = try DecisionService(details, personal)
        case .publish: content.publication = try Messages.DecisionPublication(details, personal)
        case .requestReview: content.reviewRequest = try ReviewRequest(details, personal)
        case .accept: content.reviewAcceptedDate = day.iso
        case .uphold: content.reviewConclusion = try ReviewConclusion(details, personal)
        case .change: try beginAgain(details, personal)
        case .annul:
            content.reviewConclusion = try ReviewConclusion(details, personal)
            lift(on: day)
        case .setAside:
            content.setAside = try SetAsideRuling(details, personal)
            lift(on: day)
        case .findNone, .drop, .dismiss: lift(on: day)
        case .reinvestigate: forgetNotice()
        case .repair: content.repair = try Messages.CreditRepair(details, personal)
        case .deferRecords: content.deferrals.append(try RecordDeferral(details, personal))
        case .acceptCorrection: corrected = day
        case .fileEvidence: try file(details, personal, by: actor)
        case .assign: try assign(details)
        case .recuse: content.recusedOfficers.append(try CaseRecusal(unpacking: details).officer)
        case .correct: try correct(CaseCorrection(details, personal))
        case .lapse, .refuse, .expire, .escalate: break
        }
    }

    /// Provisional measures end with the decision; its own take over (article 20).
    private mutating func decide(
        _ details: [UInt8], _ personal: CasePersonalData?, on day: Day
    ) throws {
        let decision = try Messages.SanctionDecision(details, personal)
        content.decision = decision
        endSuspensions(on: Day(iso: decision.decisionDate) ?? day)
    }

    /// A decision that was changed on review stays in force until the new one; that one needs a new
    /// notice, statement and hearing.
    private mutating func beginAgain(_ details: [UInt8], _ personal: CasePersonalData?) throws {
        content.reviewConclusion = try ReviewConclusion(details, personal)
        content.reviewRequest = nil
        content.reviewAcceptedDate = ""
        forgetNotice()
    }

    private mutating func forgetNotice() {
        content.notice = nil
        content.statement = nil
        content.hearing = nil
    }

    private mutating func endSuspensions(on day: Day) {
        for index in suspensions.indices where suspensions[index].ended == nil {
            suspensions[index].ended = max(day, suspensions[index].first)
        }
        content.provisional = nil
    }

    private mutating func lift(on day: Day) {
        endSuspensions(on: day)
        lifted = day
    }

    private mutating func file(
        _ details: [UInt8], _ personal: CasePersonalData?, by actor: ProcedureActor
    ) throws {
        let file = try EvidenceFile(details, personal)
        if actor == IntegrityCase.subject { ownFiles.insert(file.digest) }
        guard !content.evidence.contains(where: { $0.digest == file.digest }) else { return }
        content.evidence.append(file)
    }

    private mutating func assign(_ details: [UInt8]) throws {
        let assignment = try CaseAssignment(unpacking: details)
        if !assignment.body.isEmpty { content.body = assignment.body }
        content.officer = assignment.officer
    }

    private mutating func correct(_ correction: CaseCorrection) {
        if let notice = correction.notice { content.notice = notice }
        if let service = correction.service { content.service = service }
        if let request = correction.reviewRequest { content.reviewRequest = request }
    }
}
