import JSON
import Testing
import Values

@testable import PolicyEngine

@Suite("Files of parameters")
struct ParameterFileTests {
    private static let documents = PolicyFile(
        name: "Documents.yaml", text: "某办法: {number: 某字〔2024〕1号, issued: 2024-08-01}\n")

    private func load(_ text: String, overlays: [PolicyFile] = []) throws -> ParameterSet {
        try ParameterSet.load(
            documents: Documents(Self.documents), files: [PolicyFile(name: "X.yaml", text: text)],
            overlays: overlays)
    }

    /// The file below with lines of one parameter, which begin at line 4.
    private func parameter(_ lines: String) -> String {
        "prefix: t\ndocument: 某办法\nparameters:\n" + lines
    }

    @Test("A good file is read, numbers grouped by underscores and rows by day")
    func good() throws {
        let set = try load(
            parameter(
                """
                  cap_fen:
                    unit: fen
                    values:
                      - {from: 2025-01-01, value: 2_000, article: 第二条}
                      - {from: 2024-08-01, until: 2024-12-31, value: 1_000, article: 第一条}
                  names: {unit: list, values: [{from: 2024-01-01, value: [no, "1"], reading: 其意}]}
                """))
        let cap = try #require(set["t.cap_fen"])
        #expect(cap.rows.map(\.value) == [1_000, 2_000])
        #expect(cap.rows[0].citation(in: set.documents).number == "某字〔2024〕1号")
        #expect(set["t.names"]?.rows[0].value == ["no", "1"], "YAML's no is text in a list")
    }

    @Test(
        "The row of the day, else the nearest, else without a day the latest",
        arguments: [
            ("2020-01-01", 1), ("2024-08-01", 1), ("2024-12-31", 1), ("2025-01-01", 2),
            ("2025-12-31", 2), ("2026-01-01", 2), (nil, 2),
        ] as [(String?, Int64)])
    func lookUp(day: String?, value: Int64) throws {
        let set = try load(
            parameter(
                """
                  n:
                    unit: count
                    values:
                      - {from: 2024-08-01, until: 2024-12-31, value: 1, article: 第一条}
                      - {from: 2025-01-01, until: 2025-12-31, value: 2, article: 第一条}
                """))
        let parameter = try #require(set["t.n"])
        #expect(parameter.row(on: day.flatMap { Day(iso: $0) }).value == .integer(value))
        let rules = try RulesByDay<CountRules>(set, for: "t")
        #expect(rules.on(day.flatMap { Day(iso: $0) }).rules.count == Int(value))
    }

    private struct CountRules: RuleParameters {
        let count: Int
        init(_ read: inout ParameterReader) { count = read.count("t.n") }
    }

