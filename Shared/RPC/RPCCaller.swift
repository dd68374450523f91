import Identity
import ProtobufC
import Wire

/// What a caller may set for one call.
package struct CallOptions: Sendable {
    /// By when the call must have ended; nil takes the caller's own default.
    package var deadline: Deadline?
    /// On whose behalf it is made; nil is the process itself.
    package var principal: Principal?
    package var metadata: Metadata

    package init(
        deadline: Deadline? = nil, principal: Principal? = nil, metadata: Metadata = Metadata()
    ) {
        self.deadline = deadline
        self.principal = principal
        self.metadata = metadata
    }
}

/// Something that carries calls: a connection to another process, or a stand-in in tests.
package protocol RPCCaller: Sendable {
    /// Makes one unary call.
    ///
    /// Cancelling the task gives the call up on both sides.
    func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions
    ) async throws(RPCError) -> Response
}
