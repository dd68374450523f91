import Values

/// Interest of several balances, each at a rate of its own, floored once at the end.
struct InterestSum {
    /// Σ fen_days × rate; nil beyond 128 bits.
    private var total: UInt128? = 0

    mutating func add(_ fenDays: UInt128, at rate: UInt128) {
        let (product, productOverflows) = fenDays.multipliedReportingOverflow(by: rate)
        let (sum, sumOverflows) = (total ?? 0).addingReportingOverflow(product)
        if total != nil { total = productOverflows || sumOverflows ? nil : sum }
    }

    /// ⌊Σ fen_days × rate ÷ (whole × day basis)⌋; nil beyond 128 bits.
    func interest(of whole: Int64, _ basis: DayBasis) -> Int128? {
        total.flatMap { scaled($0, by: 1, over: UInt128(whole) * UInt128(max(basis.days, 1))) }
            .flatMap { Int128(exactly: $0) }
    }
}
