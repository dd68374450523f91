import Storage
import Synchronization
import Testing

@Suite("Writes that share a transaction")
struct GroupCommitTests {
    static let numbers = "CREATE TABLE numbers (n INTEGER NOT NULL PRIMARY KEY)"

    @Test("A body that throws rolls back itself alone, and each caller gets its own answer")
    func oneBodyThrows() async throws {
        try await withDatabase(Self.numbers) { database async throws in
            let results = try await database.together(GroupSize.full) { index in
                try await database.write { transaction in
                    try transaction.execute(
                        "INSERT INTO numbers VALUES (?)", [.integer(Int64(index))])
                    if index % 3 == 0 { throw Regret() }
                    return index
                }
            }
            for (index, result) in results.enumerated() {
                if index % 3 == 0 {
                    #expect(throws: Regret()) { try result.get() }
                } else {
                    #expect(try result.get() == index)
                }
            }
            let kept = try await database.read { transaction in
                try transaction.rows("SELECT n FROM numbers ORDER BY n").map { try $0.integer("n") }
            }
            #expect(kept == (0..<Int64(GroupSize.full)).filter { $0 % 3 != 0 })
        }
    }

    @Test("A statement that fails undoes its own body alone, even when the body hides the error")
    func hiddenFailure() async throws {
        let schema = Self.numbers + "; INSERT INTO numbers VALUES (1000)"
        try await withDatabase(schema) { database async throws in
            let results = try await database.together(8) { index in
                try await database.write { transaction in
                    try transaction.execute(
                        "INSERT INTO numbers VALUES (?)", [.integer(Int64(index))])
                    if index == 5 {
                        _ = try? transaction.execute("INSERT INTO numbers VALUES (1000)")
                    }
                }
            }
            for (index, result) in results.enumerated() {
                let error = try await storageError { try result.get() }
                #expect(
                    error?.kind == (index == 5 ? .uniqueViolation(constraint: "numbers(n)") : nil))
            }
            #expect(
                try await database.number("SELECT count(*) AS n FROM numbers WHERE n < 1000") == 7)
        }
    }

    @Test("After a failed statement the transaction does nothing more, as in PostgreSQL")
    func failureSticks() async throws {
        try await withDatabase(Self.numbers) { database async throws in
            let error = try await storageError {
                try await database.write { transaction in
                    _ = try? transaction.rows("SELECT oops FROM numbers")
                    try transaction.execute("INSERT INTO numbers VALUES (1)")
                }
            }
            #expect(error?.message.contains("SELECT oops FROM numbers") == true)
            #expect(try await database.count("numbers") == 0)
        }
    }

    @Test("A commit that fails is one body's fault: the others are run again, alone, and kept")
    func commitFails() async throws {
        let schema = """
            CREATE TABLE parents (id INTEGER PRIMARY KEY);
            CREATE TABLE children (
                id INTEGER PRIMARY KEY,
                parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED);
            """
        try await withDatabase(schema) { database async throws in
            let runs = Tally()
            let results = try await database.together(4) { index in
                try await database.write { transaction in
                    runs.add()
                    let parent: SQLValue = index == 2 ? 99 : nil
                    try transaction.execute(
                        "INSERT INTO children VALUES (?, ?)", [.integer(Int64(index)), parent])
                    return index
                }
            }
            // Four together, which proves that they shared a transaction, then four alone.
            #expect(runs.count == 8)
            for (index, result) in results.enumerated() {
                let error = try await storageError { _ = try result.get() }
                #expect(error?.kind == (index == 2 ? .foreignKeyViolation : nil))
            }
            #expect(try await database.count("children") == 3)
        }
    }

    @Test("Later writes of a group see the earlier ones, and not those that were rolled back")
    func order() async throws {
        try await withDatabase(Self.numbers) { database async throws in
            let results = try await database.together(GroupSize.full) { _ in
                try await database.write { transaction in
                    let next = try transaction.row("SELECT count(*) AS n FROM numbers")
                    let n = try next?.integer("n") ?? 0
                    try transaction.execute("INSERT INTO numbers VALUES (?)", [.integer(n)])
                    return n
                }
            }
            #expect(try results.map { try $0.get() }.sorted() == Array(0..<Int64(GroupSize.full)))
        }
    }

    @Test("More writes than one group holds all get through")
    func manyGroups() async throws {
        try await withDatabase(Self.numbers) { database async throws in
            let results = try await database.together(1_000) { index in
                try await database.write {
                    try $0.execute("INSERT INTO numbers VALUES (?)", [.integer(Int64(index))])
                }
            }
            #expect(results.allSatisfy { (try? $0.get()) == 1 })
            #expect(try await database.count("numbers") == 1_000)
        }
    }

    @Test("64 tasks race for a cap: it holds by its constraint, and all that fits is granted")
    func capRace() async throws {
        let schema = """
            CREATE TABLE ledger (
                enterprise  TEXT    NOT NULL PRIMARY KEY,
                granted_fen INTEGER NOT NULL CONSTRAINT year_cap CHECK (granted_fen <= 1000));
            CREATE TABLE grants (grant_id INTEGER PRIMARY KEY, amount_fen INTEGER NOT NULL);
            INSERT INTO ledger VALUES ('e', 0);
            """
        try await withDatabase(schema) { database async throws in
            let results = await inParallel(64) { index in
                try await database.write { transaction in
                    try transaction.execute(
                        "INSERT INTO grants VALUES (?, 30)", [.integer(Int64(index))])
                    try transaction.execute(
                        "UPDATE ledger SET granted_fen = granted_fen + 30 WHERE enterprise = ?",
                        ["e"])
                }
            }
            let granted = results.count { (try? $0.get()) != nil }
            #expect(granted == 33)
            for case .failure(let error) in results {
                #expect((error as? StorageError)?.isCheckViolation(of: "year_cap") == true)
            }
            let sum = try await database.number("SELECT granted_fen AS n FROM ledger")
            #expect(sum == 990)
            #expect(try await database.number("SELECT sum(amount_fen) AS n FROM grants") == 990)
        }
    }

    @Test("64 tasks race for a once-only programme: one gets it")
    func onceOnlyRace() async throws {
        let schema = """
            CREATE TABLE once_only (
                enterprise TEXT NOT NULL, programme TEXT NOT NULL,
                PRIMARY KEY (enterprise, programme))
            """
        try await withDatabase(schema) { database async throws in
            let results = await inParallel(64) { _ in
                try await database.write {
                    try $0.execute("INSERT INTO once_only VALUES (?, ?)", ["e", "p"])
                }
            }
            #expect(results.count { (try? $0.get()) != nil } == 1)
            for case .failure(let error) in results {
                #expect((error as? StorageError)?.isUniqueViolation(of: "once_only") == true)
            }
            let rows = try await database.count("once_only")
            #expect(rows == 1)
        }
    }

    @Test("A full disk refuses the write that needs room, whole, and the small one goes on")
    func diskFull() async throws {
        let schema = "CREATE TABLE blobs (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)"
        try await withDatabase(schema, pagesMax: 20) { database async throws in
            let results = try await database.together(4) { index in
                try await database.write { transaction in
                    // The first row of each fits; the second of number 2 does not.
                    for row in 0..<2 {
                        let size = index == 2 && row == 1 ? 1_000_000 : 10
                        try transaction.execute(
                            "INSERT INTO blobs VALUES (?, ?)",
                            [
                                .integer(Int64(index * 2 + row)),
                                .blob([UInt8](repeating: 1, count: size)),
                            ])
                    }
                }
            }
            for (index, result) in results.enumerated() {
                let error = try await storageError { try result.get() }
                #expect(error?.kind == (index == 2 ? .diskFull : nil))
            }
            let kept = try await database.read { transaction in
                try transaction.rows("SELECT id FROM blobs ORDER BY id").map {
                    try $0.integer("id")
                }
            }
            #expect(kept == [0, 1, 2, 3, 6, 7])
            let alone = try await storageError {
                try await database.write {
                    try $0.execute("INSERT INTO blobs VALUES (9, zeroblob(1000000))")
                }
            }
            #expect(alone?.kind == .diskFull)
            #expect(try await database.count("blobs") == 6)
        }
    }

    @Test("A task that is cancelled beforehand writes nothing")
    func cancelled() async throws {
        try await withDatabase(Self.numbers) { database async throws in
            let write = Task {
                while !Task.isCancelled { await Task.yield() }
                try await database.write { try $0.execute("INSERT INTO numbers VALUES (1)") }
            }
            write.cancel()
            await #expect(throws: CancellationError.self) { try await write.value }
            #expect(try await database.count("numbers") == 0)
        }
    }
}

/// As many writes as share one transaction.
enum GroupSize {
    static let full = 64
}

/// Runs this many tasks at once and gives back what each of them ended with.
func inParallel<T: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) async throws -> T
) async -> [Result<T, any Error>] {
    await withTaskGroup(of: Result<T, any Error>.self) { group in
        for index in 0..<count {
            group.addTask {
                do {
                    return .success(try await body(index))
                } catch {
                    return .failure(error)
                }
            }
        }
        return await group.reduce(into: []) { $0.append($1) }
    }
}
