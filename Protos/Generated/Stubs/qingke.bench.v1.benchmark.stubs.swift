// Generated from Protos/qingke/bench/v1/benchmark.proto by Protos/Generator. Do not edit.
//
// What benchmarks exchange: about 200 bytes asked, about 600 answered, the same in every peer that
// the transport is compared with. No service of the product answers it.

import Messages
import RPC

/// Answered by `qingke bench rpc-server` alone.
package protocol BenchmarkServiceProtocol: Sendable {
    /// Answers a finding for each item.
    func check(request: BenchmarkRequest, context: ServerContext) async throws -> BenchmarkReply
}

/// Methods of ``BenchmarkServiceProtocol``.
package enum BenchmarkServiceMethods {
    package static let serviceName = "qingke.bench.v1.BenchmarkService"

    /// Answers a finding for each item.
    package static let check = MethodDescriptor<
        BenchmarkRequest, BenchmarkReply
    >(service: serviceName, name: "Check", hasRequestID: false)
}

extension BenchmarkServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: BenchmarkServiceMethods.serviceName,
            methods: [
                .unary(BenchmarkServiceMethods.check) {
                    try await self.check(request: $0, context: $1)
                }
            ])
    }
}

/// Calls ``BenchmarkServiceProtocol`` over a channel or in process.
package struct BenchmarkServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Answers a finding for each item.
    package func check(
        _ request: BenchmarkRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BenchmarkReply {
        try await caller.call(BenchmarkServiceMethods.check, request, options: options)
    }
}
