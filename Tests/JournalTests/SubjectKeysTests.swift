import Glibc
import Journal
import Storage
import TestKit
import Testing
import Values

@Suite("Personal data under keys of its subjects")
struct SubjectKeysTests {
    private let now: Int64 = 1_000_000

    @Test(
        "What was sealed opens for its subject and its place alone",
        arguments: TestDatabase.allCases)
    func sealing(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            let keys = SubjectKeys(.random())
            let (a, b) = (keys.id(person: "A"), keys.id(person: "B"))
            try await one.database.write { transaction in
                let sealed = try #require(
                    try keys.seal(
                        Array("name".utf8), for: a, context: "s#1", nowMicroseconds: now,
                        in: transaction))
                let opened = try keys.open(sealed, of: a, context: "s#1", in: transaction)
                #expect(opened == Array("name".utf8))
                #expect(throws: StorageError.self) {
                    try keys.open(sealed, of: a, context: "s#2", in: transaction)
                }
                // Another subject has no key yet, and then another one.
                #expect(try keys.open(sealed, of: b, context: "s#1", in: transaction) == nil)
            }
        }
    }

    @Test(
        "An erased subject is read no more, and nothing of it is stored again",
        arguments: TestDatabase.allCases)
    func erasure(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            let keys = SubjectKeys(.random())
            let id = keys.id(person: "A")
            try await one.database.write { transaction in
                let sealed = try #require(
                    try keys.seal(
                        [1], for: id, context: "c", nowMicroseconds: now, in: transaction))
                #expect(try keys.erase(id, nowMicroseconds: now, in: transaction))
                #expect(try !keys.erase(id, nowMicroseconds: now, in: transaction))
                #expect(try keys.open(sealed, of: id, context: "c", in: transaction) == nil)
                #expect(
                    try keys.seal(
                        [1], for: id, context: "c", nowMicroseconds: now, in: transaction) == nil)
            }
        }
    }

    @Test("Names of subjects tell nothing, and differ between keys of services")
    func names() {
        let (first, second) = (SubjectKeys(.random()), SubjectKeys(.random()))
        #expect(first.id(person: "370212199003071092") == first.id(person: "370212199003071092"))
        #expect(first.id(person: "370212199003071092") != second.id(person: "370212199003071092"))
        #expect(first.id(person: "X") != first.id(unit: "X"))
        #expect(!first.id(person: "370212199003071092").contains("370212"))
    }

    @Test(
        "A database is refused to a service that comes with another key",
        arguments: TestDatabase.allCases)
    func otherKey(_ backend: TestDatabase) async throws {
        try await JournalUnderTest.run(backend) { one in
            let right = MasterKey.random()
            try await SubjectKeys(right).check(one.database, nowMicroseconds: now)
            try await SubjectKeys(right).check(one.database, nowMicroseconds: now)
            await #expect(throws: MasterKeyError.self) {
                try await SubjectKeys(.random()).check(one.database, nowMicroseconds: now)
            }
        }
    }

    @Test("The key's file is made once, for its owner alone; a damaged one is refused")
    func file() throws {
        var template = Array("/tmp/qingke-key-XXXXXX\0".utf8.map(CChar.init(bitPattern:)))
        let made = mkstemp(&template)
        close(made)
        let path = String(
            decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { unlink(path) }
        #expect(throws: MasterKeyError.self) { try MasterKey.load(path) }
        unlink(path)
        let first = SubjectKeys(try MasterKey.load(path))
        let second = SubjectKeys(try MasterKey.load(path))
        #expect(first.id(unit: "A") == second.id(unit: "A"))
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    }
}
