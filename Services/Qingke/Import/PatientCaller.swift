import ProtobufC
import RPC

/// Calls again, under the same request id, where the way to the service failed: it is not to be
/// reached, has too much to do, or did not answer in time.
struct PatientCaller: RPCCaller {
    let base: any RPCCaller
    /// How long a call is tried again in all.
    let patience: Duration

    private static let pauseMax = Duration.seconds(5)

    func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions
    ) async throws(RPCError) -> Response {
        let end = ContinuousClock.now + patience
        var pause = Duration.milliseconds(100)
        while true {
            do throws(RPCError) {
                return try await base.call(method, request, options: options)
            } catch {
                let wait = max(pause, .milliseconds(error.retryAfterMilliseconds ?? 0))
                guard Self.isOfTheWay(error), ContinuousClock.now + wait < end,
                    (try? await Task.sleep(for: wait)) != nil
                else { throw error }
                pause = min(pause * 2, Self.pauseMax)
            }
        }
    }

    /// The request may be right; what failed is the way.
    static func isOfTheWay(_ error: RPCError) -> Bool {
        // An answer that is too long stays so.
        [.unavailable, .resourceExhausted, .deadlineExceeded].contains(error.code)
            && error.reason != .messageTooLarge
    }
}
