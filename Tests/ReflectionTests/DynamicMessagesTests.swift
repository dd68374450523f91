import JSON
import ProtobufC
import TestKit
import Testing

@testable import Reflection

@Suite("Messages whose types are known at run time only")
struct DynamicMessagesTests {
    private let messages: DynamicMessages

    init() throws {
        let text = """
            syntax = "proto3";
            package t.v1;
            import "google/protobuf/any.proto";
            import "google/protobuf/timestamp.proto";

            enum Use { USE_UNSPECIFIED = 0; USE_WORK = 2; }
            message Loan {
              string loan_id = 1;
              int64 amount_fen = 2;
              optional int32 months = 3;
              repeated sint32 packed = 4;
              repeated sint32 unpacked = 5 [packed = false];
              map<int32, Use> uses = 6;
              oneof where { string city = 7; Loan of = 8; }
              Use use = 9;
              bytes code = 10;
              double rate = 11;
              google.protobuf.Timestamp at = 12;
              google.protobuf.Any any = 13;
              repeated Loan parts = 14;
            }
            """
        let files = try Protoc.descriptors(["t.proto": text])
        messages = DynamicMessages(try Schema(files.map { try ScannedDescriptor($0) }))
    }

    private func pack(_ json: String) throws -> [UInt8] {
        try messages.pack(JSONValue(parsing: json, depthMax: 1000), as: "t.v1.Loan")
    }

    private func json(_ bytes: [UInt8]) throws -> String {
        try messages.json(bytes, as: "t.v1.Loan").text
    }

    @Test(
        "A message comes back as it went",
        arguments: [
            "{}", #"{"loan_id":"青"}"#, #"{"amount_fen":"-9223372036854775808"}"#,
            #"{"months":0}"#, #"{"packed":[-1,0,2147483647]}"#, #"{"unpacked":[-1,0]}"#,
            #"{"uses":{"-1":"USE_WORK","7":9}}"#, #"{"city":""}"#, #"{"of":{}}"#,
            #"{"use":"USE_WORK"}"#, #"{"use":-5}"#, #"{"code":"AP8="}"#, #"{"rate":"NaN"}"#,
            #"{"at":"2024-10-28T09:30:00.500Z"}"#, #"{"parts":[{},{"loan_id":"x"}]}"#,
            #"{"any":{"@type":"type.googleapis.com/t.v1.Loan","loan_id":"L"}}"#,
            #"{"any":{"@type":"x/google.protobuf.Timestamp","value":"1970-01-01T00:00:00Z"}}"#,
            #"{"any":{"@type":"x/nobody.Knows","value":"AAE="}}"#,
        ])
    func roundTrip(text: String) throws {
        #expect(try json(pack(text)) == text)
    }

    @Test("Packed repeated numbers stand together, unpacked ones each with its key; both are read")
    func packing() throws {
        #expect(try pack(#"{"packed": [1, -1]}"#) == [0x22, 2, 2, 1])
        #expect(try pack(#"{"unpacked": [1, -1]}"#) == [0x28, 2, 0x28, 1])
        #expect(try json([0x20, 2, 0x22, 2, 1, 0]) == #"{"packed":[1,-1,0]}"#)
        #expect(try json([0x2A, 2, 2, 1]) == #"{"unpacked":[1,-1]}"#)
    }

    @Test("Defaults are not written, unless the field tracks presence")
    func defaults() throws {
        #expect(try pack(#"{"loan_id": "", "amount_fen": 0, "use": "USE_UNSPECIFIED"}"#) == [])
        #expect(try pack(#"{"months": 0, "city": ""}"#) == [0x18, 0, 0x3A, 0])
        #expect(try pack(#"{"months": null}"#) == [])
    }

    @Test("A message in several parts is merged, the last of a number and of a oneof counts")
    func merging() throws {
        // of {loan_id "a"} and of {amount_fen 1}
        #expect(
            try json([0x42, 3, 0x0A, 1, 0x61, 0x42, 2, 0x10, 1])
                == #"{"of":{"amount_fen":"1","loan_id":"a"}}"#)
        #expect(try json([0x10, 1, 0x10, 2]) == #"{"amount_fen":"2"}"#)
        #expect(try json([0x42, 0, 0x3A, 1, 0x61]) == #"{"city":"a"}"#)
    }

