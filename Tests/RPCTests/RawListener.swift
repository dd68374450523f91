import Glibc
import RPC

/// A port on which a test itself is the server, byte by byte.
final class RawListener: Sendable {
    let endpoint: Endpoint
    private let file: Int32

    init() throws {
        let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.file = file
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(file, $0, size) == 0 && listen(file, 1) == 0
                    && getsockname(file, $0, &size) == 0
            }
        }
        guard isListening else { throw RawPeer.Failure(what: "listen") }
        endpoint = Endpoint(host: "127.0.0.1", port: Int(UInt16(bigEndian: address.sin_port)))
    }

    deinit { close(file) }

    /// Waits for the next client. Blocks, so for a thread of its own.
    func accept() throws -> RawPeer { try RawPeer(acceptedBy: file) }
}
