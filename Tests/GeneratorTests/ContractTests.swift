import Testing

@testable import qingke_protoc

/// A change to one file, `t.proto` in package `t.v1`.
struct Change: Sendable {
    let what: String
    let before: String
    let after: String
    /// How the refusal begins, after `t.proto: `.
    var reason = ""
}

/// Changes with what each breaks. They are compiled together, each in a file and package of its
/// own: a run of protoc for each would take long.
private func compare(_ changes: [Change]) throws -> [(Change, breaks: [String])] {
    func contract(_ text: (Change) -> String) throws -> Contract {
        let files = changes.enumerated().map { index, change in
            ("t\(index).proto", "package t\(index).v1; \(text(change))")
        }
        return Contract(
            try Commands.descriptors(texts: Dictionary(uniqueKeysWithValues: files)))
    }
    let (before, after) = (try contract(\.before), try contract(\.after))
    return changes.enumerated().map { index, change in
        func own(_ contract: Contract) -> Contract {
            Contract(files: contract.files.filter { $0.name == "t\(index).proto" })
        }
        let breaks = ContractComparison(accepted: own(before), new: own(after)).breaks
        return (change, breaks.map { $0.replacing("t\(index).", with: "t.") })
    }
}

@Suite("The contract with peers of other versions")
struct ContractTests {
    private static func field(
        _ what: String, _ before: String, _ after: String, _ reason: String
    ) -> Change {
        Change(
            what: what, before: "message M { \(before) }",
            after: "message M { \(after) }", reason: reason)
    }

    private static func value(
        _ what: String, _ before: String, _ after: String, _ reason: String
    ) -> Change {
        Change(
            what: what, before: "enum E { Z = 0; \(before) }",
            after: "enum E { Z = 0; \(after) }", reason: reason)
    }

    private static func method(
        _ what: String, _ before: String, _ after: String, _ reason: String
    ) -> Change {
        Change(
            what: what,
            before: "message A {} message B {} service S { \(before) }",
            after: "message A {} message B {} service S { \(after) }", reason: reason)
    }

    static let breaking: [Change] = [
        field(
            "another number", "string a = 1;", "string a = 2;",
            "field t.v1.M.a has number 2 and had 1"),
        field(
            "another type", "int64 a = 1;", "string a = 1;",
            "field t.v1.M.a has type string and had int64"),
        field(
            "another encoding of the same numbers", "int32 a = 1;", "sint32 a = 1;",
            "field t.v1.M.a has type sint32 and had int32"),
        field(
            "one value to many", "int64 a = 1;", "repeated int64 a = 1;",
            "field t.v1.M.a has label repeated and had none"),
        field(
            "optional taken away", "optional int64 a = 1;", "int64 a = 1;",
            "field t.v1.M.a has label none and had optional"),
        field(
            "another type of a map's values", "map<string, int64> a = 1;",
            "map<string, string> a = 1;",
            "field t.v1.M.a has type map<string,string> and had map<string,int64>"),
        field(
            "another name", "string a = 1;", "string b = 1;",
            "field t.v1.M.a (1) is now called b"),
        field(
            "another JSON name", "string a_b = 1;", "string a_b = 1 [json_name = \"x\"];",
            "field t.v1.M.a_b has JSON name x and had aB"),
        field(
            "a field into a oneof", "string a = 1;", "oneof o { string a = 1; }",
            "field t.v1.M.a has oneof o and had none"),
        field(
            "a field out of a oneof", "oneof o { string a = 1; string b = 2; }",
            "oneof o { string b = 2; } string a = 1;",
            "field t.v1.M.a has oneof none and had o"),
        field("a field gone", "string a = 1;", "", "field t.v1.M.a (1) is gone"),
        field(
            "a field gone, its name not reserved", "string a = 1;", "reserved 1;",
            "field t.v1.M.a (1) is gone"),
        field(
            "a field gone, its number not reserved", "string a = 1;", "reserved \"a\";",
            "field t.v1.M.a (1) is gone"),
        field(
            "a reserved number taken", "reserved 3 to 5; reserved \"a\";",
            "string b = 4; reserved 3, 5; reserved \"a\";",
            "message t.v1.M no longer reserves 4"),
        field(
            "a reserved name let go", "reserved 3; reserved \"a\";", "reserved 3;",
            "message t.v1.M no longer reserves \"a\""),
        value("a value gone", "A = 1;", "", "value t.v1.E.A (1) is gone"),
        value(
            "a value gone, its name not reserved", "A = 1;", "reserved 1;",
            "value t.v1.E.A (1) is gone"),
        value(
            "another number of a value", "A = 1;", "A = 2;",
            "value t.v1.E.A has number 2 and had 1"),
        value("another name of a value", "A = 1;", "B = 1;", "value t.v1.E.A (1) is now called B"),
        value(
            "a reserved number of an enum let go", "reserved 2 to 3;", "reserved 2;",
            "enum t.v1.E no longer reserves 3"),
        Change(
            what: "a message gone", before: "message A {} message B {}",
            after: "message A {}", reason: "message t.v1.B is gone"),
        Change(
            what: "a nested message gone", before: "message A { message B {} }",
            after: "message A {} message B {}", reason: "message t.v1.A.B is gone"),
        Change(
            what: "an enum that became a message",
            before: "enum E { Z = 0; }", after: "message E {}", reason: "enum t.v1.E is gone"),
        Change(
            what: "a service gone",
            before: "message A {} service S { rpc M(A) returns (A); }", after: "message A {}",
            reason: "service t.v1.S is gone"),
        method(
            "a method gone", "rpc M(A) returns (B); rpc N(A) returns (B);", "rpc N(A) returns (B);",
            "method t.v1.S/M is gone"),
        method(
            "another request", "rpc M(A) returns (B);", "rpc M(B) returns (B);",
            "method t.v1.S/M takes t.v1.B and took t.v1.A"),
        method(
            "another response", "rpc M(A) returns (B);", "rpc M(A) returns (A);",
            "method t.v1.S/M returns t.v1.A and returned t.v1.B"),
        method(
            "one response to a stream", "rpc M(A) returns (B);", "rpc M(A) returns (stream B);",
            "method t.v1.S/M returns stream t.v1.B and returned t.v1.B"),
    ]

