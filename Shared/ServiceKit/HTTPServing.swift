import Hummingbird
import Logging
import NIOCore
import NIOPosix
import RPC
import ServiceLifecycle

/// Runs an HTTP/1.1 server on the process's own event loops.
package enum HTTPServing {
    /// A server that listens already and answers until its task is cancelled.
    package struct Running: Sendable {
        /// Where it really listens.
        package let endpoint: Endpoint
        private let task: Task<Void, any Error>

        init(endpoint: Endpoint, task: Task<Void, any Error>) {
            self.endpoint = endpoint
            self.task = task
        }

        /// Stops listening and closes idle connections.
        package func stop() async {
            task.cancel()
            _ = await task.result
        }
    }

    /// Begins to listen; port 0 takes a free one.
    /// - Throws: when the address is taken or is none of this machine.
    package static func start(
        _ router: Router<BasicRequestContext>, at endpoint: Endpoint,
        group: MultiThreadedEventLoopGroup, logger: Logger
    ) async throws -> Running {
        let (ports, bound) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: router,
            configuration: .init(address: .hostname(endpoint.host, port: endpoint.port)),
            onServerRunning: { channel in
                bound.yield(channel.localAddress?.port ?? endpoint.port)
            },
            eventLoopGroupProvider: .shared(group), logger: logger)
        let task = Task {
            defer { bound.finish() }
            try await application.run()
        }
        for await port in ports {
            return Running(endpoint: Endpoint(host: endpoint.host, port: port), task: task)
        }
        try await task.value
        throw CancellationError()
    }
}
