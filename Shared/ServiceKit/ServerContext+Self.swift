import RPC

extension ServerContext {
    /// An applicant may ask about itself only; other roles pass.
    package func requireSelf(_ uscc: String) throws(RPCError) {
        guard principal.role != .applicant || principal.id == uscc else {
            throw RPCError.permissionDenied(
                .notYourRecord,
                "applicant \(principal.id) may ask about itself only, not about \(uscc)")
        }
    }
}
