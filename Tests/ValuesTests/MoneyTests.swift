import Testing
import Values

@Suite("Exact amounts")
struct MoneyTests {
    @Test("A product beyond 128 bits divides exactly")
    func wideProduct() {
        let value = UInt128.max / 3
        #expect(scaled(value, by: 1_000_000_007, over: 1_000_000_007) == value)
        #expect(scaled(UInt128.max, by: 2, over: 1) == nil)
        #expect(scaled(7, by: 3, over: 2) == 10)
        #expect(scaled(UInt128.max, by: UInt128.max, over: UInt128.max) == UInt128.max)
    }

    @Test("A share is floored to the fen, once")
    func share() {
        #expect(Money.fen(3).share(.ppm(500_000)) == .fen(1))
        #expect(Money(fen: .max).share(.ppm(1_000_000)) == Money(fen: .max))
        #expect(Money(fen: .max).share(.ppm(1_000_001)) == nil)
    }

    @Test("What remains is never below zero and never overflows")
    func remaining() {
        #expect(Money.yuan(300_000).remaining(after: .yuan(299_999)) == .yuan(1))
        #expect(Money.yuan(1).remaining(after: .yuan(2)) == .zero)
        #expect(Money.yuan(1).remaining(after: Money(fen: .min)) == Money(fen: .max))
    }

    @Test("A sum that does not fit 64 bits is no amount")
    func exactly() {
        #expect(Money(exactly: Int128(Int64.max) + 1) == nil)
        #expect(Money(exactly: Int128(Int64.max)) == Money(fen: .max))
    }
}
