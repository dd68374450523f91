import Glibc
import RPC

/// A port at which connections are refused, and which nobody else can take meanwhile: bound, and
/// never listened on.
package struct ClosedPort: Sendable {
    package let endpoint: Endpoint
    private let socket: Int32

    package init() {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
            }
        }
        precondition(isBound, "no port is free on this machine")
        endpoint = Endpoint(host: "127.0.0.1", port: Int(UInt16(bigEndian: address.sin_port)))
    }

    /// Gives the port back.
    package func free() { close(socket) }
}
