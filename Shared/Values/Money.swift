/// An amount of money in fen (1 yuan = 100 fen), exact.
///
/// Amounts from outside may be as large as 64 bits allow. Sums and products of such amounts are
/// formed in 128 bits (`Int128`, ``scaled(_:by:over:)``) and come back through ``init(exactly:)``.
package struct Money: Hashable, Comparable, Sendable {
    package let fen: Int64

    package init(fen: Int64) { self.fen = fen }

    /// Nil where the sum does not fit 64 bits.
    package init?(exactly fen: Int128) {
        guard let narrow = Int64(exactly: fen) else { return nil }
        self.fen = narrow
    }

    package static let zero = Money(fen: 0)
    package static func fen(_ fen: Int64) -> Money { Money(fen: fen) }
    package static func yuan(_ yuan: Int64) -> Money { Money(fen: yuan * 100) }

    package static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
    /// Stops the process on overflow: for amounts of our own, not for what came from outside.
    package static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }
    /// Stops the process on overflow: for amounts of our own, not for what came from outside.
    package static func - (left: Money, right: Money) -> Money { Money(fen: left.fen - right.fen) }

    /// What is left of this amount after `spent`, never below zero; safe for any two amounts.
    package func remaining(after spent: Money) -> Money {
        let left = Int128(fen) - Int128(spent.fen)
        return Money(fen: Int64(clamping: max(0, left)))
    }
}
