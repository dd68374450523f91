import Foundation
import Identity
import RPC
import TestKit
import Testing

@testable import qingke

@Suite("The importer")
struct ImporterTests {
    static let head = "guarantee_id,borrower_uscc,lender_id,loan_id,guaranteed_amount_yuan\n"

    static func row(_ number: Int, lender: String = "b1", amount: String = "1,000.00") -> String {
        "G-\(number),\(SampleCode.of(number)),\(lender),L-\(number),\"\(amount)\"\n"
    }

    static func run(
        _ text: String, _ service: StandInGuarantees, skipsBad: Bool = false,
        isDryRun: Bool = false,
        patience: Duration = .zero, inFlight: Int = 4
    ) async throws -> ImportSummary {
        let path = NSTemporaryDirectory() + "/qingke-import-\(UUID().uuidString).csv"
        try Data(text.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let caller = InProcessCaller(
            [service.rpcService], as: Principal(role: .guarantor, id: "g1"))
        return try await Importer(
            kind: ImportKinds.guarantees,
            source: try ImportSource(path, format: nil, encoding: nil),
            caller: PatientCaller(base: caller, patience: patience), inFlight: inFlight,
            skipsBad: skipsBad, isDryRun: isDryRun, progress: ImportProgress(isQuiet: true)
        ).run()
    }

    @Test("Rows become guarantees to the fen; the same file again changes nothing")
    func twice() async throws {
        let service = StandInGuarantees()
        let text = Self.head + (1...40).map { Self.row($0) }.joined()
        let first = try await Self.run(text, service)
        #expect((first.read, first.written, first.unchanged, first.rejected) == (40, 40, 0, 0))
        let stored = await service.stored
        #expect(stored["G-7"]?.borrowerUSCC == SampleCode.of(7))
        #expect(stored["G-7"]?.guaranteedAmountFen == 100_000)
        // What is not said stays unknown.
        #expect(stored["G-7"]?.jointLiability == nil)
        let again = try await Self.run(text, service)
        #expect((again.written, again.unchanged, again.rejected) == (0, 40, 0))
    }

    @Test("A row that the service refuses is told with column, value, remedy and reason")
    func refusedByService() async throws {
        let service = StandInGuarantees()
        let text =
            Self.head + Self.row(1) + Self.row(2, amount: "0.99") + Self.row(3, lender: "nobody")
        let summary = try await Self.run(text, service)
        #expect((summary.written, summary.rejected, summary.isWritten) == (0, 2, false))
        #expect(await service.stored.isEmpty)
        let amount = try #require(summary.problems.first)
        #expect(amount.line == 3)
        #expect(amount.column?.key == "guaranteed_amount_yuan")
        #expect(amount.value == "0.99")
        #expect(amount.flaw == CellFlaw("is 99 fen", "at least 100 is right"))
        #expect(amount.reason == "INVALID_REQUEST")
        let lender = try #require(summary.problems.last)
        #expect((lender.line, lender.column?.key, lender.value) == (4, "lender_id", "nobody"))
        #expect(lender.reason == "LOAN_NOT_FOUND")
    }

    @Test("Bad rows may be skipped: the others are written")
    func skipped() async throws {
        let service = StandInGuarantees()
        let text = Self.head + Self.row(1) + Self.row(2, amount: "much") + Self.row(3)
        let summary = try await Self.run(text, service, skipsBad: true)
        #expect((summary.written, summary.rejected) == (2, 1))
        #expect(await Set(service.stored.keys) == ["G-1", "G-3"])
    }

    @Test("A rehearsal asks about every row and writes none")
    func dryRun() async throws {
        let service = StandInGuarantees()
        let summary = try await Self.run(Self.head + Self.row(1), service, isDryRun: true)
        #expect((summary.read, summary.written, summary.isWritten) == (1, 0, false))
        #expect(await service.stored.isEmpty)
    }

    @Test("A key that stands twice is rejected on both lines, and each names the other")
    func twins() async throws {
        let service = StandInGuarantees()
        let text = Self.head + Self.row(1) + Self.row(2) + Self.row(1, amount: "5") + Self.row(1)
        let summary = try await Self.run(text, service, skipsBad: true)
        #expect((summary.written, summary.rejected) == (1, 3))
        #expect(await Set(service.stored.keys) == ["G-2"])
        #expect(summary.problems.map(\.line) == [2, 4, 5])
        #expect(
            summary.problems.map(\.flaw.found).map { $0.suffix(10) } == [
                "line 4 too", "line 2 too", "line 2 too",
            ])
    }

    @Test(
        "A service that goes away stops the import, which says how far it came; repeating ends it")
    func goneAway() async throws {
        let text = Self.head + (1...10).map { Self.row($0) }.joined()
        let failing = StandInGuarantees(writesMax: 4)
        let failure = await #expect(throws: CommandFailure.self) {
            try await Self.run(text, failing, inFlight: 1)
        }
        #expect(failure?.exitCode == 3)
        #expect(failure?.message.contains("stopped after 4 rows were written") == true)
        #expect(failure?.message.contains("repeat the same command") == true)
        #expect(await failing.stored.count == 4)
    }

    @Test("A call that the way failed is made again")
    func madeAgain() async throws {
        let service = StandInGuarantees(failures: 1)
        let summary = try await Self.run(
            Self.head + Self.row(1), service, patience: .seconds(60))
        #expect(summary.written == 1)
        // Failed, rehearsed, written.
        #expect(await service.calls == 3)
    }

    @Test("A method that the system does not have ends the import at once")
    func noMethod() async throws {
        let path = NSTemporaryDirectory() + "/qingke-import-\(UUID().uuidString).csv"
        try Data((Self.head + Self.row(1)).utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let caller = InProcessCaller([], as: Principal(role: .guarantor, id: "g1"))
        let failure = await #expect(throws: CommandFailure.self) {
            try await Importer(
                kind: ImportKinds.guarantees,
                source: try ImportSource(path, format: nil, encoding: nil), caller: caller,
                inFlight: 1, skipsBad: false, isDryRun: false,
                progress: ImportProgress(isQuiet: true)
            ).run()
        }
        #expect(failure?.exitCode == 1)
        #expect(failure?.message.contains("nothing was written") == true)
    }
}
