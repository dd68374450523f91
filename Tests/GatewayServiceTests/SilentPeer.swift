import NIOCore
import NIOPosix
import RPC

/// Accepts connections, reads whatever comes and never answers.
struct SilentPeer: Sendable {
    let endpoint: Endpoint
    private let listener: any Channel

    static func start() async throws -> SilentPeer {
        let listener = try await ServerBootstrap(group: TestGroup.shared)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = listener.localAddress?.port ?? 0
        return SilentPeer(endpoint: Endpoint(host: "127.0.0.1", port: port), listener: listener)
    }

    func stop() async { try? await listener.close() }
}
