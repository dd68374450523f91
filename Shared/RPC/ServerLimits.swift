import Wire

/// What a server bears of its peers. Whoever goes beyond a limit loses the call or the connection,
/// and nobody else notices. SPEC.md, section 8, tells peers of each.
package struct ServerLimits: Hashable, Sendable {
    /// What one frame and one call may hold; checked before anything is allocated for it.
    package var wire = WireLimits.standard

    /// Time in which a new connection must have sent a whole HELLO.
    package var greetingMax = Duration.seconds(10)
    /// Time from the first byte of a frame to its last. 4 MiB in it are about 0.6 Mbit/s.
    package var frameMax = Duration.seconds(60)
    /// Time without a whole frame, a call in flight or a byte taken by the peer, after which the
    /// connection ends in order. An honest client opens another one when it next calls.
    package var idleMax = Duration.seconds(300)
    /// Time in which a peer must take the last bytes of a connection that ends.
    package var closingMax = Duration.seconds(10)

    /// Connections at once. With the default a process stays below 1,024 open files, which is what
    /// most systems allow it.
    package var connectionsMax = 800
    /// Connections at once from one address.
    package var connectionsPerPeerMax = 400
    /// Connections beyond those that are told so; still further ones are closed without a word.
    package var refusalsMax = 32

    /// Bytes that wait for the peer to read them, from which on nothing more is read from it, until
    /// half of them are gone.
    package var unsentBytesPause = 1 << 20
    /// Bytes that wait for the peer to read them, beyond which the connection is cut off: calls
    /// that ran when reading stopped may add so much.
    package var unsentBytesMax = 64 << 20

    package init() {}
    package static let standard = ServerLimits()
}
