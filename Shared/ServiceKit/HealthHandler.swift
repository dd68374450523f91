import Messages
import RPC
import Stubs
import Synchronization

/// `grpc.health.v1.Health` of a process: serving from the moment it is ready until it drains.
package final class HealthHandler: HealthProtocol {
    private let services: Set<String>
    private let isServing = Atomic(false)

    /// - Parameter services: names that may be asked for beside "", the process as a whole.
    package init(services: [RPCService]) {
        self.services = Set(services.map(\.name))
    }

    /// Whether the process takes calls.
    package var isReady: Bool {
        get { isServing.load(ordering: .relaxed) }
        set { isServing.store(newValue, ordering: .relaxed) }
    }

    package func check(
        request: HealthCheckRequest, context: ServerContext
    ) async throws -> HealthCheckResponse {
        guard request.service.isEmpty || services.contains(request.service) else {
            throw RPCError.notFound(
                .methodNotFound, "\"\(request.service)\" is no service of this process")
        }
        return HealthCheckResponse(status: isReady ? .serving : .notServing)
    }
}
