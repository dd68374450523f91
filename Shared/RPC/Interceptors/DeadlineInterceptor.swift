/// Refuses a call whose time is over on arrival: it costs no further work.
package struct DeadlineInterceptor: ServerInterceptor {
    package init() {}

    package func admit(_ call: CallHead) throws(RPCError) {
        if let deadline = call.deadline, deadline.hasPassed {
            throw RPCError.deadlineExceeded(call.path)
        }
    }
}
