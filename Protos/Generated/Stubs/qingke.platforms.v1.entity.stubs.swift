// Generated from Protos/qingke/platforms/v1/entity.proto by Protos/Generator. Do not edit.
//
// The registry of innovation entities and their stamped facts.

import Messages
import RPC

/// The registry of innovation entities.
package protocol RegistryServiceProtocol: Sendable {
    /// Creates an entity from its certificate.
    func createEntity(
        request: CreateEntityRequest, context: ServerContext
    ) async throws -> CreateEntityResponse
    /// An entity's identity.
    func getEntity(
        request: GetEntityRequest, context: ServerContext
    ) async throws -> GetEntityResponse
    /// All entities, a page at a time.
    func listEntities(
        request: ListEntitiesRequest, context: ServerContext
    ) async throws -> ListEntitiesResponse
    /// Files stamped facts.
    func fileFacts(
        request: FileFactsRequest, context: ServerContext
    ) async throws -> FileFactsResponse
    /// Facts on a day.
    func getEntityFacts(
        request: GetEntityFactsRequest, context: ServerContext
    ) async throws -> GetEntityFactsResponse
    /// Facts of many entities.
    func batchGetEntityFacts(
        request: BatchGetEntityFactsRequest, context: ServerContext
    ) async throws -> BatchGetEntityFactsResponse
    /// Every change of the registry, as it happens.
    func watchEntities(
        request: WatchEntitiesRequest,
        responses: MessageWriter<WatchEntitiesResponse>,
        context: ServerContext
    ) async throws
}

/// Methods of ``RegistryServiceProtocol``.
package enum RegistryServiceMethods {
    package static let serviceName = "qingke.platforms.v1.RegistryService"

    /// Creates an entity from its certificate.
    package static let createEntity = MethodDescriptor<
        CreateEntityRequest, CreateEntityResponse
    >(service: serviceName, name: "CreateEntity", shape: .unary, hasRequestID: true)

    /// An entity's identity.
    package static let getEntity = MethodDescriptor<
        GetEntityRequest, GetEntityResponse
    >(service: serviceName, name: "GetEntity", shape: .unary, hasRequestID: false)

    /// All entities, a page at a time.
    package static let listEntities = MethodDescriptor<
        ListEntitiesRequest, ListEntitiesResponse
    >(service: serviceName, name: "ListEntities", shape: .unary, hasRequestID: false)

    /// Files stamped facts.
    package static let fileFacts = MethodDescriptor<
        FileFactsRequest, FileFactsResponse
    >(service: serviceName, name: "FileFacts", shape: .unary, hasRequestID: true)

    /// Facts on a day.
    package static let getEntityFacts = MethodDescriptor<
        GetEntityFactsRequest, GetEntityFactsResponse
    >(service: serviceName, name: "GetEntityFacts", shape: .unary, hasRequestID: false)

    /// Facts of many entities.
    package static let batchGetEntityFacts = MethodDescriptor<
        BatchGetEntityFactsRequest, BatchGetEntityFactsResponse
    >(service: serviceName, name: "BatchGetEntityFacts", shape: .unary, hasRequestID: false)

    /// Every change of the registry, as it happens.
    package static let watchEntities = MethodDescriptor<
        WatchEntitiesRequest, WatchEntitiesResponse
    >(service: serviceName, name: "WatchEntities", shape: .serverStreaming, hasRequestID: false)
}

extension RegistryServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: RegistryServiceMethods.serviceName,
            methods: [
                .unary(RegistryServiceMethods.createEntity) {
                    try await self.createEntity(request: $0, context: $1)
                },
                .unary(RegistryServiceMethods.getEntity) {
                    try await self.getEntity(request: $0, context: $1)
                },
                .unary(RegistryServiceMethods.listEntities) {
                    try await self.listEntities(request: $0, context: $1)
                },
                .unary(RegistryServiceMethods.fileFacts) {
                    try await self.fileFacts(request: $0, context: $1)
                },
                .unary(RegistryServiceMethods.getEntityFacts) {
                    try await self.getEntityFacts(request: $0, context: $1)
                },
                .unary(RegistryServiceMethods.batchGetEntityFacts) {
                    try await self.batchGetEntityFacts(request: $0, context: $1)
                },
                .serverStreaming(RegistryServiceMethods.watchEntities) {
                    try await self.watchEntities(request: $0, responses: $1, context: $2)
                },
            ])
    }
}

/// Calls ``RegistryServiceProtocol`` over a channel or in process.
package struct RegistryServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Creates an entity from its certificate.
    package func createEntity(
        _ request: CreateEntityRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> CreateEntityResponse {
        try await caller.call(RegistryServiceMethods.createEntity, request, options: options)
    }

    /// An entity's identity.
    package func getEntity(
        _ request: GetEntityRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> GetEntityResponse {
        try await caller.call(RegistryServiceMethods.getEntity, request, options: options)
    }

    /// All entities, a page at a time.
    package func listEntities(
        _ request: ListEntitiesRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListEntitiesResponse {
        try await caller.call(RegistryServiceMethods.listEntities, request, options: options)
    }

    /// Files stamped facts.
    package func fileFacts(
        _ request: FileFactsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> FileFactsResponse {
        try await caller.call(RegistryServiceMethods.fileFacts, request, options: options)
    }

    /// Facts on a day.
    package func getEntityFacts(
        _ request: GetEntityFactsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> GetEntityFactsResponse {
        try await caller.call(RegistryServiceMethods.getEntityFacts, request, options: options)
    }

    /// Facts of many entities.
    package func batchGetEntityFacts(
        _ request: BatchGetEntityFactsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BatchGetEntityFactsResponse {
        try await caller.call(RegistryServiceMethods.batchGetEntityFacts, request, options: options)
    }

    /// Every change of the registry, as it happens.
    package func watchEntities(
        _ request: WatchEntitiesRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> MessageStream<WatchEntitiesResponse> {
        try await caller.serverStreaming(
            RegistryServiceMethods.watchEntities, request, options: options)
    }
}
