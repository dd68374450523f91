/// One condition of a programme, judged: its id, where it stands, and how it fared.
///
/// Its words in Chinese and English stand beside the rule's parameters, under the same id.
package struct Condition: Sendable {
    /// Id within the rule: `c6`.
    package let id: String
    package let article: Article
    package let verdict: Verdict

    package init(_ id: String, _ article: Article, _ verdict: Verdict) {
        self.id = id
        self.article = article
        self.verdict = verdict
    }
}

/// An article of a document by the document's title: `第十二条` of `青岛市科技创新贷款贴息管理办法`.
package struct Article: Hashable, Sendable {
    package let document: String
    package let article: String

    package init(_ document: String, _ article: String) {
        self.document = document
        self.article = article
    }
}

/// Lets a programme write its conditions one below the other, like the clause.
@resultBuilder
package enum ConditionBuilder {
    package static func buildBlock(_ conditions: Condition...) -> [Condition] { conditions }
}
