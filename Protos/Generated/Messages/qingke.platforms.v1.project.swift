// Generated from Protos/qingke/platforms/v1/project.proto by Protos/Generator. Do not edit.
//
// Science-plan projects of entities.

import CMessages
import JSON
import ProtobufC

/// Who approved it.
package enum ProjectLevel: WireEnum {
    /// Never valid.
    case unspecified
    /// The state.
    case national
    /// The province.
    case provincial
    /// The city.
    case municipal
    /// A district.
    case district
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .national
        case 2: self = .provincial
        case 3: self = .municipal
        case 4: self = .district
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .national: 1
        case .provincial: 2
        case .municipal: 3
        case .district: 4
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("PROJECT_LEVEL_UNSPECIFIED", .unspecified),
        ("PROJECT_LEVEL_NATIONAL", .national),
        ("PROJECT_LEVEL_PROVINCIAL", .provincial),
        ("PROJECT_LEVEL_MUNICIPAL", .municipal),
        ("PROJECT_LEVEL_DISTRICT", .district),
    ]
}

/// A science-plan project of one entity.
package struct ScienceProject: Hashable, Sendable {
    /// Number of the project; unique within the entity.
    package var projectID: String
    /// Unified social credit code of the entity that carries it.
    package var uscc: String
    /// Name in Chinese.
    package var title: String
    /// Who approved it.
    package var level: ProjectLevel
    /// Day of approval.
    package var approvalDate: String
    /// A project of the award-and-subsidy kind?
    package var rewardType: Bool

    package init(
        projectID: String = "",
        uscc: String = "",
        title: String = "",
        level: ProjectLevel = .unspecified,
        approvalDate: String = "",
        rewardType: Bool = false
    ) {
        self.projectID = projectID
        self.uscc = uscc
        self.title = title
        self.level = level
        self.approvalDate = approvalDate
        self.rewardType = rewardType
    }

    package init() { self.init(projectID: "") }
}

/// Records a project.
package struct RecordScienceProjectRequest: Hashable, Sendable {
    /// The project.
    package var project: ScienceProject?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(
        project: ScienceProject? = nil, requestID: String = "", validateOnly: Bool = false
    ) {
        self.project = project
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(project: nil) }
}

/// The recorded project.
package struct RecordScienceProjectResponse: Hashable, Sendable {
    /// As stored.
    package var project: ScienceProject?

    package init(project: ScienceProject? = nil) {
        self.project = project
    }

    package init() { self.init(project: nil) }
}

/// Asks for the projects of an entity.
package struct ListScienceProjectsRequest: Hashable, Sendable {
    /// Unified social credit code.
    package var uscc: String

    package init(uscc: String = "") {
        self.uscc = uscc
    }

    package init() { self.init(uscc: "") }
}

/// Projects of an entity.
package struct ListScienceProjectsResponse: Hashable, Sendable {
    /// By approval day.
    package var projects: [ScienceProject]

    package init(projects: [ScienceProject] = []) {
        self.projects = projects
    }

    package init() { self.init(projects: []) }
}

extension ScienceProject: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.ScienceProject" }

    package typealias CForm = Qingke__Platforms__V1__ScienceProject

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__science_project__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__science_project__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        projectID = reader.string(c.pointee.project_id, "ScienceProject.project_id")
        uscc = reader.string(c.pointee.uscc, "ScienceProject.uscc")
        title = reader.string(c.pointee.title, "ScienceProject.title")
        level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        approvalDate = reader.string(c.pointee.approval_date, "ScienceProject.approval_date")
        rewardType = c.pointee.reward_type != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.project_id = arena.string(projectID)
        c.pointee.uscc = arena.string(uscc)
        c.pointee.title = arena.string(title)
        c.pointee.level = .init(rawValue: UInt32(bitPattern: level.rawValue))
        c.pointee.approval_date = arena.string(approvalDate)
        c.pointee.reward_type = rewardType ? 1 : 0
    }
}

extension RecordScienceProjectRequest: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.RecordScienceProjectRequest" }

    package typealias CForm = Qingke__Platforms__V1__RecordScienceProjectRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__record_science_project_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__record_science_project_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        project = reader.message(c.pointee.project)
        requestID = reader.string(c.pointee.request_id, "RecordScienceProjectRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let project {
            c.pointee.project = arena.message(project)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RecordScienceProjectResponse: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.RecordScienceProjectResponse" }

    package typealias CForm = Qingke__Platforms__V1__RecordScienceProjectResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__record_science_project_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__record_science_project_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        project = reader.message(c.pointee.project)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let project {
            c.pointee.project = arena.message(project)
        }
    }
}

extension ListScienceProjectsRequest: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.ListScienceProjectsRequest" }

    package typealias CForm = Qingke__Platforms__V1__ListScienceProjectsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__list_science_projects_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__list_science_projects_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        uscc = reader.string(c.pointee.uscc, "ListScienceProjectsRequest.uscc")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.uscc = arena.string(uscc)
    }
}

extension ListScienceProjectsResponse: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.ListScienceProjectsResponse" }

    package typealias CForm = Qingke__Platforms__V1__ListScienceProjectsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__list_science_projects_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__list_science_projects_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        projects = reader.messages(c.pointee.projects, c.pointee.n_projects)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.projects, c.pointee.n_projects) =
            arena.messages(projects)
    }
}

extension ScienceProject {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("project_id", projectID)
        members.put("uscc", uscc)
        members.put("title", title)
        members.put("level", level)
        members.put("approval_date", approvalDate)
        members.put("reward_type", rewardType)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("project_id", "projectId", into: &projectID)
        reader.read("uscc", into: &uscc)
        reader.read("title", into: &title)
        reader.read("level", into: &level)
        reader.read("approval_date", "approvalDate", into: &approvalDate)
        reader.read("reward_type", "rewardType", into: &rewardType)
    }
}

extension RecordScienceProjectRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("project", project)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("project", into: &project)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RecordScienceProjectResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("project", project)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("project", into: &project)
    }
}

extension ListScienceProjectsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("uscc", uscc)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("uscc", into: &uscc)
    }
}

extension ListScienceProjectsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("projects", projects)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("projects", into: &projects)
    }
}
