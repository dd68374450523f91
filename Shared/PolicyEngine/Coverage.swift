/// Which articles the rules stand on, document by document.
package struct Coverage: Sendable {
    /// An article and everything that cites it.
    package struct Line: Sendable {
        package let article: String
        /// Rules, each with its conditions that cite the article.
        package fileprivate(set) var rules: [(rule: RuleID, conditions: [String])] = []
        /// Parameters with a value that cites it.
        package fileprivate(set) var parameters: [ParameterID] = []
        /// Why it is not computed; nil where nothing is said.
        package let reason: NotComputed?

        package var isCovered: Bool { !rules.isEmpty || !parameters.isEmpty }
    }

    package struct DocumentCoverage: Sendable {
        package let document: Document
        package let noun: String
        /// Its articles, in order.
        package let lines: [Line]
        /// What rules cite beside the articles.
        package let also: [Line]

        package var covered: Int { lines.count { $0.isCovered } }
        package var reasoned: Int { lines.count { !$0.isCovered && $0.reason != nil } }
        package var notModelled: [String] {
            lines.filter { !$0.isCovered && $0.reason == nil }.map(\.article)
        }
        /// Rules that cite its articles or read a parameter that does, by id.
        package let rules: [RuleID]
    }

    /// In the order of `Articles.yaml`; announcements, which have no articles, are not among them.
    package let documents: [DocumentCoverage]
    /// Citations of articles that their document has not: `fin.x: title 第九十条`.
    package let strays: [String]

    /// - Parameter catalogues: of all services whose rules may cite the documents.
    package init(_ articles: Articles, _ catalogues: [Catalogue]) {
        var lines: [Article: Line] = [:]
        for entry in articles.entries {
            for name in entry.names + entry.also {
                let article = Article(entry.document, name)
                lines[article] = Line(article: name, reason: entry.reasons[name])
            }
        }
        var strays: [String] = []
        for use in catalogues.flatMap(\.uses) {
            guard let entry = articles[use.article.document], !entry.names.isEmpty,
                !use.article.article.isEmpty
            else { continue }
            guard let name = entry.article(of: use.article.article) else {
                strays.append("\(use.citing): \(entry.document) \(use.article.article)")
                continue
            }
            lines[Article(entry.document, name)]?.note(use)
        }
        self.strays = strays
        let known = catalogues.first?.parameters.documents
        documents = articles.entries.filter { !$0.names.isEmpty }.compactMap { entry in
            guard let document = known?[entry.document] else { return nil }
            func line(_ name: String) -> Line? { lines[Article(entry.document, name)] }
            let numbered = entry.names.compactMap(line)
            let rules = numbered.flatMap { line in
                line.rules.map(\.rule) + catalogues.flatMap { $0.readers(of: line.parameters) }
            }
            return DocumentCoverage(
                document: document, noun: entry.noun, lines: numbered,
                also: entry.also.compactMap(line).filter(\.isCovered),
                rules: Set(rules).sorted(by: precedesByCodePoint))
        }
    }
}

/// Something that cites an article: a rule as a whole, one of its conditions, a parameter.
private struct ArticleUse {
    let article: Article
    var rule: RuleID?
    var condition: String?
    var parameter: ParameterID?

    var citing: String { parameter ?? [rule, condition].compactMap { $0 }.joined(separator: " ") }
}

extension Coverage.Line {
    fileprivate mutating func note(_ use: ArticleUse) {
        if let parameter = use.parameter {
            if !parameters.contains(parameter) { parameters.append(parameter) }
        } else if let rule = use.rule {
            let index = rules.firstIndex { $0.rule == rule } ?? rules.count
            if index == rules.count { rules.append((rule, [])) }
            if let condition = use.condition { rules[index].conditions.append(condition) }
        }
    }
}

extension Catalogue {
    fileprivate func readers(of parameters: [ParameterID]) -> [RuleID] {
        ids.filter { id in
            description(of: id)?.parameters.contains { parameters.contains($0) } ?? false
        }
    }

    /// Every citation of a rule, of one of its conditions, of a value of a parameter.
    fileprivate var uses: [ArticleUse] {
        let ofRules = ids.compactMap { description(of: $0) }.flatMap { rule in
            rule.citations.map { ArticleUse(article: $0.cited, rule: rule.id) }
                + rule.conditions.map {
                    ArticleUse(article: $0.citation.cited, rule: rule.id, condition: $0.id)
                }
        }
        let ofParameters = parameters.ids.flatMap { id in
            (parameters[id]?.rows ?? []).compactMap { row -> ArticleUse? in
                guard case .text(let article) = row.basis else { return nil }
                return ArticleUse(article: article, parameter: id)
            }
        }
        return ofRules + ofParameters
    }
}

extension Citation {
    fileprivate var cited: Article { Article(document, article) }
}
