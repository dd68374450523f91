import Identity
import Logging
import Wire

/// What all connections of one server share; nothing of it changes once the server runs.
struct ServerCore: Sendable {
    let methods: [String: RPCMethod]
    /// Takes the calls of methods that are not mounted here; nil refuses them.
    let forward: RawHandler?
    let interceptors: [any ServerInterceptor]
    let identify: PrincipalSource
    let limits: ServerLimits
    /// What time it is for the limits of time.
    let now: @Sendable () -> ContinuousClock.Instant
    let logger: Logger

    /// Asks the layers, outermost first. A layer that let the call in hears of its end even when
    /// a later one refuses it.
    func admit(_ head: CallHead) throws(RPCError) {
        for (index, interceptor) in interceptors.enumerated() {
            do {
                try interceptor.admit(head)
            } catch {
                for outer in interceptors[..<index].reversed() {
                    outer.ended(head, with: error.code)
                }
                throw error
            }
        }
    }

    func ended(_ head: CallHead, with status: StatusCode) {
        for interceptor in interceptors.reversed() { interceptor.ended(head, with: status) }
    }
}

extension ServerCore {
    /// Answers a call that came through another door, through the same layers and handlers.
    func answer(
        _ path: String, _ payload: [UInt8], _ context: ServerContext
    ) async throws(RPCError) -> [UInt8] {
        let head = CallHead(
            path: path, principal: context.principal, deadline: context.deadline,
            metadata: context.metadata)
        try admit(head)
        let result = await answerInTime(head, payload, context)
        switch result {
        case .success: ended(head, with: .ok)
        case .failure(let error):
            if let cause = error.cause { logger.error("\(path) failed: \(cause)") }
            ended(head, with: error.code)
        }
        return try result.get()
    }

    private func answerInTime(
        _ head: CallHead, _ payload: [UInt8], _ context: ServerContext
    ) async -> Result<[UInt8], RPCError> {
        guard let deadline = head.deadline else {
            return await handle(head.path, payload, context)
        }
        return await withTaskGroup { group in
            group.addTask { await handle(head.path, payload, context) }
            group.addTask {
                do { try await Task.sleep(for: deadline.remaining) } catch {
                    return .failure(.cancelled)
                }
                return .failure(.deadlineExceeded(head.path))
            }
            defer { group.cancelAll() }
            // Two tasks were added, so there is a first one to end.
            return await group.next()!
        }
    }

    private func handle(
        _ path: String, _ payload: [UInt8], _ context: ServerContext
    ) async -> Result<[UInt8], RPCError> {
        do {
            if let method = methods[path] {
                return .success(try await method.answer(payload, context))
            }
            guard let forward else { throw RPCError.noMethod(path) }
            return .success(try await forward(path, payload, context))
        } catch {
            return .failure(.wrapping(error))
        }
    }
}

/// Takes a call without reading its body: path, payload, context; answers the packed response.
package typealias RawHandler = @Sendable (String, [UInt8], ServerContext) async throws -> [UInt8]

/// Whose word is taken for who calls.
package enum PrincipalSource: Sendable {
    /// The metadata as given. For servers that listen on loopback only.
    case metadata

    /// Who calls; ``Principal/anonymous`` where the metadata does not say.
    package func principal(in metadata: Metadata) throws(RPCError) -> Principal {
        guard let text = metadata[Metadata.principalKey] else { return .anonymous }
        guard let principal = Principal(parsing: text) else {
            throw RPCError(
                .unauthenticated, .principalMissing,
                "metadata qingke-principal \"\(text)\" names no caller; write ROLE:ID with one of "
                    + "the roles "
                    + Role.allCases.filter { $0 != .anonymous }.map(\.rawValue)
                    .joined(separator: ", "))
        }
        return principal
    }
}
