import Messages
import Storage
import TestKit
import Testing

@testable import PlatformsService

@Suite("Platforms on a database of an earlier version")
struct EarlierPlatformsTests {
    private static let (older, newer) = (SampleCode.of(2), SampleCode.of(1))

    @Test(
        "What each version wrote is there; what was on file before changes were numbered comes first",
        arguments: TestDatabase.allCases)
    func each(_ backend: TestDatabase) async throws {
        try await EarlierSchemas.each(
            of: "platforms", in: Platforms.series, on: backend,
            write: [
                { try await $0.write(Self.files) },
                {
                    try await $0.write { transaction in
                        try Self.files(transaction)
                        try transaction.execute("UPDATE entity_change_count SET last_number = 1")
                        _ = try transaction.execute(
                            "INSERT INTO entity_changes VALUES (1, ?, 1, 0, '', 10)",
                            [.text(Self.older)])
                    }
                },
            ]
        ) { database, version in
            let repository = EntityChangeRepository(database: database)
            let changes = try await repository.changes(after: 0, count: 10)
            // In the order of their instants.
            let all: [EntityChange.Kind] = [.created, .factsFiled, .created, .projectRecorded]
            let subjects = [Self.older, Self.older, Self.newer, Self.newer]
            let count = version == 1 ? 4 : 1
            #expect(changes.map(\.number) == (1...Int64(count)).map { $0 })
            #expect(changes.map(\.change.kind) == Array(all.prefix(count)))
            #expect(changes.map(\.change.entity?.uscc) == Array(subjects.prefix(count)))
            #expect(try await repository.lastNumber() == Int64(count))

            let entities = EntityRepository(database: database)
            #expect(try await entities.page(after: "", count: 9).count == 2)
            let filed = try await database.read { transaction in
                try [Self.older, Self.newer].compactMap {
                    try entities.filed(
                        of: $0, ScienceProjectRepository(database: database), in: transaction)
                }
            }
            #expect(filed.map(\.filings.count) == [1, 0])
            #expect(filed.map { $0.projects.map(\.projectID) } == [[], ["P"]])
        }
    }

    @Sendable
    private static func files(_ transaction: any SQLTransaction) throws {
        for (code, at) in [(newer, 30), (older, 10)] {
            try transaction.execute(
                "INSERT INTO entities VALUES (?, 'n', 1, '2020-01-01', 1, ?, 'op')",
                [.text(code), .integer(Int64(at))])
        }
        try transaction.execute(
            "INSERT INTO filings VALUES (?, 1, ?, 20, 'op')", [.text(older), .blob([])])
        try transaction.execute(
            "INSERT INTO science_projects VALUES (?, 'P', 't', 1, '2024-01-01', 0, 30, 'b')",
            [.text(newer)])
    }
}
