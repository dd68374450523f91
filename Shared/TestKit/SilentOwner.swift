import ProtobufC
import RPC

/// A service that takes calls and never answers them: each ends at its deadline.
package struct SilentOwner: RPCCaller {
    package init() {}

    package func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions
    ) async throws(RPCError) -> Response {
        // A caller must set a deadline; one that does not would wait for a minute.
        try? await Task.sleep(for: options.deadline?.remaining ?? .seconds(60))
        throw RPCError.deadlineExceeded(method.path)
    }
}

/// A service whose process is gone: each call fails at once.
package struct StoppedOwner: RPCCaller {
    package init() {}

    package func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions
    ) async throws(RPCError) -> Response {
        throw RPCError.unavailable(
            .serviceUnreachable, "\(method.service) cannot be reached; try again shortly",
            retryAfterMilliseconds: 1_500)
    }
}
