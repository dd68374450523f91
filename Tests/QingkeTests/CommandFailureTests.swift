import RPC
import Testing

@testable import qingke

@Suite("What a command says of a call that failed")
struct CommandFailureTests {
    @Test("A mistake of the system is told with the trace that its logs have; no other error is")
    func trace() {
        let trace = TraceContext.new()
        let mistake = RPCError(.internal, .internalError, "it broke")
        #expect(
            CommandFailure(mistake, in: trace).message == """
                INTERNAL INTERNAL_ERROR
                  it broke
                  trace \(trace.traceID.hex)
                """)
        let refused = RPCError(.notFound, .loanNotFound, "no loan")
        #expect(!CommandFailure(refused, in: trace).message.contains("trace"))
    }
}
