import Foundation
import Glibc
import Messages
import NIOCore
import RPC
import Wire

/// The other end of a connection, byte by byte, on a blocking socket.
final class RawPeer {
    private let file: Int32

    struct Failure: Error { let what: String }

    init(_ endpoint: Endpoint) throws {
        file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(endpoint.port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(what: "connect") }
        // A server that says nothing must not hold up the tests.
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(file) }

    /// Runs blocking work on a thread of its own: the tasks' threads are few.
    static func onThread(_ work: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
        }
    }

    func send(_ bytes: [UInt8]) {
        _ = Glibc.send(file, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    func send(_ writer: EnvelopeWriter) {
        var buffer = ByteBuffer()
        writer.append(to: &buffer)
        send(Array(buffer.readableBytesView))
    }

    func send(_ envelope: Envelope) {
        let packed = envelope.packed
        let length = UInt32(packed.count)
        send([0] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) } + packed)
    }

    /// Everything until the server closes.
    func readToEnd() throws -> [UInt8] {
        var all: [UInt8] = []
        while let part = try read(4096) { all += part }
        return all
    }

    /// The next envelope; nil when the server has closed.
    func receive() throws -> Envelope? {
        guard let prefix = try readExactly(5) else { return nil }
        let length = prefix[1...].reduce(0) { $0 << 8 | Int($1) }
        guard let packed = try readExactly(length) else { return nil }
        return try Envelope(unpacking: packed)
    }

    private func readExactly(_ count: Int) throws -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count < count {
            guard let part = try read(count - bytes.count) else { return nil }
            bytes += part
        }
        return bytes
    }

    private func read(_ most: Int) throws -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: most)
        let count = recv(file, &bytes, most, 0)
        if count > 0 { return Array(bytes[..<count]) }
        if count < 0, errno == EAGAIN { throw Failure(what: "the server said nothing") }
        return nil
    }
}
