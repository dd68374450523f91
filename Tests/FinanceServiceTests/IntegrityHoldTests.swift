import Messages
import ServiceKit
import Storage
import TestKit
import Testing
import Values

@testable import FinanceService

@Suite("Decisions on misconduct as finance takes them in")
struct IntegrityHoldTests {
    private let holds = IntegrityHoldRepository()
    private let uscc = SampleCode.of(1)

    private func with(
        _ backend: TestDatabase, _ body: (any Database) async throws -> Void
    ) async throws {
        try await backend.with { database async throws in
            try await ServiceDatabase.migrate(
                database, Finance.series, clock: ManualClock("2025-06-01"))
            try await body(database)
        }
    }

    private func event(
        _ number: Int64, _ kind: String = "decided", grade: String = "serious"
    ) -> IntegrityEvent {
        IntegrityEvent(
            number: number, kind: kind, subjectUSCC: uscc, caseID: "ic-1",
            docketNumber: "青科诚〔2025〕1号", grade: grade, effectiveDate: "2025-05-08",
            untilDate: "2029-05-07", endsPendingApplications: grade != "light", recoverFen: 100)
    }

    private func take(_ events: IntegrityEvent..., into database: any Database) async throws {
        for event in events {
            try await database.write {
                try holds.take(event, at: Instant(microseconds: 1), in: $0)
            }
        }
    }

    private func ends(
        _ filed: String, on day: String, in database: any Database
    ) async throws -> Bool {
        let grant = Grant(enterpriseUSCC: uscc, applicationDate: filed)
        let today = try #require(Day(iso: day))
        return try await database.read {
            try holds.ending(grant, on: today, in: $0) != nil
        }
    }

    @Test(
        "An application filed up to the day of the decision ends with it; one filed a day later does not",
        arguments: TestDatabase.allCases)
    func boundary(_ backend: TestDatabase) async throws {
        try await with(backend) { database in
            try await take(event(1), into: database)
            #expect(try await ends("2025-05-07", on: "2025-06-01", in: database))
            #expect(try await ends("2025-05-08", on: "2025-06-01", in: database))
            #expect(try await !ends("2025-05-09", on: "2025-06-01", in: database))
        }
    }

    @Test(
        "A light decision ends nothing; one that is annulled ends nothing any more",
        arguments: TestDatabase.allCases)
    func lightAndAnnulled(_ backend: TestDatabase) async throws {
        try await with(backend) { database in
            try await take(event(1, grade: "light"), into: database)
            #expect(try await !ends("2025-05-07", on: "2025-06-01", in: database))
            try await take(event(2), into: database)
            #expect(try await ends("2025-05-07", on: "2025-06-01", in: database))
            try await take(event(3, "annulled"), into: database)
            #expect(try await !ends("2025-05-07", on: "2025-06-01", in: database))
        }
    }

    @Test(
        "An event told again, or after a later one, changes nothing",
        arguments: TestDatabase.allCases)
    func again(_ backend: TestDatabase) async throws {
        try await with(backend) { database in
            try await take(event(1), event(2, "annulled"), event(1), event(2), into: database)
            let onFile = try await database.read { try holds.all(of: uscc, in: $0) }
            #expect(onFile.map(\.state) == ["annulled"])
            #expect(try await database.read { try holds.lastNumber(in: $0) } == 2)
        }
    }
}
