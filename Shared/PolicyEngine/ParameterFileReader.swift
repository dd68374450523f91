import JSON
import Values
import Yams

/// Reads one file of parameters and words.
///
///     rule: fin.qingkedai                 # or `prefix: fin` where no rule owns the file
///     title: {zh: 青科贷贴息, en: Loan interest subsidy}
///     document: 青岛市科技创新贷款贴息管理办法   # cited where a row names no other
///     articles: [第二条, 第三条]
///     conditions: {c1: {zh: …, en: …, remedy_zh: …, remedy_en: …}}
///     steps: {gross_fen: {zh: …, en: …}}
///     parameters:
///       max_loan_fen:
///         unit: fen
///         values: [{from: 2024-08-01, until: 2028-12-31, value: 1_000_000_000, article: 第十二条}]
///
/// A row says where it stands: `article` (with `document` where that differs), or `reading` or
/// `draft` with the reason. A row without `until` is open; only the last may be. Rows of a `table`
/// each hold until the next one. A file with `facts:` instead holds the words of facts:
/// ``FactGlossary``.
struct ParameterFileReader {
    var yaml: YAMLReader
    private let documents: Documents
    var document: String?

    var ruleID: RuleID?
    var texts: RuleTexts?
    var parameters: [(parameter: Parameter, line: Node)] = []
    var glossary = FactGlossary()

    /// - Parameter isOverlay: an operator's file, which changes parameters and never words.
    init(_ file: PolicyFile, documents: Documents, isOverlay: Bool = false) {
        yaml = YAMLReader(file)
        self.documents = documents
        readFile(isOverlay: isOverlay)
    }

    private mutating func readFile(isOverlay: Bool) {
        guard let root = yaml.root else { return }
        let fields = yaml.fields(
            of: root,
            known: [
                "rule", "prefix", "title", "document", "articles", "conditions", "steps",
                "parameters",
            ] + (isOverlay ? [] : ["facts", "tables", "computed"]))
        if !isOverlay && fields["facts"] != nil { return readGlossary(fields) }
        ruleID = fields["rule"].flatMap { yaml.text($0) }
        document = fields["document"].flatMap { knownDocument($0) }
        let prefix = fields["prefix"].flatMap { yaml.text($0) } ?? ruleID
        if ruleID != nil && !isOverlay { readTexts(fields, root) }
        guard let prefix else {
            yaml.problem(root, "names neither rule nor prefix; write `rule: fin.qingkedai`")
            return
        }
        for member in yaml.members(of: fields["parameters"]) {
            if let parameter = readParameter(prefix + "." + member.key, member) {
                parameters.append((parameter, member.keyNode))
            }
        }
    }

    mutating func problem(_ node: Node?, _ message: String) { yaml.problem(node, message) }
}

extension ParameterFileReader {
    private mutating func readTexts(_ fields: [String: Node], _ root: Node) {
        guard let title = fields["title"].flatMap({ words($0) }) else {
            yaml.problem(root, "a rule has a title; write `title: {zh: …, en: …}`")
            return
        }
        let articles = fields["articles"].map { yaml.texts($0) } ?? []
        if !articles.isEmpty && document == nil {
            yaml.problem(fields["articles"], "articles of which document? write `document: title`")
        }
        var conditions: [String: RuleTexts.ConditionWords] = [:]
        for member in yaml.members(of: fields["conditions"]) {
            conditions[member.key] = conditionWords(member.value)
        }
        var steps: [String: RuleTexts.Words] = [:]
        for member in yaml.members(of: fields["steps"]) { steps[member.key] = words(member.value) }
        texts = RuleTexts(
            title: title, articles: articles.map { Article(document ?? "", $0) },
            conditions: conditions, steps: steps)
    }

    mutating func words(_ node: Node) -> RuleTexts.Words? {
        let fields = yaml.fields(of: node, known: ["zh", "en"])
        guard let zh = fields["zh"].flatMap({ yaml.text($0) }),
            let en = fields["en"].flatMap({ yaml.text($0) })
        else {
            yaml.problem(node, "words stand in both languages; write {zh: …, en: …}")
            return nil
        }
        return RuleTexts.Words(zh: zh, en: en)
    }

    private mutating func conditionWords(_ node: Node) -> RuleTexts.ConditionWords? {
        let fields = yaml.fields(of: node, known: ["zh", "en", "remedy_zh", "remedy_en"])
        guard let zh = fields["zh"].flatMap({ yaml.text($0) }),
            let en = fields["en"].flatMap({ yaml.text($0) })
        else {
            yaml.problem(node, "words stand in both languages; write {zh: …, en: …}")
            return nil
        }
        let remedyZh = fields["remedy_zh"].flatMap { yaml.text($0) }
        let remedyEn = fields["remedy_en"].flatMap { yaml.text($0) }
        if (remedyZh == nil) != (remedyEn == nil) {
            yaml.problem(node, "a remedy stands in both languages; write remedy_zh and remedy_en")
        }
        return RuleTexts.ConditionWords(
            text: RuleTexts.Words(zh: zh, en: en),
            remedy: remedyZh.map { RuleTexts.Words(zh: $0, en: remedyEn ?? "") })
    }

    mutating func knownDocument(_ node: Node) -> String? {
        guard let title = yaml.text(node) else { return nil }
        if documents[title] == nil {
            yaml.problem(node, "document \"\(title)\" is not listed; add it to Documents.yaml")
        }
        return title
    }
}
