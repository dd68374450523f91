import Messages
import NIOCore
import ProtobufC
import TestKit
import Testing
import Wire

@Suite("Frames are cut from a byte stream wherever TCP splits it")
struct FrameDecoderTests {
    /// A CALL and a CANCEL, as they travel.
    static let twoFrames: [UInt8] = {
        var buffer = ByteBuffer()
        var metadata = Metadata()
        metadata.append("qingke-principal", "bank:b1")
        _ = EnvelopeWriter.append(
            .call(65537, method: "a.B/C", timeoutMicroseconds: 5, metadata: metadata),
            payload: [1, 2, 3], to: &buffer, bytesMax: 1000)
        EnvelopeWriter.cancel(65537).append(to: &buffer)
        return Array(buffer.readableBytesView)
    }()

    /// What a decoder makes of pieces, or the error that ends it.
    private func kinds(of pieces: [[UInt8]], bytesMax: Int = 1000) throws -> [Kind] {
        var limits = WireLimits.standard
        limits.frameBytesMax = bytesMax
        var decoder = FrameDecoder(limits)
        var kinds: [Kind] = []
        for piece in pieces {
            try decoder.feed(ByteBuffer(bytes: piece)) { frame in
                kinds.append(try EnvelopeView(frame).kind)
            }
        }
        return kinds
    }

    @Test("Two frames in one segment come out as two")
    func together() throws {
        #expect(try kinds(of: [Self.twoFrames]) == [.call, .cancel])
    }

    @Test("A split at any offset changes nothing")
    func splitAnywhere() throws {
        let bytes = Self.twoFrames
        for offset in 0...bytes.count {
            let pieces = [Array(bytes[..<offset]), Array(bytes[offset...])]
            #expect(try kinds(of: pieces) == [.call, .cancel], "split at \(offset)")
        }
    }

    @Test("One byte at a time changes nothing")
    func byteByByte() throws {
        #expect(try kinds(of: Self.twoFrames.map { [$0] }) == [.call, .cancel])
    }

    @Test("A frame of the largest length is taken, one byte more is refused from its prefix alone")
    func limit() throws {
        let first = Int(Self.twoFrames[4])
        #expect(try kinds(of: [Self.twoFrames], bytesMax: first) == [.call, .cancel])
        #expect(throws: WireError.self) {
            try kinds(of: [Array(Self.twoFrames[..<5])], bytesMax: first - 1)
        }
    }

    @Test("Flags that nobody defined are refused", arguments: [2, 3, 0x80, 0xFF] as [UInt8])
    func flags(flag: UInt8) {
        #expect(throws: WireError.self) { try kinds(of: [[flag, 0, 0, 0, 0]]) }
    }

    @Test("An empty envelope has no kind and is refused")
    func emptyFrame() {
        #expect(throws: WireError.self) { try kinds(of: [[0, 0, 0, 0, 0]]) }
    }

    @Test("Kinds that nobody defined are refused", arguments: [11, 200] as [UInt8])
    func unknownKind(kind: UInt8) {
        let envelope = Envelope(kind: .unrecognized(Int32(kind)))
        #expect(throws: WireError.self) {
            try envelope.packed.withUnsafeBytes {
                _ = try EnvelopeView($0)
            }
        }
    }

    @Test("Random bytes end in an error or in envelopes, never in a crash")
    func noise() {
        var random = SeededRandom(seed: 20_251_208)
        for _ in 0..<20_000 {
            var bytes = Self.twoFrames
            for _ in 0...Int.random(in: 0...6, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
                    in: 0...255, using: &random)
            }
            _ = try? kinds(of: [bytes], bytesMax: 4096)
        }
    }
}
