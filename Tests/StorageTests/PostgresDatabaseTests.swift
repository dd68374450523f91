import Glibc
import Storage
import TestKit
import Testing

/// For bodies that wait for a test.
func usleepBriefly() { usleep(1_000) }

@Suite("PostgreSQL: connections that are lost, transactions that meet", .timeLimit(.minutes(5)))
struct PostgresDatabaseTests {
    private func open(
        _ server: PostgresServer, schema: String = TestDatabase.freshSchema(), connections: Int = 4
    ) async throws -> PostgresDatabase {
        var options = PostgresDatabase.Options()
        options.connectionsMax = connections
        return try await PostgresDatabase.open(
            PostgresAddress(parsing: server.address), schema: schema, options: options)
    }

    @Test("Addresses that are none say what would be right; the password is never told")
    func addresses() throws {
        let address = try PostgresAddress(parsing: "postgres://qk:geheim@db.example:5433/city")
        #expect(address.description == "postgres://qk@db.example:5433/city")
        for text in ["mysql://x/y", "postgres://h/", "postgres://u:geheim@h:port/x?nope=1"] {
            let error = #expect(throws: StorageError.self) { try PostgresAddress(parsing: text) }
            #expect(error?.message.contains("write postgres://USER") == true)
            #expect(error?.message.contains("geheim") == false)
        }
    }

    @Test("A server that is not there is UNAVAILABLE at once, and used once it is")
    func notThere() async throws {
        let address = try PostgresAddress(parsing: "postgres:///x?host=/tmp/none-such&user=u")
        let error = try await storageError {
            _ = try await PostgresDatabase.open(address, schema: "s")
        }
        #expect(error?.kind == .unavailable)
    }

    @Test(
        "A connection ended in the midst of a transaction leaves nothing behind, and another takes over"
    )
    func terminated() async throws {
        let database = try await open(try PostgresServer.shared.get(), connections: 1)
        try await database.alterSchema { try $0.executeScript("CREATE TABLE v (n INTEGER)") }
        let error = try await storageError {
            try await database.write { transaction in
                try transaction.enqueue("INSERT INTO v VALUES (1)", [])
                _ = try transaction.rows("SELECT pg_terminate_backend(pg_backend_pid())", [])
            }
        }
        #expect(error?.kind == .unavailable)
        // The next one opens a connection of its own.
        #expect(try await database.rowCount("v") == 0)
        try await database.write { _ = try $0.execute("INSERT INTO v VALUES (2)") }
        #expect(try await database.rowCount("v") == 1)
        await database.close()
    }

