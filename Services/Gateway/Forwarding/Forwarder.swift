import RPC

/// Passes a call through, unread, to the service that owns its method.
///
/// The owner gets the caller's principal, what is left of its deadline, and its trace. The answer
/// comes back as it is: an owner's error keeps its code, message and details.
package struct Forwarder: Sendable {
    let owners: OwnerClients

    package init(owners: OwnerClients) {
        self.owners = owners
    }

    package func forward(_ call: Call) async throws(RPCError) -> [UInt8] {
        guard let owner = MethodOwners.owner(ofMethod: call.path) else {
            throw RPCError(
                .unimplemented, .methodNotFound,
                "no service owns a method \"\(call.path)\"; write package.Service/Method")
        }
        return try await owners[owner].forward(
            call.path, call.payload, options: call.context.onwardOptions)
    }
}
