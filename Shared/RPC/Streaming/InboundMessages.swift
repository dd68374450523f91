import NIOCore
import Synchronization

/// The messages of one call that came and were not taken yet, packed as they came.
///
/// The event loop puts them in, one task takes them out, on whatever thread: it takes all that is
/// there at once and unpacks it by itself, so neither waits for the other. How much can be here is
/// what flow control let the peer send.
@usableFromInline
final class InboundMessages: Sendable {
    /// Told on the taker's thread how many bytes it has taken: a step of the window at a time, and what is
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
        mutating func leave(_ head: Head) -> Int {
            messages.moveReaderIndex(forwardBy: Head.size + Int(head.count))
            takenBytes += Int(head.frameBytes)
            let isAllTaken = messages.readableBytes == 0
            let least = isAllTaken ? InboundMessages.untoldBytesMax : ConnectionFlow.callStep
            guard takenBytes >= least else { return 0 }
            defer { takenBytes = 0 }
            return takenBytes
        }
    }

    /// What stands before each message. Read and written as one piece with it: each access to a
    /// `ByteBuffer` costs as much as copying a message of a hundred bytes.
    private struct Head {
        let count: UInt32
        let frameBytes: UInt32
        static let size = MemoryLayout<Head>.size

        func append(_ payload: UnsafeRawBufferPointer, to messages: inout ByteBuffer) {
            let total = Self.size + payload.count
            messages.writeWithUnsafeMutableBytes(minimumWritableBytes: total) { room in
                room.storeBytes(of: self, as: Head.self)
                room[Self.size...].copyBytes(from: payload)
                return total
            }
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
            let head = Head(count: UInt32(payload.count), frameBytes: UInt32(frameBytes))
            head.append(payload, to: &arrived.messages)
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

    /// Hands over the messages that are there, at most so many. One that cannot be read is handed
    /// over once, at the beginning of a taking, so that what came before it is had.
    /// - Throws: what `read` threw of the first.
    @usableFromInline
    func take(
        most: Int, _ read: (UnsafeRawBufferPointer) throws(RPCError) -> Void
    ) throws(RPCError) {
        var count = 0
        while count < most, try takeOne(leavingUnreadable: count > 0, read) { count += 1 }
    }

    /// - Returns: whether there was one.
    private func takeOne(
        leavingUnreadable: Bool, _ read: (UnsafeRawBufferPointer) throws(RPCError) -> Void
    ) throws(RPCError) -> Bool {
        var told = 0
        defer { if told > 0 { took(told) } }
        // A Result for each message would cost a tenth of the message.
        return try taking.withLock { taking throws(RPCError) -> Bool in
            if taking.messages.readableBytes == 0 { takeArrived(&taking.messages) }
            guard taking.messages.readableBytes > 0 else { return false }
            var head = Head(count: 0, frameBytes: 0)
            do throws(RPCError) {
                try taking.messages.withUnsafeReadableBytes { bytes throws(RPCError) in
                    head = bytes.loadUnaligned(as: Head.self)
                    let end = Head.size + Int(head.count)
                    try read(UnsafeRawBufferPointer(rebasing: bytes[Head.size..<end]))
                }
            } catch {
                if leavingUnreadable { return false }
                told = taking.leave(head)
                throw error
            }
            told = taking.leave(head)
            return true
        }
    }

    /// Takes from the loop all that is there. The empty buffer's room is used again by the loop,
    /// unless one large message made it large.
    private func takeArrived(_ empty: inout ByteBuffer) {
        arrived.withLock { arrived in
            guard arrived.messages.readableBytes > 0 else { return }
            if empty.capacity > Self.keptBytesMax { empty = ByteBuffer() }
            empty.clear()
            swap(&arrived.messages, &empty)
        }
    }

    private static let keptBytesMax = 256 << 10
    /// So little that 4,096 calls, which is all that a connection has, keep half of its credit: with
    /// more, calls that hold no message could together keep all of it, and wait for ever.
    private static let untoldBytesMax = ConnectionFlow.connectionWindow / 4096 / 2

    /// Waits until there is something to take; false at the end in order.
    /// - Parameter giveUp: called when the task is cancelled while it waits.
    /// - Throws: how the call ended otherwise.
    @usableFromInline
    func arrival(_ giveUp: @escaping @Sendable () -> Void) async throws(RPCError) -> Bool {
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
        let end = arrived.withLock { $0.messages.readableBytes == 0 ? $0.end : nil }
        if let error = end?.error { throw error }
        return end == nil
    }
}
