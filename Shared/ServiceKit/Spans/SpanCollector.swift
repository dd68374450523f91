import NIOCore
import NIOPosix
import RPC

/// The way to an OTLP collector: one HTTP request on a connection of its own, without TLS.
struct SpanCollector: Sendable {
    let endpoint: Endpoint
    let group: MultiThreadedEventLoopGroup

    enum Answer: Sendable {
        case taken
        /// Why: an HTTP status that no repetition changes.
        case refused(String)
        /// Why not now: no connection, no answer in time, or a status that asks for another attempt.
        case unreachable(String)

        /// Why the spans did not arrive; nil where they did.
        var trouble: String? {
            switch self {
            case .taken: nil
            case .refused(let why), .unreachable(let why): why
            }
        }
    }

    /// For connecting, and then for the answer.
    private static let patience = TimeAmount.seconds(5)

    func post(_ body: [UInt8]) async -> Answer {
        do {
            return Self.answer(try await exchange(body))
        } catch {
            return .unreachable("\(error)")
        }
    }

    /// The status; nil where none came.
    private func exchange(_ body: [UInt8]) async throws -> Int? {
        let reader = StatusReader()
        let channel = try await ClientBootstrap(group: group)
            .connectTimeout(Self.patience)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(reader)
                }
            }
            .connect(host: endpoint.host, port: endpoint.port).get()
        let timer = channel.eventLoop.scheduleTask(in: Self.patience) {
            channel.close(promise: nil)
        }
        let head =
            "POST /v1/traces HTTP/1.1\r\nHost: \(endpoint)\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
        var request = channel.allocator.buffer(capacity: head.utf8.count + body.count)
        request.writeString(head)
        request.writeBytes(body)
        // The collector may answer, and close, before all is sent.
        channel.writeAndFlush(request, promise: nil)
        try await channel.closeFuture.get()
        timer.cancel()
        return try await channel.eventLoop.submit { reader.status }.get()
    }

    private static func answer(_ status: Int?) -> Answer {
        guard let status else { return .unreachable("no answer") }
        return switch status {
        case 200..<300: .taken
        // OTLP's list of what is worth another attempt.
        case 429, 502, 503, 504: .unreachable("HTTP status \(status)")
        default: .refused("HTTP status \(status)")
        }
    }
}

/// Keeps the status of an answer, and drops the rest. Touched on its event loop only.
private final class StatusReader: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    private var start = ByteBuffer()

    /// `HTTP/1.1 200 …`
    var status: Int? {
        let words = String(buffer: start).split(separator: " ")
        guard start.readableBytes == Self.startBytes, words.count == 2,
            words[0].hasPrefix("HTTP/1.")
        else { return nil }
        return Int(words[1])
    }

    private static let startBytes = "HTTP/1.1 200".utf8.count

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var part = unwrapInboundIn(data)
        let missing = min(Self.startBytes - start.readableBytes, part.readableBytes)
        if missing > 0, let slice = part.readSlice(length: missing) {
            start.writeImmutableBuffer(slice)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
