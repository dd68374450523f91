import Messages
import ProtobufC
import Storage
import Values

/// Decisions on research misconduct that stop money, as the enforcement service told of them.
struct IntegrityHoldRepository: Sendable {
    /// Number of the last event that was taken in.
    func lastNumber(in transaction: any SQLTransaction) throws -> Int64 {
        try transaction.row("SELECT last_number FROM integrity_feed")?.integer("last_number") ?? 0
    }

    /// Takes an event in; one that was taken in before changes nothing.
    func take(
        _ event: IntegrityEvent, at now: Instant, in transaction: any SQLTransaction
    ) throws {
        // Holds the row: of two replicas that are told the same, the second finds it done.
        let isNew = try transaction.execute(
            "UPDATE integrity_feed SET last_number = ? WHERE last_number < ?",
            [.integer(event.number), .integer(event.number)])
        guard isNew == 1, !event.subjectUSCC.isEmpty else { return }
        let former = try transaction.row(
            "SELECT message FROM integrity_holds WHERE case_id = ?", [.text(event.caseID)]
        ).map { try IntegrityHold(unpacking: try $0.blob("message")) }
        let hold = Self.hold(after: event, former)
        try transaction.execute(
            """
            INSERT INTO integrity_holds (case_id, enterprise_uscc, event_number, message,
                recorded_at_us)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (case_id) DO UPDATE SET event_number = excluded.event_number,
                message = excluded.message, recorded_at_us = excluded.recorded_at_us
            """,
            [
                .text(event.caseID), .text(event.subjectUSCC), .integer(event.number),
                .blob(hold.packed), .integer(now.microseconds),
            ])
    }

    /// What is on file of an enterprise, by case.
    func all(of uscc: String, in transaction: any SQLTransaction) throws -> [IntegrityHold] {
        try transaction.rows(
            "SELECT message FROM integrity_holds WHERE enterprise_uscc = ? ORDER BY case_id",
            [.text(uscc)]
        ).map { try IntegrityHold(unpacking: try $0.blob("message")) }
    }

    /// The decision with which the application of a grant ended before it was granted (article 14);
    /// nil where none did. A later repair or end of the term does not bring it back.
    func ending(
        _ grant: Grant, on day: Day, in transaction: any SQLTransaction
    ) throws -> IntegrityHold? {
        try all(of: grant.enterpriseUSCC, in: transaction).first { hold in
            hold.endsPendingApplications && hold.state != "annulled"
                && grant.applicationDate <= hold.effectiveDate && hold.effectiveDate <= day.iso
        }
    }

    private static func hold(
        after event: IntegrityEvent, _ former: IntegrityHold?
    ) -> IntegrityHold {
        var hold = former ?? IntegrityHold()
        hold.caseID = event.caseID
        hold.docketNumber = event.docketNumber
        hold.state = event.kind == "decided" ? "in_force" : event.kind
        hold.grade = event.grade
        hold.effectiveDate = event.effectiveDate
        hold.untilDate = event.untilDate
        if event.kind == "decided" {
            hold.endsPendingApplications = event.endsPendingApplications
            hold.recoverFen = event.recoverFen
        }
        if event.kind == "annulled" {
            hold.endsPendingApplications = false
            hold.recoverFen = 0
        }
        return hold
    }
}
