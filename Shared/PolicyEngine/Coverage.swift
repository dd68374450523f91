/// Which articles the rules stand on, document by document.
package struct Coverage: Sendable {
    /// An article and everything that cites it.
    package struct Line: Sendable {
        package let article: String
        /// Rules, each with what of it cites the article: `fin.qingkedai c5 c9 max_loan_fen`.
        package let citedBy: [(rule: RuleID, parts: [String])]
        /// Why it is not computed; nil where a rule cites it, and where nothing is said.
        package let reason: NotComputed?

        package var isCovered: Bool { !citedBy.isEmpty }
    }

    package struct DocumentCoverage: Sendable {
        package let document: Document
        package let noun: String
        /// In the order of the document.
        package let lines: [Line]

        package var covered: Int { lines.count { $0.isCovered } }
        package var reasoned: Int { lines.count { !$0.isCovered && $0.reason != nil } }
        package var notModelled: [String] {
            lines.filter { !$0.isCovered && $0.reason == nil }.map(\.article)
        }
        package var rules: [RuleID] {
            Set(lines.flatMap(\.citedBy).map(\.rule)).sorted(by: precedesByCodePoint)
        }
    }

    /// In the order of `Articles.yaml`; announcements, which have no articles, are not among them.
    package let documents: [DocumentCoverage]
    /// Citations of articles that their document has not, each as `rule: document article`.
    package let strays: [String]

    /// - Parameter catalogues: of all services whose rules may cite the documents.
    package init(_ articles: Articles, _ catalogues: [Catalogue]) {
        var cited: [Article: [(rule: RuleID, part: String)]] = [:]
        var strays: [String] = []
        for catalogue in catalogues {
            for use in catalogue.citations {
                guard let entry = articles[use.article.document], !use.article.article.isEmpty
                else { continue }
                guard let article = entry.article(of: use.article.article) else {
                    strays.append("\(use.rule): \(entry.document) \(use.article.article)")
                    continue
                }
                cited[Article(entry.document, article), default: []].append((use.rule, use.part))
            }
        }
        let known = catalogues.first?.parameters.documents
        self.strays = strays
        documents = articles.entries.filter { !$0.names.isEmpty }.compactMap { entry in
            known?[entry.document].map { document in
                DocumentCoverage(
                    document: document, noun: entry.noun,
                    lines: entry.names.map { name in
                        Line(
                            article: name,
                            citedBy: Coverage.byRule(cited[Article(entry.document, name)] ?? []),
                            reason: entry.reasons[name])
                    })
            }
        }
    }

    /// Parts in order, none twice; the rule's own list of articles adds no part.
    private static func byRule(
        _ uses: [(rule: RuleID, part: String)]
    ) -> [(rule: RuleID, parts: [String])] {
        var byRule: [(rule: RuleID, parts: [String])] = []
        for use in uses {
            let index = byRule.firstIndex { $0.rule == use.rule } ?? byRule.count
            if index == byRule.count { byRule.append((use.rule, [])) }
            if !use.part.isEmpty && !byRule[index].parts.contains(use.part) {
                byRule[index].parts.append(use.part)
            }
        }
        return byRule
    }
}

extension Catalogue {
    /// Every citation of a rule, of one of its conditions, of a value of a parameter that it reads.
    fileprivate var citations: [(rule: RuleID, part: String, article: Article)] {
        ids.compactMap { description(of: $0) }.flatMap { rule in
            let own = rule.citations.map { ("", Article($0.document, $0.article)) }
            let conditions = rule.conditions.map {
                ($0.id, Article($0.citation.document, $0.citation.article))
            }
            let values = rule.parameters.flatMap { id in
                (parameters[id]?.rows ?? []).compactMap { row -> (String, Article)? in
                    guard case .text(let article) = row.basis else { return nil }
                    return (id, article)
                }
            }
            return (own + conditions + values).map { (rule.id, $0.0, $0.1) }
        }
    }
}
