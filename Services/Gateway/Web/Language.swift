/// A language of the pages. Chinese comes first: it is the law's own.
enum Language: String, CaseIterable, Sendable {
    case zh, en

    /// As `<html lang>` and `Content-Language` say it.
    var tag: String {
        switch self {
        case .zh: "zh-CN"
        case .en: "en"
        }
    }

    /// The one to switch to.
    var other: Language { self == .zh ? .en : .zh }

    /// The first language of an `Accept-Language` header that the pages have, by its weights;
    /// Chinese where there is none.
    init(accepted header: String?) {
        let wishes = (header ?? "").split(separator: ",").compactMap { part -> (Language, Int)? in
            let words = part.split(separator: ";").map { $0.filter { $0 != " " } }
            guard let tag = words.first?.lowercased(), let language = Language(prefixOf: tag)
            else { return nil }
            let weight = words.dropFirst().first { $0.hasPrefix("q=") }.map { $0.dropFirst(2) }
            return (language, Self.thousandths(weight ?? "1"))
        }
        // Of equal weights the first one counts.
        let best = wishes.filter { $0.1 > 0 }.reduce(nil as (Language, Int)?) { best, wish in
            best.map { wish.1 > $0.1 ? wish : $0 } ?? wish
        }
        self = best?.0 ?? .zh
    }

    private init?(prefixOf tag: String) {
        guard let primary = tag.split(separator: "-").first,
            let language = Language(rawValue: String(primary))
        else { return nil }
        self = language
    }

    /// `0.8` as 800; what is no weight counts nothing.
    private static func thousandths(_ weight: some StringProtocol) -> Int {
        let parts = weight.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return 0 }
        let fraction = parts.count == 2 ? String(parts[1].prefix(3)) : ""
        let padded = fraction + String(repeating: "0", count: 3 - fraction.count)
        return whole * 1000 + (Int(padded) ?? 0)
    }
}

extension Language {
    /// One of two texts that say the same: a text without its translation cannot be written. Where
    /// a message's field is empty in this language, the other one's is better than nothing.
    ///
    ///     say("贷款", "Loans")
    func callAsFunction(_ zh: String, _ en: String) -> String {
        let (own, other) = self == .zh ? (zh, en) : (en, zh)
        return own.isEmpty ? other : own
    }

    func callAsFunction(_ words: Words) -> String { self(words.zh, words.en) }
}

/// A text of the pages in both languages, where it is made before the language is known.
struct Words: Sendable {
    let zh: String
    let en: String

    init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }
}
