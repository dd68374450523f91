import CArena
import Messages
import ProtobufC
import Testing

@Suite("Unpacking within a budget")
struct BudgetTests {
    /// Field 15, which Fact does not have, two bytes each: 1 MiB.
    private static let unknownFields = megabyte(of: 0x78, 0x00)
    /// Field 8 of Loan, an empty PrincipalEvent, two bytes each: 1 MiB.
    private static let emptyEvents = megabyte(of: 0x42, 0x00)

    private static func megabyte(of first: UInt8, _ second: UInt8) -> [UInt8] {
        var bytes = [UInt8](repeating: first, count: 1 << 20)
        for index in stride(from: 1, to: bytes.count, by: 2) { bytes[index] = second }
        return bytes
    }

    @Test("1 MiB of unknown fields is refused as too large")
    func unknown() {
        #expect(throws: UnpackError.tooLarge(.standard)) { try Fact(unpacking: Self.unknownFields) }
    }

    @Test("1 MiB of empty submessages is refused as too large")
    func empty() {
        #expect(throws: UnpackError.tooLarge(.standard)) { try Loan(unpacking: Self.emptyEvents) }
    }

    @Test("What fits the budget exactly is read, one piece more is not")
    func exactly() throws {
        let loan = Loan(events: [PrincipalEvent(), PrincipalEvent(), PrincipalEvent()])
        let pieces = try #require(
            (1...20).first { count in
                let limits = UnpackLimits(bytesMax: 10_000, allocationsMax: count)
                return (try? Loan(unpacking: loan.packed, limits: limits)) == loan
            })
        // The loan itself, the array, three events.
        #expect(pieces == 5)
        let limits = UnpackLimits(bytesMax: 10_000, allocationsMax: pieces - 1)
        #expect(throws: UnpackError.tooLarge(limits)) {
            try Loan(unpacking: loan.packed, limits: limits)
        }
    }

    @Test("A message of 4 MiB of text is read")
    func large() throws {
        let fact = Fact(valueJSON: String(repeating: "青", count: 1_398_101))
        #expect(try Fact(unpacking: fact.packed) == fact)
    }

    @Test("Malformed bytes are told from large ones")
    func malformed() {
        for bytes: [UInt8] in [[0xFF], [0x0A, 0x05, 0x61], [0x0A], [0x00, 0x00], [0x0B]] {
            #expect(throws: UnpackError.malformed) { try Loan(unpacking: bytes) }
        }
    }

    @Test("The thread keeps no memory of a large message, refused or not")
    func released() {
        _ = try? Loan(unpacking: Self.emptyEvents)
        _ = Fact(valueJSON: String(repeating: "x", count: 3_000_000)).packed
        #expect(qk_arena_bytes_held(qk_arena_of_thread()) <= 64 * 1024)
    }

    @Test("A use of the arena inside another leaves the outer one's budget and memory alone")
    func nested() throws {
        let loan = Loan(loanID: "a", events: [PrincipalEvent(date: "2024-10-28")])
        let bytes = loan.packed
        let arena = try #require(qk_arena_of_thread())
        try bytes.withUnsafeBytes { outer in
            try Loan.withCForm(unpacking: outer) { c in
                let left = arena.pointee.allocations_left
                let inner = Loan(unpackingOrNil: Self.emptyEvents)
                #expect(inner == nil)
                #expect(arena.pointee.allocations_left == left)
                #expect(!arena.pointee.refused)
                #expect(c.pointee.n_events == 1)
                #expect(c.pointee.loan_id.data.pointee == UInt8(ascii: "a"))
            }
        }
    }
}

extension Loan {
    fileprivate init?(unpackingOrNil bytes: [UInt8]) {
        guard let loan = try? Loan(unpacking: bytes) else { return nil }
        self = loan
    }
}
