import CZlib
import NIOCore
import Wire

/// A deflated frame is taken exactly when zlib itself takes all of it, and what comes out is the
/// same; and whatever is deflated comes back.
///
///     input   │ options │ a frame's body │
///
/// Bit 0 of the options: a good deflated frame comes first, so that the inflater is used again.
enum InflateFuzz {
    private static let bytesMax = 8 << 10

    static func run(_ input: UnsafeRawBufferPointer) throws {
        guard let options = input.first else { return }
        let body = Array(input.dropFirst())
        try takesWhatZlibTakes(body, again: options & 1 == 1)
        if body.count <= bytesMax { try comesBack(body) }
    }

    private static func takesWhatZlibTakes(_ body: [UInt8], again: Bool) throws {
        var limits = WireLimits.standard
        limits.frameBytesMax = bytesMax
        guard body.count <= bytesMax else { return }
        var decoder = FrameDecoder(limits)
        var frames: [[UInt8]] = []
        var error: WireError?
        let good = frame(1, try deflated([UInt8](repeating: 7, count: 3000)))
        do {
            try decoder.feed(ByteBuffer(bytes: (again ? good : []) + frame(1, body))) {
                frames.append(Array($0))
            }
        } catch let refusal as WireError {
            error = refusal
        }
        if again {
            try hold(!frames.isEmpty, "a good frame is refused: \(error?.description ?? "")")
            frames.removeFirst()
        }
        let expected = inflated(body)
        try hold(frames.first == expected, "zlib makes \(expected?.count ?? -1) bytes of it")
        try hold((error == nil) == (expected != nil), "neither an error nor a frame, or both")
    }

    private static func comesBack(_ body: [UInt8]) throws {
        var limits = WireLimits.standard
        limits.compressionBytesMin = 1
        let peer = PeerLimits(frameBytesMax: .max, takesDeflated: true)
        guard let deflater = FrameDeflater(limits, for: peer) else { return }
        for _ in 0..<2 {
            var buffer = ByteBuffer(bytes: [9] + frame(0, body))
            deflater.deflateFrame(at: 1, in: &buffer)
            buffer.moveReaderIndex(forwardBy: 1)
            var decoder = FrameDecoder(limits)
            var frames: [[UInt8]] = []
            try decoder.feed(buffer) { frames.append(Array($0)) }
            try hold(frames == [body], "\(body.count) bytes come back otherwise")
        }
    }

    private static func frame(_ flag: UInt8, _ body: [UInt8]) -> [UInt8] {
        [flag] + withUnsafeBytes(of: UInt32(body.count).bigEndian, Array.init) + body
    }

    private static func deflated(_ bytes: [UInt8]) throws -> [UInt8] {
        var count = compressBound(UInt(bytes.count))
        var out = [UInt8](repeating: 0, count: Int(count))
        let outcome = compress(&out, &count, bytes, UInt(bytes.count))
        try hold(outcome == Z_OK, "zlib cannot deflate")
        return Array(out[..<Int(count)])
    }

    /// What zlib makes of exactly one stream within the limit; nil otherwise.
    private static func inflated(_ bytes: [UInt8]) -> [UInt8]? {
        var out = [UInt8](repeating: 0, count: bytesMax + 1)
        var count = UInt(out.count)
        var taken = UInt(bytes.count)
        let outcome = uncompress2(&out, &count, bytes, &taken)
        guard outcome == Z_OK, taken == bytes.count, count <= bytesMax else { return nil }
        return Array(out[..<Int(count)])
    }
}
