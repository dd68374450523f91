import Messages
import NIOCore
import Wire

/// The server's end of streaming calls.
extension ServerConnection: StreamConnection {
    /// Writers stop before so much is unsent that nothing would be read any more.
    var hasRoom: Bool { phase != .closed && output.unsentBytes < core.limits.unsentBytesPause }

    func stream(of id: UInt64, for kind: Kind) throws(WireError) -> CallStream? {
        guard id <= lastCallID else {
            throw WireError("\(kind) on call \(id), which was never opened; send CALL first")
        }
        guard let call = calls[id] else { return nil }
        guard let stream = call.stream else {
            throw WireError("\(kind) on call \(id) of \(call.head.path), which does not stream")
        }
        return stream
    }

    func append(_ frame: FrameAppending, of stream: CallStream) -> Result<Int, RPCError> {
        output.makeRoom()
        let start = output.frames.writerIndex
        if let size = frame(.message(stream.id), &output.frames, replyBytesMax) {
            return .failure(.messageTooLarge(size, bytesMax: replyBytesMax))
        }
        let bytes = output.frames.writerIndex - start
        deflater?.deflateFrame(at: start, in: &output.frames)
        outputGrew()
        if output.hasPieceOfStream { flush() } else { flushLater() }
        return .success(bytes)
    }
}

extension RPCError {
    /// One message of a stream that the peer does not take.
    static func messageTooLarge(_ size: Int, bytesMax: Int) -> RPCError {
        RPCError(
            .resourceExhausted, .messageTooLarge,
            "a message of \(size) bytes; the peer takes at most \(bytesMax). Send several")
    }
}
