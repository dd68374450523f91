import ProtobufC

/// The messages that the peer of a call sends, in order, as they come.
///
/// The peer is slowed to the speed at which they are taken. One task takes them; when it is
/// cancelled, or the last copy of a client's stream is dropped before its end, the call is given up.
///
/// ```swift
/// for try await change in stream { … }
/// ```
package struct MessageStream<Element: Sendable>: AsyncSequence, Sendable {
    package typealias Failure = RPCError

    private let inbound: InboundMessages
    private let giveUp: @Sendable () -> Void
    private let read: @Sendable (UnsafeRawBufferPointer) throws(RPCError) -> Element
    /// Gives the call up when nobody holds it any more; nil on the server, whose handler does.
    private let handle: StreamHandle?

    init(
        _ inbound: InboundMessages, handle: StreamHandle? = nil,
        giveUp: @escaping @Sendable () -> Void,
        read: @escaping @Sendable (UnsafeRawBufferPointer) throws(RPCError) -> Element
    ) {
        self.inbound = inbound
        self.handle = handle
        self.giveUp = giveUp
        self.read = read
    }

    /// The next message; nil when the peer has sent all and the call, on the client, ended well.
    /// - Throws: how the call ended otherwise, or what is wrong with the message.
    package func next() async throws(RPCError) -> Element? {
        try await inbound.next(giveUp: giveUp, read)
    }

    /// The next message and those that are there already, at most `most` together: waits for the
    /// first one only. Nil after the last message.
    ///
    /// For work that is cheaper for several messages at once, without making any of them wait.
    /// - Throws: as ``next()``; what came before a message that cannot be read is given first.
    package func nextBatch(most: Int) async throws(RPCError) -> [Element]? {
        guard let first = try await next() else { return nil }
        var batch = [first]
        while batch.count < most, let message = inbound.nextArrived(read) { batch.append(message) }
        return batch
    }

    package func makeAsyncIterator() -> Iterator { Iterator(stream: self) }

    package struct Iterator: AsyncIteratorProtocol {
        let stream: MessageStream

        package func next() async throws(RPCError) -> Element? { try await stream.next() }

        package func next(
            isolation actor: isolated (any Actor)?
        ) async throws(RPCError) -> Element? {
            try await stream.next()
        }
    }
}
