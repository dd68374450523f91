import Synchronization

/// What the ``RPCClient``s of one process count, by the service that each of them calls.
package final class ClientMetrics: Sendable {
    private let peers = Mutex<[Peer]>([])

    /// The counts of the way to one service.
    package final class Peer: Sendable {
        let name: String
        let opened = Counter()
        let failed = Counter()
        let retries = Counter()

        fileprivate init(_ name: String) { self.name = name }
    }

    package init() {}

    /// Makes the counts of one more client.
    /// - Parameter name: the service that it calls, as the label `peer`; each client has its own.
    package func peer(_ name: String) -> Peer {
        peers.withLock { peers in
            precondition(!peers.contains { $0.name == name }, "a second client of \(name)")
            let peer = Peer(name)
            peers.append(peer)
            return peer
        }
    }

    /// Writes all counts; nothing where the process calls no other.
    package func write(to text: inout MetricsText) {
        let peers = peers.withLock { $0 }
        write(
            "qingke_rpc_client_connections_opened_total", "Connections opened, by service called.",
            peers.map { ($0.name, $0.opened.value) }, to: &text)
        write(
            "qingke_rpc_client_connect_failures_total",
            "Connections that could not be opened, by service called.",
            peers.map { ($0.name, $0.failed.value) }, to: &text)
        write(
            "qingke_rpc_client_retries_total",
            "Calls sent once more: the first time, nothing was begun, or the service was unavailable.",
            peers.map { ($0.name, $0.retries.value) }, to: &text)
    }

    private func write(
        _ name: String, _ help: String, _ counts: [(String, Int)], to text: inout MetricsText
    ) {
        guard !counts.isEmpty else { return }
        text.family(name, .counter, help)
        for (peer, count) in counts { text.sample(name, [("peer", peer)], count) }
    }
}
