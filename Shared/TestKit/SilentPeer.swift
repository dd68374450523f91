import NIOCore
import NIOPosix
import RPC

/// Accepts connections on a port, reads whatever comes and never answers.
package struct SilentPeer: Sendable {
    package let endpoint: Endpoint
    private let listener: any Channel

    package static func start() async throws -> SilentPeer {
        let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = listener.localAddress?.port ?? 0
        return SilentPeer(endpoint: Endpoint(host: "127.0.0.1", port: port), listener: listener)
    }

    package func stop() async { try? await listener.close() }
}
