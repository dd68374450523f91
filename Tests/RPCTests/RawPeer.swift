import Foundation
import Glibc
import Messages
import NIOCore
import RPC
import Wire

/// The other end of a connection, byte by byte, on a blocking socket.
final class RawPeer: Sendable {
    private let file: Int32

    struct Failure: Error { let what: String }

    /// - Parameter source: the address it comes from, one of this machine's.
    init(_ endpoint: Endpoint, from source: String = "127.0.0.1") throws {
        let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.file = file
        let isBound = Self.with(source, port: 0) { bind(file, $0, $1) }
        guard isBound == 0 else { throw Failure(what: "bind") }
        let isConnected = Self.with("127.0.0.1", port: endpoint.port) { connect(file, $0, $1) }
        guard isConnected == 0 else { throw Failure(what: "connect") }
        Self.limitWaiting(on: file)
    }

    /// The server's end of the next connection to a listening socket.
    init(acceptedBy listener: Int32) throws {
        Self.limitWaiting(on: listener)
        file = accept(listener, nil, nil)
        guard file >= 0 else { throw Failure(what: "nobody connected") }
        Self.limitWaiting(on: file)
    }

    /// A peer that says nothing must not hold up the tests.
    private static func limitWaiting(on file: Int32) {
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(file) }

    private static func with(
        _ host: String, port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr(host)
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    /// Runs blocking work on a thread of its own: the tasks' threads are few.
    static func onThread<R: Sendable>(
        _ work: @escaping @Sendable () throws -> R
    ) async throws -> R {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
        }
    }

    /// Returns when the other side has closed, and reads nothing until then: whoever has closed
    /// answers what is sent to it with a reset.
    func waitUntilClosed() {
        let ping: [UInt8] = [0, 0, 0, 0, 2, 0x10, 0x08]
        var state = pollfd(fd: file, events: 0, revents: 0)
        repeat {
            _ = Glibc.send(file, ping, ping.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
        } while poll(&state, 1, 20) == 0
    }

    /// Returns when there is something to read.
    func waitForBytes() {
        var state = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        _ = poll(&state, 1, -1)
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
        send([envelope])
    }

    /// Sends all in one piece.
    func send(_ envelopes: [Envelope]) {
        send(
            envelopes.flatMap { envelope in
                let packed = envelope.packed
                let length = UInt32(packed.count)
                return [0] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) }
                    + packed
            })
    }

    /// Waits until one of the peers has been greeted, reads that, and answers which one it is.
    static func firstGreeted(of peers: [RawPeer]) throws -> Int {
        var files = peers.map { pollfd(fd: $0.file, events: Int16(POLLIN), revents: 0) }
        guard poll(&files, nfds_t(files.count), -1) > 0,
            let index = files.firstIndex(where: { $0.revents != 0 }),
            try peers[index].receive()?.kind == .hello
        else { throw Failure(what: "no greeting") }
        return index
    }

    /// The kinds of all envelopes until the server closes.
    func kindsToEnd() throws -> [Kind] {
        var kinds: [Kind] = []
        while let envelope = try receive() { kinds.append(envelope.kind) }
        return kinds
    }

    /// Everything until the server closes.
    func readToEnd() throws -> [UInt8] {
        var all: [UInt8] = []
        while let part = try read(4096) { all += part }
        return all
    }

    /// The next envelope; nil when the server has closed.
    func receive() throws -> Envelope? {
        guard let frame = try receiveFrame() else { return nil }
        guard frame[0] == 0 else { throw Failure(what: "a frame with flag \(frame[0])") }
        return try Envelope(unpacking: Array(frame[5...]))
    }

    /// The next frame with its prefix, as it travels; nil when the other side has closed.
    func receiveFrame() throws -> [UInt8]? {
        guard let prefix = try readExactly(5) else { return nil }
        let length = prefix[1...].reduce(0) { $0 << 8 | Int($1) }
        guard let rest = try readExactly(length) else { return nil }
        return prefix + rest
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
        if count < 0, errno == EAGAIN { throw Failure(what: "the other side said nothing") }
        return nil
    }
}
