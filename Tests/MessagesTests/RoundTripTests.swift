import Messages
import ProtobufC
import Testing

@Suite("Messages survive the wire")
struct RoundTripTests {
    private func survives<M: WireMessage>(
        _ message: M, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(try M(unpacking: message.packed) == message, sourceLocation: sourceLocation)
    }

    @Test("Integers keep both ends of their range")
    func integers() throws {
        for number in [Int64.min, -1, 0, 1, .max] {
            try survives(Grant(amountFen: number))
            try survives(Timestamp(seconds: number, nanos: Int32(truncatingIfNeeded: number)))
        }
        try survives(Loan(termMonths: .min, revision: .max))
        try survives(Envelope(callID: .max, timeoutUs: .max, status: .max))
    }

    @Test("Strings keep NULs and characters of four bytes")
    func strings() throws {
        for text in ["", "\0", "a\0b\0", "青科贷贴息", "😀𠮷", String(repeating: "长", count: 40_000)] {
            try survives(Fact(name: text, valueJSON: text, source: text))
            try survives(Finding(missing: [text, "", text]))
            try survives(EvaluateRequest(parameters: [text: text, "other": ""]))
        }
    }

    @Test("An optional that is set to its default is told from one that is unset")
    func optionals() throws {
        try survives(Loan(lenderIsBank: false, termMonths: 0, contractAmountFen: 0))
        #expect(Loan(termMonths: 0).packed != Loan().packed)
        #expect(try Loan(unpacking: []) == Loan())
        try survives(RecordLoanRequest(loan: Loan()))
        #expect(RecordLoanRequest(loan: Loan()) != RecordLoanRequest())
    }

    @Test("A number that an enum does not know is passed on unchanged")
    func unrecognized() throws {
        let loan = Loan(use: LoanUse(rawValue: 99))
        #expect(loan.use == .unrecognized(99))
        try survives(loan)
        try survives(Loan(use: .unrecognized(-1)))
        try survives(FileFactsRequest(noCertificates: [.scienceSme, .unrecognized(.min)]))
    }

    @Test("Bytes, maps, lists and nested messages come back in order")
    func nested() throws {
        try survives(Envelope(kind: .call, payload: Array(0...255)))
        try survives(Envelope(metadata: [MetadataEntry(key: "a", value: "1"), MetadataEntry()]))
        try survives(ErrorInfo(reason: "R", metadata: ["a": "1", "b": "2", "": ""]))
        try survives(
            Status(details: [ProtobufAny(typeURL: "t", value: [0]), ProtobufAny(), ProtobufAny()]))
        let item = LoanSection.Item(
            loan: Loan(loanID: "L", events: [PrincipalEvent(kind: .draw, amountFen: 1)]),
            assessments: [
                Assessment(findings: [Finding(citation: Citation(article: "第十二条"))])
            ])
        try survives(
            GetApplicantViewResponse(loans: LoanSection(loans: [item, LoanSection.Item()])))
    }

    @Test("A message can be read while another is being written")
    func nestedUse() throws {
        let outer = Loan(loanID: "outer", events: [PrincipalEvent(date: "2024-10-28")])
        let inner = Loan(loanID: String(repeating: "inner", count: 50_000))
        let bytes = inner.packed
        let (size, read, packed) = outer.withPackable { packable in
            let read = try? Loan(unpacking: bytes)
            let packed = [UInt8](unsafeUninitializedCapacity: packable.size) { buffer, count in
                count = packable.pack(into: buffer.baseAddress!)
            }
            return (packable.size, read, packed)
        }
        #expect(read == inner)
        #expect(packed.count == size)
        #expect(packed == outer.packed)
    }

    @Test("A small message never packs to more than the room that is kept for it")
    func room() {
        let negative = CheckBenchmarkResponse(
            requestCode: "1", outcome: -1, limitFen: .min, usedFen: .min,
            findings: Array(
                repeating: BenchmarkFinding(severity: -1, amountFen: .min, day: .min), count: 8))
        negative.withPackable { #expect($0.size <= $0.roomBytes && $0.size > 8 * 30) }
        Timestamp(seconds: .min, nanos: .min).withPackable { #expect($0.size <= $0.roomBytes) }
        Loan().withPackable { #expect($0.size == 0) }
    }
}