    /// What is wrong, the line on which it is, and what the message must say.
    static let broken: [(String, line: Int, says: String)] = [
        (
            "  a: {unit: fen, values: [{from: 2024-01-01, value: x, article: 一}]}", 4,
            "a whole number of fen"
        ),
        (
            "  a: {unit: fen, values: [{from: 2024-01-01, value: 1.5, article: 一}]}", 4,
            "a whole number of fen"
        ),
        ("  a: {unit: fen, values: [{from: 2024-01-01, value: -1, article: 一}]}", 4, "at least 0"),
        (
            "  a: {unit: fen, values: [{from: 2024-01-01, value: null, article: 一}]}", 4,
            "a whole number of fen"
        ),
        (
            "  a: {unit: yuan, values: [{from: 2024-01-01, value: 1, article: 一}]}", 4,
            "unit \"yuan\""
        ),
        ("  a: {values: [{from: 2024-01-01, value: 1, article: 一}]}", 4, "has no unit"),
        ("  a: {unit: fen}", 4, "has no values"),
        ("  a: {unit: fen, values: [{value: 1, article: 一}]}", 4, "no from day"),
        (
            "  a: {unit: fen, values: [{from: 2024-02-30, value: 1, article: 一}]}", 4,
            "write YYYY-MM-DD"
        ),
        ("  a: {unit: fen, values: [{from: 2024-01-01, article: 一}]}", 4, "has no value"),
        (
            "  a: {unit: fen, values: [{from: 2024-01-01, value: 1}]}", 4,
            "does not say where it stands"
        ),
        (
            "  a: {unit: fen, values: [{from: 2024-01-01, value: 1, document: 别的, article: 一}]}", 4,
            "add it to Documents.yaml"
        ),
        (
            "  a: {unit: fen, value: 3, values: [{from: 2024-01-01, value: 1, article: 一}]}", 4,
            "\"value\" is not known here"
        ),
        (
            "  a: {unit: choice, choices: [x, y], values: [{from: 2024-01-01, value: z, article: 一}]}",
            4, "one of x, y"
        ),
        (
            "  a: {unit: choice, values: [{from: 2024-01-01, value: z, article: 一}]}", 4,
            "write `choices"
        ),
        (
            "  a: {unit: flag, values: [{from: 2024-01-01, value: yes, article: 一}]}", 4,
            "true or false"
        ),
        (
            "  a: {unit: date, values: [{from: 2024-01-01, value: 2024-13-01, article: 一}]}", 4,
            "a day YYYY-MM-DD"
        ),
        (
            "  a: {unit: month_day, values: [{from: 2024-01-01, value: 04-31, article: 一}]}", 4,
            "MM-DD"
        ),
        (
            "  a:\n    unit: fen\n    values:\n      - {from: 2024-01-01, until: 2024-12-31, value: 1, article: 一}\n      - {from: 2024-12-31, value: 2, article: 一}",
            8, "overlap on 2024-12-31"
        ),
        (
            "  a:\n    unit: fen\n    values:\n      - {from: 2024-01-01, value: 1, article: 一}\n      - {from: 2024-12-31, value: 2, article: 一}",
            8, "must end on 2024-12-30"
        ),
        (
            "  a:\n    unit: fen\n    values:\n      - {from: 2024-01-01, until: 2024-12-30, value: 1, article: 一}\n      - {from: 2025-01-01, value: 2, article: 一}",
            8, "no value from 2024-12-31 to 2024-12-31"
        ),
        (
            "  a:\n    unit: fen\n    values:\n      - {from: 2024-01-02, until: 2024-01-01, value: 1, article: 一}",
            7, "lies before"
        ),
        ("  a:\n    unit: fen\n   values: [", 6, "is no YAML"),
        (
            "  a: {unit: flag, values: [{from: 2024-01-01, value: true, article: 一}]}\n  a: {unit: flag, values: []}",
            3, "twice"
        ),
    ]

