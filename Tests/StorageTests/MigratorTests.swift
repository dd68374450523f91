import Storage
import Testing

@Suite("Migrations")
struct MigratorTests {
    /// Loans as they might grow: made, widened, then rebuilt with its rows and those that refer to
    /// them kept.
    static let steps = [
        Migration(
            number: 1, name: "loans",
            sql: """
                CREATE TABLE loans (id INTEGER PRIMARY KEY, lender TEXT NOT NULL);
                CREATE TABLE events (loan INTEGER NOT NULL REFERENCES loans (id) ON DELETE CASCADE);
                """),
        Migration(
            number: 2, name: "amounts",
            sql: "ALTER TABLE loans ADD COLUMN amount_fen INTEGER NOT NULL DEFAULT 0"),
        Migration(
            number: 3, name: "lenders_by_number",
            sql: """
                CREATE TABLE new_loans (
                    id INTEGER PRIMARY KEY, lender_id TEXT NOT NULL, amount_fen INTEGER NOT NULL);
                INSERT INTO new_loans SELECT id, lender, amount_fen FROM loans;
                DROP TABLE loans;
                ALTER TABLE new_loans RENAME TO loans;
                """, minReader: 3),
        Migration(
            number: 4, name: "index", sql: "CREATE INDEX by_lender ON loans (lender_id)",
            minReader: 3),
    ]

    static func migrator(_ count: Int) -> Migrator {
        Migrator(series: "finance", Array(steps.prefix(count)))
    }

