import JSON
import NIOCore
import NIOPosix
import RPC

/// One HTTP request over a connection of its own, byte by byte as written, and what came back.
package struct HTTPExchange: Sendable {
    package let status: Int
    /// Names in lower case.
    package let headers: [String: String]
    package let body: [UInt8]

    package var json: JSONValue {
        get throws { try JSONValue(parsing: body) }
    }

    package static func send(
        _ verb: String, _ path: String, headers: [(String, String)] = [], body: [UInt8] = [],
        to endpoint: Endpoint
    ) async throws -> HTTPExchange {
        var text = "\(verb) \(path) HTTP/1.1\r\nHost: \(endpoint)\r\nConnection: close\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        if verb == "POST" { text += "Content-Length: \(body.count)\r\n" }
        return try await send(Array((text + "\r\n").utf8) + body, to: endpoint)
    }

    /// Sends the bytes, reads until the peer closes, and takes the answer apart.
    package static func send(_ bytes: [UInt8], to endpoint: Endpoint) async throws -> HTTPExchange {
        let all = ByteCollector()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(all)
                }
            }
            .connect(host: endpoint.host, port: endpoint.port).get()
        // The server may answer, and close, before all is sent.
        channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
        try? await channel.closeFuture.get()
        let received = try await channel.eventLoop.submit { all.bytes }.get()
        return try HTTPExchange(received)
    }

    private init(_ bytes: [UInt8]) throws {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
            throw NoAnswer(received: String(decoding: bytes, as: UTF8.self))
        }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
            .split(separator: "\r\n")
        status = Int(lines[0].split(separator: " ")[1]) ?? 0
        headers = Dictionary(
            lines.dropFirst().map { line in
                let colon = line.firstIndex(of: ":") ?? line.endIndex
                return (line[..<colon].lowercased(), String(line[colon...].dropFirst(2)))
            }, uniquingKeysWith: { $0 + ", " + $1 })
        body = Array(bytes[end.upperBound...])
    }

    struct NoAnswer: Error { let received: String }
}

/// Collects what a connection brings. Touched on its event loop only.
private final class ByteCollector: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    private(set) var bytes: [UInt8] = []

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes += unwrapInboundIn(data).readableBytesView
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
