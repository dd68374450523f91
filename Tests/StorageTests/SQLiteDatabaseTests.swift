import Foundation
import Storage
import Synchronization
import Testing

@Suite("One file, one process")
struct SQLiteDatabaseTests {
    @Test("The file is in WAL mode, every commit is synced and foreign keys hold")
    func settings() async throws {
        try await withDatabase { database async throws in
            let settings = try await database.write { transaction in
                [
                    try transaction.row("PRAGMA synchronous")?.integer("synchronous"),
                    try transaction.row("PRAGMA foreign_keys")?.integer("foreign_keys"),
                ]
            }
            #expect(settings == [2, 1])  // 2 is FULL
            let mode = try await database.read {
                try $0.row("PRAGMA journal_mode")?.text("journal_mode")
            }
            #expect(mode == "wal")
            #expect(database.sqliteVersion.hasPrefix("3."))
        }
    }

    @Test("An acknowledged write is there after closing and opening, and the log is merged")
    func reopened() async throws {
        try await withDirectory { directory async throws in
            let path = directory + "/a.sqlite"
            let first = try await SQLiteDatabase.open(path)
            try await first.write { transaction in
                try transaction.execute("CREATE TABLE t (n INTEGER)")
                try transaction.execute("INSERT INTO t VALUES (?)", [42])
            }
            await first.close()
            #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
            let second = try await SQLiteDatabase.open(path)
            #expect(try await second.number("SELECT n FROM t") == 42)
            await second.close()
        }
    }

    @Test("A second opener of the file is refused, by whatever name, and told who holds it")
    func secondOpener() async throws {
        try await withDirectory { directory async throws in
            let path = directory + "/a.sqlite"
            let database = try await SQLiteDatabase.open(path)
            try FileManager.default.createSymbolicLink(
                atPath: directory + "/link.sqlite", withDestinationPath: path)
            for name in [path, directory + "/./a.sqlite", directory + "/link.sqlite"] {
                let error = try await storageError { _ = try await SQLiteDatabase.open(name) }
                #expect(error?.kind == .lockedByAnotherProcess)
                #expect(error?.message.contains("process \(getpid()) (") == true)
            }
            await database.close()
            let again = try await SQLiteDatabase.open(path)
            await again.close()
        }
    }

