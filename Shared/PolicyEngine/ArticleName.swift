/// Names of articles in English, as far as they are names of articles: `第十七条（四）` is
/// `article 17(4)`, `第24条` is `item 24`. The Chinese name stands beside it wherever it is shown.
package enum ArticleName {
    /// Nil for text that names no article.
    package static func english(_ article: String) -> String? {
        var rest = Substring(article)
        var parts: [String] = []
        while !rest.isEmpty {
            guard let part = part(&rest, isFirst: parts.isEmpty) else { return nil }
            parts.append(part)
        }
        return parts.isEmpty ? nil : parts.joined()
    }

    /// 1 to 99 in Chinese: `二十六`.
    package static func chinese(_ number: Int) -> String {
        func digit(_ value: Int) -> String {
            digits.first { $0.value == value }.map { String($0.key) } ?? ""
        }
        let tens = number / 10
        return (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + digit(number % 10)
    }

    private static func part(_ rest: inout Substring, isFirst: Bool) -> String? {
        if rest.first == "（", let close = rest.firstIndex(of: "）") {
            guard let number = number(rest[rest.index(after: rest.startIndex)..<close]) else {
                return nil
            }
            rest = rest[rest.index(after: close)...]
            return isFirst ? "item \(number)" : "(\(number))"
        }
        guard rest.first == "第",
            let end = rest.firstIndex(where: { kinds[$0] != nil }), let kind = kinds[rest[end]],
            let number = number(rest[rest.index(after: rest.startIndex)..<end])
        else { return nil }
        // Plans number their paragraphs in digits; they are items, whatever they are called.
        let isItem = rest[..<end].last?.isASCII ?? false
        rest = rest[rest.index(after: end)...]
        return (isFirst ? "" : ", ") + "\(isItem ? "item" : kind) \(number)"
    }

    /// 1 to 99 in Chinese, or any number in digits.
    private static func number(_ text: Substring) -> Int? {
        if text.allSatisfy(\.isASCII) { return Int(text) }
        guard let ten = text.firstIndex(of: "十") else {
            return text.count == 1 ? digits[text.first!] : nil
        }
        let before = text[..<ten]
        let after = text[text.index(after: ten)...]
        guard before.count <= 1, after.count <= 1,
            let tens = before.isEmpty ? 1 : digits[before.first!],
            let ones = after.isEmpty ? 0 : digits[after.first!]
        else { return nil }
        return tens * 10 + ones
    }

    private static let kinds: [Character: String] = [
        "章": "chapter", "条": "article", "款": "paragraph", "项": "item",
    ]

    private static let digits: [Character: Int] = [
        "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
}
