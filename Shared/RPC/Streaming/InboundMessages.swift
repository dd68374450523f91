import NIOCore
import Synchronization

/// The messages of one call that came and were not taken yet, packed as they came.
///
/// The event loop puts them in, one task takes them out, on whatever thread: it takes all that is
/// there at once and unpacks it by itself, so neither waits for the other. How much can be here is
/// what flow control let the peer send.
final class InboundMessages: Sendable {
    /// Told on the taker's thread how many bytes it has taken: half a window at a time, and what is
    /// left once all is taken, unless that is little.
    private let took: @Sendable (Int) -> Void
    private let arrived = Mutex(Arrived())
    private let taking = Mutex(Taking())

    private struct Arrived {
        var messages = ByteBuffer()
        var end: End?
        var waiter: UnsafeContinuation<Void, Never>?
    }

    private struct Taking {
        var messages = ByteBuffer()
        /// What the peer is not to know of yet.
        var takenBytes = 0

        /// Leaves a message of so many bytes behind.
        /// - Returns: what the peer is to know of now.
        mutating func leave(_ count: UInt32, _ frameBytes: UInt32) -> Int {
            messages.moveReaderIndex(forwardBy: Int(count))
            takenBytes += Int(frameBytes)
            let isAllTaken = messages.readableBytes == 0
            let least = isAllTaken ? InboundMessages.untoldBytesMax : ConnectionFlow.callWindow / 2
            guard takenBytes >= least else { return 0 }
            defer { takenBytes = 0 }
            return takenBytes
        }
    }

    /// No further message comes; nil is the end in order.
    private struct End { let error: RPCError? }

    init(took: @escaping @Sendable (Int) -> Void) {
        self.took = took
    }

    // MARK: The event loop's side

    /// - Parameter frameBytes: what the message counts for in flow control.
    func push(_ payload: UnsafeRawBufferPointer, frameBytes: Int) {
        wake { arrived in
            arrived.messages.writeMultipleIntegers(UInt32(payload.count), UInt32(frameBytes))
            arrived.messages.writeBytes(payload)
        }
    }

    /// Nothing comes after what is here; then the taker meets the end.
    func finish(_ error: RPCError?) {
        wake { $0.end = $0.end ?? End(error: error) }
    }

    /// The call is over and what is here is wanted no more.
    func abort(_ error: RPCError) {
        wake { arrived in
            arrived.messages = ByteBuffer()
            arrived.end = End(error: error)
        }
    }

    private func wake(_ change: (inout Arrived) -> Void) {
        let waiter = arrived.withLock { arrived in
            change(&arrived)
            defer { arrived.waiter = nil }
            return arrived.waiter
        }
        waiter?.resume()
    }

    // MARK: The taker's side

    /// The next message as `read` makes it; nil after the last one.
    /// - Parameter giveUp: called when the task is cancelled while it waits.
    func next<Message: Sendable>(
        giveUp: @escaping @Sendable () -> Void,
        _ read: (UnsafeRawBufferPointer) throws(RPCError) -> Message
    ) async throws(RPCError) -> Message? {
        while true {
            if let message = try taken(read) { return message }
            if let end = takeArrived() {
                if let error = end.error { throw error }
                return nil
            }
            if taking.withLock({ $0.messages.readableBytes == 0 }) { await arrival(giveUp) }
        }
    }

    /// The next message where one is there already; nil where it would have to be waited for.
    ///
    /// A message that cannot be read stays: it is ``next(giveUp:_:)`` that meets it, and the end.
    func nextArrived<Message: Sendable>(
        _ read: (UnsafeRawBufferPointer) throws(RPCError) -> Message
    ) -> Message? {
        if let message = try? taken(read, leavingUnreadable: true) { return message }
        guard taking.withLock({ $0.messages.readableBytes == 0 }) else { return nil }
        _ = takeArrived()
        return try? taken(read, leavingUnreadable: true)
    }

    /// Takes from the loop all that is there; the end, where that is all.
    private func takeArrived() -> End? {
        arrived.withLock { arrived in
            guard arrived.messages.readableBytes > 0 else { return arrived.end }
            taking.withLock { swap(&arrived.messages, &$0.messages) }
            return nil
        }
    }

    /// One of the messages that were taken from the loop already.
    private func taken<Message: Sendable>(
        _ read: (UnsafeRawBufferPointer) throws(RPCError) -> Message,
        leavingUnreadable: Bool = false
    ) throws(RPCError) -> Message? {
        var told = 0
        defer { if told > 0 { took(told) } }
        // A Result for each message would cost a tenth of the message.
        return try taking.withLock { taking throws(RPCError) -> Message? in
            let start = taking.messages.readerIndex
            guard
                let (count, frameBytes) = taking.messages.readMultipleIntegers(
                    as: (UInt32, UInt32).self)
            else {
                // Its room is used again by the loop, unless one large message made it large.
                if taking.messages.capacity > Self.keptBytesMax { taking.messages = ByteBuffer() }
                taking.messages.clear()
                return nil
            }
            do throws(RPCError) {
                let message = try taking.messages.withUnsafeReadableBytes {
                    bytes throws(RPCError) in
                    try read(UnsafeRawBufferPointer(rebasing: bytes[..<Int(count)]))
                }
                told = taking.leave(count, frameBytes)
                return message
            } catch {
                if leavingUnreadable {
                    taking.messages.moveReaderIndex(to: start)
                } else {
                    told = taking.leave(count, frameBytes)
                }
                throw error
            }
        }
    }

    private static let keptBytesMax = 256 << 10
    /// So little that 4,096 calls, which is all that a connection has, keep half of its credit: with
    /// more, calls that hold no message could together keep all of it, and wait for ever.
    private static let untoldBytesMax = ConnectionFlow.connectionWindow / 4096 / 2

    /// Returns when there is something to take or to be told.
    private func arrival(_ giveUp: @escaping @Sendable () -> Void) async {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let isThere = arrived.withLock { arrived in
                    if arrived.messages.readableBytes > 0 || arrived.end != nil { return true }
                    precondition(arrived.waiter == nil, "two tasks take from one MessageStream")
                    arrived.waiter = continuation
                    return false
                }
                if isThere { continuation.resume() }
            }
        } onCancel: {
            abort(.cancelled)
            giveUp()
        }
    }
}
