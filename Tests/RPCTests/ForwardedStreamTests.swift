import Messages
import ProtobufC
import RPC
import TestKit
import Testing

@Suite("Streams whose messages stay packed", .timeLimit(.minutes(5)))
struct ForwardedStreamTests {
    private static let loan = Loan(loanID: "L", termMonths: 3)

    @Test("Both sides stream, and messages pass as they are")
    func bidirectional() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let call = try await running.client.openForwarding(
                Streams.echo.path, .bidirectional, first: nil)
            for _ in 0..<3 {
                try await call.write(Self.loan.packed)
                #expect(try await call.responses.next() == Self.loan.packed)
            }
            call.finish()
            #expect(try await call.responses.next() == nil)
        }
    }

    @Test("One request goes with the call, and one response comes with its end")
    func oneSide() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let many = try await running.client.openForwarding(
                Streams.count.path, .serverStreaming, first: Self.loan.packed)
            var count = 0
            for try await _ in many.responses { count += 1 }
            #expect(count == 3)
            let one = try await running.client.openForwarding(
                Streams.sum.path, .clientStreaming, first: nil)
            try await one.write(Loan(interestPaidFen: 5).packed)
            one.finish()
            let sum = Loan(termMonths: 1, interestPaidFen: 5)
            #expect(try await one.responses.next() == sum.packed)
            #expect(try await one.responses.next() == nil)
        }
    }

    @Test("A method that is not there is refused where responses are read")
    func unknown() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let call = try await running.client.openForwarding(
                "no.Body/Knows", .bidirectional, first: nil)
            let error = await #expect(throws: RPCError.self) { try await call.responses.next() }
            #expect(error?.code == .unimplemented)
        }
    }
}
