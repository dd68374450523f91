// Generated from Protos/qingke/enforcement/v1/integrity.proto by Protos/Generator. Do not edit.
//
// The research-integrity list: who is barred, from what, until when.

import Messages
import RPC

/// The integrity list.
package protocol IntegrityServiceProtocol: Sendable {
    /// Records a ban or suspension.
    func recordIntegrityRecord(
        request: RecordIntegrityRecordRequest, context: ServerContext
    ) async throws -> RecordIntegrityRecordResponse
    /// Is this unit barred on that day from that purpose?
    func checkBlock(
        request: CheckBlockRequest, context: ServerContext
    ) async throws -> CheckBlockResponse
}

/// Methods of ``IntegrityServiceProtocol``.
package enum IntegrityServiceMethods {
    package static let serviceName = "qingke.enforcement.v1.IntegrityService"

    /// Records a ban or suspension.
    package static let recordIntegrityRecord = MethodDescriptor<
        RecordIntegrityRecordRequest, RecordIntegrityRecordResponse
    >(service: serviceName, name: "RecordIntegrityRecord", shape: .unary, hasRequestID: true)

    /// Is this unit barred on that day from that purpose?
    package static let checkBlock = MethodDescriptor<
        CheckBlockRequest, CheckBlockResponse
    >(service: serviceName, name: "CheckBlock", shape: .unary, hasRequestID: false)
}

extension IntegrityServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: IntegrityServiceMethods.serviceName,
            methods: [
                .unary(IntegrityServiceMethods.recordIntegrityRecord) {
                    try await self.recordIntegrityRecord(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.checkBlock) {
                    try await self.checkBlock(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``IntegrityServiceProtocol`` over a channel or in process.
package struct IntegrityServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Records a ban or suspension.
    package func recordIntegrityRecord(
        _ request: RecordIntegrityRecordRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordIntegrityRecordResponse {
        try await caller.call(
            IntegrityServiceMethods.recordIntegrityRecord, request, options: options)
    }

    /// Is this unit barred on that day from that purpose?
    package func checkBlock(
        _ request: CheckBlockRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> CheckBlockResponse {
        try await caller.call(IntegrityServiceMethods.checkBlock, request, options: options)
    }
}
