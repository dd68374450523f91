import Storage
import Testing

@Suite("Values and rows")
struct SQLValueTests {
    static let table = "CREATE TABLE box (id INTEGER PRIMARY KEY, a TEXT, b BLOB, c INTEGER)"

    @Test(
        "A value comes back as it went in",
        arguments: [
            (SQLValue.null, "a"), (.text(""), "a"), (.text("青岛市科技创新贷款"), "a"),
            (.text("e\u{301}é😀"), "a"),
            (.text("'; DROP TABLE box; --"), "a"), (.blob([]), "b"), (.blob([0]), "b"),
            (.blob([0, 0xff, 0, 0xc3, 0x28]), "b"),
            (.integer(.min), "c"), (.integer(.max), "c"), (.integer(0), "c"), (.integer(-1), "c"),
        ])
    func roundTrip(value: SQLValue, column: String) async throws {
        let back = try await withDatabase(Self.table) { database async throws in
            try await database.write { transaction in
                try transaction.execute("INSERT INTO box (id, \(column)) VALUES (1, ?)", [value])
            }
            return try await database.read { try $0.row("SELECT \(column) AS v FROM box") }
        }
        let found = try #require(try back?.value("v"))
        #expect(found == value)
        if case .text(let text) = value {
            // Swift takes é for e and its accent; the bytes must be the same too.
            #expect(try back.map { Array(try $0.text("v").utf8) } == Array(text.utf8))
        }
    }

    @Test("A blob of a megabyte comes back as it went in")
    func largeBlob() async throws {
        try await withDatabase(Self.table) { database async throws in
            let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try await database.write {
                try $0.execute("INSERT INTO box (b) VALUES (?)", [.blob(bytes)])
            }
            let row = try await database.read { try $0.row("SELECT b FROM box") }
            let isSame = try row?.blob("b") == bytes
            #expect(isSame)
        }
    }

    @Test("A text with a NUL character is refused instead of cut short")
    func nulInText() async throws {
        try await withDatabase(Self.table) { database async throws in
            let error = try await storageError {
                try await database.write {
                    _ = try $0.execute("INSERT INTO box (a) VALUES (?)", ["ab\u{0}cd"])
                }
            }
            #expect(error?.kind == .misuse)
            #expect(error?.message.contains("value 1 has a NUL character at byte 2") == true)
            #expect(try await database.count("box") == 0)
        }
    }

    @Test("A row read wrongly names the column and what it holds")
    func wrongAccess() {
        let row = SQLRow(columns: ["name", "age", "none"], values: ["青科", 7, nil])
        func message(_ body: () throws(StorageError) -> Void) -> String {
            do throws(StorageError) {
                try body()
                return "nothing thrown"
            } catch {
                return error.kind == .unexpectedValue ? error.message : "\(error.kind)"
            }
        }
        #expect(
            message { () throws(StorageError) in _ = try row.integer("name") }
                == "column \"name\" holds a text of 6 bytes where an integer was expected")
        #expect(
            message { () throws(StorageError) in _ = try row.blob("age") }
                == "column \"age\" holds an integer where a blob was expected")
        #expect(
            message { () throws(StorageError) in _ = try row.text("none") }
                == "column \"none\" holds NULL where a text was expected")
        #expect(
            message { () throws(StorageError) in _ = try row.text("nmae") }
                == "the row has no column \"nmae\"; it has \"name\", \"age\", \"none\"")
        #expect(
            message { () throws(StorageError) in _ = try row.flag("age") }
                == "column \"age\" holds an integer where 0 or 1 was expected")
        #expect((try? row.optionalText("none")) == .some(nil))
    }

    @Test("A floating-point number in a row is refused")
    func floatingPoint() async throws {
        try await withDatabase { database async throws in
            let error = try await storageError {
                _ = try await database.read { try $0.rows("SELECT 1.5 AS rate") }
            }
            #expect(error?.kind == .unexpectedValue)
            #expect(error?.message.contains("\"rate\"") == true)
        }
    }

    @Test("The number of changed rows is that of the statement, and 0 for one that changes none")
    func changedRows() async throws {
        try await withDatabase(Self.table) { database async throws in
            let counts = try await database.write { transaction in
                [
                    try transaction.execute("INSERT INTO box (id, c) VALUES (1, 1), (2, 1)"),
                    try transaction.execute("UPDATE box SET c = ? WHERE id > ?", [5, 2]),
                    try transaction.execute("CREATE TABLE other (id INTEGER)"),
                    try transaction.execute(
                        "INSERT INTO box (id) VALUES (1) ON CONFLICT DO NOTHING"),
                    try transaction.execute("DELETE FROM box WHERE c = 1"),
                ]
            }
            #expect(counts == [2, 0, 0, 0, 2])
        }
    }

    @Test("More rows than one where one is expected are an error, none is nil")
    func oneRow() async throws {
        try await withDatabase(Self.table) { database async throws in
            #expect(try await database.read { try $0.row("SELECT * FROM box") } == nil)
            let error = try await storageError {
                _ = try await database.read { try $0.row("SELECT 1 AS n UNION SELECT 2") }
            }
            #expect(error?.kind == .unexpectedValue)
        }
    }
}
