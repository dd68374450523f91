import Identity
import Messages
import PolicyEngine
import ServiceKit
import Storage
import Values

/// Assessments as they were answered, kept so that they can be read and computed again.
package struct AssessmentRepository: Sendable {
    private let service: String
    private let database: any Database

    package static let migrator = Migrator(
        series: "assessments",
        [Migration(file: "0001_assessments.sql", PackageResources._001_assessments_sql)])

    /// - Parameter service: `finance`; the ids begin with it, so that they say who keeps them.
    package init(service: String, database: any Database) {
        self.service = service
        self.database = database
    }

    /// `finance-` and 130 random bits: not to be guessed.
    func newID() -> String {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
        return "\(service)-" + String((0..<26).map { _ in alphabet[Int.random(in: 0..<32)] })
    }

    /// Keeps an answer, in the transaction of the request that asked for it.
    func insert(
        _ message: Messages.Assessment, record: String, for principal: Principal, at now: Instant,
        in transaction: any SQLTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO assessments (
                assessment_id, rule_id, subject_uscc, principal, message, record_json, stored_at_us
            ) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(message.assessmentID), .text(message.ruleID), .text(message.subjectUSCC),
                .text(principal.description), .blob(message.packed), .text(record),
                .integer(now.microseconds),
            ])
    }

    /// The stored answer; nil where there is none or the reader may not know of it: whoever asked
    /// may read it, the subject itself, and the bureau.
    package func assessment(
        _ id: String, readBy principal: Principal
    ) async throws -> Messages.Assessment? {
        let row = try await StorageRefusal.translate {
            try await database.read { transaction in
                try transaction.row(
                    """
                    SELECT subject_uscc, principal, message FROM assessments
                    WHERE assessment_id = ?
                    """, [.text(id)])
            }
        }
        guard let row else { return nil }
        let isSubject =
            try principal.role == .applicant && row.text("subject_uscc") == principal.id
        guard
            try isSubject || principal.role == .bureau
                || row.text("principal") == principal.description
        else { return nil }
        return try Messages.Assessment(unpacking: row.blob("message"))
    }

    /// The engine's own record of a stored answer, for replays; nil where there is none.
    package func record(of id: String) async throws -> String? {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                try transaction.row(
                    "SELECT record_json FROM assessments WHERE assessment_id = ?", [.text(id)]
                )?.text("record_json")
            }
        }
    }
}
