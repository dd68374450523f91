import Messages

extension Hello {
    /// The version of the protocol that `SPEC.md` describes.
    package static let currentVersion: UInt32 = 1
    /// The only compression: zlib, RFC 1950.
    static let deflate = "deflate"

    /// Reads the greeting of a peer and refuses one that this side cannot talk to.
    @discardableResult
    package static func check(_ envelope: EnvelopeView) throws(WireError) -> PeerLimits {
        let hello: Hello
        do {
            hello = try Hello(unpacking: envelope.payload)
        } catch {
            throw WireError("the HELLO cannot be read: \(error)")
        }
        guard hello.version == currentVersion else {
            throw WireError("version \(hello.version) of the protocol; this side speaks 1")
        }
        return PeerLimits(
            frameBytesMax: hello.frameBytesMax == 0 ? .max : Int(hello.frameBytesMax),
            takesDeflated: hello.compressions.contains(deflate))
    }
}

/// What a peer said that it takes.
package struct PeerLimits: Hashable, Sendable {
    /// Largest frame without its prefix.
    package let frameBytesMax: Int
    /// Whether its HELLO names `deflate`.
    package let takesDeflated: Bool

    package init(frameBytesMax: Int, takesDeflated: Bool) {
        self.frameBytesMax = frameBytesMax
        self.takesDeflated = takesDeflated
    }
}