    @Test("Unknown fields, groups and values of another wire type are skipped")
    func skipped() throws {
        #expect(try json([0xA3, 6, 0xAB, 6, 0xAC, 6, 0xA4, 6, 0x10, 1]) == #"{"amount_fen":"1"}"#)
        #expect(try json([0x0D, 1, 2, 3, 4]) == "{}")
    }

    @Test(
        "Bytes that are no such message are refused",
        arguments: [
            [0x0A], [0x0A, 5, 0x61], [0x10, 0xFF], [0x0A, 1, 0xFF], [0x07], [0x04], [0x00, 0],
            [0x22, 1, 0x80], [0x59, 1, 2],
        ])
    func malformed(bytes: [UInt8]) {
        #expect(throws: DynamicMessageError.self) { try json(bytes) }
    }

    @Test(
        "All that is wrong is told at once, with its path and what would be right",
        arguments: [
            (#"{"loan_idd": "x"}"#, "loan_idd: t.v1.Loan has no such field; is loan_id meant? it"),
            (
                #"{"nothing": 1}"#,
                "nothing: t.v1.Loan has no such field; it has loan_id, amount_fen"
            ),
            (#"{"loan_id": 1}"#, "loan_id: 1 was found; write a string"),
            (#"{"amount_fen": 1.5}"#, "amount_fen: 1.5 was found; write an integer from -9"),
            (
                #"{"parts": [{}, {"use": "WORK"}]}"#,
                "parts[1].use: \"WORK\" was found; write USE_UN"
            ),
            (#"{"uses": {"x": 1}}"#, #"uses["x"]: "x" was found; write an integer"#),
            (#"{"city": "a", "of": {}}"#, "of: another member of the same oneof is set; keep one"),
            (#"{"loan_id": "a", "loanId": "b"}"#, "it stands there twice, under both of its names"),
            (#"{"any": {"loan_id": "a"}}"#, "any: @type is missing"),
            (#"{"at": "yesterday"}"#, "write an instant like"),
            (#"{"packed": 1}"#, "packed: 1 was found; write a list"),
            (#"[]"#, "a list was found; write an object"),
        ])
    func refused(text: String, reason: String) throws {
        let error = #expect(throws: JSONMappingError.self) { try pack(text) }
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
        let both = #expect(throws: JSONMappingError.self) {
            try pack(#"{"loan_id": 1, "months": "x"}"#)
        }
        #expect(both?.violations.count == 2)
    }

    /// A loan inside a loan, so many levels.
    private func nested(_ levels: Int) -> (json: String, bytes: [UInt8]) {
        var (json, bytes): (String, [UInt8]) = ("{}", [])
        for _ in 1..<levels {
            json = #"{"of":\#(json)}"#
            bytes = WireValue.bytes(bytes[...]).keyed(8)
        }
        return (json, bytes)
    }

    @Test("A type that contains itself goes a hundred levels deep and no further")
    func depth() throws {
        let deepest = nested(100)
        #expect(try pack(deepest.json) == deepest.bytes)
        #expect(try json(deepest.bytes) == deepest.json)
        for levels in [101, 300] {
            let error = #expect(throws: JSONMappingError.self) { try pack(nested(levels).json) }
            #expect(error?.description.contains("deeper than 100 levels") == true)
        }
        for levels in [101, 5000] {
            let error = #expect(throws: DynamicMessageError.self) {
                try json(nested(levels).bytes)
            }
            #expect(error?.description.contains("deeper than 100 levels") == true)
        }
    }

    @Test("A response with more values than memory should hold is refused", .timeLimit(.minutes(5)))
    func bomb() {
        let bytes = Array(repeatElement([0x72, 0] as [UInt8], count: 500_001).joined())
        #expect(throws: DynamicMessageError.self) { try json(bytes) }
    }
}
