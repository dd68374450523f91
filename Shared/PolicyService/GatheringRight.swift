import Identity
import RPC

/// Who may have an owner's facts gathered for a rule.
package enum GatheringRight {
    /// - Throws: PERMISSION_DENIED for a role that may only ask with facts of its own.
    package static func require(
        _ roles: Set<Role>, _ context: ServerContext
    ) throws(RPCError) {
        let role = context.principal.role
        guard roles.contains(role) else {
            throw RPCError.permissionDenied(
                .roleNotAllowed,
                "role \(role.rawValue) may not have facts of a subject gathered here; leave "
                    + "subject_uscc empty and send the facts")
        }
    }
}
