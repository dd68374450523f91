/// The languages of every answer.
package enum Language: String, CaseIterable, Sendable {
    case zh, en
}

extension RuleTexts.Words {
    package subscript(language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    /// Both languages by one rule.
    init(_ text: (Language) -> String) { self.init(zh: text(.zh), en: text(.en)) }
}
