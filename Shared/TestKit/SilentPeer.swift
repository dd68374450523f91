import NIOCore
import NIOPosix
import RPC

/// Accepts connections on a port, reads whatever comes and never answers it.
package struct SilentPeer: Sendable {
    package let endpoint: Endpoint
    private let listener: any Channel

    /// - Parameter words: what it sends on each connection, before it falls silent.
    package static func start(saying words: [UInt8] = []) async throws -> SilentPeer {
        let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(FirstWords(words))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = listener.localAddress?.port ?? 0
        return SilentPeer(endpoint: Endpoint(host: "127.0.0.1", port: port), listener: listener)
    }

    package func stop() async { try? await listener.close() }
}

private final class FirstWords: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    private let words: [UInt8]

    init(_ words: [UInt8]) { self.words = words }

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndFlush(NIOAny(ByteBuffer(bytes: words)), promise: nil)
        context.fireChannelActive()
    }
}
