import CZlib
import Messages
import NIOCore
import ProtobufC
import TestKit
import Testing
import Wire

@Suite("Deflated frames are taken within the limits, and sent where that pays")
struct DeflatedFrameTests {
    /// Both sides deflate from 1 KiB.
    private static let limits: WireLimits = {
        var limits = WireLimits.standard
        limits.compressionBytesMin = 1024
        return limits
    }()

    private static let peer = PeerLimits(frameBytesMax: .max, takesDeflated: true)
    private static let text = Array(String(repeating: "青科 science loan ", count: 300).utf8)

    /// One zlib stream of the bytes.
    private static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        var room = compressBound(UInt(bytes.count))
        var deflated = [UInt8](repeating: 0, count: Int(room))
        compress(&deflated, &room, bytes, UInt(bytes.count))
        return Array(deflated[..<Int(room)])
    }

    private static func frame(_ envelope: [UInt8], flag: UInt8 = 1) -> [UInt8] {
        let length = UInt32(envelope.count)
        return [flag] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) }
            + envelope
    }

    private func envelopes(
        _ pieces: [[UInt8]], limits: WireLimits = limits
    ) throws -> [[UInt8]] {
        var decoder = FrameDecoder(limits)
        var envelopes: [[UInt8]] = []
        for piece in pieces {
            try decoder.feed(ByteBuffer(bytes: piece)) { envelopes.append([UInt8]($0)) }
        }
        return envelopes
    }

    private func refusal(_ frame: [UInt8], limits: WireLimits = limits) -> String {
        do {
            return "taken: \(try envelopes([frame], limits: limits).count)"
        } catch {
            return "\(error)"
        }
    }

    /// What a REPLY with the payload travels as.
    private func written(
        _ payload: [UInt8], limits: WireLimits = limits, peer: PeerLimits = peer
    ) -> [UInt8] {
        var buffer = ByteBuffer()
        // Something is before it, as in a batch.
        EnvelopeWriter.cancel(1).append(to: &buffer)
        let before = buffer.readableBytes
        let tooLarge = EnvelopeWriter.append(
            .reply(7), payload: payload, to: &buffer, bytesMax: limits.frameBytesMax)
        #expect(tooLarge == nil)
        FrameDeflater(limits, for: peer)?.deflateFrame(at: before, in: &buffer)
        return Array(buffer.readableBytesView.dropFirst(before))
    }

    @Test("A deflated frame between plain ones comes out whole, split at any offset")
    func splitAnywhere() throws {
        let plain = Self.frame([0x10, 0x09], flag: 0)
        let bytes =
            plain + Self.frame(Self.deflate(Self.text)) + plain
            + Self.frame(Self.deflate([1, 2, 3]))
        let expected = [[0x10, 0x09], Self.text, [0x10, 0x09], [1, 2, 3]]
        for offset in 0...bytes.count {
            let pieces = [Array(bytes[..<offset]), Array(bytes[offset...])]
            #expect(try envelopes(pieces) == expected, "split at \(offset)")
        }
        #expect(try envelopes(bytes.map { [$0] }) == expected)
    }

    @Test("What is deflated here is inflated here, frame after frame")
    func roundTrip() throws {
        var buffer = ByteBuffer()
        let deflater = try #require(FrameDeflater(Self.limits, for: Self.peer))
        for id in 1...3 as ClosedRange<UInt64> {
            let start = buffer.writerIndex
            _ = EnvelopeWriter.append(
                .reply(id), payload: Self.text, to: &buffer, bytesMax: 1 << 20)
            deflater.deflateFrame(at: start, in: &buffer)
        }
        #expect(buffer.readableBytes < Self.text.count)
        let taken = try envelopes([Array(buffer.readableBytesView)]).map {
            try Envelope(unpacking: $0)
        }
        #expect(taken.map(\.callID) == [1, 2, 3])
        #expect(taken.allSatisfy { $0.payload == Self.text })
    }

    @Test("A frame may inflate to the limit, and not to a byte more", arguments: [1000, 100_000])
    func cap(bytesMax: Int) throws {
        var limits = Self.limits
        limits.frameBytesMax = bytesMax
        let most = [UInt8](repeating: 7, count: bytesMax)
        #expect(try envelopes([Self.frame(Self.deflate(most))], limits: limits) == [most])
        let refusal = refusal(Self.frame(Self.deflate(most + [7])), limits: limits)
        #expect(refusal.contains("inflates to more than \(bytesMax)"), "\(refusal)")
    }

    @Test("A bomb of 1 GiB is refused for what it would be")
    func bomb() {
        let bomb = Self.frame(Self.zeros(mebibytes: 1024))
        #expect(bomb.count < 2 << 20)
        let refusal = refusal(bomb)
        #expect(refusal.contains("inflates to more than 4194304"), "\(refusal)")
    }

    @Test("Nothing is inflated beyond the limit: what is wrong behind it is never reached")
    func stopsAtTheLimit() {
        // No block of deflate has this type.
        let garbage: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
        let reached = refusal(Self.frame(Self.zeros(mebibytes: 4) + garbage))
        #expect(reached.contains("invalid block type"), "\(reached)")
        let notReached = refusal(Self.frame(Self.zeros(mebibytes: 5) + garbage))
        #expect(notReached.contains("inflates to more than 4194304"), "\(notReached)")
    }

    /// The beginning of a zlib stream, of so many MiB of zeros. Each is deflated for itself, so that
    /// one is made and the others are its copies.
    private static func zeros(mebibytes: Int) -> [UInt8] {
        var stream = z_stream()
        qk_deflate_init(&stream, Z_BEST_COMPRESSION, -MAX_WBITS, 8)
        defer { deflateEnd(&stream) }
        let mebibyte = [UInt8](repeating: 0, count: 1 << 20)
        let block = mebibyte.withUnsafeBufferPointer { zeros in
            [UInt8](unsafeUninitializedCapacity: 1 << 16) { room, count in
                stream.next_in = zeros.baseAddress
                stream.avail_in = UInt32(zeros.count)
                stream.next_out = room.baseAddress
                stream.avail_out = UInt32(room.count)
                CZlib.deflate(&stream, Z_FULL_FLUSH)
                count = room.count - Int(stream.avail_out)
            }
        }
        return [0x78, 0xDA] + (0..<mebibytes).flatMap { _ in block }
    }

    @Test("A frame that is cut short, longer than its stream, or no stream is refused as such")
    func malformed() {
        let whole = Self.deflate(Self.text)
        for count in [0, 1, 2, whole.count / 2, whole.count - 4, whole.count - 1] {
            let refusal = refusal(Self.frame(Array(whole[..<count])))
            #expect(refusal.contains("ends before its zlib stream"), "\(count): \(refusal)")
        }
        #expect(refusal(Self.frame(whole + [0])).contains("with 1 bytes after the end"))
        #expect(refusal(Self.frame(whole + whole)).contains("after the end of its zlib stream"))
        #expect(refusal(Self.frame([1, 2, 3, 4])).contains("no zlib stream"))
        var changed = whole
        changed[changed.count - 1] ^= 1
        #expect(refusal(Self.frame(changed)).contains("incorrect data check"))
        // Raw deflate and gzip are other formats.
        #expect(refusal(Self.frame(Array(whole[2...]))).contains("no zlib stream"))
        #expect(refusal(Self.frame([0x1F, 0x8B, 8, 0])).contains("no zlib stream"))
        let withDictionary: [UInt8] = [0x78, 0x20, 0, 0, 0, 1, 3, 0, 0, 0, 0, 1]
        #expect(refusal(Self.frame(withDictionary)).contains("needs a preset dictionary"))
    }

    @Test("Changed bytes end in an error or in an envelope, never in a crash")
    func noise() {
        var random = SeededRandom(seed: 20_251_208)
        let whole = Self.frame(Self.deflate(Self.text))
        for _ in 0..<5000 {
            var bytes = whole
            for _ in 0...Int.random(in: 0...3, using: &random) {
                bytes[Int.random(in: 5..<bytes.count, using: &random)] = .random(
                    in: 0...255, using: &random)
            }
            _ = try? envelopes([bytes])
        }
    }

    @Test("A side that did not offer to take deflated frames refuses them")
    func notOffered() throws {
        var limits = Self.limits
        limits.takesDeflated = false
        let refusal = refusal(Self.frame(Self.deflate(Self.text)), limits: limits)
        #expect(refusal.contains("did not offer"))
    }

    @Test("An envelope is deflated from the smallest size on, not a byte below")
    func threshold() {
        // Call id, kind, and tag and length of the payload stand before it.
        let plain = PeerLimits(frameBytesMax: .max, takesDeflated: false)
        let head = written([UInt8](repeating: 0, count: 1000), peer: plain).count - 5 - 1000
        let payload = [UInt8](repeating: 0, count: 1024 - head)
        #expect(written(payload)[0] == 1)
        #expect(written(Array(payload.dropLast()))[0] == 0)
    }

    @Test("A frame is deflated only if this side wants it and the peer takes it")
    func negotiated() {
        #expect(written(Self.text)[0] == 1)
        #expect(written(Self.text, limits: .standard)[0] == 0)
        let old = PeerLimits(frameBytesMax: .max, takesDeflated: false)
        #expect(written(Self.text, peer: old)[0] == 0)
    }

    @Test("What would not become smaller by an eighth goes as it is")
    func incompressible() throws {
        var random = SeededRandom(seed: 1)
        let noise = (0..<8192).map { _ in UInt8.random(in: 0...255, using: &random) }
        let frame = written(noise)
        #expect(frame[0] == 0)
        #expect(try Envelope(unpacking: Array(frame[5...])).payload == noise)
        // A sixteenth of it could be saved.
        let mostly = noise + [UInt8](repeating: 0, count: 600)
        #expect(written(mostly)[0] == 0)
        let halved = noise + [UInt8](repeating: 0, count: 8192)
        #expect(written(halved)[0] == 1)
    }
}
