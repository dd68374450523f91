// Generated from Protos/qingke/procedure/v1/journal.proto by Protos/Generator. Do not edit.
//
// A service's journal, for those who operate it.

import Messages
import RPC

/// The journal of the service that is asked.
package protocol JournalServiceProtocol: Sendable {
    /// Reads everything and names what does not hold.
    func verifyJournal(
        request: VerifyJournalRequest, context: ServerContext
    ) async throws -> VerifyJournalResponse
    /// Takes a checkpoint.
    func takeJournalCheckpoint(
        request: TakeJournalCheckpointRequest, context: ServerContext
    ) async throws -> TakeJournalCheckpointResponse
    /// All entries, in order.
    func exportJournal(
        request: ExportJournalRequest,
        responses: MessageWriter<ExportJournalResponse>,
        context: ServerContext
    ) async throws
    /// Erases a subject; refused while a case of it goes on or a record of it bars.
    func eraseSubject(
        request: EraseSubjectRequest, context: ServerContext
    ) async throws -> EraseSubjectResponse
    /// Makes lists and clocks anew.
    func rebuildProjections(
        request: RebuildProjectionsRequest, context: ServerContext
    ) async throws -> RebuildProjectionsResponse
}

/// Methods of ``JournalServiceProtocol``.
package enum JournalServiceMethods {
    package static let serviceName = "qingke.procedure.v1.JournalService"

    /// Reads everything and names what does not hold.
    package static let verifyJournal = MethodDescriptor<
        VerifyJournalRequest, VerifyJournalResponse
    >(service: serviceName, name: "VerifyJournal", shape: .unary, hasRequestID: false)

    /// Takes a checkpoint.
    package static let takeJournalCheckpoint = MethodDescriptor<
        TakeJournalCheckpointRequest, TakeJournalCheckpointResponse
    >(service: serviceName, name: "TakeJournalCheckpoint", shape: .unary, hasRequestID: true)

    /// All entries, in order.
    package static let exportJournal = MethodDescriptor<
        ExportJournalRequest, ExportJournalResponse
    >(service: serviceName, name: "ExportJournal", shape: .serverStreaming, hasRequestID: false)

    /// Erases a subject; refused while a case of it goes on or a record of it bars.
    package static let eraseSubject = MethodDescriptor<
        EraseSubjectRequest, EraseSubjectResponse
    >(service: serviceName, name: "EraseSubject", shape: .unary, hasRequestID: true)

    /// Makes lists and clocks anew.
    package static let rebuildProjections = MethodDescriptor<
        RebuildProjectionsRequest, RebuildProjectionsResponse
    >(service: serviceName, name: "RebuildProjections", shape: .unary, hasRequestID: true)
}

extension JournalServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: JournalServiceMethods.serviceName,
            methods: [
                .unary(JournalServiceMethods.verifyJournal) {
                    try await self.verifyJournal(request: $0, context: $1)
                },
                .unary(JournalServiceMethods.takeJournalCheckpoint) {
                    try await self.takeJournalCheckpoint(request: $0, context: $1)
                },
                .serverStreaming(JournalServiceMethods.exportJournal) {
                    try await self.exportJournal(request: $0, responses: $1, context: $2)
                },
                .unary(JournalServiceMethods.eraseSubject) {
                    try await self.eraseSubject(request: $0, context: $1)
                },
                .unary(JournalServiceMethods.rebuildProjections) {
                    try await self.rebuildProjections(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``JournalServiceProtocol`` over a channel or in process.
package struct JournalServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Reads everything and names what does not hold.
    package func verifyJournal(
        _ request: VerifyJournalRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> VerifyJournalResponse {
        try await caller.call(JournalServiceMethods.verifyJournal, request, options: options)
    }

    /// Takes a checkpoint.
    package func takeJournalCheckpoint(
        _ request: TakeJournalCheckpointRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> TakeJournalCheckpointResponse {
        try await caller.call(
            JournalServiceMethods.takeJournalCheckpoint, request, options: options)
    }

    /// All entries, in order.
    package func exportJournal(
        _ request: ExportJournalRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> MessageStream<ExportJournalResponse> {
        try await caller.serverStreaming(
            JournalServiceMethods.exportJournal, request, options: options)
    }

    /// Erases a subject; refused while a case of it goes on or a record of it bars.
    package func eraseSubject(
        _ request: EraseSubjectRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> EraseSubjectResponse {
        try await caller.call(JournalServiceMethods.eraseSubject, request, options: options)
    }

    /// Makes lists and clocks anew.
    package func rebuildProjections(
        _ request: RebuildProjectionsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RebuildProjectionsResponse {
        try await caller.call(JournalServiceMethods.rebuildProjections, request, options: options)
    }
}
