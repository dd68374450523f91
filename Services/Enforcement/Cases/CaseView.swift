import JSON
import Journal
import Messages
import ProcedureEngine
import ServiceKit
import Values

/// A case and its history as one caller may see them.
struct CaseView: Sendable {
    let standing: CaseRights.Standing
    let calendar: WorkingCalendar

    func message(_ file: IntegrityCaseFile) -> Messages.IntegrityCase {
        var seen = file.content
        let history = file.history
        seen.caseID = history.caseID
        seen.state = history.state?.rawValue ?? ""
        seen.sequence = history.sequence
        seen.subject = masked(file.content.clue?.subject)
        seen.clue?.subject = nil
        seen.clocks = history.clocks.map { $0.message(in: calendar) }
        seen.legalActs = history.state.map(legalActs) ?? []
        seen.createdAt = Timestamp(history.createdAt)
        seen.updatedAt = Timestamp(history.updatedAt)
        seen.isErased = file.isErased
        if standing == .subject { hideFromSubject(&seen, file) }
        return seen
    }

    /// One line of the history; nil for what the subject is not told of.
    func event(_ entry: JournalEntry, _ said: CaseEntry, note: String) -> CaseEvent? {
        let isSubject = standing == .subject
        guard !isSubject || Self.toldToSubject.contains(entry.act) else { return nil }
        // What an officer noted is the bureau's own; what the subject said, it may read again.
        let isNoteSeen = !isSubject || said.actor == IntegrityCase.subject
        return CaseEvent(
            sequence: entry.sequence, act: entry.act, actor: said.actor,
            principal: isSubject ? "" : entry.actor, recordedAt: Timestamp(entry.at),
            actDate: said.actDate, state: said.state, article: said.article,
            clocksStarted: said.clocksStarted, lapsedClock: said.lapsedClock,
            note: isNoteSeen ? note : "", hash: SHA256.hexadecimal(of: entry.hash))
    }

    private func legalActs(in state: IntegrityCase.State) -> [PossibleAct] {
        IntegrityCase.table.legalActs(in: state)
            .filter { standing != .subject || $0.actor == IntegrityCase.subject }
            .map(PossibleAct.init)
    }

    /// Whoever reported, what the inquiry thought and who decided stays with the bureau.
    private func hideFromSubject(
        _ seen: inout Messages.IntegrityCase, _ file: IntegrityCaseFile
    ) {
        seen.officer = ""
        seen.recusedOfficers = []
        seen.clue?.source = ""
        seen.clue?.summary = ""
        seen.report?.findings = ""
        seen.hearing?.record = ""
        seen.decision?.weighingReason = ""
        seen.evidence = seen.evidence.filter { file.ownFiles.contains($0.digest) }
    }

    /// An identity number as `core.mask` shows it to those who need not know it.
    private func masked(_ subject: CaseSubject?) -> CaseSubject? {
        guard var subject else { return nil }
        let number = subject.identityNumber
        if number.count > 6 {
            subject.identityNumber =
                String(number.prefix(3)) + String(repeating: "*", count: number.count - 4)
                + String(number.suffix(1))
        }
        return subject
    }

    private static let toldToSubject: Set<String> = Set(
        [
            IntegrityCase.Act.orderProvisional, .liftProvisional, .serveNotice, .state, .stateLate,
            .lapse, .hear, .decide, .serve, .publish, .requestReview, .accept, .refuse, .uphold,
            .change, .annul, .setAside, .repair, .expire, .deferRecords, .acceptCorrection,
            .correct,
            .drop, .findNone,
        ].map(\.rawValue))
}
