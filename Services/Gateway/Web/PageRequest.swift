import Identity

/// What a page is asked for: where, with which values, by whom, in which language.
struct PageRequest: Sendable {
    /// Decoded parts: `["applicants", "91…"]`; none for the home page.
    let path: [String]
    let query: FormValues
    /// The fields of a form that was sent; nil where none was.
    let form: FormValues?
    let language: Language
    /// Who says to ask; nil where nobody does. Callers are believed: there are no certificates yet.
    let caller: Principal?

    /// Who asks when nobody says so and no applicant is meant: an applicant without a code, who may
    /// ask about nobody.
    static let visitor = Principal(role: .applicant, id: "visitor")

    /// Who asks about an applicant: the applicant itself, unless somebody else says to.
    func principal(about uscc: String) -> Principal {
        caller ?? Principal(parsing: "applicant:\(uscc)") ?? Self.visitor
    }

    /// The same page in the other language. What was typed into a form is not in it.
    var inOtherLanguage: Link {
        let kept = query.pairs.filter { $0.name != "lang" && $0.name != "as" }
        return Link(
            path: path,
            query: kept.map { ($0.name, $0.value) } + [("lang", language.other.rawValue)])
    }
}

/// Names and values of a query or of a form, in order; a name may stand several times.
struct FormValues: Sendable {
    struct Pair: Sendable {
        let name: String
        let value: String
    }

    let pairs: [Pair]

    static let none = FormValues(pairs: [])

    init(pairs: [Pair]) { self.pairs = pairs }

    /// Reads `a=1&b=%E9%9D%92`; bytes that are no UTF-8 become U+FFFD.
    init(parsing text: some StringProtocol) {
        pairs = text.split(separator: "&").map { pair in
            let parts = pair.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Pair(
                name: Self.decode(parts[0]), value: parts.count == 2 ? Self.decode(parts[1]) : "")
        }
    }

    /// The first value of a name without blanks around it; empty where there is none.
    subscript(name: String) -> String {
        let value = pairs.first { $0.name == name }?.value.drop(while: \.isWhitespace) ?? ""
        guard let end = value.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(value[...end])
    }

    func has(_ name: String) -> Bool { pairs.contains { $0.name == name } }

    /// One part of a path, or one word of a form.
    static func decode(_ text: some StringProtocol, plusIsSpace: Bool = true) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).map { Character(Unicode.Scalar($0)).hexDigitValue }
            if byte == UInt8(ascii: "%"), digits.count == 2, let high = digits[0],
                let low = digits[1]
            {
                bytes.append(UInt8(high << 4 | low))
                rest = rest.dropFirst(2)
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
