import Storage
import TestKit
import Testing

/// SQLite's is in ``GroupCommitTests``.
@Suite("PostgreSQL on a disk that is full", .serialized, .timeLimit(.minutes(5)))
struct FullDiskTests {
    private func with(
        _ body: (PostgresDatabase, PostgresServer, FullDisk) async throws -> Void
    ) async throws {
        let server = try PostgresServer(canFill: true)
        defer { server.stop() }
        let database = try await PostgresDatabase.open(
            PostgresAddress(parsing: server.address), schema: TestDatabase.freshSchema())
        try await body(database, server, try #require(server.disk))
        await database.close()
    }

    @Test("A write that needs room is refused, whole; reads and small writes go on, and so does it")
    func tables() async throws {
        try await with { database, _, disk in
            try await database.alterSchema {
                try $0.executeScript(
                    "CREATE TABLE blobs (id INTEGER PRIMARY KEY, bytes BYTEA NOT NULL);"
                        + "INSERT INTO blobs VALUES (0, '')")
            }
            // Random, or it would be stored compressed.
            var random = SeededRandom(seed: 1)
            let large = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) }
            let write = {
                try await database.write { transaction in
                    try transaction.execute("INSERT INTO blobs VALUES (1, '')", [])
                    try transaction.execute("INSERT INTO blobs VALUES (2, ?)", [.blob(large)])
                }
            }
            try disk.fill()
            let error = try await storageError { _ = try await write() }
            #expect(error?.kind == .diskFull)
            #expect(error?.message.contains("make room on the server's disk") == true)
            #expect(try await database.rowCount("blobs") == 1)
            try await database.write {
                _ = try $0.execute("INSERT INTO blobs VALUES (3, '')", [])
            }
            #expect(try await database.rowCount("blobs") == 2)

            disk.makeRoom()
            _ = try await write()
            #expect(try await database.rowCount("blobs") == 4)
        }
    }

    @Test("A server that ends because its log has no room has all it acknowledged once it is back")
    func log() async throws {
        try await with { database, server, disk in
            try await database.alterSchema {
                try $0.executeScript(
                    "CREATE TABLE v (n INTEGER NOT NULL); INSERT INTO v VALUES (0)")
            }
            try disk.fill()
            var acknowledged: Int64 = 0
            let error = try await storageError {
                for _ in 0..<1_000 {
                    try await database.write { transaction in
                        try transaction.execute("UPDATE v SET n = n + 1", [])
                        // Fills the log and no table.
                        _ = try transaction.rows(
                            "SELECT pg_logical_emit_message(true, '', repeat('x', 100000))::text",
                            [])
                    }
                    acknowledged += 1
                }
            }
            let kind = try #require(error?.kind)
            #expect([.outcomeUnknown, .unavailable].contains(kind))

            disk.makeRoom()
            try server.crash()
            try server.start()
            let found = try await patiently {
                try await database.read { try $0.rows("SELECT n FROM v")[0].integer("n") }
            }
            // The one whose outcome is unknown may have been written.
            #expect((acknowledged...acknowledged + 1).contains(found))
        }
    }
}
