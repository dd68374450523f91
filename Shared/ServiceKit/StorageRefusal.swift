import RPC
import Storage

/// Turns what the database refuses into the outcome of a call, in one place.
package enum StorageRefusal {
    /// Runs database work for a handler: nothing of the database's own words reaches the caller.
    package static func translate<Result>(
        _ work: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await work()
        } catch let error as StorageError {
            switch error.kind {
            case .busy, .unavailable, .diskFull:
                throw RPCError.unavailable(
                    .storageUnavailable,
                    "the service cannot use its database now; nothing was written, try again",
                    retryAfterMilliseconds: 500, cause: error)
            case .outcomeUnknown:
                throw RPCError.unavailable(
                    .outcomeUnknown,
                    "the database was lost while it committed, so that nobody knows whether it did; "
                        + "try again under the same request_id, which has one effect",
                    retryAfterMilliseconds: 500, cause: error)
            default:
                throw RPCError.wrapping(error)
            }
        }
    }
}