    @Test("What breaks a peer is refused once, with its element and a remedy")
    func broken() throws {
        for (change, breaks) in try compare(Self.breaking) {
            #expect(breaks.count == 1, "\(change.what)")
            #expect(
                breaks.first?.hasPrefix("t.proto: \(change.reason); ") == true,
                "\(change.what): \(breaks)")
        }
    }

    static let compatible: [Change] = [
        field("a new field", "string a = 1;", "string a = 1; optional int64 b = 2;", ""),
        field("another order", "string a = 1; int64 b = 2;", "int64 b = 2; string a = 1;", ""),
        field("a comment", "string a = 1;", "/* what a is */ string a = 1;", ""),
        field(
            "a field gone, number and name reserved", "string a = 1; string b = 2;",
            "string b = 2; reserved 1; reserved \"a\";", ""),
        field(
            "a wider reservation", "reserved 3, 4; reserved \"a\";",
            "reserved 2 to 9; reserved \"a\", \"b\";", ""),
        field(
            "a new field of a oneof", "oneof o { string a = 1; }",
            "oneof o { string a = 1; string b = 2; }", ""),
        field("a field deprecated", "string a = 1;", "string a = 1 [deprecated = true];", ""),
        value("a new value", "A = 1;", "A = 1; B = 2;", ""),
        value("a value gone, reserved", "A = 1;", "reserved 1; reserved \"A\";", ""),
        method(
            "a new method", "rpc M(A) returns (B);", "rpc M(A) returns (B); rpc N(A) returns (B);",
            ""),
        Change(
            what: "a new message, enum and service", before: "message A {}",
            after: "message A {} enum E { Z = 0; } service S { rpc M(A) returns (A); }"),
    ]

    @Test("What peers do not notice is accepted")
    func kept() throws {
        for (change, breaks) in try compare(Self.compatible) {
            #expect(breaks == [], "\(change.what)")
        }
    }

    private func breaks(
        _ before: [String: String], _ after: [String: String]
    ) throws -> [String] {
        ContractComparison(
            accepted: Contract(try Commands.descriptors(texts: before)),
            new: Contract(try Commands.descriptors(texts: after))
        ).breaks
    }

    @Test("A file's package may not change, and that is said once for all that is in it")
    func package() throws {
        let text = "message A {} message B {}"
        let breaks = try breaks(
            ["t.proto": "package t.v1; \(text)"], ["t.proto": "package t.v2; \(text)"])
        #expect(breaks.count == 1)
        #expect(breaks.first?.hasPrefix("t.proto: package t.v1 is now t.v2; ") == true)
    }

    @Test("A type may move to another file of its package, and is compared there")
    func movedType() throws {
        let before = ["a.proto": "package t.v1; message A { string a = 1; } message B {}"]
        var after = [
            "a.proto": "package t.v1; message B {}",
            "b.proto": "package t.v1; message A { string a = 1; }",
        ]
        #expect(try breaks(before, after) == [])
        after["b.proto"] = "package t.v1; message A { int64 a = 1; }"
        #expect(try breaks(before, after).first?.hasPrefix("b.proto: field t.v1.A.a ") == true)
    }

    @Test("All breaks of a change are told at once")
    func several() throws {
        let breaks = try breaks(
            ["t.proto": "message M { string a = 1; int64 b = 2; } message N {}"],
            ["t.proto": "message M { repeated int64 a = 1; }"])
        #expect(breaks.count == 4)
    }

    @Test("The text of our contract, read again, is the same contract")
    func text() throws {
        let contract = Contract(
            try Commands.descriptors(of: Commands.root.appending(path: "Protos").path))
        #expect(try Contract(listing: contract.listing) == contract)
        let reserving = Contract(
            try Commands.descriptors(texts: [
                "t.proto": """
                package t.v1;
                message M {
                  reserved 3 to 5, 1000 to max; reserved "a";
                  oneof o { string b = 1; } map<string, M> m = 2; optional bytes c = 6;
                }
                enum E { Z = 0; reserved -3 to -1; reserved "F"; }
                service S { rpc N(stream M) returns (stream M); }
                """
            ]))
        #expect(try Contract(listing: reserving.listing) == reserving)
    }

    @Test(
        "A contract that cannot be read is refused with the line",
        arguments: [
            "message a.B", "file a.proto a\nfield 1 a a string", "file a\nenum E\n  value x A",
        ])
    func unreadable(text: String) throws {
        let error = try #require(throws: GeneratorError.self) { try Contract(listing: text) }
        #expect(error.description.contains("line \(text.split(separator: "\n").count) "))
    }
}
