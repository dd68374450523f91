import RPC

/// The error with which a call is refused; nil where it is answered.
package func refusal<Answer>(
    _ call: () async throws -> Answer
) async throws -> RPCError? {
    do {
        _ = try await call()
        return nil
    } catch let error as RPCError {
        return error
    }
}
