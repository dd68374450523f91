import Yams

/// Why no rule computes an article.
package enum NotComputed: String, CaseIterable, Sendable {
    case purpose, definition, organisation, duty, money, encouragement, evaluation
    case interpretation, later
    case otherDomain = "other_domain"

    /// For people, in English.
    package var words: String {
        switch self {
        case .purpose: "says what the document is for"
        case .definition: "explains a word; nothing follows from it alone"
        case .organisation: "says who is in charge of what"
        case .duty: "binds somebody to something that no fact tests"
        case .money: "says which budget pays"
        case .encouragement: "encourages, without a test or an amount"
        case .evaluation: "has performance evaluated, or errors tolerated"
        case .interpretation: "says who interprets the document"
        case .later: "a later document settles it, and rules cite that one"
        case .otherDomain: "belongs to the rules of another service"
        }
    }
}

/// The articles of documents, whether a rule cites them or not: `Articles.yaml`.
package struct Articles: Sendable {
    /// One document: its articles in order, and why some are not computed.
    package struct Entry: Sendable {
        package let document: String
        /// Names of its articles in order; empty for announcements.
        package let names: [String]
        /// What is cited beside them: `结尾`.
        package let also: [String]
        /// What the numbered ones are called: articles, clauses or items.
        package let noun: String
        package let reasons: [String: NotComputed]

        /// The article that a citation belongs to: `第三条` of `第三条（一）`. Nil for one that the
        /// document has not; the citation itself where the document has no articles.
        package func article(of citation: String) -> String? {
            names.isEmpty ? citation : (names + also).first { citation.hasPrefix($0) }
        }
    }

    /// In the order of the file.
    package let entries: [Entry]

    package static func standard() throws(PolicyDataError) -> Articles {
        try Articles(
            PolicyFile(
                name: "Shared/PolicyEngine/Articles.yaml", bytes: PackageResources.Articles_yaml),
            documents: .standard())
    }

    /// - Throws: documents that are not listed, forms and reasons that are not known, numbers beyond
    ///   the last article or with two reasons.
    package init(_ file: PolicyFile, documents: Documents) throws(PolicyDataError) {
        var reader = YAMLReader(file)
        var entries: [Entry] = []
        for member in reader.members(of: reader.root) {
            if documents[member.key] == nil {
                reader.problem(
                    member.keyNode,
                    "document \"\(member.key)\" is not listed; add it to Documents.yaml")
            }
            entries += Articles.entry(member, &reader).map { [$0] } ?? []
        }
        try reader.finish()
        self.entries = entries
    }

    package subscript(document: String) -> Entry? { entries.first { $0.document == document } }
}

extension Articles {
    private enum Form: String, CaseIterable {
        case article, clause, item, announcement

        func name(_ number: Int) -> String {
            switch self {
            case .article: "第\(ArticleName.chinese(number))条"
            case .clause: "（\(ArticleName.chinese(number))）"
            case .item, .announcement: "第\(number)条"
            }
        }
    }

    private static func entry(_ member: YAMLReader.Member, _ reader: inout YAMLReader) -> Entry? {
        let fields = reader.fields(of: member.value, known: ["form", "count", "also", "reasons"])
        guard let form = fields["form"].flatMap({ reader.text($0) }).flatMap(Form.init(rawValue:))
        else {
            let forms = Form.allCases.map(\.rawValue).joined(separator: ", ")
            reader.problem(member.keyNode, "has no form that is known; write `form:` of \(forms)")
            return nil
        }
        let count = fields["count"].flatMap { reader.text($0) }.flatMap { Int($0) } ?? 0
        if form != .announcement && !(1...99).contains(count) {
            reader.problem(member.keyNode, "has no count of articles; write `count:` 1 to 99")
            return nil
        }
        let numbered = count > 0 ? (1...count).map(form.name) : []
        return Entry(
            document: member.key, names: numbered,
            also: fields["also"].map { reader.texts($0) } ?? [],
            noun: "\(form.rawValue)s", reasons: reasons(fields["reasons"], numbered, &reader))
    }

    private static func reasons(
        _ node: Node?, _ names: [String], _ reader: inout YAMLReader
    ) -> [String: NotComputed] {
        var reasons: [String: NotComputed] = [:]
        for member in reader.members(of: node) {
            guard let reason = NotComputed(rawValue: member.key) else {
                let known = NotComputed.allCases.map(\.rawValue).joined(separator: ", ")
                reader.problem(
                    member.keyNode, "\"\(member.key)\" is no reason; write one of \(known)")
                continue
            }
            for text in reader.texts(member.value) {
                guard let number = Int(text), names.indices.contains(number - 1) else {
                    reader.problem(
                        member.value, "\"\(text)\" is no number from 1 to \(names.count)")
                    continue
                }
                if reasons.updateValue(reason, forKey: names[number - 1]) != nil {
                    reader.problem(member.value, "\(text) has two reasons; keep one")
                }
            }
        }
        return reasons
    }
}
