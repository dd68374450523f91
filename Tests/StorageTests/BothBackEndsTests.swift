import Storage
import TestKit
import Testing

@Suite("What repositories rely on, on SQLite and on PostgreSQL", .timeLimit(.minutes(5)))
struct BothBackEndsTests {
    private static let both = TestDatabase.allCases

    private func with(
        _ backend: TestDatabase, _ schema: String, _ body: (any Database) async throws -> Void
    ) async throws {
        try await backend.with { database in
            try await database.alterSchema { try $0.executeScript(schema) }
            try await body(database)
        }
    }

    @Test(
        "Values come back as they went in: integers of 64 bits, any text, any bytes, NULL",
        arguments: both)
    func values(_ backend: TestDatabase) async throws {
        try await with(backend, "CREATE TABLE v (i INTEGER, t TEXT, b BLOB)") { database in
            let rows: [[SQLValue]] = [
                [.integer(.max), "青岛 'quoted' ? -- \u{1F600}", .blob((0...255).map { $0 })],
                [.integer(.min), "", .blob([])], [nil, nil, nil], [.integer(0), "x", .blob([0])],
            ]
            try await database.write { transaction in
                for row in rows {
                    try transaction.execute("INSERT INTO v (i, t, b) VALUES (?, ?, ?)", row)
                }
            }
            let read = try await database.read { try $0.rows("SELECT i, t, b FROM v") }
            #expect(Set(read.map(\.values)) == Set(rows))
            #expect(read.first?.columns == ["i", "t", "b"])
        }
    }

    @Test("Questions in quotes and comments are no places for values", arguments: both)
    func questionMarks(_ backend: TestDatabase) async throws {
        try await with(backend, "CREATE TABLE v (t TEXT NOT NULL)") { database in
            try await database.write { transaction in
                try transaction.execute("INSERT INTO v (t) VALUES ('a?') -- why?\n", [])
                try transaction.execute("INSERT INTO v (t) VALUES (?)", ["b"])
            }
            let found = try await database.read { transaction in
                try transaction.rows(
                    "SELECT t FROM v WHERE t = 'a?' OR substr(t, 1, ?) = ? ORDER BY t",
                    [.integer(1), "b"]
                ).map { try $0.text("t") }
            }
            #expect(found == ["a?", "b"])
        }
    }

    @Test(
        "Sums, counts and blobs in SQL are integers and bytes; texts sort by their bytes",
        arguments: both)
    func expressions(_ backend: TestDatabase) async throws {
        try await with(backend, "CREATE TABLE v (i INTEGER NOT NULL, t TEXT NOT NULL)") {
            database in
            try await database.write { transaction in
                for (number, text) in [(3_000_000_000, "b"), (-5, "B"), (7, "a"), (0, "é")] {
                    try transaction.execute(
                        "INSERT INTO v (i, t) VALUES (?, ?)",
                        [.integer(Int64(number)), .text(text)])
                }
            }
            let row = try await database.read { transaction in
                try transaction.row("SELECT SUM(i) AS s, COUNT(*) AS n, x'00ff' AS b FROM v")
            }
            #expect(try row?.integer("s") == 3_000_000_002 && row?.integer("n") == 4)
            #expect(try row?.blob("b") == [0, 255])
            let sorted = try await database.read { transaction in
                try transaction.rows("SELECT t FROM v ORDER BY t").map { try $0.text("t") }
            }
            #expect(sorted == ["B", "a", "b", "é"])
        }
    }

    @Test("Constraints are told apart and named alike", arguments: both)
    func constraints(_ backend: TestDatabase) async throws {
        let schema = """
            CREATE TABLE parents (id INTEGER NOT NULL PRIMARY KEY);
            CREATE TABLE v (a TEXT NOT NULL, b TEXT NOT NULL, n INTEGER
                CONSTRAINT cap CHECK (n <= 10), p INTEGER REFERENCES parents (id),
                PRIMARY KEY (a, b));
            INSERT INTO v (a, b) VALUES ('1', '2');
            """
        let cases: [(String, StorageError.Kind)] = [
            (
                "INSERT INTO v (a, b) VALUES ('1', '2')", .uniqueViolation(constraint: "v(a, b)")
            ),
            ("INSERT INTO v (a, b, n) VALUES ('2', '2', 11)", .checkViolation(constraint: "cap")),
            ("INSERT INTO v (a) VALUES ('3')", .notNullViolation(column: "v.b")),
            ("INSERT INTO v (a, b, p) VALUES ('4', '4', 1)", .foreignKeyViolation),
            ("INSERT INTO nowhere VALUES (1)", .misuse),
        ]
        try await with(backend, schema) { database in
            for (sql, kind) in cases {
                let error = try await storageError {
                    try await database.write { _ = try $0.execute(sql) }
                }
                #expect(error?.kind == kind, "\(sql)")
                #expect(error?.message.contains("'4'") != true || kind == .foreignKeyViolation)
            }
        }
    }

