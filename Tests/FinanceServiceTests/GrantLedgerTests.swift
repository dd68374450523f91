import Identity
import Messages
import PolicyEngine
import RPC
import Stubs
import TestKit
import Testing

@testable import FinanceService

@Suite("The grant ledger")
struct GrantLedgerTests {
    private func grant(
        _ id: String, _ fen: Int64, _ programme: String = "fin.toudai",
        on day: String = "2025-12-08", to uscc: String = FinanceBench.uscc
    ) -> RecordGrantRequest {
        let countsDays = programme == "fin.toudai"
        return RecordGrantRequest(
            grant: Grant(
                grantID: id, enterpriseUSCC: uscc, programme: programme, amountFen: fen,
                applicationDate: day,
                policyNo: programme == "fin.qingkebao" ? "policy of \(id)" : "",
                subsidisedDays: countsDays
                    ? [DaySpan(fromDate: "2024-11-01", untilDate: "2025-10-30")] : []),
            requestID: "request of \(id)")
    }

    /// Enters all grants at once; gives the reasons of those that were refused.
    private func race(
        _ requests: [RecordGrantRequest], _ bench: FinanceBench
    ) async -> [ErrorReason?] {
        await withTaskGroup(of: RPCError?.self) { group in
            for request in requests {
                group.addTask {
                    await refusal { try await bench.grants.recordGrant(request) }
                }
            }
            return await group.reduce(into: []) { reasons, error in
                if let error { reasons.append(error.reason) }
            }
        }
    }

    private func entered(_ bench: FinanceBench) async throws -> [Grant] {
        try await bench.grants.listGrants(.init(enterpriseUSCC: FinanceBench.uscc)).grants
    }

