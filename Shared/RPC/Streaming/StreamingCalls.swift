import ProtobufC
import Wire

/// A call on which both sides send messages, whenever they like.
package struct BidirectionalCall<Request: Sendable, Response: Sendable>: Sendable {
    /// What the server sends. It ends when the server ends the call.
    package let responses: MessageStream<Response>
    private let writer: MessageWriter<Request>
    private let handle: StreamHandle

    init(
        handle: StreamHandle, writer: MessageWriter<Request>, responses: MessageStream<Response>
    ) {
        self.handle = handle
        self.writer = writer
        self.responses = responses
    }

    /// Sends one message, or waits until the server has taken enough of those before.
    /// - Throws: how the call ended, where the server ended it before.
    package func write(_ request: Request) async throws(RPCError) {
        try await writer.write(request)
    }

    /// Tells the server that no further message comes. Its responses go on.
    package func finish() { handle.halfClose() }

    /// Gives the call up on both sides.
    package func cancel() { handle.cancel() }
}

extension BidirectionalCall where Request: WireMessage, Response: WireMessage {
    init(_ call: StreamCall, on connection: ClientConnection) {
        let handle = StreamHandle(call, on: connection)
        // A client's stream receives, so it has what came.
        let responses = MessageStream<Response>(
            call.stream.inbound!, handle: handle,
            giveUp: { [weak handle] in handle?.cancel() }
        ) { payload throws(RPCError) in try Response.readAnswer(payload) }
        self.init(handle: handle, writer: MessageWriter(call.stream), responses: responses)
    }
}

extension BidirectionalCall where Request == [UInt8], Response == [UInt8] {
    /// Messages that are passed through packed.
    init(forwarding call: StreamCall, on connection: ClientConnection) {
        let handle = StreamHandle(call, on: connection)
        let responses = MessageStream<Response>(
            // A client's stream receives, so it has what came.
            call.stream.inbound!, handle: handle,
            giveUp: { [weak handle] in handle?.cancel() }
        ) { payload throws(RPCError) in Array(payload) }
        let writer = MessageWriter<Request>(call.stream) { message, head, buffer, bytesMax in
            EnvelopeWriter.append(head, payload: message, to: &buffer, bytesMax: bytesMax)
        }
        self.init(handle: handle, writer: writer, responses: responses)
    }
}

/// A call on which the client sends many messages and the server answers one.
package struct ClientStreamingCall<Request: Sendable, Response: Sendable>: Sendable {
    private let call: BidirectionalCall<Request, Response>

    init(_ call: BidirectionalCall<Request, Response>) {
        self.call = call
    }

    /// Sends one message, or waits until the server has taken enough of those before.
    /// - Throws: how the call ended, where the server ended it before.
    package func write(_ request: Request) async throws(RPCError) {
        try await call.write(request)
    }

    /// Tells the server that all has been sent, and waits for its answer.
    package func finish() async throws(RPCError) -> Response {
        call.finish()
        guard let response = try await call.responses.next() else {
            throw RPCError(.internal, .protocolError, "the call ended well but without a response")
        }
        return response
    }

    /// Gives the call up on both sides.
    package func cancel() { call.cancel() }
}

/// Holds a client's streaming call; when nobody holds it any more, the call is given up.
final class StreamHandle: Sendable {
    private let connection: ClientConnection
    private let call: StreamCall

    init(_ call: StreamCall, on connection: ClientConnection) {
        self.call = call
        self.connection = connection
    }

    deinit { cancel() }

    func cancel() {
        connection.onLoop { [connection, call] in connection.cancel(call) }
    }

    func halfClose() {
        connection.onLoop { [call] in call.stream.halfClose() }
    }
}
