import Journal
import Messages
import Storage
import TestKit
import Testing

@testable import EnforcementService

@Suite("Enforcement on a database of an earlier version")
struct EarlierEnforcementTests {
    private static let unit = EnforcementUnderTest.unit

    @Test(
        "What each version wrote is there, in the journal and out of it",
        arguments: TestDatabase.allCases)
    func each(_ backend: TestDatabase) async throws {
        let keys = SubjectKeys(.random())
        let caseID = LastCase()
        try await EarlierSchemas.each(
            of: "enforcement", in: Enforcement.series, on: backend,
            write: [
                { try await Self.record($0) },
                { database in
                    try await Self.record(database)
                    try await caseID.set(Self.decide(database, keys))
                },
                { database in
                    try await Self.record(database)
                    try await caseID.set(Self.decide(database, keys))
                    let service = try EnforcementUnderTest(
                        on: database, ManualClock("2025-05-08"), keys)
                    _ = try await service.parts.openRecords()
                    try await RecordJournalTests.put(
                        RecordJournalTests.record("QD-2"), service, id: "put")
                },
            ]
        ) { database, version in
            let service = try EnforcementUnderTest(on: database, ManualClock("2025-06-01"), keys)
            _ = try await service.parts.openRecords()
            let block = try await service.cases().checkBlock(
                CheckBlockRequest(
                    subjectUSCC: Self.unit, purpose: .applyPlan, asOfDate: "2025-06-01"))
            let recorded = version >= 3 ? ["QD-1", "QD-2"] : ["QD-1"]
            let id = await caseID.value
            let decided = version >= 2 ? ["\(id)-m5", "\(id)-m9"] : []
            #expect(block.by.map(\.recordID).sorted() == (recorded + decided).sorted())

            if version >= 2 {
                let one = CaseUnderTest(service: service, id: id)
                #expect(try await one.state() == "decided")
                try await one.serve("2025-06-02", on: "2025-06-02")
                #expect(try await one.state() == "served")
            }
            let report = try await service.journal().verifyJournal(VerifyJournalRequest())
            #expect(report.flaws.isEmpty)
            let rebuilt = try await service.journal().rebuildProjections(
                RebuildProjectionsRequest(requestID: "rebuild"))
            #expect(rebuilt.corrected == 0)
            #expect(rebuilt.records == Int64(recorded.count))
            #expect(rebuilt.cases == (version >= 2 ? 1 : 0))
        }
    }

    private actor LastCase {
        private(set) var value = ""
        func set(_ id: String) { value = id }
    }

    /// A record without a case, as each version wrote it until records were journalled.
    private static func record(_ database: any Database) async throws {
        try await database.write { transaction in
            _ = try transaction.execute(
                """
                INSERT INTO integrity_records (record_id, revision, subject_uscc, message,
                    recorded_at_us, recorded_by) VALUES ('QD-1', 1, ?, ?, 10, 'bureau:o')
                """, [.text(unit), .blob(RecordJournalTests.record("QD-1").packed)])
        }
    }

    /// A case up to its decision, by today's program: what it writes of cases is what version 2 wrote.
    private static func decide(_ database: any Database, _ keys: SubjectKeys) async throws -> String
    {
        let service = try EnforcementUnderTest(on: database, ManualClock("2025-04-18"), keys)
        return try await CaseUnderTest.at(.decided, service).id
    }
}
