import ProtobufC
import Wire

/// A call that waits for its reply on the client. Touched on its connection's event loop only;
/// it is ended exactly once, by whichever of reply, deadline, cancellation and loss comes first.
class PendingCall: @unchecked Sendable {
    let path: String
    /// Nil for a stream that may last.
    let deadline: Deadline?
    /// 0 until the call is on its way.
    var id: UInt64 = 0
    /// The caller gave it up before it was on its way: nobody waits for it yet.
    var isGivenUp = false
    private var isOver = false

    init(path: String, deadline: Deadline?) {
        self.path = path
        self.deadline = deadline
    }

    final func succeed(_ payload: UnsafeRawBufferPointer) {
        guard !isOver else { return }
        isOver = true
        deliver(payload)
    }

    final func fail(_ error: RPCError) {
        guard !isOver else { return }
        isOver = true
        deliver(error)
    }

    fileprivate func deliver(_ payload: UnsafeRawBufferPointer) {}
    fileprivate func deliver(_ error: RPCError) {}
}

/// One whose response is read into a message.
final class MessageCall<Response: WireMessage>: PendingCall, @unchecked Sendable {
    typealias Continuation = UnsafeContinuation<Result<Response, RPCError>, Never>

    /// Set before the call starts. Unsafe, since the checked kind costs more than the rest of the
    /// call; ``PendingCall`` sees to it that it is resumed once.
    var continuation: Continuation?

    override fileprivate func deliver(_ payload: UnsafeRawBufferPointer) {
        continuation?.resume(
            returning: Result { () throws(RPCError) in try Response.readAnswer(payload) })
    }

    override fileprivate func deliver(_ error: RPCError) {
        continuation?.resume(returning: .failure(error))
    }
}

/// One whose response is passed through unread.
final class RawCall: PendingCall, @unchecked Sendable {
    var continuation: UnsafeContinuation<Result<[UInt8], RPCError>, Never>?

    override fileprivate func deliver(_ payload: UnsafeRawBufferPointer) {
        continuation?.resume(returning: .success([UInt8](payload)))
    }

    override fileprivate func deliver(_ error: RPCError) {
        continuation?.resume(returning: .failure(error))
    }
}

/// One whose messages stream: what comes goes to its stream, the reply ends that.
final class StreamCall: PendingCall, @unchecked Sendable {
    let shape: CallShape
    let stream: CallStream
    /// How it failed, where it did.
    private(set) var failure: RPCError?

    init(path: String, shape: CallShape, deadline: Deadline?, on connection: ClientConnection) {
        self.shape = shape
        stream = CallStream(id: 0, connection: connection, receives: true)
        super.init(path: path, deadline: deadline)
    }

    override fileprivate func deliver(_ payload: UnsafeRawBufferPointer) {
        if !shape.responsesStream {
            stream.inbound?.push(payload, frameBytes: 0)
        } else if !payload.isEmpty {
            return deliver(
                .protocolError(
                    WireError("the REPLY of \(path) has a payload; its responses are MESSAGEs")))
        }
        stream.end(with: nil, dropping: false)
    }

    override fileprivate func deliver(_ error: RPCError) {
        failure = error
        stream.end(with: error, dropping: false)
    }
}
