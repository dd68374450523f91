import JSON
import Messages
import ProtobufC
import Samples
import Testing

@Suite("Messages as JSON")
struct JSONMappingTests {
    private func violations<M: WireMessage>(_: M.Type, _ text: String) throws -> [String] {
        let json = try JSONValue(parsing: text)
        let error = try #require(throws: JSONMappingError.self) { try M(json: json) }
        return error.violations.map { "\($0.path): \($0.message)" }
    }

    @Test("Names of the .proto file, 64-bit integers as strings, defaults left out")
    func form() {
        let loan = Loan(
            loanID: "L", termMonths: 0, contractAmountFen: .max,
            events: [PrincipalEvent(kind: .repay)], use: .research,
            recordedAt: Timestamp(seconds: 1_730_107_800, nanos: 500_000_000))
        #expect(
            loan.json == [
                "loan_id": "L", "term_months": 0, "contract_amount_fen": "9223372036854775807",
                "events": [["kind": "KIND_REPAY"]], "use": "LOAN_USE_RESEARCH",
                "recorded_at": "2024-10-28T09:30:00.500Z",
            ])
        #expect(Loan().json == [:])
        #expect(RecordLoanRequest(loan: Loan()).json == ["loan": [:]])
    }

    @Test("Both names of a field are read; null is absent")
    func names() throws {
        #expect(try Loan(json: ["loanId": "L"]) == Loan(loanID: "L"))
        #expect(try Loan(json: ["loan_id": nil, "termMonths": nil]) == Loan())
        #expect(
            try violations(Loan.self, #"{"loan_id":"a","loanId":"b"}"#) == [
                "loan_id: it stands there twice, under both of its names; keep one"
            ])
    }

    @Test("All that is wrong is told at once, each with its path")
    func all() throws {
        let text = """
            {"loan": {"term_months": 12.5, "use": "RESEARCH", "events": [{}, 1, \
            {"amount_fen": "1e3", "date": 5}], "lender": "x"}, "request_id": ["a"]}
            """
        let found = try violations(RecordLoanRequest.self, text)
        #expect(
            found.map { $0.prefix { $0 != ":" } } == [
                "loan.term_months", "loan.events[1]", "loan.events[2].date",
                "loan.events[2].amount_fen", "loan.use", "loan.lender", "request_id",
            ])
        #expect(
            found[0] == "loan.term_months: 12.5 was found; write an integer from -2147483648 to "
                + "2147483647")
        #expect(found[1] == "loan.events[1]: 1 was found; write an object")
        #expect(found[6] == "request_id: a list was found; write a string")
        #expect(found[5].contains("qingke.finance.v1.Loan has no such field; it has loan_id,"))
    }

    @Test(
        "Integers are read exactly or refused",
        arguments: [
            ("9223372036854775807", true), ("\"-9223372036854775808\"", true), ("0", true),
            ("9223372036854775808", false), ("1.0", false), ("1e3", false), ("\"+1\"", false),
            ("\"007\"", false), ("\" 1\"", false), ("\"\"", false), ("true", false),
        ])
    func integers(text: String, isRead: Bool) throws {
        let json = try JSONValue(parsing: "{\"amount_fen\": \(text)}")
        #expect(((try? Grant(json: json)) != nil) == isRead)
    }

    @Test("An enum is read by name or number, and an unknown number kept")
    func enums() throws {
        #expect(try Loan(json: ["use": 1]).use == .research)
        #expect(try Loan(json: ["use": 99]).json == ["use": 99])
        #expect(
            try violations(PrincipalEvent.self, #"{"kind":"DRAW"}"#) == [
                "kind: \"DRAW\" was found; write KIND_UNSPECIFIED or KIND_DRAW or KIND_REPAY"
            ])
    }

    @Test("Bytes are read in either alphabet, with or without padding")
    func bytes() throws {
        for text in ["+/8=", "-_8", "+/8", "-_8="] {
            #expect(try Envelope(json: ["payload": .string(text)]).payload == [0xFB, 0xFF])
        }
        for text in ["+", "+/8=a", "====", "a b="] {
            #expect(throws: JSONMappingError.self) {
                try Envelope(json: ["payload": .string(text)])
            }
        }
        for count in 0...7 {
            let envelope = Envelope(payload: Array(repeating: 0xA5, count: count))
            #expect(try Envelope(json: envelope.json) == envelope)
        }
    }

    @Test("Instants with an offset are read; days that do not exist are refused")
    func instants() throws {
        let offset = try Timestamp(json: "2024-10-28T17:30:00.000000001+08:00")
        #expect(offset == Timestamp(seconds: 1_730_107_800, nanos: 1))
        #expect(Timestamp(seconds: -1).json == "1969-12-31T23:59:59Z")
        #expect(Timestamp(seconds: 951_782_400).json == "2000-02-29T00:00:00Z")
        for text in [
            "2023-02-29T00:00:00Z", "2024-10-28", "2024-10-28T24:00:00Z", "2024-10-28T00:00:00",
            "0000-01-01T00:00:00Z", "2024-10-28T00:00:00.Z", "2024-10-28T00:00:00.1234567890Z",
        ] {
            #expect(throws: JSONMappingError.self) { try Timestamp(json: .string(text)) }
        }
        #expect(Timestamp(seconds: .max).json == ["seconds": "9223372036854775807"])
    }

    @Test("Nanos that are no part of a second are written as they are, even the least number")
    func impossibleNanos() {
        #expect(
            ProtobufDuration(seconds: 0, nanos: .min).json["nanos"] == .integer(Int64(Int32.min)))
    }

    @Test("Durations keep their sign below a second")
    func durations() throws {
        #expect(ProtobufDuration(seconds: 0, nanos: -500_000_000).json == "-0.500s")
        #expect(try ProtobufDuration(json: "-0.5s") == ProtobufDuration(nanos: -500_000_000))
        for text in ["1", "1.s", ".5s", "1.0000000001s", "999999999999s", "+1s"] {
            #expect(throws: JSONMappingError.self) { try ProtobufDuration(json: .string(text)) }
        }
    }

    @Test("A message in an Any is written with its own fields")
    func anyForm() throws {
        let info = ErrorInfo(reason: "CAP_REACHED", domain: "qingke")
        let url = "type.googleapis.com/google.rpc.ErrorInfo"
        let status = Status(code: 9, details: [ProtobufAny(typeURL: url, value: info.packed)])
        let details: JSONValue = [
            ["@type": .string(url), "reason": "CAP_REACHED", "domain": "qingke"]
        ]
        #expect(status.json == ["code": 9, "details": details])
        #expect(try Status(json: status.json) == status)
        let unknown = ProtobufAny(typeURL: "x/unknown.Type", value: [1, 2])
        #expect(unknown.json == ["@type": "x/unknown.Type", "value": "AQI="])
        #expect(try ProtobufAny(json: unknown.json) == unknown)
    }

    @Test("An Any within an Any keeps both types, as deep as JSON goes and no deeper")
    func anyInAny() throws {
        let url = "type.googleapis.com/google.protobuf.Any"
        let info = ErrorInfo(reason: "CAP_REACHED")
        let inner = ProtobufAny(
            typeURL: "type.googleapis.com/google.rpc.ErrorInfo", value: info.packed)
        var any = ProtobufAny(typeURL: url, value: inner.packed)
        #expect(
            any.json == [
                "@type": .string(url),
                "value": ["@type": .string(inner.typeURL), "reason": "CAP_REACHED"],
            ])
        #expect(try ProtobufAny(json: any.json) == any)
        let empty = ProtobufAny(typeURL: url)
        #expect(try ProtobufAny(json: empty.json) == empty)
        for _ in 0..<5000 { any = ProtobufAny(typeURL: url, value: any.packed) }
        #expect(try JSONValue(parsing: any.json.text) == any.json)
    }

    @Test("Two members of a oneof are refused")
    func oneof() throws {
        #expect(
            try violations(Everything.self, #"{"choice_bool":false,"choice_string":"a"}"#) == [
                "choice_string: another member of the same oneof is set; keep one"
            ])
        let set = try Everything(json: ["choice_int64": "0"])
        #expect(set.choice == .choiceInt64(0))
        #expect(set.json == ["choice_int64": "0"])
    }
}
