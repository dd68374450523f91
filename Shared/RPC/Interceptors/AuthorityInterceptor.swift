import Identity

/// Which roles may call a method; a method that is not in the table is denied to everybody.
package struct RoleTable: Sendable {
    /// Roles by method path. `anonymous` lets in callers without a principal too.
    private let roles: [String: Set<Role>]

    package init(_ roles: [String: Set<Role>]) {
        self.roles = roles
    }

    /// Every role with a principal.
    package static let any = Set(Role.allCases).subtracting([.anonymous])

    /// Roles that may call the method; empty for a method that is not in the table.
    package func roles(for path: String) -> Set<Role> { roles[path] ?? [] }
}

/// Lets a call in when the table gives its role the method.
package struct AuthorityInterceptor: ServerInterceptor {
    private let table: RoleTable
    private let isMethod: @Sendable (String) -> Bool

    /// - Parameter isMethod: tells a method that nobody may call from one that does not exist,
    ///   where calls are also forwarded; without it every call that the table does not let in is
    ///   denied.
    package init(
        _ table: RoleTable, isMethod: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
        self.table = table
        self.isMethod = isMethod
    }

    package func admit(_ call: CallHead) throws(RPCError) {
        let allowed = table.roles(for: call.path)
        if allowed.contains(.anonymous) || allowed.contains(call.principal.role) { return }
        guard !allowed.isEmpty || isMethod(call.path) else { throw RPCError.noMethod(call.path) }
        if call.principal.role == .anonymous {
            throw RPCError(
                .unauthenticated, .principalMissing,
                "\(call.path) needs a caller: send the metadata `qingke-principal: ROLE:ID`")
        }
        let names = allowed.map(\.rawValue).sorted().joined(separator: ", ")
        throw RPCError.permissionDenied(
            .roleNotAllowed,
            "role \(call.principal.role.rawValue) may not call \(call.path); "
                + (names.isEmpty ? "no role may" : "these may: \(names)"))
    }
}
