// Generated from Protos/qingke/platforms/v1/project.proto by Protos/Generator. Do not edit.
//
// Science-plan projects of entities.

import Messages
import RPC

/// Science-plan projects.
package protocol ScienceProjectServiceProtocol: Sendable {
    /// Records a project.
    func recordScienceProject(
        request: RecordScienceProjectRequest, context: ServerContext
    ) async throws -> RecordScienceProjectResponse
    /// Projects of an entity.
    func listScienceProjects(
        request: ListScienceProjectsRequest, context: ServerContext
    ) async throws -> ListScienceProjectsResponse
}

/// Methods of ``ScienceProjectServiceProtocol``.
package enum ScienceProjectServiceMethods {
    package static let serviceName = "qingke.platforms.v1.ScienceProjectService"

    /// Records a project.
    package static let recordScienceProject = MethodDescriptor<
        RecordScienceProjectRequest, RecordScienceProjectResponse
    >(service: serviceName, name: "RecordScienceProject", shape: .unary, hasRequestID: true)

    /// Projects of an entity.
    package static let listScienceProjects = MethodDescriptor<
        ListScienceProjectsRequest, ListScienceProjectsResponse
    >(service: serviceName, name: "ListScienceProjects", shape: .unary, hasRequestID: false)
}

extension ScienceProjectServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: ScienceProjectServiceMethods.serviceName,
            methods: [
                .unary(ScienceProjectServiceMethods.recordScienceProject) {
                    try await self.recordScienceProject(request: $0, context: $1)
                },
                .unary(ScienceProjectServiceMethods.listScienceProjects) {
                    try await self.listScienceProjects(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``ScienceProjectServiceProtocol`` over a channel or in process.
package struct ScienceProjectServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Records a project.
    package func recordScienceProject(
        _ request: RecordScienceProjectRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordScienceProjectResponse {
        try await caller.call(
            ScienceProjectServiceMethods.recordScienceProject, request, options: options)
    }

    /// Projects of an entity.
    package func listScienceProjects(
        _ request: ListScienceProjectsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListScienceProjectsResponse {
        try await caller.call(
            ScienceProjectServiceMethods.listScienceProjects, request, options: options)
    }
}
