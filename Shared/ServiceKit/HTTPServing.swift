import Hummingbird
import Logging
import NIOCore
import NIOPosix
import RPC
import ServiceLifecycle

/// Runs an HTTP/1.1 server on the process's own event loops.
package enum HTTPServing {
    /// A server that listens already and answers until it is stopped.
    package struct Running: Sendable {
        /// Where it really listens.
        package let endpoint: Endpoint
        private let services: ServiceGroup
        private let task: Task<Void, any Error>

        init(endpoint: Endpoint, services: ServiceGroup, task: Task<Void, any Error>) {
            self.endpoint = endpoint
            self.services = services
            self.task = task
        }

        /// Stops listening, closes idle connections, lets requests in flight finish, and returns
        /// when they have; what still runs after `limit` is cut off.
        package func stop(within limit: Duration) async {
            await services.triggerGracefulShutdown()
            let cutOff = Task {
                try await Task.sleep(for: limit)
                task.cancel()
            }
            _ = await task.result
            cutOff.cancel()
        }
    }

    /// Begins to listen; port 0 takes a free one.
    /// - Throws: when the address is taken or is none of this machine.
    package static func start<Responder: HTTPResponder>(
        _ responder: Responder, at endpoint: Endpoint, group: MultiThreadedEventLoopGroup,
        logger: Logger
    ) async throws -> Running where Responder.Context == BasicRequestContext {
        let (ports, bound) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            responder: responder,
            server: .http1(configuration: .init(idleTimeout: idleTimeout)),
            configuration: .init(address: .hostname(endpoint.host, port: endpoint.port)),
            onServerRunning: { channel in
                bound.yield(channel.localAddress?.port ?? endpoint.port)
            },
            eventLoopGroupProvider: .shared(group), logger: logger)
        let services = ServiceGroup(
            configuration: .init(services: [application], logger: logger))
        let task = Task {
            defer { bound.finish() }
            try await services.run()
        }
        for await port in ports {
            return Running(
                endpoint: Endpoint(host: endpoint.host, port: port), services: services, task: task)
        }
        try await task.value
        throw CancellationError()
    }

    /// A connection on which nothing comes for so long is closed: a slow one holds no place.
    private static let idleTimeout = TimeAmount.seconds(60)
}