    @Test("Of 64 grants of 10,000 yuan entered at once, those that fill the cap of 300,000 stand")
    func capRace() async throws {
        try await FinanceBench.with { bench async throws in
            let reasons = await race((0..<64).map { grant("G-\($0)", 1_000_000) }, bench)
            #expect(reasons == Array(repeating: .grantNotAllowed, count: 34))
            #expect(
                try await entered(bench).map(\.amountFen) == Array(repeating: 1_000_000, count: 30))
        }
    }

    @Test("Of 64 grants of a once-only programme entered at once, one stands")
    func onceOnlyRace() async throws {
        try await FinanceBench.with { bench async throws in
            let requests = (0..<64).map {
                grant(
                    "G-\($0)", 100, "fin.qingkedai",
                    on: $0.isMultiple(of: 2) ? "2025-12-08" : "2026-01-05")
            }
            let reasons = await race(requests, bench)
            #expect(reasons == Array(repeating: .grantNotAllowed, count: 63))
            #expect(try await entered(bench).count == 1)
        }
    }

    @Test("One request sent 64 times at once is one grant with one answer")
    func repeated() async throws {
        try await FinanceBench.with { bench async throws in
            let request = grant("G-1", 20_000_000)
            let bureau = bench.caller.calling(as: FinanceBench.bureau)
            let answers = try await withThrowingTaskGroup(of: [UInt8].self) { group in
                for _ in 0..<64 {
                    group.addTask {
                        try await bureau.bytes(GrantServiceMethods.recordGrant, request)
                    }
                }
                return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
            }
            #expect(answers.count == 1)
            #expect(try await entered(bench).count == 1)
        }
    }

    @Test("The cap is reached to the fen and not passed by one")
    func capToTheFen() async throws {
        try await FinanceBench.with { bench async throws in
            _ = try await bench.grants.recordGrant(grant("G-1", 29_999_999))
            let above = await refusal { try await bench.grants.recordGrant(grant("G-2", 2)) }
            #expect(above?.code == .failedPrecondition)
            #expect(above?.message.contains("above the cap of 30000000 fen") == true)
            _ = try await bench.grants.recordGrant(grant("G-3", 1))
            #expect(try await entered(bench).map(\.grantID) == ["G-1", "G-3"])
        }
    }

    @Test("A year's grants leave the next year its whole cap, and another enterprise its own")
    func capOfAYear() async throws {
        try await FinanceBench.with { bench async throws in
            _ = try await bench.grants.recordGrant(grant("G-1", 30_000_000, on: "2025-12-31"))
            _ = try await bench.grants.recordGrant(
                grant("G-2", 30_000_000, on: "2026-01-01"))
            _ = try await bench.grants.recordGrant(
                grant("G-3", 30_000_000, on: "2025-12-31", to: FinanceBench.otherUSCC))
            let full = await refusal {
                try await bench.grants.recordGrant(
                    grant("G-4", 1, "fin.qingkebao", on: "2025-01-01"))
            }
            #expect(full?.reason == .grantNotAllowed)
        }
    }

    @Test("Where the operator counts the cap over a lifetime, every year's grants count")
    func lifetime() async throws {
        let overlay = PolicyFile(
            name: "op.yaml",
            text: """
                prefix: fin.plan
                parameters:
                  cap_period:
                    unit: choice
                    choices: [application_year, lifetime]
                    values: [{from: 2024-07-31, until: 2028-12-31, value: lifetime, reading: 从严}]
                """)
        try await FinanceBench.with(overlays: [overlay]) { bench in
            try await bench.recordSamples()
            _ = try await bench.grants.recordGrant(grant("G-1", 29_000_000, on: "2024-12-31"))
            let above = await refusal {
                try await bench.grants.recordGrant(grant("G-2", 1_000_001))
            }
            #expect(above?.reason == .grantNotAllowed)
            #expect(try await bench.check().amountFen == 1_000_000)
        }
    }

    @Test("A refused grant leaves no trace, and its request id may be used again")
    func refusedWithoutTrace() async throws {
        try await FinanceBench.with { bench async throws in
            _ = try await bench.grants.recordGrant(grant("G-1", 30_000_000))
            _ = await refusal { try await bench.grants.recordGrant(grant("G-2", 1)) }
            #expect(try await entered(bench).map(\.grantID) == ["G-1"])
            let total = try await bench.database.read { transaction in
                try transaction.row(
                    "SELECT SUM(total) AS fen FROM capped_totals WHERE period = '2025'")?
                    .integer("fen")
            }
            #expect(total == 30_000_000)
            var other = grant("G-2", 1, on: "2026-01-01")
            other.requestID = grant("G-2", 1).requestID
            _ = try await bench.grants.recordGrant(other)
            #expect(try await entered(bench).count == 2)
        }
    }

    @Test("A second grant of one number is ALREADY_EXISTS, of whatever enterprise and programme")
    func existing() async throws {
        try await FinanceBench.with { bench async throws in
            _ = try await bench.grants.recordGrant(grant("G-1", 1, "fin.qingkedai"))
            for programme in ["fin.qingkedai", "fin.toudai"] {
                for uscc in [FinanceBench.uscc, FinanceBench.otherUSCC] {
                    var again = grant("G-1", 2, programme, to: uscc)
                    again.requestID = "\(programme) \(uscc)"
                    let error = await refusal { [again] in
                        try await bench.grants.recordGrant(again)
                    }
                    #expect(error?.code == .alreadyExists)
                    #expect(error?.reason == .grantExists)
                }
            }
        }
    }

    @Test("Every wrong field of a grant and of a statement is named")
    func wrongFields() async throws {
        try await FinanceBench.with { bench async throws in
            let none = await refusal { try await bench.grants.recordGrant(.init()) }
            #expect(
                none?.violations.map(\.field) == [
                    "grant.grant_id", "grant.enterprise_uscc", "grant.amount_fen",
                    "grant.application_date", "grant.programme", "request_id",
                ])
            let most = await refusal {
                try await bench.grants.recordGrant(grant("G-1", .max, "lpr"))
            }
            #expect(most?.violations.map(\.field) == ["grant.amount_fen", "grant.programme"])
            let statement = await refusal {
                try await bench.grants.recordStatement(
                    .init(
                        statement: Statement(
                            enterpriseUSCC: "1", fact: "use_proven", valueJSON: "null",
                            fromDate: "yesterday"), requestID: "1"))
            }
            #expect(
                statement?.violations.map(\.field) == [
                    "statement.enterprise_uscc", "statement.fact", "statement.value_json",
                    "statement.from_date",
                ])
        }
    }

    @Test("Grants are entered by the bureau alone, and an enterprise lists its own")
    func roles() async throws {
        try await FinanceBench.with { bench async throws in
            let asBank = GrantServiceClient(bench.caller)
            let error = await refusal { try await asBank.recordGrant(grant("G-1", 1)) }
            #expect(error?.reason == .roleNotAllowed)
            let own = GrantServiceClient(
                bench.caller.calling(as: Principal(role: .applicant, id: FinanceBench.uscc)))
            #expect(
                try await own.listGrants(.init(enterpriseUSCC: FinanceBench.uscc)).grants.isEmpty)
            let other = await refusal {
                try await own.listGrants(.init(enterpriseUSCC: FinanceBench.otherUSCC))
            }
            #expect(other?.reason == .notYourRecord)
        }
    }
}
