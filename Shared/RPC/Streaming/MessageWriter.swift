import NIOCore
import ProtobufC
import Wire

/// Sends the messages of one call, as fast as the peer takes them.
package struct MessageWriter<Message: Sendable>: Sendable {
    private let stream: CallStream
    private let append: @Sendable (Message, EnvelopeWriter, inout ByteBuffer, Int) -> Int?

    init(
        _ stream: CallStream,
        append: @escaping @Sendable (Message, EnvelopeWriter, inout ByteBuffer, Int) -> Int?
    ) {
        self.stream = stream
        self.append = append
    }

    /// Sends one message, or waits until the peer has taken enough of those before.
    ///
    /// - Throws: RESOURCE_EXHAUSTED for a message that is larger than the peer takes, after which
    ///   others may follow; otherwise how the call ended.
    package func write(_ message: Message) async throws(RPCError) {
        if stream.connection.loop.inEventLoop,
            let result = stream.write({ append(message, $0, &$1, $2) })
        {
            return try result.get()
        }
        try await stream.writeInTurn { [append] in append(message, $0, &$1, $2) }
    }
}

extension MessageWriter where Message: WireMessage {
    init(_ stream: CallStream) {
        self.init(stream) { message, head, buffer, bytesMax in
            EnvelopeWriter.append(head, payload: message, to: &buffer, bytesMax: bytesMax)
        }
    }
}
