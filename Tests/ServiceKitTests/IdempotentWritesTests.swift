import Identity
import Messages
import RPC
import ServiceKit
import Storage
import TestKit
import Testing
import Values

@Suite("Writes that may be repeated")
struct IdempotentWritesTests {
    private static let migrations = Migrator(
        series: "test",
        [Migration(number: 1, name: "effects", sql: "CREATE TABLE effects (id TEXT NOT NULL)")])

    /// Runs a body with a writer on a real file, and gives the number of effects afterwards.
    private func effects(
        _ body: (IdempotentWrites) async throws -> Void
    ) async throws -> Int64 {
        try await TestDatabase.ofRun.with { database async throws in
            let clock = ManualClock("2025-12-08")
            try await RequestLog.migrator.migrate(
                database, nowMicroseconds: clock.now.microseconds)
            try await Self.migrations.migrate(database, nowMicroseconds: clock.now.microseconds)
            try await body(IdempotentWrites(database: database, clock: clock))
            return try await database.read { transaction in
                try transaction.row("SELECT COUNT(*) AS count FROM effects")?.integer("count")
            } ?? 0
        }
    }

    private func write(
        _ loan: String, id: String, as principal: Principal = Principal(role: .bank, id: "b1"),
        _ writes: IdempotentWrites
    ) async throws -> GetLoanResponse {
        try await writes.once(
            GetLoanRequest(loanID: loan), id: id,
            ServerContext(principal: principal, path: "test.v1.Test/Write")
        ) { transaction, now in
            try transaction.execute("INSERT INTO effects (id) VALUES (?)", [.text(loan)])
            return GetLoanResponse(loan: Loan(loanID: loan, recordedAt: Timestamp(now)))
        }
    }

    @Test("The same id has one effect and one answer, also when 64 ask at once")
    func once() async throws {
        let count = try await effects { writes in
            let answers = try await withThrowingTaskGroup(of: GetLoanResponse.self) { group in
                for _ in 0..<64 { group.addTask { try await write("L", id: "1", writes) } }
                return try await group.reduce(into: Set<GetLoanResponse>()) { $0.insert($1) }
            }
            #expect(answers.count == 1)
        }
        #expect(count == 1)
    }

    @Test("A rehearsal is answered like the write and leaves nothing, and the id stays free for it")
    func rehearsal() async throws {
        let count = try await effects { writes in
            func record(validateOnly: Bool) async throws -> RecordLoanResponse {
                try await writes.once(
                    RecordLoanRequest(
                        loan: Loan(loanID: "L"), requestID: "1", validateOnly: validateOnly),
                    ServerContext(
                        principal: Principal(role: .bank, id: "b1"), path: "test.v1.Test/Write")
                ) { transaction, now in
                    try transaction.execute("INSERT INTO effects (id) VALUES ('L')", [])
                    return RecordLoanResponse(loan: Loan(loanID: "L", recordedAt: Timestamp(now)))
                }
            }
            let rehearsed = try await record(validateOnly: true)
            let again = try await record(validateOnly: true)
            let written = try await record(validateOnly: false)
            let afterwards = try await record(validateOnly: true)
            #expect(Set([rehearsed, again, written, afterwards]).count == 1)
        }
        #expect(count == 1)
    }

    @Test("The same id with another request is refused, and another caller's id is its own")
    func otherRequest() async throws {
        let count = try await effects { writes in
            _ = try await write("L", id: "1", writes)
            let error = await refusal { try await write("M", id: "1", writes) }
            #expect(error?.code == .alreadyExists)
            #expect(error?.reason == .requestIDReused)
            _ = try await write("M", id: "1", as: Principal(role: .bank, id: "b2"), writes)
        }
        #expect(count == 2)
    }

    @Test("A write without an id is refused before anything is done")
    func noID() async throws {
        let count = try await effects { writes in
            let error = await refusal { try await write("L", id: "", writes) }
            #expect(error?.violations.first?.field == "request_id")
        }
        #expect(count == 0)
    }
}
