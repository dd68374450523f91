import Journal
import Storage
import TestKit
import Testing
import Values

/// A journal in a database of its own.
struct JournalUnderTest {
    let database: any Database
    let journal = Journal()

    static func run(
        _ backend: TestDatabase, _ body: (JournalUnderTest) async throws -> Void
    ) async throws {
        try await backend.with { database async throws in
            try await Journal.migrator.migrate(database, nowMicroseconds: 0)
            try await body(JournalUnderTest(database: database))
        }
    }

    /// Puts entries into a stream, which begins with the first.
    func write(_ stream: String, _ acts: String..., at second: Int64 = 1) async throws {
        try await database.write { transaction in
            var head = try journal.hold(stream, in: transaction)
            if head == nil { head = try journal.begin(stream, in: transaction) }
            for act in acts {
                guard let last = head else { return }
                _ = try journal.append(
                    JournalEntry.Draft(
                        act: act, payload: Array("about \(act)".utf8), sealed: [1, 2, 3],
                        keyID: "u-1", actor: "bureau:city"),
                    to: stream, behind: last, at: Instant(microseconds: second * 1_000_000),
                    in: transaction)
                head = try journal.head(of: stream, in: transaction)
            }
        }
    }

    func checkpoint() async throws -> JournalCheckpoints.Checkpoint? {
        try await database.write {
            try JournalCheckpoints().take(at: Instant(microseconds: 9_000_000), in: $0)
        }
    }

    func verify(noted: [UInt8]? = nil) async throws -> JournalVerifier.Report {
        try await JournalVerifier().verify(database, notedRoot: noted)
    }

    func tamper(_ sql: String) async throws {
        try await database.write { _ = try $0.execute(sql) }
    }
}

