import Messages
import ServiceKit
import Values

/// What other services are told of a case: only what stops money or applications there.
enum CaseEvents {
    /// The event that an act brings about; nil for acts that stop nothing elsewhere.
    static func event(
        of act: IntegrityCase.Act, _ before: IntegrityCaseFile, _ file: IntegrityCaseFile,
        _ guards: CaseGuards, on day: Day, at now: Instant
    ) -> IntegrityEvent? {
        guard let kind = kind(of: act, before) else { return nil }
        let decision = file.content.decision
        let records = guards.records(of: file, on: day)
        let isOpen = records.contains { $0.lastDayDate.isEmpty && $0.removedDate.isEmpty }
        return IntegrityEvent(
            kind: kind, subjectUSCC: file.uscc, subjectKey: file.subjectKey,
            caseID: file.history.caseID, docketNumber: file.content.docketNumber,
            grade: decision?.grade ?? "", effectiveDate: decision?.decisionDate ?? day.iso,
            untilDate: isOpen ? "" : records.map(\.lastDayDate).max() ?? "",
            endsPendingApplications: kind == "decided" && decision?.grade != "light",
            recoverFen: kind == "decided" ? decision?.recoverFen ?? 0 : 0,
            recordedAt: Timestamp(now))
    }

    private static func kind(of act: IntegrityCase.Act, _ before: IntegrityCaseFile) -> String? {
        switch act {
        case .decide: "decided"
        case .annul, .setAside: "annulled"
        case .repair: "repaired"
        case .expire: "expired"
        case .orderProvisional: "provisional"
        case .liftProvisional: "provisional_lifted"
        case .findNone, .drop: before.content.provisional == nil ? nil : "provisional_lifted"
        default: nil
        }
    }
}
