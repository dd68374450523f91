// Generated from Protos/qingke/bench/v1/benchmark.proto by Protos/Generator. Do not edit.
//
// What benchmarks exchange: about 200 bytes asked, about 600 answered, the same in every peer that
// the transport is compared with. No service of the product answers it.

import Messages
import RPC

/// Answered by `qingke bench rpc-server` alone.
package protocol BenchmarkServiceProtocol: Sendable {
    /// Answers a finding for each item.
    func checkBenchmark(
        request: CheckBenchmarkRequest, context: ServerContext
    ) async throws -> CheckBenchmarkResponse
    /// Answers as often as was asked for.
    func streamBenchmark(
        request: StreamBenchmarkRequest,
        responses: MessageWriter<StreamBenchmarkResponse>,
        context: ServerContext
    ) async throws
}

/// Methods of ``BenchmarkServiceProtocol``.
package enum BenchmarkServiceMethods {
    package static let serviceName = "qingke.bench.v1.BenchmarkService"

    /// Answers a finding for each item.
    package static let checkBenchmark = MethodDescriptor<
        CheckBenchmarkRequest, CheckBenchmarkResponse
    >(service: serviceName, name: "CheckBenchmark", shape: .unary, hasRequestID: false)

    /// Answers as often as was asked for.
    package static let streamBenchmark = MethodDescriptor<
        StreamBenchmarkRequest, StreamBenchmarkResponse
    >(service: serviceName, name: "StreamBenchmark", shape: .serverStreaming, hasRequestID: false)
}

extension BenchmarkServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: BenchmarkServiceMethods.serviceName,
            methods: [
                .unary(BenchmarkServiceMethods.checkBenchmark) {
                    try await self.checkBenchmark(request: $0, context: $1)
                },
                .serverStreaming(BenchmarkServiceMethods.streamBenchmark) {
                    try await self.streamBenchmark(request: $0, responses: $1, context: $2)
                },
            ])
    }
}

/// Calls ``BenchmarkServiceProtocol`` over a channel or in process.
package struct BenchmarkServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Answers a finding for each item.
    package func checkBenchmark(
        _ request: CheckBenchmarkRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> CheckBenchmarkResponse {
        try await caller.call(BenchmarkServiceMethods.checkBenchmark, request, options: options)
    }

    /// Answers as often as was asked for.
    package func streamBenchmark(
        _ request: StreamBenchmarkRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> MessageStream<StreamBenchmarkResponse> {
        try await caller.serverStreaming(
            BenchmarkServiceMethods.streamBenchmark, request, options: options)
    }
}
