import Messages
import RPC
import Testing

@Suite("The published list of errors")
struct ErrorEntryTests {
    @Test("Every reason has codes, and a meaning and a remedy in Chinese and English")
    func complete() {
        for reason in ErrorReason.allCases {
            let entry = reason.entry
            #expect(entry.reason == reason)
            #expect(!entry.codes.isEmpty && !entry.codes.contains(.ok), "\(reason)")
            for words in [entry.meaning, entry.remedy] {
                #expect(!words[.en].isEmpty, "\(reason)")
                #expect(words[.zh].unicodeScalars.contains { $0.value >= 0x4E00 }, "\(reason)")
            }
        }
    }

    @Test("No two reasons mean the same")
    func distinct() {
        let meanings = ErrorReason.allCases.map(\.entry.meaning)
        #expect(Set(meanings).count == meanings.count)
    }

    @Test("Names are capitals and underscores", arguments: ErrorReason.allCases)
    func names(reason: ErrorReason) {
        #expect(reason.rawValue.wholeMatch(of: /[A-Z]+(_[A-Z]+)*/) != nil)
    }

    @Test("A mistyped reason is near the one that was meant")
    func nearest() {
        #expect(ErrorReason.nearest(to: "LOAN_NOT_FUND") == .loanNotFound)
        #expect(ErrorReason.nearest(to: "draning") == .draining)
        let endless = String(repeating: "X", count: 100_000)
        #expect(ErrorReason.allCases.contains(ErrorReason.nearest(to: endless)))
    }

    @Test("What a handler did not foresee is INTERNAL_ERROR, and tells nothing of its cause")
    func unforeseen() {
        struct Unforeseen: Error { let secret = "table loans" }
        let error = RPCError.wrapping(Unforeseen())
        #expect(error.reason == .internalError)
        #expect(error.reason?.entry.codes == [error.code])
        #expect(!error.message.contains("loans"))
    }

    @Test("An error travels with its reason, the domain and its metadata")
    func domain() throws {
        var error = RPCError.unavailable(.serviceUnreachable, "finance cannot be reached")
        error.facts = ["service": "finance"]
        let detail = try #require(error.status.details.first)
        #expect(detail.typeURL == "type.googleapis.com/google.rpc.ErrorInfo")
        #expect(
            try ErrorInfo(unpacking: detail.value)
                == ErrorInfo(
                    reason: "SERVICE_UNREACHABLE", domain: "qingke",
                    metadata: ["service": "finance"]))
    }
}
