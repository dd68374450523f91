import NIOCore
import Wire

/// Frames come out the same wherever TCP splits the bytes, and whenever their reader wants them.
///
///     input   │ options │ what arrives │
///
/// Bit 0 of the options: deflated frames are taken. The other bits choose splits.
enum FrameFuzz {
    private struct Outcome: Equatable {
        var frames: [[UInt8]] = []
        var error: WireError?
        /// Bytes of no frame yet; not told of a decoder that has failed.
        var rest: Int?
    }

    static func run(_ input: UnsafeRawBufferPointer) throws {
        guard let options = input.first else { return }
        var limits = WireLimits.standard
        limits.frameBytesMax = 16 << 10
        limits.takesDeflated = options & 1 == 1
        let bytes = Array(input.dropFirst())
        let whole = try outcome(of: [bytes], limits)
        try accountsForAll(whole, bytes)
        // So many that a few frames end among them; more only cost time.
        let single = bytes.prefix(400).map { [$0] } + [Array(bytes.dropFirst(400))]
        try hold(outcome(of: single, limits) == whole, "byte by byte it comes out otherwise")
        let pieces = split(bytes, seed: UInt64(options) << 32 | UInt64(bytes.count))
        try hold(outcome(of: pieces, limits) == whole, "split it comes out otherwise")
        try hold(
            outcome(of: [bytes], limits, oneByOne: true) == whole,
            "frame by frame it comes out otherwise")
    }

    /// - Parameter oneByOne: no frame is wanted while another one is looked at.
    private static func outcome(
        of pieces: [[UInt8]], _ limits: WireLimits, oneByOne: Bool = false
    ) throws -> Outcome {
        var decoder = FrameDecoder(limits)
        var outcome = Outcome()
        do {
            for piece in pieces { try feed(piece) }
            while oneByOne {
                let before = outcome.frames.count
                try feed([])
                if outcome.frames.count == before { break }
            }
            outcome.rest = decoder.pendingBytes
        } catch let error as WireError {
            outcome.error = error
        }
        return outcome

        func feed(_ piece: [UInt8]) throws {
            var isWanted = true
            try decoder.feed(ByteBuffer(bytes: piece), while: { isWanted }) { frame in
                try hold(frame.count <= limits.frameBytesMax, "a frame of \(frame.count) bytes")
                outcome.frames.append(Array(frame))
                isWanted = !oneByOne
            }
        }
    }

    /// Frames and what is left are all that came, where nothing was deflated.
    private static func accountsForAll(_ outcome: Outcome, _ bytes: [UInt8]) throws {
        guard let rest = outcome.rest, !bytes.isEmpty else { return }
        var position = 0
        for frame in outcome.frames {
            guard bytes[position] == 0 else { return }
            position += FrameDecoder.prefixBytes
            let sent = bytes[position..<position + frame.count]
            try hold(sent.elementsEqual(frame), "the frame at \(position) is another one")
            position += frame.count
        }
        try hold(position + rest == bytes.count, "\(bytes.count - position - rest) bytes are lost")
    }

    private static func split(_ bytes: [UInt8], seed: UInt64) -> [[UInt8]] {
        var random = FuzzRandom(seed: seed)
        var pieces: [[UInt8]] = []
        var position = 0
        while position < bytes.count {
            let most = random.next() % 4 == 0 ? 400 : 7
            let end = min(bytes.count, position + Int(random.next() % UInt64(most)))
            pieces.append(Array(bytes[position..<end]))
            position = end
        }
        return pieces
    }
}
