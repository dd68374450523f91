/// The connections of a server, counted in total and by the peer's address.
struct ConnectionTable {
    private(set) var connections: [ObjectIdentifier: ServerConnection] = [:]
    private var admittedByPeer: [String: Int] = [:]
    private var admittedCount = 0

    /// Enters one more connection, which says by itself why it ends where it is one too many.
    /// - Returns: nil where so many are being told that already that this one is not.
    mutating func enter(
        _ peer: String, _ limits: ServerLimits, make: (RPCError?) -> ServerConnection
    ) -> ServerConnection? {
        let refusal = refusal(of: peer, limits)
        if refusal == nil {
            admittedCount += 1
            admittedByPeer[peer, default: 0] += 1
        } else {
            guard connections.count - admittedCount < limits.refusalsMax else { return nil }
        }
        let connection = make(refusal)
        connections[ObjectIdentifier(connection)] = connection
        return connection
    }

    mutating func remove(_ connection: ServerConnection, of peer: String) {
        guard connections.removeValue(forKey: ObjectIdentifier(connection)) != nil,
            connection.refusal == nil
        else { return }
        admittedCount -= 1
        if let count = admittedByPeer[peer] {
            // No entry stays for an address that is gone, or addresses would pile up.
            admittedByPeer[peer] = count > 1 ? count - 1 : nil
        }
    }

    private func refusal(of peer: String, _ limits: ServerLimits) -> RPCError? {
        if admittedCount >= limits.connectionsMax {
            return Self.refusal(
                "the server has \(limits.connectionsMax) connections, which is all it takes")
        }
        if admittedByPeer[peer, default: 0] >= limits.connectionsPerPeerMax {
            return Self.refusal(
                "the server has \(limits.connectionsPerPeerMax) connections from \(peer), which is "
                    + "all it takes from one address")
        }
        return nil
    }

    private static func refusal(_ what: String) -> RPCError {
        var error = RPCError(
            .resourceExhausted, .overloaded,
            "\(what); no call was begun. Use fewer connections, try another server or this one later"
        )
        error.retryAfterMilliseconds = 1000
        return error
    }
}
