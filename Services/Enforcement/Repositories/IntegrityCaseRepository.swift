import Journal
import Messages
import ProcedureEngine
import ServiceKit
import Storage
import Values

/// The list of cases: one row for each, made from its journal in the same transaction.
struct IntegrityCaseRepository: Sendable {
    /// Sorts behind every day.
    private static let never = "9999-12-31"

    /// What a list may be narrowed to; empty texts narrow nothing.
    struct Filter: Sendable {
        var state = ""
        var body = ""
        var officer = ""
        /// Any of these.
        var subjectKeys: [String] = []
        var dueUntil: Day?
        var includesEnded = false
        var onlyDisclosed = false
        /// Of what a district's officer may see.
        var onlyBody = ""
        /// Not told to this officer, who may have no part in them.
        var notRecused = ""
    }

    /// Writes the row of a case.
    /// - Returns: whether it was not what it is now.
    @discardableResult
    func write(
        _ file: IntegrityCaseFile, in calendar: WorkingCalendar, transaction: any SQLTransaction
    ) throws -> Bool {
        let row = values(file, calendar)
        let onFile = try transaction.row(
            "SELECT * FROM integrity_cases WHERE case_id = ?", [.text(file.history.caseID)])
        if let onFile, try Self.columns.map({ try onFile.value($0) }) == row { return false }
        let assignments = Self.columns.dropFirst().map { "\($0) = excluded.\($0)" }
        try transaction.enqueue(
            """
            INSERT INTO integrity_cases (\(Self.columns.joined(separator: ", ")))
            VALUES (\(Self.columns.map { _ in "?" }.joined(separator: ", ")))
            ON CONFLICT (case_id) DO UPDATE SET \(assignments.joined(separator: ", "))
            """, row)
        for officer in file.content.recusedOfficers {
            try transaction.enqueue(
                """
                INSERT INTO case_recusals (case_id, officer) VALUES (?, ?) ON CONFLICT DO NOTHING
                """, [.text(file.history.caseID), .text(officer)])
        }
        return true
    }

    /// A page of the list, first what is due first.
    /// - Parameter last: the last row of the page before.
    func list(
        _ filter: Filter, after last: (due: String, caseID: String)?, count: Int,
        in transaction: any SQLTransaction
    ) throws -> [CaseSummary] {
        var conditions = ["1 = 1"]
        var values: [SQLValue] = []
        func narrow(_ condition: String, _ narrowing: SQLValue...) {
            conditions.append(condition)
            values += narrowing
        }
        if !filter.includesEnded { narrow("has_ended = 0") }
        if !filter.state.isEmpty { narrow("state = ?", .text(filter.state)) }
        if !filter.body.isEmpty { narrow("body = ?", .text(filter.body)) }
        if !filter.onlyBody.isEmpty { narrow("body = ?", .text(filter.onlyBody)) }
        if !filter.officer.isEmpty { narrow("officer = ?", .text(filter.officer)) }
        if !filter.subjectKeys.isEmpty {
            let places = filter.subjectKeys.map { _ in "?" }.joined(separator: ", ")
            conditions.append("subject_key IN (\(places))")
            values += filter.subjectKeys.map(SQLValue.text)
        }
        if filter.onlyDisclosed { narrow("is_disclosed = 1") }
        if let day = filter.dueUntil { narrow("next_due_date <= ?", .text(day.iso)) }
        if !filter.notRecused.isEmpty {
            narrow(
                """
                NOT EXISTS (SELECT 1 FROM case_recusals r
                    WHERE r.case_id = integrity_cases.case_id AND r.officer = ?)
                """, .text(filter.notRecused))
        }
        if let last {
            narrow(
                "(next_due_date > ? OR (next_due_date = ? AND case_id > ?))", .text(last.due),
                .text(last.due), .text(last.caseID))
        }
        return try transaction.rows(
            """
            SELECT * FROM integrity_cases WHERE \(conditions.joined(separator: " AND "))
            ORDER BY next_due_date, case_id LIMIT ?
            """, values + [.integer(Int64(count))]
        ).map(Self.summary)
    }

    /// The row of a case.
    func summary(_ caseID: String, in transaction: any SQLTransaction) throws -> CaseSummary? {
        try transaction.row("SELECT * FROM integrity_cases WHERE case_id = ?", [.text(caseID)])
            .map(Self.summary)
    }

    /// Where a page ended, for the next one: the day as it sorts, and the case.
    static func position(of summary: CaseSummary) -> String {
        "\(summary.nextDueDate.isEmpty ? never : summary.nextDueDate)/\(summary.caseID)"
    }

    private static let columns = [
        "case_id", "docket_number", "state", "has_ended", "body", "officer", "subject_uscc",
        "subject_key", "is_disclosed", "next_clock", "next_due_date", "sequence", "updated_at_us",
    ]

    private func values(_ file: IntegrityCaseFile, _ calendar: WorkingCalendar) -> [SQLValue] {
        let next = file.history.openClocks
            .compactMap { clock in clock.due(in: calendar).map { (clock.name, $0.day) } }
            .min { ($0.1, $0.0) < ($1.1, $1.0) }
        return [
            .text(file.history.caseID), .text(file.content.docketNumber),
            .text(file.state?.rawValue ?? ""), SQLValue(file.hasEnded), .text(file.content.body),
            .text(file.content.officer), .text(file.uscc), .text(file.subjectKey),
            SQLValue(file.isDisclosed), .text(next?.0 ?? ""), .text(next?.1.iso ?? Self.never),
            .integer(file.history.sequence), .integer(file.history.updatedAt.microseconds),
        ]
    }

    private static func summary(_ row: SQLRow) throws -> CaseSummary {
        let due = try row.text("next_due_date")
        return CaseSummary(
            caseID: try row.text("case_id"), docketNumber: try row.text("docket_number"),
            state: try row.text("state"), body: try row.text("body"),
            officer: try row.text("officer"), subjectUSCC: try row.text("subject_uscc"),
            nextClock: try row.text("next_clock"), nextDueDate: due == never ? "" : due,
            updatedAt: Timestamp(Instant(microseconds: try row.integer("updated_at_us"))))
    }
}
