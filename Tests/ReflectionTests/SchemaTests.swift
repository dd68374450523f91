import TestKit
import Testing

@testable import Reflection

@Suite("Schemas that a server tells")
struct SchemaTests {
    private static func schema(_ texts: [String: String]) throws -> Schema {
        try Schema(Protoc.descriptors(texts).map { try ScannedDescriptor($0) })
    }

    private static let loans = """
        syntax = "proto3";
        package a.v1;

        // A loan
        // of a bank.
        message Loan {
          // What it is for.
          enum Use { USE_UNSPECIFIED = 0; USE_WORK = 2; }
          string loan_id = 1;  // as the bank has it
          optional int64 amount_fen = 2;
          repeated Use uses = 3;
          map<string, Loan> by_name = 4;
          oneof where { string city = 5; bytes code = 6; }
        }
        // All loans.
        service Loans {
          // One of them.
          rpc GetLoan(Loan) returns (Loan);
          rpc Watch(stream Loan) returns (stream Loan);
        }
        """

    @Test("A description is the text of the .proto file with its comments")
    func describe() throws {
        let schema = try Self.schema(["a.proto": Self.loans])
        #expect(
            ProtoText.of("a.v1.Loan", in: schema) == """
                // a.proto
                package a.v1;

                // A loan
                // of a bank.
                message Loan {
                  // What it is for.
                  enum Use {
                    USE_UNSPECIFIED = 0;
                    USE_WORK = 2;
                  }
                  // as the bank has it
                  string loan_id = 1;
                  optional int64 amount_fen = 2;
                  repeated a.v1.Loan.Use uses = 3;
                  map<string, a.v1.Loan> by_name = 4;
                  oneof where {
                    string city = 5;
                    bytes code = 6;
                  }
                }

                """)
        #expect(
            ProtoText.of("a.v1.Loans", in: schema) == """
                // a.proto
                package a.v1;

                // All loans.
                service Loans {
                  // One of them.
                  rpc GetLoan(a.v1.Loan) returns (a.v1.Loan);
                  rpc Watch(stream a.v1.Loan) returns (stream a.v1.Loan);
                }

                """)
        #expect(ProtoText.of("a.v1.Loans.GetLoan", in: schema)?.contains("// One of them.") == true)
        #expect(ProtoText.of("a.v1.Nobody", in: schema) == nil)
    }

    @Test("A name is found without its package")
    func shortNames() throws {
        let schema = try Self.schema([
            "a.proto": Self.loans,
            "b.proto": #"syntax = "proto3"; package b.v1; message Loan {} message Payloan {}"#,
        ])
        #expect(schema.symbols(endingIn: "Loan") == ["a.v1.Loan", "b.v1.Loan"])
        #expect(schema.symbols(endingIn: "Loans.Watch") == ["a.v1.Loans.Watch"])
        #expect(schema.symbols(endingIn: "oan") == [])
    }

    @Test("What is missing is asked for by name, once, until all is there")
    func collecting() throws {
        let files = try Protoc.descriptors([
            "a.proto":
                #"syntax = "proto3"; import "b.proto"; import "c.proto"; message A { B b = 1; }"#,
            "b.proto": #"syntax = "proto3"; import "c.proto"; message B {}"#,
            "c.proto": #"syntax = "proto3"; message C {}"#,
        ])
        // Imports come first: c, b, a.
        var collector = SchemaCollector()
        try collector.add([files[2]])
        #expect(collector.nextMissing() == "c.proto")
        try collector.add([files[0], files[2]])
        #expect(collector.nextMissing() == "b.proto")
        try collector.add([files[1]])
        #expect(collector.nextMissing() == nil)
        #expect(try collector.schema().messages.count == 3)
    }

    @Test("A file that changes between two answers is refused")
    func changed() throws {
        var collector = SchemaCollector()
        try collector.add([File("a.proto").bytes])
        let error = #expect(throws: SchemaError.self) {
            try collector.add([File("a.proto", ["b.proto"]).bytes])
        }
        #expect(error?.description == #""a.proto" was given twice, with different content"#)
    }

    @Test("A server that imports one more file each time is stopped")
    func endless() throws {
        var limits = SchemaLimits()
        limits.filesMax = 100
        var collector = SchemaCollector(limits: limits)
        let error = #expect(throws: SchemaError.self) {
            for number in 0... {
                try collector.add([File("\(number)", ["\(number + 1)"]).bytes])
            }
        }
        #expect(error?.description.contains("more than 100 files") == true)
    }

    /// A descriptor made by hand: protoc would not write these.
    private struct File {
        var bytes: [UInt8] = []

        init(_ name: String, _ imports: [String] = [], syntax: String = "proto3") {
            bytes = text(1, name) + imports.flatMap { text(3, $0) } + text(12, syntax)
        }

        /// - Parameter fields: packed FieldDescriptorProtos.
        func message(_ name: String, fields: [[UInt8]] = [], _ more: [UInt8] = []) -> File {
            var file = self
            file.bytes += field(4, text(1, name) + fields.flatMap { field(2, $0) } + more)
            return file
        }
    }

    @Test("Ten thousand levels of types inside types are refused before anything is read")
    func deep() {
        var inside: [UInt8] = text(1, "M")
        for _ in 0..<10_000 { inside = text(1, "M") + field(3, inside) }
        let bytes = text(1, "deep.proto") + field(4, inside)
        let error = #expect(throws: SchemaError.self) { try ScannedDescriptor(bytes) }
        #expect(error?.description.contains("nest deeper than 32 levels") == true)
    }

    @Test("32 levels are read, 33 are not", arguments: [(32, true), (33, false)])
    func depth(levels: Int, isRead: Bool) throws {
        var inside = text(1, "M")
        for _ in 1..<levels { inside = text(1, "M") + field(3, inside) }
        let bytes = File("a.proto").bytes + field(4, inside)
        #expect((try? Schema([ScannedDescriptor(bytes)]).messages.count) == (isRead ? levels : nil))
    }

    @Test("Groups that nest without end cost no stack, and are refused as cut off")
    func groups() {
        let bytes = [UInt8](repeating: 0x7B, count: 1_000_000)  // group 15 begins
        let error = #expect(throws: SchemaError.self) { try ScannedDescriptor(bytes) }
        #expect(error?.description.contains("a group does not end") == true)
    }

    @Test("More bytes or fields than memory should hold are refused")
    func tooMuch() {
        var limits = SchemaLimits()
        limits.piecesMax = 1000
        let members = Array(repeatElement(field(2, member("f", 1)), count: 250).joined())
        let bytes = text(1, "many.proto") + field(4, text(1, "M") + members)
        let many = #expect(throws: SchemaError.self) {
            try ScannedDescriptor(bytes, limits: limits)
        }
        #expect(many?.description.contains("more than 1000 pieces") == true)
        limits.bytesMax = bytes.count - 1
        let large = #expect(throws: SchemaError.self) {
            try ScannedDescriptor(bytes, limits: limits)
        }
        #expect(large?.description.contains("at most \(bytes.count - 1) are read") == true)
    }

    @Test("A descriptor that is cut off anywhere is refused or read, and never crashes")
    func cutOff() throws {
        let whole = try #require(try Protoc.descriptors(["a.proto": Self.loans]).first)
        for count in 0..<whole.count {
            _ = try? Schema([ScannedDescriptor(Array(whole[..<count]))])
        }
        let error = #expect(throws: SchemaError.self) {
            try ScannedDescriptor(Array(whole.dropLast()))
        }
        #expect(error?.description.hasPrefix("what should be a FileDescriptorProto") == true)
    }

    @Test("A descriptor with a bit turned over anywhere is refused or read, and never crashes")
    func turnedBits() throws {
        let whole = try #require(try Protoc.descriptors(["a.proto": Self.loans]).first)
        for index in whole.indices {
            for bit in [0, 7] {
                var bytes = whole
                bytes[index] ^= 1 << bit
                guard let schema = try? Schema([ScannedDescriptor(bytes)]) else { continue }
                for symbol in schema.symbols(endingIn: "Loan") {
                    _ = ProtoText.of(symbol, in: schema)
                }
            }
        }
    }

    private static let wrong: [(files: [File], reason: String)] = [
        ([File("a", ["b"])], #"a imports "b", which is not there"#),
        (
            [File("a", ["b"]), File("b", ["c"]), File("c", ["a"])],
            "files import each other in a circle: a, b, c"
        ),
        ([File("a", ["a"])], "files import each other in a circle: a"),
        ([File("a"), File("a")], "a is there twice"),
        ([File("a").message("M"), File("b").message("M")], "M is declared twice, in a and in b"),
        ([File("a").message("M").message("M")], "M is declared twice"),
        ([File("a").message("M\u{1B}[2J")], #""M?[2J" is no name"#),
        ([File("a\u{9B}")], "is no name of a file"),
        ([File("a", syntax: "editions")], #"its syntax is "editions"; proto2 and proto3 are read"#),
        (
            [File("a").message("M", fields: [member("f", 1, type: 11, named: ".N")])],
            #"M.f: "N" is no message here"#
        ),
        (
            [File("a").message("M", fields: [member("f", 1, type: 14, named: ".M")])],
            #"M.f: "M" is no enum here"#
        ),
        (
            [File("a").message("M", fields: [member("f", 1, type: 11, named: "M")])],
            "named from the root"
        ),
        ([File("a").message("M", fields: [member("f", 1, type: 19)])], "types are 1 to 18"),
        ([File("a").message("M", fields: [member("f", 0)])], "no number from 1 to 536870911"),
        ([File("a").message("M", fields: [member("f", 1 << 40)])], "no number from 1"),
        (
            [File("a").message("M", fields: [member("f", 1), member("g", 1)])],
            "M.g has the name or number of another field"
        ),
        (
            [File("a").message("M", fields: [member("f", 1), member("f", 2)])],
            "M.f has the name or number of another field"
        ),
        (
            [
                File("a").message(
                    "M", fields: [member("f", 1, WireValue.varint(7).keyed(9))])
            ], "in a oneof that is not there"
        ),
        // A message that says that it is the entry of a map.
        (
            [File("a").message("M", fields: [], field(7, WireValue.varint(1).keyed(7)))],
            "M is an entry of a map"
        ),
    ]

    @Test("What protoc would have refused is refused, with the place", arguments: wrong.indices)
    func contradictions(index: Int) {
        let (files, reason) = Self.wrong[index]
        let error = #expect(throws: SchemaError.self) {
            try Schema(files.map { try ScannedDescriptor($0.bytes) })
        }
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    }
}

private func field(_ number: UInt32, _ inside: [UInt8]) -> [UInt8] {
    WireValue.bytes(inside[...]).keyed(number)
}

private func text(_ number: UInt32, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }

/// A FieldDescriptorProto.
private func member(
    _ name: String, _ number: UInt64, type: UInt64 = 9, named typeName: String? = nil,
    _ more: [UInt8] = []
) -> [UInt8] {
    text(1, name) + WireValue.varint(number).keyed(3) + WireValue.varint(1).keyed(4)
        + WireValue.varint(type).keyed(5) + (typeName.map { text(6, $0) } ?? []) + more
}
