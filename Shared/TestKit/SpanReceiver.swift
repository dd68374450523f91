import JSON
import NIOCore
import NIOPosix
import RPC
import Synchronization

/// An OTLP collector on a port of this machine that remembers what it was sent.
///
/// ```swift
/// let receiver = try await SpanReceiver.start()
/// // … --otlp http://\(receiver.endpoint)
/// try await untilTrue { receiver.spans.count == 2 }
/// await receiver.stop()
/// ```
package final class SpanReceiver: Sendable {
    package let endpoint: Endpoint
    private let listener: any Channel
    private let received: Received

    /// A span as it arrived.
    package struct Span: Sendable {
        /// `service.name` of its resource.
        package let service: String
        package let json: JSONValue

        package subscript(key: String) -> String? { json[key]?.stringValue }

        /// The attribute's value, as OTLP writes it: `{"stringValue": "qingke"}`.
        package func attribute(_ key: String) -> JSONValue? {
            json["attributes"]?.arrayValue?.first { $0["key"] == .string(key) }?["value"]
        }
    }

    /// - Parameter statuses: of the first answers; later ones have 200.
    package static func start(answering statuses: [Int] = []) async throws -> SpanReceiver {
        let received = Received(statuses)
        let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(RequestReader(received))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return SpanReceiver(listener, received)
    }

    private init(_ listener: any Channel, _ received: Received) {
        endpoint = Endpoint(host: "127.0.0.1", port: listener.localAddress?.port ?? 0)
        self.listener = listener
        self.received = received
    }

    package func stop() async { try? await listener.close() }

    /// Those of requests that were answered with 200, in order.
    package var spans: [Span] { received.state.withLock { $0.spans } }
    /// How many requests came, whatever the answer.
    package var requests: Int { received.state.withLock { $0.requests } }
    /// What was wrong with requests.
    package var mistakes: [String] { received.state.withLock { $0.mistakes } }
}

private final class Received: Sendable {
    let state: Mutex<State>

    struct State {
        var statuses: [Int]
        var spans: [SpanReceiver.Span] = []
        var requests = 0
        var mistakes: [String] = []
    }

    init(_ statuses: [Int]) { state = Mutex(State(statuses: statuses)) }

    /// - Returns: the status of the answer.
    func take(head: String, body: [UInt8]) -> Int {
        let lines = head.lowercased().split(separator: "\r\n").map(String.init)
        let json = try? JSONValue(parsing: body)
        return state.withLock { state in
            state.requests += 1
            if lines.first != "post /v1/traces http/1.1"
                || !lines.contains("content-type: application/json") || json == nil
            {
                state.mistakes.append("\(head)\n\(String(decoding: body, as: UTF8.self))")
            }
            let status = state.statuses.isEmpty ? 200 : state.statuses.removeFirst()
            if status == 200, let json { state.spans += Self.spans(json) }
            return status
        }
    }

    private static func spans(_ json: JSONValue) -> [SpanReceiver.Span] {
        list(json, "resourceSpans").flatMap { resource in
            let service = list(resource["resource"], "attributes")
                .first { $0["key"] == "service.name" }?["value"]?["stringValue"]?.stringValue
            return list(resource, "scopeSpans").flatMap { list($0, "spans") }.map {
                SpanReceiver.Span(service: service ?? "", json: $0)
            }
        }
    }

    private static func list(_ json: JSONValue?, _ key: String) -> [JSONValue] {
        json?[key]?.arrayValue ?? []
    }
}

/// Reads one request, answers it, and closes. Touched on its event loop only.
private final class RequestReader: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private let received: Received
    private var bytes: [UInt8] = []

    init(_ received: Received) { self.received = received }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes += unwrapInboundIn(data).readableBytesView
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return }
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        let length = head.lowercased().firstMatch(of: #/content-length: ([0-9]+)/#)
            .flatMap { Int($0.1) }
        guard let length, bytes.count >= end.upperBound + length else { return }
        let status = received.take(head: head, body: Array(bytes[end.upperBound...]))
        let answer = "HTTP/1.1 \(status) Whatever\r\nContent-Length: 2\r\n\r\n{}"
        let channel = context.channel
        channel.writeAndFlush(ByteBuffer(string: answer))
            .whenComplete { _ in channel.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