    @Test("A second process is refused while the first runs")
    func secondProcess() async throws {
        try await withDirectory { directory async throws in
            let path = directory + "/a.sqlite"
            let database = try await SQLiteDatabase.open(path)
            await #expect(processExitsWith: .exitCode(7)) { [path = path as String] in
                do {
                    _ = try await SQLiteDatabase.open(path)
                } catch let error as StorageError where error.kind == .lockedByAnotherProcess {
                    exit(7)
                }
            }
            #expect(try await database.number("SELECT 1 AS n") == 1)
            await database.close()
        }
    }

    /// In a process of its own: what is closed wrongly must not be another test's.
    @Test("Refusing an opener closes no file of others that are opened meanwhile")
    func refusalClosesItsOwn() async throws {
        try await withDirectory { directory async throws in
            let path = directory + "/a.sqlite"
            await #expect(processExitsWith: .success) { [path = path as String] in
                let database = try await SQLiteDatabase.open(path)
                let others = OtherFiles()
                Thread.detachNewThread { others.openAndClose() }
                for _ in 0..<3000 { _ = try? await SQLiteDatabase.open(path) }
                others.isOver.store(true, ordering: .relaxed)
                await database.close()
                exit(others.isOneLost.load(ordering: .relaxed) ? 1 : 0)
            }
            #expect(FileManager.default.fileExists(atPath: path))
        }
    }

    /// Files that somebody else opens and closes meanwhile.
    private final class OtherFiles: Sendable {
        let isOver = Atomic(false)
        let isOneLost = Atomic(false)

        func openAndClose() {
            while !isOver.load(ordering: .relaxed) {
                let file = open("/dev/null", O_RDONLY)
                for _ in 0..<20 where fcntl(file, F_GETFD) < 0 {
                    isOneLost.store(true, ordering: .relaxed)
                }
                close(file)
            }
        }
    }

    @Test("What comes after closing is refused, what was asked before is finished")
    func closing() async throws {
        try await withDirectory { directory async throws in
            let path = directory + "/a.sqlite"
            let database = try await SQLiteDatabase.open(path)
            try await database.write { _ = try $0.execute("CREATE TABLE t (n INTEGER)") }
            let results = try await database.together(8) { [database] index in
                try await database.write { _ = try $0.execute("INSERT INTO t VALUES (1)") }
                if index == 0 { await database.close() }
            }
            #expect(results.allSatisfy { (try? $0.get()) != nil })
            await database.close()
            let uses = [
                { try await database.write { _ in } }, { try await database.read { _ in } },
                { try await database.alterSchema { _ in } },
            ]
            for use in uses {
                let error = try await storageError(use)
                #expect(error?.kind == .unavailable)
                #expect(error?.message == "\(database.path) is closed")
            }
            let again = try await SQLiteDatabase.open(path)
            #expect(try await again.count("t") == 8)
            await again.close()
        }
    }

    @Test("A temporary database leaves nothing behind")
    func temporary() async throws {
        let database = try await SQLiteDatabase.temporary()
        #expect(FileManager.default.fileExists(atPath: database.path))
        await database.close()
        let directory = (database.path as NSString).deletingLastPathComponent
        #expect(!FileManager.default.fileExists(atPath: directory))
    }

    @Test("A file that is no database is called corrupt, and stays as it is")
    func noDatabase() async throws {
        try await withDirectory { directory async throws in
            let path = directory + "/a.sqlite"
            let content = Data(repeating: 0x41, count: 8_192)
            try content.write(to: URL(fileURLWithPath: path))
            let error = try await storageError { _ = try await SQLiteDatabase.open(path) }
            #expect(error?.kind == .corrupt)
            #expect(
                error?.message.hasPrefix(path) == true
                    || error?.message.contains("a.sqlite") == true)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == content)
        }
    }

    @Test("A directory that is absent is named")
    func noDirectory() async throws {
        let error = try await storageError {
            _ = try await SQLiteDatabase.open("/nowhere/at/all/a.sqlite")
        }
        #expect(error?.kind == .unavailable)
        #expect(error?.message.contains("/nowhere/at/all/a.sqlite") == true)
    }

    @Test("A read sees one state from its first statement on, whatever commits meanwhile")
    func snapshot() async throws {
        try await withDatabase("CREATE TABLE t (n INTEGER)") { database async throws in
            let (before, after) = try await database.read { transaction in
                let before = try transaction.rows("SELECT n FROM t").count
                let written = DispatchSemaphore(value: 0)
                Task {
                    try await database.write { _ = try $0.execute("INSERT INTO t VALUES (1)") }
                    written.signal()
                }
                written.wait()
                return (before, try transaction.rows("SELECT n FROM t").count)
            }
            #expect(before == 0 && after == 0)
            #expect(try await database.count("t") == 1)
        }
    }

    @Test("A cancelled read ends, however long its statement would run")
    func cancelledRead() async throws {
        try await withDatabase { database async throws in
            let endless = """
                WITH RECURSIVE endless (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless)
                SELECT count(*) AS n FROM endless
                """
            let (begun, hasBegun) = AsyncStream<Void>.makeStream()
            let read = Task {
                try await database.read { transaction in
                    hasBegun.finish()
                    return try transaction.row(endless)
                }
            }
            for await _ in begun {}
            read.cancel()
            await #expect(throws: CancellationError.self) { try await read.value }
            let one = try await database.number("SELECT 1 AS n")
            #expect(one == 1)
        }
    }

    @Test("A read that writes is a mistake of the program")
    func writeInRead() async throws {
        try await withDatabase("CREATE TABLE t (n INTEGER)") { database async throws in
            let error = try await storageError {
                _ = try await database.read { try $0.execute("INSERT INTO t VALUES (1)") }
            }
            #expect(error?.kind == .misuse)
            #expect(try await database.count("t") == 0)
        }
    }

    @Test("Constraints are told apart and named")
    func violations() async throws {
        let schema = """
            CREATE TABLE parents (a TEXT, b TEXT, PRIMARY KEY (a, b));
            CREATE TABLE children (
                id INTEGER NOT NULL UNIQUE, a TEXT NOT NULL, b TEXT,
                amount INTEGER CONSTRAINT cap CHECK (amount <= 10),
                FOREIGN KEY (a, b) REFERENCES parents (a, b));
            INSERT INTO parents VALUES ('x', 'y');
            INSERT INTO children VALUES (1, 'x', 'y', 5);
            """
        let cases: [(String, StorageError.Kind)] = [
            (
                "INSERT INTO parents VALUES ('x', 'y')",
                .uniqueViolation(constraint: "parents(a, b)")
            ),
            (
                "INSERT INTO children VALUES (1, 'x', 'y', 5)",
                .uniqueViolation(constraint: "children(id)")
            ),
            ("UPDATE children SET amount = 11", .checkViolation(constraint: "cap")),
            ("UPDATE children SET a = NULL", .notNullViolation(column: "children.a")),
            ("UPDATE children SET a = 'z'", .foreignKeyViolation),
            ("DELETE FROM parents", .foreignKeyViolation),
            ("SELECT nothing FROM nowhere", .misuse),
            ("UPDATE children SET amount = ?", .misuse),
            ("COMMIT", .misuse),
        ]
        try await withDatabase(schema) { database async throws in
            for (sql, kind) in cases {
                let error = try await storageError {
                    try await database.write { _ = try $0.execute(sql) }
                }
                #expect(error?.kind == kind, "\(sql)")
                #expect(error?.message.contains(sql) == true)
            }
        }
    }
}
