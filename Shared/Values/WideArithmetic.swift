/// ⌊value × factor ÷ divisor⌋, exact whatever the size of the product: the product is formed in
/// 256 bits, so that nothing overflows or rounds before the one division at the end.
///
/// - Returns: nil where the quotient itself does not fit 128 bits.
/// - Precondition: `divisor` is above zero; it comes from parameters, which are validated.
package func scaled(_ value: UInt128, by factor: UInt128, over divisor: UInt128) -> UInt128? {
    precondition(divisor > 0, "a divisor of zero is a parameter that was not validated")
    let product = value.multipliedFullWidth(by: factor)
    guard product.high < divisor else { return nil }
    if product.high == 0 { return product.low / divisor }
    return divisor.dividingFullWidth(product).quotient
}

extension Money {
    /// The share of this amount, floored to the fen; nil where it does not fit 64 bits.
    ///
    /// - Precondition: neither the amount nor the share is negative.
    package func share(_ share: Rate) -> Money? {
        scaled(UInt128(fen), by: UInt128(share.ppm), over: UInt128(Rate.whole))
            .flatMap { Int64(exactly: $0) }.map(Money.init(fen:))
    }
}
