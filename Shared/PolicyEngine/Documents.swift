import JSON
import Values
import Yams

/// A document of the city that rules cite.
package struct Document: Hashable, Sendable {
    /// Official title in Chinese, without the brackets.
    package let title: String
    /// Official number: `青科字〔2024〕7号`; empty where the document has none.
    package let number: String
    /// Day on which it was issued; nil where the text does not say.
    package let issued: Day?
    /// First and last day in force; nil where the text does not say.
    package let inForce: DayRange?
}

/// Where a rule, a condition or a value stands, ready to be shown.
package struct Citation: Hashable, Sendable {
    package let document: String
    package let number: String
    /// `第十二条`; empty for the document as a whole. For a reading, why it was chosen.
    package let article: String

    package init(document: String, number: String, article: String) {
        self.document = document
        self.number = number
        self.article = article
    }
}

/// The documents, by title: `Documents.yaml`.
package struct Documents: Sendable {
    private let byTitle: [String: Document]

    /// The documents that come with the engine.
    package static func standard() throws(PolicyDataError) -> Documents {
        try Documents(
            PolicyFile(
                name: "Shared/PolicyEngine/Documents.yaml",
                bytes: PackageResources.Documents_yaml))
    }

    package init(_ file: PolicyFile) throws(PolicyDataError) {
        var reader = YAMLReader(file)
        var byTitle: [String: Document] = [:]
        for entry in reader.members(of: reader.root) {
            let fields = reader.fields(
                of: entry.value, known: ["number", "issued", "from", "until"])
            let first = fields["from"].flatMap { reader.day($0) }
            let last = fields["until"].flatMap { reader.day($0) }
            if let first, let last, last < first {
                reader.problem(entry.value, "until \(last) lies before from \(first)")
            }
            byTitle[entry.key] = Document(
                title: entry.key, number: fields["number"].flatMap { reader.text($0) } ?? "",
                issued: fields["issued"].flatMap { reader.day($0) },
                inForce: first.map { DayRange(from: $0, until: last) })
        }
        try reader.finish()
        self.byTitle = byTitle
    }

    /// No document at all.
    static let none = Documents()

    private init() { byTitle = [:] }

    package subscript(title: String) -> Document? { byTitle[title] }

    package var titles: [String] { byTitle.keys.sorted(by: precedesByCodePoint) }

    /// The citation of an article; a title that is not listed is cited without a number.
    package func cite(_ article: Article) -> Citation {
        Citation(
            document: article.document, number: byTitle[article.document]?.number ?? "",
            article: article.article)
    }
}
