import RPC

/// Which of our two languages a caller reads (RFC 9110, article 12.5.4): `zh-CN, en;q=0.8`.
enum AcceptLanguage {
    /// - Parameter header: of `Accept-Language`; nil where there is none.
    /// - Returns: the one of greater weight, the earlier of equal ones; English where neither is
    ///   asked for.
    static func read(_ header: String?) -> ErrorEntry.Language {
        var best = (language: ErrorEntry.Language.en, weight: 0)
        for range in (header ?? "").lowercased().split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            guard let tag = parts.first?.split(separator: "-").first,
                let language = ErrorEntry.Language(rawValue: String(tag))
            else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { thousandths($0) }
            if weight ?? 1000 > best.weight { best = (language, weight ?? 1000) }
        }
        return best.language
    }

    /// `q=0.85` is 850; what is no weight is none.
    private static func thousandths(_ text: String) -> Int {
        let digits = text.dropFirst("q=".count).split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = digits.count > 1 ? String(digits[1].prefix(3)) : ""
        let padded = fraction + String(repeating: "0", count: 3 - fraction.count)
        guard let whole = Int(digits[0]), let part = Int(padded), (0...1).contains(whole),
            part >= 0
        else { return 0 }
        return min(whole * 1000 + part, 1000)
    }
}
