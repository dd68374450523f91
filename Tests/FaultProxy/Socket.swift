import Glibc
import RPC

/// A blocking TCP socket, closed when nobody holds it any more.
final class Socket: Sendable {
    private let file: Int32

    struct Failure: Error {}

    private init(_ file: Int32) { self.file = file }

    deinit { close(file) }

    /// Listens on a free port.
    static func listening() throws -> (Socket, Endpoint) {
        let socket = Socket(Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        var address = loopback(port: 0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket.file, $0, size) == 0 && listen(socket.file, 64) == 0
                    && getsockname(socket.file, $0, &size) == 0
            }
        }
        guard isListening else { throw Failure() }
        let port = Int(UInt16(bigEndian: address.sin_port))
        return (socket, Endpoint(host: "127.0.0.1", port: port))
    }

    /// Nil where nobody listens.
    static func connected(to endpoint: Endpoint) -> Socket? {
        let socket = Socket(Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        var address = loopback(port: endpoint.port)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket.file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { return nil }
        socket.sendAtOnce()
        return socket
    }

    /// Nil once it is shut.
    func accept() -> Socket? {
        let accepted = Glibc.accept(file, nil, nil)
        guard accepted >= 0 else { return nil }
        let socket = Socket(accepted)
        socket.sendAtOnce()
        return socket
    }

    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    /// A piece is a segment: none waits for the next one.
    private func sendAtOnce() {
        var on: Int32 = 1
        setsockopt(
            file, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    /// What has come, at least one byte; nil at the end.
    func receive() -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(file, &bytes, bytes.count, 0)
        return count > 0 ? Array(bytes[..<count]) : nil
    }

    /// What comes within some milliseconds, up to 64 KiB.
    func receiveSoon() -> [UInt8] {
        usleep(5000)
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(file, &bytes, bytes.count, Int32(MSG_DONTWAIT))
        return count > 0 ? Array(bytes[..<count]) : []
    }

    /// Sends all, or nothing more where the receiver is gone.
    func send(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(
                    file, $0.baseAddress! + sent, bytes.count - sent,  // not empty
                    Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// Ends one way, or both; whoever waits in ``receive()`` or ``accept()`` goes on.
    func shut(_ how: some BinaryInteger) { shutdown(file, Int32(how)) }

    /// Closes with RST in place of FIN, as soon as both threads let go: neither waits any more.
    func resetWhenClosed() {
        var now = linger(l_onoff: 1, l_linger: 0)
        setsockopt(file, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
        shut(SHUT_RD)
    }
}
