import Messages
import ProtobufC
import Testing

@Suite("Bytes that nobody should send")
struct MalformedTests {
    private let response = CheckEligibilityResponse(assessments: [
        Assessment(
            assessmentID: "a-1", ruleID: "fin.qingkedai", outcome: .yes, amountFen: 15_500_000,
            findings: [
                Finding(
                    conditionID: "c6", verdict: .met, missing: ["x", ""],
                    citation: Citation(document: "青岛市科技创新贷款贴息管理办法", article: "第十二条"))
            ],
            assessedAt: Timestamp(seconds: 1_765_152_000, nanos: 5),
            whatIfParameters: ["fin.qingkedai.max_loan_fen": "1"])
    ])

    @Test("A string that is not UTF-8 is refused, and its field named, wherever it stands")
    func invalidUTF8() throws {
        let valid: [UInt8] = [0x0A, 0x03, 0xE9, 0x9D, 0x92]  // 青
        #expect(try Loan(unpacking: valid).loanID == "青")
        for bytes: [UInt8] in [
            [0x0A, 0x01, 0xFF], [0x0A, 0x02, 0xE9, 0x9D], [0x0A, 0x02, 0xC0, 0x80],
            [0x0A, 0x03, 0xED, 0xA0, 0x80], [0x0A, 0x04, 0xF4, 0x90, 0x80, 0x80],
        ] {
            #expect(throws: UnpackError.invalidUTF8(field: "Loan.loan_id")) {
                try Loan(unpacking: bytes)
            }
        }
        // The date of an event of the loan of a request.
        #expect(throws: UnpackError.invalidUTF8(field: "PrincipalEvent.date")) {
            try RecordLoanRequest(unpacking: [0x0A, 0x05, 0x42, 0x03, 0x0A, 0x01, 0xFF])
        }
        // An element of a repeated string, and the value of a map.
        #expect(throws: UnpackError.invalidUTF8(field: "Finding.missing")) {
            try Finding(unpacking: [0x1A, 0x01, 0x61, 0x1A, 0x01, 0xFF])
        }
        #expect(
            throws: UnpackError.invalidUTF8(field: "EvaluateRequest.ParametersEntry.value")
        ) {
            try EvaluateRequest(unpacking: [0x2A, 0x06, 0x0A, 0x01, 0x61, 0x12, 0x01, 0xFF])
        }
    }

    @Test("A message cut at any byte is refused or read, never worse")
    func truncated() throws {
        let bytes = response.packed
        #expect(try CheckEligibilityResponse(unpacking: bytes) == response)
        for count in 1..<bytes.count {
            // The whole is one field, so no part of it is a message.
            #expect(throws: UnpackError.malformed) {
                try CheckEligibilityResponse(unpacking: Array(bytes[..<count]))
            }
        }
    }

    @Test("A message with any byte changed is refused or read, never worse")
    func changed() {
        let bytes = response.packed
        for index in bytes.indices {
            for change: UInt8 in [0x01, 0x80, 0xFF] {
                var other = bytes
                other[index] ^= change
                guard let read = try? CheckEligibilityResponse(unpacking: other) else { continue }
                #expect((try? CheckEligibilityResponse(unpacking: read.packed)) == read)
            }
        }
    }

    @Test("A submessage that stands twice is merged")
    func twice() throws {
        let bytes =
            RecordGrantRequest(grant: Grant(grantID: "a", amountFen: 1)).packed
            + RecordGrantRequest(grant: Grant(programme: "b", amountFen: 2)).packed
        let merged = try RecordGrantRequest(unpacking: bytes)
        #expect(merged.grant == Grant(grantID: "a", programme: "b", amountFen: 2))
    }

    // protobuf-c 1.4.1 cannot merge two messages that both leave a oneof unset, and our
    // optional fields are oneofs to it. No encoder in use sends a message in two pieces.
    @Test("A submessage with optional fields that stands twice is refused")
    func twiceWithOptional() {
        let bytes = RecordLoanRequest(loan: Loan(loanID: "a")).packed
        #expect(throws: UnpackError.malformed) { try RecordLoanRequest(unpacking: bytes + bytes) }
    }

    @Test("Fields of a newer peer are skipped")
    func unknownFields() throws {
        let newer: [UInt8] = Loan(loanID: "a").packed + [0xF8, 0x7F, 0x05, 0xFA, 0x7F, 0x01, 0x61]
        #expect(try Loan(unpacking: newer) == Loan(loanID: "a"))
    }
}
