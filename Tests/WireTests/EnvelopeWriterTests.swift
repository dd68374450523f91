import Messages
import NIOCore
import ProtobufC
import Testing
import Wire

@Suite("A frame written in place is an ordinary envelope")
struct EnvelopeWriterTests {
    private func envelope(in buffer: ByteBuffer) throws -> Envelope {
        let bytes = Array(buffer.readableBytesView)
        let length = Int(bytes[1]) << 24 | Int(bytes[2]) << 16 | Int(bytes[3]) << 8 | Int(bytes[4])
        #expect(bytes.count == 5 + length)
        return try Envelope(unpacking: Array(bytes[5...]))
    }

    @Test(
        "The payload behind the head reads like a packed field, whatever its length",
        arguments: [0, 1, 127, 128, 16_383, 16_384, 100_000])
    func payloadLengths(length: Int) throws {
        let payload = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
        var buffer = ByteBuffer()
        let tooLarge = EnvelopeWriter.append(
            .reply(7), payload: payload, to: &buffer, bytesMax: 1 << 20)
        #expect(tooLarge == nil)
        #expect(try envelope(in: buffer) == Envelope(callID: 7, kind: .reply, payload: payload))
    }

    @Test(
        "A message as payload is packed straight into the frame, small and large",
        arguments: [0, 1, 100, 1_000, 2_000, 20_000])
    func messagePayload(length: Int) throws {
        let id = String(repeating: "L", count: length)
        let loan = Loan(loanID: id, borrowerUSCC: "91370200MA3C0000XX", termMonths: -1)
        for message in [Loan(), Loan(loanID: id), loan] {
            var buffer = ByteBuffer()
            let frame = Envelope(callID: 9, kind: .reply, payload: message.packed).packed
            let size = EnvelopeWriter.append(
                .reply(9), payload: message, to: &buffer, bytesMax: frame.count)
            #expect(size == nil)
            #expect(Array(buffer.readableBytesView.dropFirst(5)) == frame)
            buffer.clear()
            let refused = EnvelopeWriter.append(
                .reply(9), payload: message, to: &buffer, bytesMax: frame.count - 1)
            #expect(refused == frame.count && buffer.readableBytes == 0)
        }
    }

    @Test("A frame over the limit is not written, and its size is told")
    func overLimit() {
        var buffer = ByteBuffer()
        let head = Envelope(callID: 9, kind: .reply, payload: [1, 2, 3]).packed.count
        #expect(
            EnvelopeWriter.append(.reply(9), payload: [1, 2, 3], to: &buffer, bytesMax: head) == nil
        )
        buffer.clear()
        let size = EnvelopeWriter.append(
            .reply(9), payload: [1, 2, 3], to: &buffer, bytesMax: head - 1)
        #expect(size == head)
        #expect(buffer.readableBytes == 0)
    }

    @Test("Metadata arrives in its order; more than the limits is refused")
    func metadata() throws {
        var metadata = Metadata()
        for index in 0..<64 { metadata.append("key-\(index)", "värde \(index)") }
        var buffer = ByteBuffer()
        let call = EnvelopeWriter.call(
            1, method: "a.B/C", timeoutMicroseconds: 0, metadata: metadata)
        call.append(to: &buffer)
        let frame = Array(buffer.readableBytesView.dropFirst(5))
        #expect(try read(frame) == metadata)
        var limits = WireLimits.standard
        limits.metadataEntriesMax = 63
        #expect(throws: WireError.self) { try read(frame, limits) }
    }

    /// The metadata of a frame without its prefix.
    private func read(
        _ frame: [UInt8], _ limits: WireLimits = .standard
    ) throws -> Metadata {
        try frame.withUnsafeBytes { try EnvelopeView($0).metadata(limits: limits) }
    }

    @Test("Upper-case, empty and non-ASCII metadata keys are refused", arguments: ["A", "", "ä"])
    func metadataKeys(key: String) throws {
        let envelope = Envelope(
            callID: 1, kind: .call, method: "a.B/C", metadata: [.init(key: key, value: "x")])
        #expect(throws: WireError.self) { try read(envelope.packed) }
    }

    @Test("A connection's envelope on a call, and a call's without one, are refused")
    func callIDs() {
        for envelope in [Envelope(callID: 1, kind: .ping), Envelope(callID: 0, kind: .call)] {
            #expect(throws: WireError.self) { try read(envelope.packed) }
        }
    }

    @Test("Frames have the bytes that protobuf-c packs")
    func bytes() {
        var metadata = Metadata()
        metadata.append("a", "")
        metadata.append("traceparent", String(repeating: "ä", count: 200))
        let frames: [(EnvelopeWriter, Envelope)] = [
            (
                .call(1 << 60, method: "a.B/C", timeoutMicroseconds: .max, metadata: metadata),
                Envelope(
                    callID: 1 << 60, kind: .call, method: "a.B/C", timeoutUs: .max,
                    metadata: metadata.entries.map { .init(key: $0.key, value: $0.value) })
            ),
            (
                .reply(300, status: 13, message: "不", details: [0, 1, 2]),
                Envelope(
                    callID: 300, kind: .reply, status: 13, statusMessage: "不",
                    statusDetails: [0, 1, 2])
            ),
            (.credit(7, bytes: 128), Envelope(callID: 7, kind: .credit, credit: 128)),
            (.ping([9]), Envelope(kind: .ping, payload: [9])),
            (.halfClose(1), Envelope(callID: 1, kind: .halfClose)),
            (
                .goAway(lastCallID: 5, status: 8, message: "m", details: [1]),
                Envelope(
                    kind: .goaway, status: 8, statusMessage: "m", statusDetails: [1],
                    lastCallID: 5)
            ),
        ]
        for (writer, envelope) in frames {
            var buffer = ByteBuffer()
            writer.append(to: &buffer)
            #expect(Array(buffer.readableBytesView.dropFirst(5)) == envelope.packed)
        }
    }
}
