import Identity
import Journal
import Messages
import RPC
import Storage
import Stubs
import TestKit
import Testing
import Values

@testable import EnforcementService

@Suite("Records without a case in the journal")
struct RecordJournalTests {
    private static let unit = EnforcementUnderTest.unit

    @Test("Each revision is an entry; the chain holds; a person's number is sealed")
    func journalled() async throws {
        try await EnforcementUnderTest.run { service in
            let number = EnforcementUnderTest.person
            try await Self.put(Self.record("QD-1"), service, id: "r1")
            try await Self.put(Self.record("QD-1", lastDay: "2027-04-17"), service, id: "r2")
            // The same request again is no further entry.
            try await Self.put(Self.record("QD-1", lastDay: "2027-04-17"), service, id: "r2")
            var person = Self.record("QD-2")
            person.subjectUSCC = ""
            person.identityNumber = number
            try await Self.put(person, service, id: "r3")
            let entries = try await service.database.read { transaction in
                try ["record/QD-1", "record/QD-2"].flatMap {
                    try Journal().entries(of: $0, in: transaction)
                }
            }
            #expect(entries.map(\.act) == ["record", "revise", "record"])
            #expect(entries.map(\.sealed.isEmpty) == [true, true, false])
            #expect(entries[2].keyID == service.keys.id(person: number))
            #expect(try await !service.isInDatabase(number))
            let keys = service.keys
            let opened = try await service.database.read {
                try PersonalData.open(entries[2], with: keys, in: $0)
            }
            #expect(opened == Array(number.utf8))
            let report = try await service.journal().verifyJournal(VerifyJournalRequest())
            #expect(report.flaws.isEmpty && report.entries == 3)
        }
    }

    @Test("A number of another subject is refused and leaves no entry")
    func refused() async throws {
        try await EnforcementUnderTest.run { service in
            try await Self.put(Self.record("QD-1"), service, id: "r1")
            var other = Self.record("QD-1")
            other.subjectUSCC = SampleCode.of(7)
            let refused = other
            let error = await refusal { try await Self.put(refused, service, id: "r2") }
            #expect(error?.reason == .integrityRecordExists)
            let report = try await service.journal().verifyJournal(VerifyJournalRequest())
            #expect(report.entries == 1)
        }
    }

    @Test(
        "What was on the list before gets its entries once, over replicas that start at once",
        arguments: TestDatabase.allCases)
    func opening(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let records = IntegrityRecordRepository(database: service.database)
            let then = service.clock.now
            try await service.database.write { transaction in
                for (id, day) in [("A", "2028-04-17"), ("A", "2027-04-17"), ("B", "2026-01-01")] {
                    try records.append(
                        Self.record(id, lastDay: day), key: "", by: "bureau:old", at: then,
                        in: transaction)
                }
            }
            service.clock.set("2025-05-01")
            let parts = service.parts
            let made = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...4 { group.addTask { try await parts.openRecords() } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(made.sorted() == [0, 0, 0, 3])
            #expect(try await parts.openRecords() == 0)
            // A further revision stands behind them.
            try await Self.put(Self.record("A", lastDay: "2026-04-17"), service, id: "r1")
            let entries = try await service.database.read {
                try Journal().entries(of: "record/A", in: $0)
            }
            #expect(entries.map(\.act) == ["opening", "opening", "revise"])
            let first = try IntegrityRecordEntry(unpacking: entries[0].payload)
            #expect(first.recordedBy == "bureau:old")
            #expect(first.recordedAt.map { Instant($0) } == then)
            let rebuilt = try await service.journal().rebuildProjections(
                RebuildProjectionsRequest(requestID: "rebuild"))
            #expect(rebuilt.records == 2 && rebuilt.corrected == 0)
        }
    }

    @Test(
        "What was changed on the list by other hands is put right from the journal",
        arguments: TestDatabase.allCases)
    func rebuilt(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            _ = try await service.parts.openRecords()
            for id in ["QD-1", "QD-2", "QD-3"] {
                try await Self.put(Self.record(id), service, id: id)
            }
            let records = IntegrityRecordRepository(database: service.database)
            let before = try await records.all(of: Self.unit)
            try await service.database.write { transaction in
                let forged = Self.record("QD-1", lastDay: "2025-04-18")
                try transaction.execute(
                    "UPDATE integrity_records SET message = ? WHERE record_id = 'QD-1'",
                    [.blob(forged.packed)])
                try transaction.execute("DELETE FROM integrity_records WHERE record_id = 'QD-2'")
                try records.append(
                    Self.record("NEVER"), key: "", by: "bureau:city", at: Instant(microseconds: 1),
                    in: transaction)
            }
            #expect(try await records.all(of: Self.unit) != before)
            let first = try await service.journal().rebuildProjections(
                RebuildProjectionsRequest(requestID: "1"))
            #expect(first.records == 3 && first.corrected == 3)
            #expect(try await records.all(of: Self.unit) == before)
            let second = try await service.journal().rebuildProjections(
                RebuildProjectionsRequest(requestID: "2"))
            #expect(second.corrected == 0)
        }
    }

    @Test("A revision that the journal does not know stops the next one; a forged entry is named")
    func tampered() async throws {
        try await EnforcementUnderTest.run { service in
            try await Self.put(Self.record("QD-1"), service, id: "r1")
            let records = IntegrityRecordRepository(database: service.database)
            try await service.database.write { transaction in
                try records.append(
                    Self.record("QD-1", lastDay: "2025-04-18"), key: "", by: "bureau:city",
                    at: Instant(microseconds: 1), in: transaction)
            }
            await #expect(throws: (any Error).self) {
                try await Self.put(Self.record("QD-1"), service, id: "r2")
            }
            try await service.database.write { transaction in
                try transaction.execute("UPDATE journal SET actor = 'bureau:other'")
            }
            let report = try await service.journal().verifyJournal(VerifyJournalRequest())
            #expect(report.flaws.map(\.stream) == ["record/QD-1"])
            #expect(report.flaws.map(\.sequence) == [1])
        }
    }

    static func record(_ id: String, lastDay: String = "2028-04-17") -> IntegrityRecord {
        IntegrityRecord(
            recordID: id, subjectUSCC: unit, kind: .direct, firstDayDate: "2025-04-18",
            lastDayDate: lastDay)
    }

    static func put(
        _ record: IntegrityRecord, _ service: EnforcementUnderTest, id: String
    ) async throws {
        _ = try await service.cases().recordIntegrityRecord(
            RecordIntegrityRecordRequest(record: record, requestID: id))
    }
}
