import Glibc
import RPC

/// A port whose queue of connections is full: who connects hears nothing, as from a machine that is
/// gone.
struct FullPort {
    let endpoint: Endpoint
    private let sockets: [Int32]

    struct Failure: Error {}

    init() throws {
        let listener = Self.socket()
        var address = Self.loopback
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 0) == 0
                    && getsockname(listener, $0, &size) == 0
            }
        }
        guard isListening else { throw Failure() }
        // More than a queue of no length holds; nobody accepts them.
        let callers = (0..<4).map { _ in
            let caller = Self.socket()
            withUnsafePointer(to: address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    _ = connect(caller, $0, size)
                }
            }
            return caller
        }
        endpoint = Endpoint(host: "127.0.0.1", port: Int(UInt16(bigEndian: address.sin_port)))
        sockets = [listener] + callers
    }

    func free() {
        for socket in sockets { close(socket) }
    }

    private static func socket() -> Int32 {
        Glibc.socket(
            AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    }

    private static var loopback: sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