    @Test(
        "From every older version with data the schema comes forward and the data stays",
        arguments: 0...4)
    func forward(from version: Int) async throws {
        try await withDatabase { database async throws in
            #expect(
                try await Self.migrator(version).migrate(database, nowMicroseconds: 5) == version)
            if version > 0 {
                let column = version < 3 ? "lender" : "lender_id"
                let amount = version < 2 ? "" : ", amount_fen"
                try await database.write { transaction in
                    try transaction.execute(
                        "INSERT INTO loans (id, \(column)\(amount)) VALUES (1, '青岛银行'"
                            + (amount.isEmpty ? ")" : ", 7)"))
                    try transaction.execute("INSERT INTO events VALUES (1)")
                }
            }
            #expect(try await Self.migrator(4).migrate(database, nowMicroseconds: 9) == 4)
            #expect(try await Self.migrator(4).migrate(database, nowMicroseconds: 10) == 4)
            #expect(try await Self.migrator(4).check(database) == 4)
            let rows = try await database.read { try $0.rows("SELECT * FROM loans") }
            let amount: SQLValue = version < 2 ? 0 : 7
            let expected = SQLRow(
                columns: ["id", "lender_id", "amount_fen"], values: [1, "青岛银行", amount])
            #expect(rows == (version == 0 ? [] : [expected]))
            #expect(try await database.count("events") == (version == 0 ? 0 : 1))
            let times = try await database.read { transaction in
                try transaction.rows("SELECT applied_at_us FROM schema_versions ORDER BY number")
                    .map { try $0.integer("applied_at_us") }
            }
            #expect(times == (1...4).map { $0 <= version ? 5 : 9 })
        }
    }

    @Test("Foreign keys hold again after a migration")
    func foreignKeysAfterwards() async throws {
        try await withDatabase { database async throws in
            try await Self.migrator(4).migrate(database, nowMicroseconds: 0)
            let error = try await storageError {
                try await database.write { try $0.execute("INSERT INTO events VALUES (99)") }
            }
            #expect(error?.kind == .foreignKeyViolation)
        }
    }

    @Test("A program older than the schema works with it from min_reader on, and not below")
    func minReader() async throws {
        try await withDatabase { database async throws in
            try await Self.migrator(4).migrate(database, nowMicroseconds: 0)
            #expect(try await Self.migrator(3).migrate(database, nowMicroseconds: 0) == 4)
            #expect(try await Self.migrator(3).check(database) == 4)
            for program in 1...2 {
                let error = try await storageError {
                    try await Self.migrator(program).migrate(database, nowMicroseconds: 0)
                }
                #expect(error?.kind == .schemaTooNew)
                #expect(
                    error?.message == "schema \"finance\" is at migration 4, and 3 "
                        + "lenders_by_number asks for a program with migration 3; this one ends "
                        + "with \(program): start a newer one")
            }
        }
    }

    @Test("A schema that lacks a step is refused by a check, and the check applies nothing")
    func tooOld() async throws {
        try await withDatabase { database async throws in
            for version in [0, 2] {
                try await Self.migrator(version).migrate(database, nowMicroseconds: 0)
                let error = try await storageError { try await Self.migrator(4).check(database) }
                #expect(error?.kind == .schemaTooOld)
                #expect(
                    error?.message == "schema \"finance\" is at migration \(version) and this "
                        + "program needs 4; run its migrations first")
                #expect(try await database.count("schema_versions") == Int64(version))
            }
        }
    }

    @Test("An applied migration that was edited is refused, and the line named")
    func edited() async throws {
        try await withDatabase { database async throws in
            try await Self.migrator(3).migrate(database, nowMicroseconds: 0)
            var steps = Self.steps
            steps[0] = Migration(
                number: 1, name: "loans",
                sql: steps[0].sql.replacing("ON DELETE CASCADE", with: "ON DELETE RESTRICT"))
            let error = try await storageError {
                try await Migrator(series: "finance", steps).migrate(database, nowMicroseconds: 0)
            }
            #expect(error?.kind == .schemaChanged)
            #expect(error?.message.contains("from line 2 on") == true)
            #expect(try await database.count("schema_versions") == 3)
        }
    }

    @Test("A gap on file is refused")
    func gap() async throws {
        try await withDatabase { database async throws in
            try await Self.migrator(3).migrate(database, nowMicroseconds: 0)
            try await database.write {
                try $0.execute("DELETE FROM schema_versions WHERE number = 2")
            }
            let error = try await storageError {
                try await Self.migrator(4).migrate(database, nowMicroseconds: 0)
            }
            #expect(error?.kind == .schemaChanged)
            #expect(error?.message.contains("lacks 2") == true)
        }
    }

    @Test("A step that fails leaves the schema at the step before it, and is named")
    func failingStep() async throws {
        try await withDatabase { database async throws in
            let bad = Migration(
                number: 3, name: "bad", sql: "CREATE TABLE half (n INTEGER); CREATE TABLE loans (n)"
            )
            let steps = Array(Self.steps.prefix(2)) + [bad]
            let error = try await storageError {
                try await Migrator(series: "finance", steps).migrate(database, nowMicroseconds: 0)
            }
            #expect(error?.message.hasPrefix("schema \"finance\", migration 3 bad: ") == true)
            #expect(try await Self.migrator(2).check(database) == 2)
            let tables = try await database.number(
                "SELECT count(*) AS n FROM sqlite_master WHERE name = 'half'")
            #expect(tables == 0)
        }
    }

    @Test("A step that leaves a row without the row that it refers to is refused")
    func brokenReference() async throws {
        try await withDatabase { database async throws in
            try await Self.migrator(1).migrate(database, nowMicroseconds: 0)
            try await database.write { transaction in
                try transaction.execute("INSERT INTO loans VALUES (1, 'b')")
                try transaction.execute("INSERT INTO events VALUES (1)")
            }
            let steps = [
                Self.steps[0], Migration(number: 2, name: "drop", sql: "DELETE FROM loans"),
            ]
            let error = try await storageError {
                try await Migrator(series: "finance", steps).migrate(database, nowMicroseconds: 0)
            }
            #expect(error?.kind == .foreignKeyViolation)
            #expect(try await database.count("loans") == 1)
        }
    }

    @Test("Two that migrate at once apply each step once")
    func atOnce() async throws {
        try await withDatabase { database async throws in
            let results = await inParallel(8) { _ in
                try await Self.migrator(4).migrate(database, nowMicroseconds: 0)
            }
            #expect(results.allSatisfy { (try? $0.get()) == 4 })
            #expect(try await database.count("schema_versions") == 4)
        }
    }

    @Test("Each series counts for itself")
    func series() async throws {
        try await withDatabase { database async throws in
            try await RequestLog.migrator.migrate(database, nowMicroseconds: 0)
            #expect(try await Self.migrator(2).migrate(database, nowMicroseconds: 0) == 2)
            #expect(try await RequestLog.migrator.check(database) == 1)
        }
    }

    @Test("A migration takes number and name from its file")
    func file() {
        let step = Migration(file: "0012_loan_events.sql", Array("SELECT 1".utf8), minReader: 4)
        #expect(step == Migration(number: 12, name: "loan_events", sql: "SELECT 1", minReader: 4))
    }
}
