import RPC

/// The error with which a call was refused; nil where it was answered.
///
/// ```swift
/// let error = await refusal { try await loans.getLoan(request) }
/// #expect(error?.reason == .loanNotFound)
/// ```
package func refusal<Answer>(_ call: () async throws -> Answer) async -> RPCError? {
    do {
        _ = try await call()
        return nil
    } catch {
        return .wrapping(error)
    }
}
