import NIOCore

/// What a connection reads, one piece after the other.
///
/// A write may fail while a frame is being taken whose reply it is. NIO then reads at once what the
/// peer sent before it went, so that bytes arrive within the reading of others: they wait here.
final class Arrivals {
    private var isFeeding = false
    private var meanwhile = ByteBuffer()

    /// Hands over what arrived, unless that is going on already: then it follows at the end of it.
    func feed(_ arrived: ByteBuffer, _ take: (ByteBuffer) -> Void) {
        guard !isFeeding else {
            meanwhile.writeImmutableBuffer(arrived)
            return
        }
        isFeeding = true
        defer { isFeeding = false }
        take(arrived)
        while meanwhile.readableBytes > 0 {
            let next = meanwhile
            meanwhile = ByteBuffer()
            take(next)
        }
    }
}
