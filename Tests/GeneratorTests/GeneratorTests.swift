import Testing

@testable import qingke_protoc

@Suite("The generator")
struct GeneratorTests {
    @Test("What is committed is what the generator makes")
    func upToDate() throws {
        let result = try Commands.run(
            "Protos/generate", ["--check"], environment: ["QINGKE_PROTOC": Commands.generator])
        #expect(result.status == 0, Comment(rawValue: String(result.output.prefix(4000))))
    }

    @Test(
        "A message that contains itself is refused, with the way round",
        arguments: [
            "message A { A a = 1; }",
            "message A { repeated B b = 1; } message B { map<string, A> a = 1; }",
            "message A { message B { oneof c { A a = 1; } } B b = 1; }",
        ])
    func recursion(text: String) throws {
        let error = try #require(throws: GeneratorError.self) { try Commands.schema(text: text) }
        #expect(error.description.contains("no message may contain itself"))
    }

    @Test(
        "What the conversions could not carry is refused",
        arguments: [
            ("message A { string requestId = 1; }", "write field names in snake_case"),
            ("message A { string json = 1; }", "every message has a `json` already"),
            ("enum E { option allow_alias = true; A = 0; B = 0; }", "a second name for one number"),
        ])
    func refused(text: String, reason: String) throws {
        let error = try #require(throws: GeneratorError.self) { try Commands.schema(text: text) }
        #expect(error.description.contains(reason))
    }

    @Test(
        "Names in Swift",
        arguments: [
            ("applicant_uscc", "applicantUSCC"), ("uscc", "uscc"), ("id", "id"),
            ("request_id", "requestID"), ("value_json", "valueJSON"), ("type_url", "typeURL"),
            ("lpr_known_through_date", "lprKnownThroughDate"), ("timeout_us", "timeoutUs"),
            ("resident_rd_staff_count", "residentRdStaffCount"),
        ])
    func memberNames(proto: String, swift: String) {
        #expect(Names.member(proto) == swift)
    }

    @Test("Cases lose the name of their enum")
    func caseNames() {
        #expect(Names.enumCase("LOAN_USE_ENTRUSTED_LOAN", of: "LoanUse") == "entrustedLoan")
        #expect(Names.enumCase("SERVING", of: "ServingStatus") == "serving")
        #expect(Names.enumCase("LEVEL_2", of: "Level") == "level2")
    }

    @Test("Methods begin in lower case")
    func functionNames() {
        #expect(Names.function("GetLoan") == "getLoan")
        #expect(Names.function("LPRTable") == "lprTable")
    }

    @Test("A name of the standard library or of two packages gets its package's word")
    func typeNames() throws {
        let schema = try Commands.schema(of: Commands.root.appending(path: "Protos").path)
        #expect(schema.types["google.protobuf.Any"]?.swift == "ProtobufAny")
        #expect(schema.types["google.protobuf.Timestamp"]?.swift == "Timestamp")
        let nested = schema.types["qingke.gateway.v1.LoanSection.Item"]
        #expect(nested?.swift == "LoanSection.Item")
        #expect(nested?.cFunctions == "qingke__gateway__v1__loan_section__item")
    }
}
