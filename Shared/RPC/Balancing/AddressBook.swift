import NIOCore

/// The addresses of an upstream as they were last heard. Pure: lookups are made elsewhere, and time
/// is passed in.
///
/// Addresses that are written out need no lookup. A name keeps what was heard of it until a later
/// lookup brings something else: a name server that fails takes no service away.
struct AddressBook: Sendable {
    typealias Instant = ContinuousClock.Instant

    private struct Entry {
        let endpoint: Endpoint
        let isName: Bool
        var addresses: [SocketAddress]
        var asked: Instant?
        var isAwaited = false
    }

    private var entries: [Entry]
    /// Why the lookup that ended last found nothing; nil where it found something.
    private(set) var failure: (any Error)?

    /// How often names are looked up.
    static let interval = Duration.seconds(30)
    /// No name is looked up more often, whatever fails.
    static let floor = Duration.seconds(1)

    init(_ upstream: Upstream) {
        entries = upstream.endpoints.map { endpoint in
            let address = try? SocketAddress(ipAddress: endpoint.host, port: endpoint.port)
            return Entry(
                endpoint: endpoint, isName: address == nil, addresses: address.map { [$0] } ?? [])
        }
    }

    var hasNames: Bool { entries.contains { $0.isName } }
    var isAwaited: Bool { entries.contains { $0.isAwaited } }
    /// All that are known, in the order of the upstream.
    var addresses: [SocketAddress] { entries.flatMap(\.addresses) }

    /// The names that are to be looked up now: all but those that are already, or were a moment
    /// ago. Each is given back with ``take(_:of:)``.
    mutating func beginLookups(at now: Instant) -> [Endpoint] {
        entries.indices.compactMap { index in
            let entry = entries[index]
            guard entry.isName, !entry.isAwaited,
                entry.asked.map({ now - $0 >= Self.floor }) ?? true
            else { return nil }
            entries[index].isAwaited = true
            entries[index].asked = now
            return entry.endpoint
        }
    }

    /// What a lookup brought.
    mutating func take(_ result: Result<[SocketAddress], any Error>, of endpoint: Endpoint) {
        let found: [SocketAddress]
        switch result {
        case .failure(let error):
            (found, failure) = ([], error)
        case .success(let addresses):
            found = addresses
            failure = found.isEmpty ? HostUnknown(host: endpoint.host, reason: "no address") : nil
        }
        for index in entries.indices where entries[index].endpoint == endpoint {
            entries[index].isAwaited = false
            if !found.isEmpty { entries[index].addresses = found }
        }
    }
}
