import Identity
import Messages
import Synchronization
import TestKit
import Testing

@testable import RPC

@Suite("Retries at the edge", .timeLimit(.minutes(5)))
struct RetryTests {
    /// Counts the calls that arrive, and answers none.
    private final class Unavailable: ServerInterceptor {
        let count = Mutex(0)
        let retryAfterMilliseconds: Int64?

        init(retryAfterMilliseconds: Int64?) {
            self.retryAfterMilliseconds = retryAfterMilliseconds
        }

        func admit(_ call: CallHead) throws(RPCError) {
            count.withLock { $0 += 1 }
            var error = RPCError.unavailable(.serviceUnreachable, "not yet")
            error.retryAfterMilliseconds = retryAfterMilliseconds
            throw error
        }
    }

    private static func arrivals(
        of method: String, hasRequestID: Bool, retries: Retries, calls: Int = 1,
        retryAfterMilliseconds: Int64? = nil
    ) async throws -> Int {
        let method = MethodDescriptor<Loan, Loan>(
            service: "test.v1.Echo", name: method, hasRequestID: hasRequestID)
        let server = Unavailable(retryAfterMilliseconds: retryAfterMilliseconds)
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

    @Test("Where the server asks for more time than the call has, the call ends at once")
    func pushback() async throws {
        #expect(
            try await Self.arrivals(
                of: "GetLoan", hasRequestID: false, retries: .edge,
                retryAfterMilliseconds: 3_600_000) == 1)
    }

    @Test("Ten successes give one retry back, nine do not, and there are never more than ten")
    func refill() {
        var budget = RetryBudget()
        func tokens() -> Int {
            var count = 0
            while budget.takeToken() { count += 1 }
            return count
        }
        for _ in 0..<1000 { budget.succeeded() }
        #expect(tokens() == 10)
        for _ in 0..<9 { budget.succeeded() }
        #expect(tokens() == 0)
        budget.succeeded()
        #expect(tokens() == 1)
    }
}
