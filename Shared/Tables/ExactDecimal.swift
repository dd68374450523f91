/// Decimal numbers in cells, exact: never by way of floating point.
package enum ExactDecimal {
    /// Why a text is no number of the form that is wanted.
    package enum Problem: Error, Hashable, Sendable {
        /// No digits, or something else than digits, one point, and commas between thousands.
        case notDecimal
        /// `6E+06`, which Excel shows for a long number.
        case scientific
        case negative
        /// More digits behind the point than are kept.
        case tooPrecise
        /// Beyond 64 bits.
        case tooLarge
    }

    /// Reads `1234.5` or `1,234.50` as so many units of 10 to the power of -`fraction`.
    ///
    /// ```swift
    /// try ExactDecimal.units("1,234.5", fraction: 2)  // 123450
    /// ```
    package static func units(_ text: String, fraction: Int) throws(Problem) -> Int64 {
        if text.utf8.first == UInt8(ascii: "-") { throw .negative }
        if isScientific(text) { throw .scientific }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, isWhole(parts[0]), parts.count == 1 || isDigits(parts[1])
        else { throw .notDecimal }
        let decimals = parts.count == 2 ? Array(parts[1].utf8) : []
        guard decimals.count <= fraction else { throw .tooPrecise }
        let zeros = Array(repeating: UInt8(ascii: "0"), count: fraction - decimals.count)
        return try number(parts[0].utf8.filter { $0 != UInt8(ascii: ",") } + decimals + zeros)
    }

    /// Fen as yuan with two decimals: `92745.20`.
    package static func yuan(_ fen: Int64) -> String {
        let magnitude = fen.magnitude
        let cents = magnitude % 100
        return "\(fen < 0 ? "-" : "")\(magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
    }

    private static func number(_ digits: [UInt8]) throws(Problem) -> Int64 {
        var value: Int64 = 0
        for digit in digits {
            let (tens, overflowed) = value.multipliedReportingOverflow(by: 10)
            let (next, carried) = tens.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
            guard !overflowed, !carried else { throw .tooLarge }
            value = next
        }
        return value
    }

    /// Digits, or groups of three behind a first one of one to three, as Excel writes thousands.
    private static func isWhole(_ text: Substring) -> Bool {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.allSatisfy(isDigits) else { return false }
        return groups.count == 1
            || (groups[0].utf8.count <= 3 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 })
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy(isDigit)
    }

    private static func isScientific(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        return parts.count == 2 && (parts[0].utf8.first.map { isDigit($0) } ?? false)
            && (parts[1].utf8.last.map { isDigit($0) } ?? false)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
