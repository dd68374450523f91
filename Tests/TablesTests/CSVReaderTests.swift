import Testing

@testable import Tables

@Suite("Reading CSV")
struct CSVReaderTests {
    static func records(_ bytes: [UInt8]) throws -> [CSVRecord] {
        var reader = try CSVReader(ByteInput(bytes))
        var records: [CSVRecord] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    static func fields(_ text: String) throws -> [[String]] {
        try records(Array(text.utf8)).map { record in
            (0..<record.count).map { String(decoding: record[$0], as: UTF8.self) }
        }
    }

    @Test(
        "Fields come out as RFC 4180 puts them in",
        arguments: [
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("a\rb\r", [["a"], ["b"]]),
            ("\"a,b\",\"c\"\"d\",\"\"\n", [["a,b", "c\"d", ""]]),
            ("\"two\r\nlines\",x\n", [["two\r\nlines", "x"]]),
            (",\n\n,,\r\n \n", [[" "]]),
            ("a,", [["a", ""]]),
            ("\u{FEFF}合同编号,金额\n", [["合同编号", "金额"]]),
            ("\u{FEFF}\"a\"\n", [["a"]]),
            ("", []), ("\n\r\n\n", []),
        ])
    func forms(text: String, expected: [[String]]) throws {
        #expect(try Self.fields(text) == expected)
    }

    @Test("A record knows the line on which it begins, lines within quotes counted")
    func lines() throws {
        let records = try Self.records(Array("h\n\n\"a\nb\nc\"\r\nd\re\n".utf8))
        #expect(records.map(\.line) == [1, 3, 6, 7])
    }

    @Test(
        "A quote in a wrong place spoils its record and no other",
        arguments: ["x\"y,z", "\"x\"y,z", "\"x\" ,z"])
    func strayQuotes(record: String) throws {
        let records = try Self.records(Array("a,b\n\(record)\nc,d\n".utf8))
        #expect(records.map { $0.problem == nil } == [true, false, true])
    }

    @Test("A quote that is never closed is told with the line on which its record begins")
    func openQuote() throws {
        let records = try Self.records(Array("a\n\"b\nc\nd".utf8))
        #expect(records.last?.line == 2)
        #expect(records.last?.problem == "a quote (\") is opened and not closed")
    }

    @Test("A record that swallows the file ends the reading after one mebibyte")
    func endlessRecord() throws {
        let most = Array(repeating: UInt8(ascii: "x"), count: CSVReader.recordBytesMax)
        #expect(try Self.records(most).count == 1)
        let error = #expect(throws: TableFileError.self) {
            try Self.records(Array("a\n\"".utf8) + most + [UInt8(ascii: "x")])
        }
        #expect(error?.line == 2)
        let commas = Array(repeating: UInt8(ascii: ","), count: CSVReader.recordBytesMax + 1)
        #expect(throws: TableFileError.self) { try Self.records(commas) }
    }

    @Test("No bytes, however mangled, stop the reader")
    func anyBytes() throws {
        var random = SystemRandomNumberGenerator()
        let sample = Array("编号,\"a \"\"b\"\"\",1,234\r\n\"x\ny\",,\n".utf8)
        for round in 0..<3_000 {
            var bytes = sample
            if round.isMultiple(of: 3) {
                bytes = (0..<Int.random(in: 0...64)).map { _ in UInt8.random(in: 0...255) }
            } else {
                for _ in 0..<Int.random(in: 1...6) {
                    let index = bytes.indices.randomElement(using: &random) ?? 0
                    bytes[index] = [0x22, 0x2C, 0x0A, 0x0D, 0, 0xFF].randomElement() ?? 0
                }
            }
            for record in try Self.records(bytes) {
                for index in 0..<record.count {
                    #expect(record[index].count <= bytes.count)
                    for encoding in TextEncoding.allCases {
                        _ = try TextDecoder(encoding).text(record[index])
                    }
                }
            }
            var lines = try LineReader(ByteInput(bytes))
            while try lines.next() != nil {}
        }
    }

    @Test("Lines come without their ends, and empty ones not at all")
    func lineReader() throws {
        var reader = try LineReader(ByteInput(Array("\u{FEFF}{}\r\n\n  \n[1]".utf8)))
        #expect(try reader.next() == .init(number: 1, bytes: Array("{}".utf8)))
        #expect(try reader.next() == .init(number: 4, bytes: Array("[1]".utf8)))
        #expect(try reader.next() == nil)
    }
}
