/// A rule's words: they stand in YAML beside its parameters, so that they are corrected without
/// touching code.
package struct RuleTexts: Hashable, Sendable {
    /// Words in both languages.
    package struct Words: Hashable, Sendable {
        package let zh: String
        package let en: String

        package init(zh: String, en: String) {
            self.zh = zh
            self.en = en
        }
    }

    /// A condition's words, and what the applicant can do where it is not met.
    package struct ConditionWords: Hashable, Sendable {
        package let text: Words
        package let remedy: Words?
    }

    package let title: Words
    /// Documents and articles that the rule encodes.
    package let articles: [Article]
    package let conditions: [String: ConditionWords]
    package let steps: [String: Words]
}
