import Identity
import NIOPosix
import RPC
import Stubs
import Wire

/// The way to every service behind the gateway.
package struct OwnerClients: Sendable {
    private let clients: [Owner: OwnerClient]

    /// - Parameters:
    ///   - metrics: where each client counts, under its owner's name.
    ///   - address: where each owner, or its replicas, listen. Connections are opened by the first
    ///     call, so that the gateway starts before, after or without the services.
    package init(
        group: MultiThreadedEventLoopGroup, limits: WireLimits = .standard,
        metrics: ClientMetrics = ClientMetrics(),
        address: (Owner) -> Upstream
    ) {
        clients = Dictionary(
            uniqueKeysWithValues: Owner.allCases.map { owner in
                let client = RPCClient(
                    address(owner), identity: Self.identity, group: group, limits: limits,
                    retries: .edge, metrics: metrics.peer(owner.rawValue))
                return (owner, OwnerClient(owner: owner, client: client))
            })
    }

    // One was made for every case.
    package subscript(owner: Owner) -> OwnerClient { clients[owner]! }

    /// Closes every connection once its calls are over.
    package func close() async {
        for owner in clients.values { await owner.client.close() }
    }

    private static let identity = Principal(role: .service, id: "gateway")
}

/// The way to one service. Errors of the way, not of the service, name the service.
package struct OwnerClient: RPCCaller {
    let owner: Owner
    let client: RPCClient

    /// Calls are passed through unread, and known by their paths only.
    private static let repeatable = Set(AllMethods.list.filter(\.isRepeatable).map(\.path))

    package func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions
    ) async throws(RPCError) -> Response {
        do {
            return try await client.call(method, request, options: options)
        } catch {
            throw error.onTheWay(to: owner)
        }
    }

    /// Passes a packed request through and answers the packed response.
    func forward(
        _ path: String, _ request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        do {
            return try await client.forward(
                path, request, options: options, isRepeatable: Self.repeatable.contains(path))
        } catch {
            throw error.onTheWay(to: owner)
        }
    }
}

extension RPCError {
    /// A caller is told which service could not be asked, not at which address it should be: that
    /// stands in the log. What the service itself answered passes through whole.
    fileprivate func onTheWay(to owner: Owner) -> RPCError {
        guard facts["service"] == nil else { return self }  // an owner's owner: further down
        let what: String
        switch reason {
        case .serviceUnreachable: what = "\(owner.rawValue) cannot be reached; try again shortly"
        case .connectionLost:
            what =
                "the connection to \(owner.rawValue) ended before its reply came; whether the call "
                + "took effect is not known"
        default: return self
        }
        var error = RPCError(code, reason, what, cause: self)
        error.facts = facts.merging(["service": owner.rawValue]) { own, _ in own }
        error.retryAfterMilliseconds = retryAfterMilliseconds
        return error
    }
}
