import Glibc
import NIOCore
import NIOPosix

/// Finds the addresses behind a host's name.
package protocol Resolver: Sendable {
    /// All addresses of the host, with the endpoint's port; an error where it has none.
    func addresses(of endpoint: Endpoint) async throws -> [SocketAddress]
}

/// Asks the system: `/etc/hosts`, DNS, or whatever the machine is set up for.
package struct SystemResolver: Resolver {
    package init() {}

    package func addresses(of endpoint: Endpoint) async throws -> [SocketAddress] {
        // getaddrinfo blocks, for seconds where a name server is silent.
        try await NIOThreadPool.singleton.runIfActive { try Self.lookUp(endpoint) }
    }

    private static func lookUp(_ endpoint: Endpoint) throws -> [SocketAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(endpoint.host, nil, &hints, &list)
        guard code == 0, let list else {
            throw HostUnknown(host: endpoint.host, reason: String(cString: gai_strerror(code)))
        }
        defer { freeaddrinfo(list) }
        return sequence(first: list, next: { $0.pointee.ai_next }).compactMap { entry in
            address(entry.pointee, port: endpoint.port)
        }
    }

    private static func address(_ entry: addrinfo, port: Int) -> SocketAddress? {
        guard let raw = UnsafeRawPointer(entry.ai_addr) else { return nil }
        var address: SocketAddress
        switch entry.ai_family {
        case AF_INET: address = SocketAddress(raw.load(as: sockaddr_in.self))
        case AF_INET6: address = SocketAddress(raw.load(as: sockaddr_in6.self))
        default: return nil
        }
        address.port = port
        return address
    }
}

/// Why a host has no address.
struct HostUnknown: Error, CustomStringConvertible {
    let host: String
    let reason: String

    var description: String { "\(host): \(reason)" }
}
