import Synchronization

/// Lets in at most so many calls at once, and refuses the others before they cost anything.
package final class LoadShedInterceptor: ServerInterceptor {
    private let callsMax: Int
    private let running = Atomic(0)

    package init(callsMax: Int) {
        self.callsMax = callsMax
    }

    package func admit(_ call: CallHead) throws(RPCError) {
        let now = running.wrappingAdd(1, ordering: .relaxed).newValue
        guard now <= callsMax else {
            running.wrappingSubtract(1, ordering: .relaxed)
            var error = RPCError(
                .resourceExhausted, .overloaded,
                "the server runs \(callsMax) calls, which is all it takes; try again shortly")
            error.retryAfterMilliseconds = 100
            throw error
        }
    }

    package func ended(_ call: CallHead, with status: StatusCode) {
        running.wrappingSubtract(1, ordering: .relaxed)
    }
}
