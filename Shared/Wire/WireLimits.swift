/// What a peer may send. Each limit is checked before anything is allocated for it.
package struct WireLimits: Hashable, Sendable {
    /// Largest frame without its 5-byte prefix.
    package var frameBytesMax = 4 << 20
    /// Calls that run at once on one connection; one that was cancelled runs until its work has
    /// stopped.
    package var callsMax = 4096
    /// Metadata entries of one call.
    package var metadataEntriesMax = 64
    /// Bytes of all metadata keys and values of one call.
    package var metadataBytesMax = 16 << 10
    /// Bytes of one PING payload.
    package var pingBytesMax = 64
    /// Whether deflated frames are taken; HELLO says so. Inflated they must keep the limits too.
    package var takesDeflated = true

    /// Smallest envelope that this side itself deflates for a peer that takes it, where that pays;
    /// nil deflates none. On one machine it costs more than it saves; between hosts it is worth it
    /// from about 1 KiB.
    package var compressionBytesMin: Int?

    package init() {}
    package static let standard = WireLimits()
}