@Suite("A journal: append-only, chained, and what tampering with it looks like")
struct JournalTests {
    @Test(
        "Streams have entries of their own, in order, and all of them hold",
        arguments: TestDatabase.allCases)
    func whole(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a/1", "report", "open")
            try await one.write("a/2", "report")
            try await one.write("a/1", "propose")
            let acts = try await one.database.read {
                try one.journal.entries(of: "a/1", in: $0).map(\.act)
            }
            #expect(acts == ["report", "open", "propose"])
            _ = try await one.checkpoint()
            let report = try await one.verify()
            #expect(report.flaws.isEmpty)
            #expect(report.streams == 2 && report.entries == 4 && report.checkpoints == 1)
        }
    }

    @Test(
        "An instant before the last entry's becomes that one's: time never runs back in a stream",
        arguments: TestDatabase.allCases)
    func timeBack(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a", "first", at: 100)
            try await one.write("a", "second", at: 50)
            let instants = try await one.database.read {
                try one.journal.entries(of: "a", in: $0).map(\.at.microseconds)
            }
            #expect(instants == [100_000_000, 100_000_000])
        }
    }

    @Test(
        "Any field of an entry that is changed is found, with its stream and sequence",
        arguments: [
            "act = 'opem'", "payload = x'00'", "sealed = x'010204'", "key_id = 'u-2'",
            "actor = 'bureau:citx'", "at_us = at_us + 1",
            "hash = x'0000000000000000000000000000000000000000000000000000000000000000'",
            "previous_hash = x'0000000000000000000000000000000000000000000000000000000000000000'",
        ], TestDatabase.allCases)
    func changed(_ change: String, _ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a", "report", "open", "propose")
            try await one.tamper("UPDATE journal SET \(change) WHERE stream = 'a' AND sequence = 2")
            let flaws = try await one.verify().flaws
            #expect(flaws.map(\.stream) == ["a"] && flaws.map(\.sequence) == [2])
        }
    }

    @Test(
        "Every single byte of a payload that is flipped is found", arguments: TestDatabase.allCases)
    func everyByte(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a", "report", "open", "propose")
            let payload = Array("about open".utf8)
            for index in payload.indices {
                var flipped = payload
                flipped[index] ^= 1
                let bytes = flipped
                try await one.database.write {
                    _ = try $0.execute(
                        "UPDATE journal SET payload = ? WHERE sequence = 2", [.blob(bytes)])
                }
                #expect(try await one.verify().flaws.first?.sequence == 2)
            }
        }
    }

    @Test(
        "An entry taken out of the middle is named; so are one moved and one put in",
        arguments: TestDatabase.allCases)
    func removed(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a", "report", "open", "propose")
            try await one.tamper("DELETE FROM journal WHERE sequence = 2")
            #expect(try await one.verify().flaws.map(\.sequence) == [2])
            try await one.tamper("UPDATE journal SET sequence = 2 WHERE sequence = 3")
            #expect(try await one.verify().flaws.map(\.sequence) == [2])
        }
    }

    @Test(
        "A tail that is cut is found by the head, and with the head set back by a checkpoint",
        arguments: TestDatabase.allCases)
    func cutTail(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a", "report", "open", "propose")
            _ = try await one.checkpoint()
            try await one.tamper("DELETE FROM journal WHERE sequence = 3")
            #expect(try await one.verify().flaws.map(\.sequence) == [3])
            try await one.tamper(
                """
                UPDATE journal_heads SET sequence = 2,
                    hash = (SELECT hash FROM journal WHERE sequence = 2)
                """)
            #expect(try await one.verify().flaws.map(\.sequence) == [3])
        }
    }

    @Test(
        "A stream that is removed whole is named by a checkpoint", arguments: TestDatabase.allCases)
    func removedStream(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a", "report")
            try await one.write("b", "report")
            _ = try await one.checkpoint()
            try await one.tamper("DELETE FROM journal WHERE stream = 'b'")
            try await one.tamper("DELETE FROM journal_heads WHERE stream = 'b'")
            let flaws = try await one.verify().flaws
            #expect(flaws.map(\.stream) == ["b"] && flaws.map(\.sequence) == [1])
        }
    }

    @Test(
        "A stream rewritten with right hashes is told by a checkpoint",
        arguments: TestDatabase.allCases)
    func rewritten(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a", "report", "open")
            _ = try await one.checkpoint()
            try await one.tamper("DELETE FROM journal")
            try await one.tamper("DELETE FROM journal_heads")
            try await one.write("a", "report", "dismiss")
            #expect(try await one.verify().flaws.map(\.sequence) == [2])
        }
    }

    @Test(
        "Checkpoints chain: one changed or removed is told, the last by a root noted elsewhere",
        arguments: TestDatabase.allCases)
    func checkpoints(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a", "report")
            let first = try #require(try await one.checkpoint())
            #expect(first.number == 1 && first.changedStreams == 1)
            #expect(try await one.checkpoint() == nil)
            try await one.write("a", "open")
            let second = try #require(try await one.checkpoint())
            #expect(try await one.verify(noted: second.root).flaws.isEmpty)
            #expect(try await one.verify(noted: first.root).flaws.isEmpty)
            try await one.tamper("DELETE FROM journal_checkpoint_heads WHERE number = 2")
            #expect(try await one.verify().flaws.map(\.stream) == [""])
            try await one.tamper("DELETE FROM journal_checkpoints WHERE number = 2")
            #expect(try await one.verify().flaws.isEmpty)
            #expect(try await one.verify(noted: second.root).flaws.map(\.stream) == [""])
        }
    }

    @Test(
        "Two writers of one stream queue up: no entry is lost and the chain holds",
        arguments: TestDatabase.allCases)
    func concurrent(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a", "report")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<64 { group.addTask { try await one.write("a", "act \(index)") } }
                try await group.waitForAll()
            }
            let report = try await one.verify()
            #expect(report.flaws.isEmpty && report.entries == 65)
        }
    }

    @Test("A stream begins once", arguments: TestDatabase.allCases)
    func beginsOnce(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            try await one.write("a", "report")
            let again = try await one.database.write { try one.journal.begin("a", in: $0) }
            #expect(again == nil)
            #expect(try await one.database.write { try one.journal.hold("b", in: $0) } == nil)
        }
    }
}
