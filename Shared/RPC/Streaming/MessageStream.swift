import ProtobufC

/// The messages that the peer of a call sends, in order, as they come.
///
/// The peer is slowed to the speed at which they are taken. One task takes them; when it is
/// cancelled, or the last copy of a client's stream is dropped before its end, the call is given up.
///
/// ```swift
/// for try await change in stream { … }
/// ```
@usableFromInline
package struct MessageStream<Element: Sendable>: AsyncSequence, Sendable {
    @usableFromInline package typealias Failure = RPCError

    @usableFromInline let inbound: InboundMessages
    @usableFromInline let giveUp: @Sendable () -> Void
    @usableFromInline let read: @Sendable (UnsafeRawBufferPointer) throws(RPCError) -> Element
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
    @inlinable
    package func next() async throws(RPCError) -> Element? {
        var message: Element?
        while true {
            try inbound.take(most: 1) { bytes throws(RPCError) in message = try read(bytes) }
            guard message == nil, try await inbound.arrival(giveUp) else { return message }
        }
    }

    /// The next message and those that are there already, at most `most` together: waits for the
    /// first one only. Nil after the last message.
    ///
    /// For work that is cheaper for several messages at once, without making any of them wait.
    /// Where each is worked on by itself, ``next()`` costs less.
    /// - Throws: as ``next()``; what came before a message that cannot be read is given first.
    @inlinable
    package func nextBatch(most: Int) async throws(RPCError) -> [Element]? {
        precondition(most > 0, "a batch has at least one message")
        var batch: [Element] = []
        while true {
            try inbound.take(most: most) { bytes throws(RPCError) in
                batch.append(try read(bytes))
            }
            guard batch.isEmpty else { return batch }
            guard try await inbound.arrival(giveUp) else { return nil }
        }
    }

    @usableFromInline
    package func makeAsyncIterator() -> Iterator { Iterator(stream: self) }

    @usableFromInline
    package struct Iterator: AsyncIteratorProtocol {
        let stream: MessageStream

        @usableFromInline
        package func next() async throws(RPCError) -> Element? { try await stream.next() }

        @usableFromInline
        package func next(
            isolation actor: isolated (any Actor)?
        ) async throws(RPCError) -> Element? {
            try await stream.next()
        }
    }
}
