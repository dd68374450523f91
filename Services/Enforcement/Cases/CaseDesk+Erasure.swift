import JSON
import JournalService
import Messages
import Storage
import Values

extension CaseDesk {
    /// What forbids to erase a subject: a case of it that has not ended, and a record of it that bars
    /// on the day or will. Personal data is kept as long as its purpose asks for it, and no longer
    /// (中华人民共和国个人信息保护法, articles 19 and 47).
    /// - Returns: `{"kind": "case" or "record", "id", "state" or "last_day"}`, cases first.
    func obstacles(
        to subject: JournalHandler.Subject, on day: Day, in transaction: any SQLTransaction
    ) throws -> [JSONValue] {
        let open = try transaction.rows(
            """
            SELECT case_id, state FROM integrity_cases WHERE subject_key = ? AND has_ended = 0
            ORDER BY case_id
            """, [.text(subject.keyID)]
        ).map { row -> JSONValue in
            [
                "kind": "case", "id": .string(try row.text("case_id")),
                "state": .string(try row.text("state")),
            ]
        }
        let onFile = try records.all(
            uscc: subject.uscc, key: subject.keyID, in: transaction)
        let barring = try IntegrityNames.entries(onFile).compactMap { entry -> JSONValue? in
            let last = entry.lastDay(deferralExtendsTerm: true)
            // One that was cancelled before its first day never bars.
            guard last.map({ $0 >= day && $0 >= entry.firstDay }) ?? true else { return nil }
            return [
                "kind": "record", "id": .string(entry.id), "last_day": JSONValue(last?.iso),
            ]
        }
        return open + barring
    }
}
