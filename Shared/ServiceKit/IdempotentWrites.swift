import Messages
import ProtobufC
import RPC
import Storage
import Values

/// Writes that may be repeated: the first answer under a caller's request id is the only one.
///
/// The answer is stored in the transaction of its effect, so that after a crash a retry either
/// finds both or neither. The same id with another request is refused (ALREADY_EXISTS).
package struct IdempotentWrites: Sendable {
    private let database: any Database
    private let clock: any WallClock
    private let log = RequestLog()

    package init(database: any Database, clock: any WallClock) {
        self.database = database
        self.clock = clock
    }

    /// Runs `effect` once for the caller, the method and the id, and answers what it answered then.
    ///
    /// - Parameters:
    ///   - keptForever: money and acts of cases; other answers are kept 30 days.
    ///   - effect: does all its work in the transaction, and may run again where the first run was
    ///     rolled back.
    package func once<Request: WireMessage, Response: WireMessage>(
        _ request: Request, id: String, _ context: ServerContext, keptForever: Bool = false,
        _ effect: @escaping @Sendable (any SQLTransaction, Instant) throws -> Response
    ) async throws -> Response {
        let work = try work(request, id, context, keptForever, effect)
        return try await StorageRefusal.translate { try await database.write(work) }
    }

    /// The same for a request that may ask to be rehearsed only: it is answered what the write would
    /// be answered now, under the same id too, and everything stays as it is.
    package func once<Request: WriteRequest, Response: WireMessage>(
        _ request: Request, _ context: ServerContext, keptForever: Bool = false,
        _ effect: @escaping @Sendable (any SQLTransaction, Instant) throws -> Response
    ) async throws -> Response {
        // A rehearsal and its write are one request: they must meet at one fingerprint.
        var written = request
        written.validateOnly = false
        let work = try work(written, request.requestID, context, keptForever, effect)
        return try await StorageRefusal.translate {
            request.validateOnly
                ? try await database.rehearse(work) : try await database.write(work)
        }
    }

    /// What the same request under the same id was answered; nil where it is new.
    ///
    /// Spares a retry the work before its write, and what may have changed since. Only ``once``
    /// decides between two that run at the same time.
    /// - Throws: ALREADY_EXISTS where the id was used for another request.
    package func earlierAnswer<Request: WireMessage, Response: WireMessage>(
        to request: Request, id: String, _ context: ServerContext, as _: Response.Type
    ) async throws -> Response? {
        let (key, fingerprint) = try identify(request, id, context)
        let log = log
        return try await StorageRefusal.translate {
            try await database.read { transaction in
                try log.answer(to: key, fingerprint, in: transaction)
            }
        }
    }

    private func work<Request: WireMessage, Response: WireMessage>(
        _ request: Request, _ id: String, _ context: ServerContext, _ keptForever: Bool,
        _ effect: @escaping @Sendable (any SQLTransaction, Instant) throws -> Response
    ) throws -> @Sendable (any SQLTransaction) throws -> Response {
        let (key, fingerprint) = try identify(request, id, context)
        let now = clock.now
        let log = log
        return { transaction in
            // Of two that are the same and run at the same time, one waits for the other's answer.
            try log.hold(key, in: transaction)
            if let first: Response = try log.answer(to: key, fingerprint, in: transaction) {
                return first
            }
            let response = try effect(transaction, now)
            try log.store(
                response.packed, for: key, fingerprint: fingerprint,
                nowMicroseconds: now.microseconds, keptForever: keptForever, in: transaction)
            return response
        }
    }

    private func identify<Request: WireMessage>(
        _ request: Request, _ id: String, _ context: ServerContext
    ) throws(RPCError) -> (RequestLog.Key, fingerprint: [UInt8]) {
        var fields = FieldChecks()
        _ = fields.requestID(id)
        try fields.refuse()
        let key = RequestLog.Key(
            principal: context.principal.description, method: context.path, requestID: id)
        return (key, SHA256.hash(request.packed))
    }
}

extension RequestLog {
    /// The answer on file; nil where there is none.
    fileprivate func answer<Response: WireMessage>(
        to key: Key, _ fingerprint: [UInt8], in transaction: any SQLTransaction
    ) throws -> Response? {
        switch try outcome(of: key, fingerprint: fingerprint, in: transaction) {
        case .replay(let bytes): return try Response(unpacking: bytes)
        case .mismatch:
            throw RPCError.alreadyExists(
                .requestIDReused,
                "request_id \"\(key.requestID)\" was used for another request; take a new one, or "
                    + "send the same request again")
        case .new: return nil
        }
    }
}
