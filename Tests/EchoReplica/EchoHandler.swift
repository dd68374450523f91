import Messages
import RPC
import Stubs

/// Answers each question with its own code, once its arrival is on file.
struct EchoHandler: BenchmarkServiceProtocol {
    let ledger: ArrivalLedger

    func checkBenchmark(
        request: CheckBenchmarkRequest, context: ServerContext
    ) async throws -> CheckBenchmarkResponse {
        ledger.enter(request.requestCode)
        // As much work as lets calls be under way when a signal comes.
        try await Task.sleep(for: .milliseconds(1))
        return CheckBenchmarkResponse(requestCode: request.requestCode)
    }

    func streamBenchmark(
        request: StreamBenchmarkRequest, responses: MessageWriter<StreamBenchmarkResponse>,
        context: ServerContext
    ) async throws {
        throw RPCError(.unimplemented, .methodNotFound, "replicas answer one question at a time")
    }
}
