import RPC
import Stubs
import Values

/// The native RPC door: what the gateway answers itself, and the way on for everything else. The
/// other doors hand their calls to the same server, and so to the same layers and handlers.
package struct NativeFace: Sendable {
    /// Answered here, from several owners, or passed on message by message.
    package let services: [RPCService]
    /// Takes the calls of every other method, body unread.
    package let forward: RawHandler

    /// The unary methods that have an owner, by path.
    package static let forwarded = AllMethods.list.filter { $0.shape == .unary }.map(\.path)
        .filter { MethodOwners.owner(ofMethod: $0) != nil }

    package init(owners: OwnerClients, clock: any WallClock) {
        let view = ApplicantViewHandler(
            gatherer: ApplicantViewGatherer(owners: owners), clock: clock)
        let forwarder = Forwarder(owners: owners)
        services =
            [view.rpcService, PolicyRouter(owners: owners).rpcService]
            + StreamForwarding(owners: owners).services
        forward = { path, payload, context in
            try await forwarder.forward(Call(path: path, payload: payload, context: context))
        }
    }
}