    @Test(
        "A statement that failed ends its transaction, even where the body did not pass it on",
        arguments: both)
    func failed(_ backend: TestDatabase) async throws {
        try await with(backend, "CREATE TABLE v (a TEXT NOT NULL PRIMARY KEY)") { database in
            for enqueues in [false, true] {
                let error = try await storageError {
                    try await database.write { transaction in
                        try transaction.execute("INSERT INTO v VALUES ('kept?')")
                        if enqueues {
                            try? transaction.enqueue("INSERT INTO v VALUES ('kept?')", [])
                        } else {
                            _ = try? transaction.execute("INSERT INTO v VALUES ('kept?')")
                        }
                        _ = try? transaction.execute("INSERT INTO v VALUES ('after')")
                    }
                }
                #expect(error?.isUniqueViolation(of: "v") == true)
                #expect(try await database.rowCount("v") == 0)
            }
        }
    }

    @Test("What a body throws leaves nothing behind, and the connection works on", arguments: both)
    func thrown(_ backend: TestDatabase) async throws {
        try await with(backend, "CREATE TABLE v (n INTEGER NOT NULL)") { database in
            for _ in 0..<20 {
                await #expect(throws: Regret.self) {
                    try await database.write { transaction in
                        try transaction.enqueue("INSERT INTO v VALUES (?)", [.integer(1)])
                        throw Regret()
                    }
                }
            }
            try await database.write { try $0.enqueue("INSERT INTO v VALUES (2)", []) }
            #expect(try await database.rowCount("v") == 1)
        }
    }

    @Test("A read sees one state, whatever commits meanwhile", arguments: both)
    func snapshot(_ backend: TestDatabase) async throws {
        try await with(backend, "CREATE TABLE v (n INTEGER NOT NULL)") { database in
            let (first, hasRead) = AsyncStream<Void>.makeStream()
            let written = Tally()
            async let counts: [Int64] = database.read { transaction in
                let before = try transaction.row("SELECT COUNT(*) AS n FROM v")?.integer("n") ?? -1
                hasRead.finish()
                while written.count == 0 { usleepBriefly() }
                let after = try transaction.row("SELECT COUNT(*) AS n FROM v")?.integer("n") ?? -1
                return [before, after]
            }
            for await _ in first {}
            try await database.write { _ = try $0.execute("INSERT INTO v VALUES (1)") }
            written.add()
            #expect(try await counts == [0, 0])
            #expect(try await database.rowCount("v") == 1)
        }
    }

    @Test(
        "A cap holds over 64 writers at once: as many pass as fit, the others are refused by the CHECK",
        arguments: both)
    func cap(_ backend: TestDatabase) async throws {
        let schema = """
            CREATE TABLE totals (id TEXT NOT NULL PRIMARY KEY, total INTEGER NOT NULL,
                CONSTRAINT year_cap CHECK (total <= 100));
            INSERT INTO totals VALUES ('e', 0);
            """
        try await with(backend, schema) { database in
            let outcomes = await all(64) { _ in
                try await database.write { transaction in
                    _ = try transaction.execute(
                        "UPDATE totals SET total = total + 7 WHERE id = 'e'")
                }
            }
            #expect(outcomes.count { $0 == nil } == 14)
            #expect(
                outcomes.compactMap { $0 }.allSatisfy {
                    ($0 as? StorageError)?.isCheckViolation(of: "year_cap") == true
                })
            let total = try await database.read {
                try $0.row("SELECT total FROM totals")?.integer("total")
            }
            #expect(total == 98)
        }
    }

    @Test("A once-only rule holds over 64 writers at once", arguments: both)
    func onceOnly(_ backend: TestDatabase) async throws {
        try await with(backend, "CREATE TABLE grants (e TEXT NOT NULL PRIMARY KEY)") { database in
            let outcomes = await all(64) { _ in
                try await database.write { _ = try $0.execute("INSERT INTO grants VALUES ('e')") }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            #expect(
                outcomes.compactMap { $0 }.allSatisfy {
                    ($0 as? StorageError)?.isUniqueViolation(of: "grants") == true
                })
        }
    }

    @Test(
        "One request id asked 64 times at once has one effect, and all get its bytes",
        arguments: both)
    func sameRequest(_ backend: TestDatabase) async throws {
        try await with(backend, RequestLogTests.effects) { database in
            try await RequestLog.migrator.migrate(database, nowMicroseconds: 0)
            let answers = try await withThrowingTaskGroup(of: RequestLog.Outcome.self) { group in
                for index in 0..<64 {
                    group.addTask {
                        try await RequestLogTests().once(database, run: UInt8(index))
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(answers.count == 1)
            #expect(try await database.rowCount("effects") == 1)
        }
    }

    @Test(
        "After ON CONFLICT DO NOTHING a look at the row decides, under any interleaving",
        arguments: both)
    func onConflict(_ backend: TestDatabase) async throws {
        try await with(backend, "CREATE TABLE v (k TEXT NOT NULL PRIMARY KEY, w INTEGER NOT NULL)")
        {
            database in
            let winners = try await withThrowingTaskGroup(of: Int64?.self) { group in
                for index in 0..<32 {
                    group.addTask {
                        try await database.write { transaction in
                            try transaction.execute(
                                "INSERT INTO v VALUES ('k', ?) ON CONFLICT DO NOTHING",
                                [.integer(Int64(index))])
                            return try transaction.row("SELECT w FROM v WHERE k = 'k'")?
                                .integer("w")
                        }
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(winners.count == 1 && winners.first != .some(nil))
        }
    }

    @Test("What is held under a name is looked up and written by one at a time", arguments: both)
    func hold(_ backend: TestDatabase) async throws {
        try await with(backend, "CREATE TABLE v (k TEXT, n INTEGER, PRIMARY KEY (k, n))") {
            database in
            let outcomes = await all(32) { index in
                let name = "k\(index % 2)"
                try await database.write { transaction in
                    try transaction.hold(name)
                    let last = try transaction.row(
                        "SELECT COALESCE(MAX(n), 0) AS n FROM v WHERE k = ?", [.text(name)])
                    try transaction.execute(
                        "INSERT INTO v VALUES (?, ?)",
                        [.text(name), .integer((try last?.integer("n") ?? 0) + 1)])
                }
            }
            #expect(outcomes.allSatisfy { $0 == nil })
            let last = try await database.read { transaction in
                try transaction.rows("SELECT MAX(n) AS n FROM v GROUP BY k").map {
                    try $0.integer("n")
                }
            }
            #expect(last == [16, 16])
        }
    }

    @Test("Two programs that migrate at once apply each step once", arguments: both)
    func migrations(_ backend: TestDatabase) async throws {
        let migrator = Migrator(
            series: "s",
            (1...5).map {
                Migration(
                    number: $0, name: "step\($0)",
                    sql: "CREATE TABLE t\($0) (a INTEGER NOT NULL, b TEXT, c BLOB);")
            })
        try await backend.with { database async throws in
            let outcomes = await all(8) { _ in
                _ = try await migrator.migrate(database, nowMicroseconds: 1)
            }
            #expect(outcomes.allSatisfy { $0 == nil })
            #expect(try await migrator.check(database) == 5)
            // A program that knows only the first steps still works with it.
            let older = Migrator(series: "s", Array(migrator.migrations.prefix(2)))
            #expect(try await older.migrate(database, nowMicroseconds: 2) == 5)
        }
    }

    @Test("What was on file at an instant is read after a correction too", arguments: both)
    func asOf(_ backend: TestDatabase) async throws {
        let schema = "CREATE TABLE r (id TEXT, revision INTEGER, amount INTEGER, at_us INTEGER)"
        try await with(backend, schema) { database in
            try await database.write { transaction in
                for (revision, amount, at) in [(1, 100, 10), (2, 80, 20)] as [(Int64, Int64, Int64)]
                {
                    try transaction.execute(
                        "INSERT INTO r VALUES ('a', ?, ?, ?)",
                        [.integer(revision), .integer(amount), .integer(at)])
                }
            }
            for (instant, amount) in [(10, 100), (19, 100), (20, 80), (Int64.max, 80)] {
                let found = try await database.read { transaction in
                    try transaction.row(
                        """
                        SELECT amount FROM r o WHERE revision = (SELECT MAX(revision) FROM r i
                            WHERE i.id = o.id AND i.at_us <= ?)
                        """, [.integer(instant)])?.integer("amount")
                }
                #expect(found == Int64(amount))
            }
        }
    }

    /// What each of so many tasks threw, or nil.
    private func all(
        _ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async -> [(any Error)?] {
        await withTaskGroup(of: (any Error)?.self) { group in
            for index in 0..<count {
                group.addTask {
                    do {
                        try await body(index)
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }
}

extension Database {
    func rowCount(_ table: String) async throws -> Int64? {
        try await read { try $0.row("SELECT COUNT(*) AS n FROM \(table)")?.integer("n") }
    }
}
