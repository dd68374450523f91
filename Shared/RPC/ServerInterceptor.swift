import Identity
import Wire

/// What is known of a call before its body is decoded.
package struct CallHead: Sendable {
    /// `qingke.finance.v1.LoanService/RecordLoan`.
    package let path: String
    package var principal: Principal
    package let deadline: Deadline?
    package let metadata: Metadata
    /// The call's own step of its trace; nil where it is in none.
    package let trace: TraceContext?

    /// The same for the handler.
    var context: ServerContext {
        ServerContext(
            principal: principal, deadline: deadline, metadata: metadata, path: path, trace: trace)
    }
}

/// One layer around every call of a server. Layers are given outermost first.
///
/// Both functions run on the connection's event loop and must not block: a layer that has to wait
/// for something is a handler's work.
package protocol ServerInterceptor: Sendable {
    /// Before any byte of the body is decoded. Throwing refuses the call.
    func admit(_ call: CallHead) throws(RPCError)
    /// After the call ended, once for each call that this layer admitted.
    func ended(_ call: CallHead, with status: StatusCode)
}

extension ServerInterceptor {
    package func ended(_ call: CallHead, with status: StatusCode) {}
}