    @Test("A broken file names the line and what would be right", arguments: broken)
    func refused(lines: String, line: Int, says: String) throws {
        let error = #expect(throws: PolicyDataError.self) { try load(parameter(lines)) }
        let problem = try #require(error?.problems.first)
        #expect(problem.file == "X.yaml")
        #expect(problem.message.contains(says), "\(problem)")
        #expect(
            abs(problem.line - line) <= (says == "is no YAML" || says == "twice" ? 1 : 0),
            "\(problem)")
    }

    @Test("All problems of a file are told at once")
    func allAtOnce() throws {
        let error = #expect(throws: PolicyDataError.self) {
            try load(parameter("  a: {unit: fen}\n  b: {unit: yuan, values: []}\n  c: {unit: ppm}"))
        }
        #expect(error?.problems.map(\.line) == [4, 5, 6])
        #expect(error?.description.contains("X.yaml:5: ") == true)
    }

    @Test("A file in another encoding, an empty one and a list are refused")
    func noMapping() throws {
        for bytes in [[0xFF, 0xFE], Array("- a\n".utf8), []] as [[UInt8]] {
            #expect(throws: PolicyDataError.self) {
                try ParameterSet.load(
                    documents: Documents(Self.documents),
                    files: [PolicyFile(name: "X.yaml", bytes: bytes)])
            }
        }
    }

    private static let base = """
        prefix: t
        document: 某办法
        parameters:
          cap_fen: {unit: fen, values: [{from: 2024-08-01, value: 1, article: 一}]}
          lpr:
            unit: table
            values:
              - {from: 2024-01-01, value: {1Y: 10}, article: 公布}
              - {from: 2024-02-01, value: {1Y: 20}, article: 公布}
        """

    @Test(
        "An operator's file replaces a value, adds rows to a table, and passes over other services")
    func overlay() throws {
        let overlay = PolicyFile(
            name: "op.yaml",
            text: """
                rule: t
                document: 某办法
                parameters:
                  cap_fen: {unit: fen, values: [{from: 2025-01-01, value: 2, reading: 试点}]}
                  lpr: {unit: table, values: [{from: 2024-03-01, value: {1Y: 30}, article: 公布}]}
                """)
        let other = PolicyFile(
            name: "other.yaml",
            text: """
                prefix: u
                parameters:
                  x: {unit: fen, values: [{from: 2025-01-01, value: 2, reading: 别的服务}]}
                """)
        let set = try load(Self.base, overlays: [overlay, other])
        #expect(set["t.cap_fen"]?.rows.map(\.value) == [2])
        #expect(set["t.lpr"]?.rows.map { $0.value["1Y"] } == [10, 20, 30])
        #expect(set["t.lpr"]?.rows[1].days.last == Day(iso: "2024-02-29"))
        #expect(set["u.x"] == nil)
        #expect(try load(Self.base).hash != set.hash)
    }

    @Test(
        "An operator's file that names no parameter, another unit or a past row is refused with its line",
        arguments: [
            (
                "caps_fen: {unit: fen, values: [{from: 2025-01-01, value: 2, reading: 一}]}",
                "no parameter"
            ),
            (
                "cap_fen: {unit: ppm, values: [{from: 2025-01-01, value: 2, reading: 一}]}",
                "counted in fen"
            ),
            (
                "lpr: {unit: table, values: [{from: 2024-02-01, value: {1Y: 3}, reading: 一}]}",
                "stays"
            ),
            (
                "lpr: {unit: table, values: [{from: 2025-02-01, value: {2Y: 3}, reading: 一}]}",
                "columns"
            ),
        ])
    func badOverlay(line: String, says: String) throws {
        let overlay = PolicyFile(name: "op.yaml", text: "prefix: t\nparameters:\n  \(line)\n")
        let error = #expect(throws: PolicyDataError.self) {
            try load(Self.base, overlays: [overlay])
        }
        #expect(error?.problems.map(\.line) == [3])
        #expect(error?.problems.first?.file == "op.yaml")
        #expect(
            error?.problems.first?.message.contains(says) == true, "\(String(describing: error))")
    }

    @Test("One parameter in two files is refused")
    func twoFiles() throws {
        let file = PolicyFile(name: "X.yaml", text: Self.base)
        let error = #expect(throws: PolicyDataError.self) {
            try ParameterSet.load(documents: Documents(Self.documents), files: [file, file])
        }
        #expect(error?.problems.first?.message.contains("stands in two files") == true)
    }

    @Test("A rule that reads what is not there, or in another unit, does not start")
    func readsWhatIsNotThere() throws {
        let set = try load(Self.base)
        let error = #expect(throws: PolicyDataError.self) {
            try RulesByDay<CountRules>(set, for: "t.rule")
        }
        #expect(error?.problems.first?.message.contains("t.n is read") == true)
    }

    @Test("The hash does not depend on the order in which rows are written")
    func hashOrder() throws {
        let rows = [
            "{from: 2024-08-01, until: 2024-12-31, value: 1, article: 一}",
            "{from: 2025-01-01, value: 2, article: 一}",
        ]
        let one = try load(parameter("  a: {unit: fen, values: [\(rows[0]), \(rows[1])]}"))
        let two = try load(parameter("  a: {unit: fen, values: [\(rows[1]), \(rows[0])]}"))
        #expect(one.hash == two.hash)
    }

    @Test("A directory that cannot be read says so")
    func noDirectory() {
        #expect(throws: PolicyDataError.self) { try PolicyFile.files(in: "/nowhere/at/all") }
    }

    @Test("The documents that ship are listed with their numbers and days")
    func documents() throws {
        let documents = try Documents.standard()
        #expect(documents.titles.count == 34)
        let measures = documents["加强科技财政金融协同支持企业创新发展的若干政策措施"]
        #expect(measures?.number == "青科字〔2024〕7号")
        #expect(measures?.inForce?.last == Day(iso: "2028-12-31"))
    }
}
