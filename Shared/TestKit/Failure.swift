import RPC

/// What a call failed with; nil where it did not.
///
/// ```swift
/// let error = await failure { _ = try await loans.getLoan(request) }
/// #expect(error?.reason == .loanNotFound)
/// ```
package func failure(_ call: () async throws -> Void) async -> RPCError? {
    do {
        try await call()
        return nil
    } catch {
        return .wrapping(error)
    }
}
