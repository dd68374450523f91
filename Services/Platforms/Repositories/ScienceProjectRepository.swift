import Messages
import RPC
import ServiceKit
import Storage
import Values

/// Science-plan projects of entities.
struct ScienceProjectRepository: Sendable {
    let database: any Database

    /// Adds a project of an entity that is on file.
    /// - Throws: ALREADY_EXISTS.
    func insert(
        _ project: ScienceProject, by principal: String, at now: Instant,
        in transaction: any SQLTransaction
    ) throws {
        let added = try transaction.execute(
            """
            INSERT INTO science_projects (uscc, project_id, title, level, approval_date,
                reward_type, recorded_at_us, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uscc, project_id) DO NOTHING
            """,
            [
                .text(project.uscc), .text(project.projectID), .text(project.title),
                .integer(Int64(project.level.rawValue)), .text(project.approvalDate),
                SQLValue(project.rewardType), .integer(now.microseconds), .text(principal),
            ])
        guard added == 1 else {
            throw RPCError.alreadyExists(
                .projectExists,
                "a project \"\(project.projectID)\" of \(project.uscc) is on file already")
        }
    }

    /// By approval day, then by number.
    func all(of uscc: String, in transaction: any SQLTransaction) throws -> [ScienceProject] {
        try transaction.rows(
            "SELECT * FROM science_projects WHERE uscc = ? ORDER BY approval_date, project_id",
            [.text(uscc)]
        ).map { row in
            ScienceProject(
                projectID: try row.text("project_id"), uscc: try row.text("uscc"),
                title: try row.text("title"),
                level: ProjectLevel(rawValue: Int32(clamping: try row.integer("level"))),
                approvalDate: try row.text("approval_date"),
                rewardType: try row.flag("reward_type"))
        }
    }
}
