import Messages
import RPC
import ServiceKit
import Stubs

/// Science-plan projects: recorded by the bureau, read by everybody's rules.
struct ScienceProjectHandler: ScienceProjectServiceProtocol {
    let writes: IdempotentWrites
    let entities: EntityRepository
    let projects: ScienceProjectRepository
    let changes: EntityChangeRepository
    let signal: ChangeSignal

    func recordScienceProject(
        request: RecordScienceProjectRequest, context: ServerContext
    ) async throws -> RecordScienceProjectResponse {
        var fields = FieldChecks()
        var checked = request.project ?? ScienceProject()
        _ = fields.text("project.project_id", checked.projectID)
        checked.uscc = fields.uscc("project.uscc", checked.uscc)
        _ = fields.text("project.title", checked.title, bytesMax: 400)
        _ = fields.choice(
            "project.level", checked.level,
            isDefined: EntityNames.projectLevels[checked.level] != nil,
            oneOf: "PROJECT_LEVEL_NATIONAL, PROJECT_LEVEL_PROVINCIAL, PROJECT_LEVEL_MUNICIPAL, "
                + "PROJECT_LEVEL_DISTRICT")
        _ = fields.day("project.approval_date", checked.approvalDate)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        let project = checked
        defer { signal.announce() }
        return try await writes.once(request, context) { transaction, now in
            _ = try entities.required(project.uscc, in: transaction)
            try projects.insert(
                project, by: context.principal.description, at: now, in: transaction)
            try changes.append(
                .projectRecorded(id: project.projectID), of: project.uscc, at: now,
                in: transaction)
            return RecordScienceProjectResponse(project: project)
        }
    }

    func listScienceProjects(
        request: ListScienceProjectsRequest, context: ServerContext
    ) async throws -> ListScienceProjectsResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("uscc", request.uscc)
        try fields.refuse()
        try context.requireSelf(uscc)
        let found = try await StorageRefusal.translate {
            try await entities.database.read { transaction in
                _ = try entities.required(uscc, in: transaction)
                return try projects.all(of: uscc, in: transaction)
            }
        }
        return ListScienceProjectsResponse(projects: found)
    }
}
