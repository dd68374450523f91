import Glibc

/// Bytes of a file or an array, one after the other. Holds one part of the file at a time.
package final class ByteInput {
    private let descriptor: Int32?
    private var buffer: [UInt8]
    private var position = 0
    private var count: Int

    private static let partBytes = 256 << 10

    /// - Parameter descriptor: an open file; it is read from where it stands, and not closed.
    package init(descriptor: Int32) {
        self.descriptor = descriptor
        buffer = [UInt8](repeating: 0, count: Self.partBytes)
        count = 0
    }

    package init(_ bytes: [UInt8]) {
        descriptor = nil
        buffer = bytes
        count = bytes.count
    }

    /// The next byte; nil at the end.
    @inline(__always)
    package func next() throws(TableFileError) -> UInt8? {
        if position == count { try fill() }
        guard position < count else { return nil }
        defer { position += 1 }
        return buffer[position]
    }

    /// The next byte, which stays the next one.
    @inline(__always)
    package func peek() throws(TableFileError) -> UInt8? {
        if position == count { try fill() }
        return position < count ? buffer[position] : nil
    }

    /// The first bytes, at most `length`, which stay the next ones.
    /// - Precondition: nothing was read yet.
    package func beginning(_ length: Int) throws(TableFileError) -> [UInt8] {
        if position == count { try fill() }
        return Array(buffer[position..<min(count, position + length)])
    }

    private func fill() throws(TableFileError) {
        guard let descriptor else { return }
        position = 0
        repeat {
            let got = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else {
                count = 0
                throw TableFileError(
                    line: nil, "the file cannot be read: \(String(cString: strerror(errno)))")
            }
            count = got
            return
        } while true
    }
}