    @Test(
        "kill -9 of the server under writers: nothing acknowledged is lost, and writes go on after it"
    )
    func crash() async throws {
        let server = try PostgresServer()
        let database = try await open(server, schema: "crash")
        try await database.alterSchema {
            try $0.executeScript("CREATE TABLE v (n INTEGER NOT NULL PRIMARY KEY)")
        }
        for round in 0..<3 {
            let acknowledged = Tally()
            let numbers = await withTaskGroup(of: [Int64].self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        var written: [Int64] = []
                        for step in 0..<10_000 {
                            let number = Int64(round * 1_000_000 + writer * 10_000 + step)
                            do {
                                try await database.write { transaction in
                                    _ = try transaction.execute(
                                        "INSERT INTO v VALUES (?)", [.integer(number)])
                                }
                                written.append(number)
                                acknowledged.add()
                            } catch {
                                return written
                            }
                        }
                        return written
                    }
                }
                group.addTask {
                    while acknowledged.count < 200 { try? await Task.sleep(for: .milliseconds(1)) }
                    try? server.crash()
                    return []
                }
                return await group.reduce(into: []) { $0 += $1 }
            }
            try server.start()
            let found = try await patiently {
                try await database.read { transaction in
                    try transaction.rows("SELECT n FROM v").map { try $0.integer("n") }
                }
            }
            #expect(Set(numbers).isSubset(of: Set(found)))
            #expect(numbers.count >= 200)
        }
        await database.close()
        server.stop()
    }

    @Test("Transactions that cannot go on beside each other are run again, and all of them commit")
    func conflicts() async throws {
        let database = try await open(try PostgresServer.shared.get(), connections: 8)
        try await database.alterSchema {
            try $0.executeScript(
                "CREATE TABLE v (k TEXT PRIMARY KEY, n INTEGER NOT NULL);"
                    + "INSERT INTO v VALUES ('a', 0), ('b', 0);")
        }
        // In two orders, so that some of them meet in a deadlock.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<16 {
                group.addTask {
                    let keys = index.isMultiple(of: 2) ? ["a", "b"] : ["b", "a"]
                    try await database.write { transaction in
                        for key in keys {
                            _ = try transaction.execute(
                                "UPDATE v SET n = n + 1 WHERE k = ?", [.text(key)])
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let sums = try await database.read { transaction in
            try transaction.rows("SELECT n FROM v ORDER BY k").map { try $0.integer("n") }
        }
        #expect(sums == [16, 16])
        await database.close()
    }

    @Test("One that meets others every time ends as busy, which a caller may try later")
    func exhausted() async throws {
        let database = try await open(try PostgresServer.shared.get())
        let runs = Tally()
        let error = try await storageError {
            try await database.write { transaction in
                runs.add()
                _ = try transaction.execute(
                    "DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$", [])
            }
        }
        #expect(error?.kind == .busy)
        #expect(runs.count == 10)
        await database.close()
    }

    @Test(
        "Under SERIALIZABLE two ON CONFLICT DO NOTHING let a write skew pass; a look at the row prevents it"
    )
    func writeSkew() async throws {
        let database = try await open(try PostgresServer.shared.get(), connections: 2)
        try await database.alterSchema {
            try $0.executeScript("CREATE TABLE v (k TEXT PRIMARY KEY)")
        }
        // A row is put in only where the other is absent; both look, then both put in.
        for looks in [false, true] {
            try await database.write { _ = try $0.execute("DELETE FROM v") }
            let bothLooked = Tally()
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for (own, other) in [("a", "b"), ("b", "a")] {
                    group.addTask {
                        let runs = Tally()
                        let done = try? await database.write { transaction -> Bool in
                            runs.add()
                            _ = try transaction.execute(
                                "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
                            if looks {
                                guard
                                    try transaction.row(
                                        "SELECT k FROM v WHERE k = ?", [.text(other)]) == nil
                                else { return false }
                            } else {
                                let put = try transaction.execute(
                                    """
                                    INSERT INTO v SELECT ? WHERE NOT EXISTS (
                                        SELECT 1 FROM v WHERE k = ?) ON CONFLICT DO NOTHING
                                    """, [.text(own), .text(other)])
                                guard put == 1 else { return false }
                            }
                            if runs.count == 1 {
                                bothLooked.add()
                                while bothLooked.count < 2 { usleepBriefly() }
                            }
                            if looks {
                                _ = try transaction.execute(
                                    "INSERT INTO v VALUES (?) ON CONFLICT DO NOTHING", [.text(own)])
                                _ = try transaction.row("SELECT k FROM v WHERE k = ?", [.text(own)])
                            }
                            return true
                        }
                        return done == true
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            if looks { #expect(outcomes.count { $0 } == 1) }
        }
        await database.close()
    }

    @Test("A second process of a service shares the schema, and both see what either commits")
    func replicas() async throws {
        let server = try PostgresServer.shared.get()
        let schema = TestDatabase.freshSchema()
        let (one, other) = (
            try await open(server, schema: schema), try await open(server, schema: schema)
        )
        try await one.alterSchema { try $0.executeScript("CREATE TABLE v (n INTEGER)") }
        try await other.write { _ = try $0.execute("INSERT INTO v VALUES (1)") }
        #expect(try await one.rowCount("v") == 1)
        await one.close()
        #expect(try await other.rowCount("v") == 1)
        await other.close()
        let error = try await storageError { _ = try await one.rowCount("v") }
        #expect(error?.kind == .unavailable)
    }
}
