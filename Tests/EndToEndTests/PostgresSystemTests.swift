import JSON
import Messages
import RPC
import Stubs
import TestKit
import Testing

extension EndToEnd {
    @Suite("All services on PostgreSQL")
    struct PostgresSystemTests {
        @Test(
            "A bank is answered as on SQLite; a database that is killed is told of, comes back, and has lost nothing"
        )
        func wholeSystem() async throws {
            let server = try PostgresServer()
            try await RunningSystem.with(
                entities: 4, environment: ["QINGKE_DATABASE": server.address]
            ) { system in
                let bank = LoanServiceClient(system.client)
                let record = RecordLoanRequest(
                    loan: Loan(
                        loanID: "PG-1", borrowerUSCC: SampleCode.of(1), contractDate: "2024-10-28",
                        contractAmountFen: 600_000_000),
                    requestID: "record-pg-1")
                let recorded = try await bank.recordLoan(record)
                #expect(recorded.loan?.revision == 1)
                let before = try await system.eligibility(SampleCode.of(1), "PG-1")
                #expect(!before.isEmpty)

                try server.crash()
                // Tried by the gateway at most as often as its budget allows, then told.
                let error = await refusal {
                    _ = try await bank.getLoan(GetLoanRequest(loanID: "PG-1"))
                }
                #expect(error?.code == .unavailable)
                #expect(error?.reason == .storageUnavailable)
                #expect(error?.retryAfterMilliseconds != nil)

                try server.start()
                let loan = try await patiently {
                    try await bank.getLoan(GetLoanRequest(loanID: "PG-1")).loan
                }
                #expect(loan == recorded.loan)
                #expect(try await patiently { try await bank.recordLoan(record) } == recorded)
                // Facts of owners whose database is not back yet are unknown for a while.
                try await patiently {
                    let after = try await system.eligibility(SampleCode.of(1), "PG-1")
                    guard after.map(\.resultJSON) == before.map(\.resultJSON) else {
                        throw RPCError.failedPrecondition(.grantNotAllowed, "\(after)")
                    }
                }
            }
            server.stop()
        }
    }
}
