import Messages
import NIOCore
import ProtobufC
import Wire

/// The client's end of streaming calls.
extension ClientConnection: StreamConnection {
    /// What is unsent is bounded by the server's credit.
    var hasRoom: Bool { true }

    /// Opens a call whose messages stream, and returns when it is on its way.
    ///
    /// - Parameters:
    ///   - request: goes with the CALL; nil where requests stream.
    ///   - deadline: of the whole call; nil is none.
    func open<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, first request: Request?,
        deadline: Deadline?, metadata: Metadata
    ) async -> Result<BidirectionalCall<Request, Response>, RPCError> {
        await start(method.path, method.shape, deadline, metadata) { head in
            if let request {
                return EnvelopeWriter.append(
                    head, payload: request, to: &self.output.frames,
                    bytesMax: self.peerFrameBytesMax)
            }
            return EnvelopeWriter.append(
                head, payload: [], to: &self.output.frames, bytesMax: self.peerFrameBytesMax)
        }.map { BidirectionalCall($0, on: self) }
    }

    /// The same for messages that are passed through packed.
    func openForwarding(
        _ path: String, _ shape: CallShape, first request: [UInt8]?, deadline: Deadline?,
        metadata: Metadata
    ) async -> Result<BidirectionalCall<[UInt8], [UInt8]>, RPCError> {
        await start(path, shape, deadline, metadata) { head in
            EnvelopeWriter.append(
                head, payload: request ?? [], to: &self.output.frames,
                bytesMax: self.peerFrameBytesMax)
        }.map { BidirectionalCall(forwarding: $0, on: self) }
    }

    private func start(
        _ path: String, _ shape: CallShape, _ deadline: Deadline?, _ metadata: Metadata,
        _ append: @escaping @Sendable (EnvelopeWriter) -> Int?
    ) async -> Result<StreamCall, RPCError> {
        await withUnsafeContinuation { continuation in
            onLoop {
                let call = StreamCall(path: path, shape: shape, deadline: deadline, on: self)
                self.start(call, metadata, append)
                call.stream.id = call.id
                continuation.resume(
                    returning: call.failure.map { .failure($0) } ?? .success(call))
            }
        }
    }

    func stream(of id: UInt64, for kind: Kind) throws(WireError) -> CallStream? {
        guard let call = waiting(id) else {
            guard wasOpened(id) else {
                throw WireError("\(kind) on call \(id), which was never opened")
            }
            return nil
        }
        guard let call = call as? StreamCall, kind == .credit || call.shape.responsesStream else {
            throw WireError("\(kind) on call \(id) of \(call.path), which takes one REPLY")
        }
        return call.stream
    }

    func append(_ frame: FrameAppending, of stream: CallStream) -> Result<Int, RPCError> {
        output.makeRoom()
        let start = output.frames.writerIndex
        if let size = frame(.message(stream.id), &output.frames, peerFrameBytesMax) {
            return .failure(.messageTooLarge(size, bytesMax: peerFrameBytesMax))
        }
        let bytes = output.frames.writerIndex - start
        deflater?.deflateFrame(at: start, in: &output.frames)
        if output.hasPieceOfStream { flush() } else { flushLater() }
        return .success(bytes)
    }
}
