/// The words by which cells name the values of an enumeration: the wire's, short or whole, and
/// Chinese ones.
struct ChoiceWords<Value: Sendable & Hashable>: Sendable {
    private let prefix: String
    private let choices: [(value: Value, word: String, zh: [String])]

    /// - Parameters:
    ///   - prefix: of the names on the wire: `LOAN_USE_`.
    ///   - choices: the word is the name on the wire without its prefix, in small letters. The
    ///     first Chinese word is the usual one.
    init(prefix: String, _ choices: [(value: Value, word: String, zh: [String])]) {
        self.prefix = prefix.lowercased()
        self.choices = choices
    }

    func value(of text: String) throws(CellFlaw) -> Value {
        let lower = text.lowercased()
        let plain = ImportHeader.plain(text)
        let found = choices.first { choice in
            lower == choice.word || lower == prefix + choice.word
                || choice.zh.contains { ImportHeader.plain($0) == plain }
        }
        if let found { return found.value }
        throw CellFlaw("\"\(text)\" is none of the choices", "write one of \(list)")
    }

    func example(_ value: Value) -> (en: String, zh: String) {
        let choice = choices.first { $0.value == value }
        return (choice?.word ?? "", choice?.zh.first ?? "")
    }

    var type: ColumnType {
        ColumnType(
            zh: "选项：" + choices.map { $0.zh.first ?? $0.word }.joined(separator: "、"),
            en: "one of \(choices.map(\.word).joined(separator: ", "))")
    }

    private var list: String {
        choices.map { "\($0.zh.first ?? "") (\($0.word))" }.joined(separator: ", ")
    }
}
