import Identity
import Messages
import RPC
import Synchronization
import TestKit
import Testing

@Suite("Retries at the edge", .timeLimit(.minutes(1)))
struct RetryTests {
    /// Counts the calls that arrive, and answers none.
    private final class Unavailable: ServerInterceptor {
        let count = Mutex(0)

        func admit(_ call: CallHead) throws(RPCError) {
            count.withLock { $0 += 1 }
            throw RPCError.unavailable(.serviceUnreachable, "not yet")
        }
    }

    private static func arrivals(
        of method: String, hasRequestID: Bool, retries: Retries, calls: Int = 1
    ) async throws -> Int {
        let method = MethodDescriptor<Loan, Loan>(
            service: "test.v1.Echo", name: method, hasRequestID: hasRequestID)
        let server = Unavailable()
        return try await EchoServer.with(interceptors: [server]) { running in
            let client = RPCClient(
                running.endpoint, identity: EchoServer.anyone, group: EchoServer.group,
                defaultTimeout: .seconds(60), retries: retries)
            for _ in 0..<calls {
                let error = await refusal { try await client.call(method, Loan()) }
                #expect(error?.code == .unavailable)
            }
            await client.close()
            return server.count.withLock { $0 }
        }
    }

    @Test("A read and a write with a request id are made three times, and no other write twice")
    func repeatable() async throws {
        #expect(try await Self.arrivals(of: "GetLoan", hasRequestID: false, retries: .edge) == 3)
        #expect(try await Self.arrivals(of: "RecordLoan", hasRequestID: true, retries: .edge) == 3)
        #expect(try await Self.arrivals(of: "RecordLoan", hasRequestID: false, retries: .edge) == 1)
        #expect(try await Self.arrivals(of: "Listen", hasRequestID: false, retries: .edge) == 1)
    }

    @Test("Away from the edge nothing is made again")
    func inside() async throws {
        #expect(try await Self.arrivals(of: "GetLoan", hasRequestID: false, retries: .none) == 1)
    }

    @Test("A server that answers nobody gets ten retries of many calls, and no more")
    func storm() async throws {
        #expect(
            try await Self.arrivals(
                of: "GetLoan", hasRequestID: false, retries: .edge, calls: 30) == 40)
    }
}
