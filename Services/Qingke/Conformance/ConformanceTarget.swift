import Messages
import RPC
import Wire

/// The server that is tried: makes connections to it.
struct ConformanceTarget: Sendable {
    let endpoint: Endpoint
    /// Longest wait for the server where nothing has to take long.
    let patienceSeconds: Int
    /// Makes the server end in order; nil where nobody can from here.
    let drainCommand: String?

    /// - Parameter waiting: further seconds that the server may stay silent.
    func connect(waiting seconds: Int = 0) throws -> RawConnection {
        try RawConnection(endpoint, patienceSeconds: patienceSeconds + seconds)
    }

    /// A connection on which both sides have said HELLO.
    func greeted(waiting seconds: Int = 0) throws -> ConformancePeer {
        let peer = try ConformancePeer(connect(waiting: seconds))
        try peer.send(.hello)
        return peer
    }

    /// Sends what breaks the protocol after the greeting: the server says why and closes.
    func breach(_ bytes: [UInt8]) throws -> String {
        let peer = try greeted()
        try peer.connection.send(bytes)
        return try peer.ending()
    }

    func breach(_ envelopes: Envelope...) throws -> String {
        try breach(envelopes.flatMap(\.frame))
    }

    /// The same, each on a connection of its own; the first that is taken is what was seen.
    func breaches(_ cases: [(what: String, bytes: [UInt8])]) throws -> String {
        for (what, bytes) in cases {
            do {
                _ = try breach(bytes)
            } catch let finding as Finding {
                throw Finding("\(what): \(finding.seen)")
            }
        }
        return "\(cases.count) of \(cases.count) ended with their reason"
    }

    /// Whether the server still takes connections and answers on them.
    func requireServing() throws {
        do {
            try greeted().ping()
        } catch let finding as Finding {
            throw Finding("served no other connection afterwards: it \(finding.seen)")
        }
    }

    /// Whether grpc.testing.TestService is there.
    func hasTestService() throws -> Bool {
        let peer = try greeted()
        return try peer.reply(to: peer.call(TestCall.empty, [])).status == 0
    }
}
