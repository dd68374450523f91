import RPC
import Stubs
import Values

/// The native RPC door: what the gateway answers itself, and the way on for everything else. The
/// other doors hand their calls to the same server, and so to the same layers and handlers.
package struct NativeFace: Sendable {
    /// Answered here, from several owners.
    package let services: [RPCService]
    /// Takes the calls of every other method, body unread.
    package let forward: RawHandler

    /// The methods that have an owner, by path.
    package static let forwarded = AllMethods.list.map(\.path).filter {
        MethodOwners.owner(ofMethod: $0) != nil
    }

    package init(owners: OwnerClients, clock: any WallClock) {
        let view = ApplicantViewHandler(
            gatherer: ApplicantViewGatherer(owners: owners), clock: clock)
        let forwarder = Forwarder(owners: owners)
        services = [view.rpcService, PolicyRouter(owners: owners).rpcService]
        forward = { path, payload, context in
            try await forwarder.forward(Call(path: path, payload: payload, context: context))
        }
    }
}
