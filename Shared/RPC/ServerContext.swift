import Identity
import Wire

/// What a handler knows of the call that it answers.
package struct ServerContext: Sendable {
    /// Who calls.
    package let principal: Principal
    /// By when the call must have ended; nil when the caller set no limit.
    package let deadline: Deadline?
    package let metadata: Metadata
    /// `qingke.finance.v1.LoanService/RecordLoan`.
    package let path: String
    /// The call's own step of its trace; nil where it is in none.
    package let trace: TraceContext?

    package init(
        principal: Principal, deadline: Deadline? = nil, metadata: Metadata = Metadata(),
        path: String = "", trace: TraceContext? = nil
    ) {
        self.principal = principal
        self.deadline = deadline
        self.metadata = metadata
        self.path = path
        self.trace = trace
    }

    /// Options for a call made on behalf of this one: the same deadline and principal, and the
    /// next step of its trace.
    package var onwardOptions: CallOptions {
        var options = CallOptions(deadline: deadline, principal: principal)
        if let trace { options.metadata.append(Metadata.traceParentKey, trace.header) }
        return options
    }
}
