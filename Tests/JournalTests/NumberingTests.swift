import Journal
import Storage
import TestKit
import Testing
import Values

@Suite("Numbers without gaps: events and dockets")
struct NumberingTests {
    @Test(
        "Numbers are given without a gap under concurrency, and go back with what fails",
        arguments: TestDatabase.allCases)
    func dockets(_ backend: TestDatabase) async throws {
        struct Failed: Error {}
        try await JournalUnderTest.run(backend) { one in
            let dockets = DocketNumbers()
            let numbers = await withTaskGroup(of: Int64?.self) { group in
                for index in 0..<64 {
                    group.addTask {
                        try? await one.database.write { transaction in
                            let number = try dockets.next(
                                of: "city", year: 2025, in: transaction)
                            if index.isMultiple(of: 3) { throw Failed() }
                            return number
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(numbers.compactMap { $0 }.sorted() == Array(1...42))
            let other = try await one.database.write {
                try dockets.next(of: "city", year: 2026, in: $0)
            }
            #expect(other == 1)
        }
    }

    @Test(
        "Events of a topic are numbered in the order of commitment and read behind any of them",
        arguments: TestDatabase.allCases)
    func events(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            let (log, other) = (EventLog(topic: "a"), EventLog(topic: "b"))
            let now = Instant(microseconds: 1)
            try await one.database.write { transaction in
                for byte in [UInt8](1...5) {
                    try log.append([byte], about: "s", at: now, in: transaction)
                }
                try other.append([9], about: "s", at: now, in: transaction)
            }
            let read = try await one.database.read { transaction in
                try log.events(after: 2, count: 2, in: transaction)
            }
            #expect(read.map(\.number) == [3, 4] && read.map(\.message) == [[3], [4]])
            #expect(try await one.database.read { try log.lastNumber(in: $0) } == 5)
            #expect(try await one.database.read { try other.lastNumber(in: $0) } == 1)
        }
    }

    @Test(
        "A file is stored once under its digest, and is gone with its subject's key",
        arguments: TestDatabase.allCases)
    func files(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            let keys = SubjectKeys(.random())
            let files = CaseFiles(keys)
            let id = keys.id(unit: "A")
            try await one.database.write { transaction in
                let now = Instant(microseconds: 1)
                let digest = try #require(
                    try files.store([1, 2, 3], of: id, at: now, in: transaction))
                #expect(digest == SHA256.hexadecimal([1, 2, 3]))
                #expect(try files.store([1, 2, 3], of: id, at: now, in: transaction) == digest)
                #expect(try files.content(digest, of: id, in: transaction) == [1, 2, 3])
                #expect(
                    try files.content(digest, of: keys.id(unit: "B"), in: transaction) == nil)
                try keys.erase(id, nowMicroseconds: 2, in: transaction)
                #expect(try files.content(digest, of: id, in: transaction) == nil)
                #expect(try files.store([4], of: id, at: now, in: transaction) == nil)
            }
        }
    }
}
