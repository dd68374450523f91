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
/// each hold until the next one.
struct ParameterFileReader {
    private(set) var yaml: YAMLReader
    private let documents: Documents
    private var document: String?

    var ruleID: RuleID?
    var texts: RuleTexts?
    var parameters: [(parameter: Parameter, line: Node)] = []

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
            ])
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

    private mutating func words(_ node: Node) -> RuleTexts.Words? {
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

    private mutating func knownDocument(_ node: Node) -> String? {
        guard let title = yaml.text(node) else { return nil }
        if documents[title] == nil {
            yaml.problem(node, "document \"\(title)\" is not listed; add it to Documents.yaml")
        }
        return title
    }
}

extension ParameterFileReader {
    private mutating func readParameter(
        _ id: ParameterID, _ member: YAMLReader.Member
    ) -> Parameter? {
        let fields = yaml.fields(
            of: member.value, known: ["unit", "choices", "optional", "values"])
        guard let unitNode = fields["unit"], let unitText = yaml.text(unitNode) else {
            yaml.problem(member.keyNode, "\(id) has no unit; \(ParameterFileReader.unitHint)")
            return nil
        }
        guard let unit = ParameterUnit(rawValue: unitText) else {
            yaml.problem(
                unitNode,
                "unit \"\(unitText)\" of \(id) is not known; \(ParameterFileReader.unitHint)")
            return nil
        }
        let choices = fields["choices"].map { yaml.texts($0) } ?? []
        if unit == .choice && choices.isEmpty {
            yaml.problem(member.keyNode, "\(id) is a choice; write `choices: [a, b]`")
        }
        let shape = Parameter(
            id: id, unit: unit, choices: choices,
            isOptional: fields["optional"]?.scalar?.string == "true", rows: [])
        guard let values = fields["values"], let sequence = values.sequence, !sequence.isEmpty
        else {
            yaml.problem(
                member.keyNode, "\(id) has no values; write `values: [{from: …, value: …}]`")
            return nil
        }
        var rows: [(row: ParameterRow, node: Node, isOpen: Bool)] = []
        for node in sequence {
            if let row = readRow(shape, node) { rows.append(row) }
        }
        return rows.isEmpty ? nil : arranged(shape, rows)
    }

    private mutating func readRow(
        _ shape: Parameter, _ node: Node
    ) -> (row: ParameterRow, node: Node, isOpen: Bool)? {
        let fields = yaml.fields(
            of: node,
            known: ["from", "until", "value", "article", "document", "reading", "draft"])
        let basis = readBasis(shape.id, fields, node)
        guard let first = fields["from"].flatMap({ yaml.day($0) }) else {
            if fields["from"] == nil { yaml.problem(node, "a row of \(shape.id) has no from day") }
            return nil
        }
        let last = fields["until"].flatMap { yaml.day($0) }
        if let last, last < first {
            yaml.problem(node, "until \(last) of \(shape.id) lies before from \(first)")
        }
        guard let valueNode = fields["value"] else {
            yaml.problem(node, "the row of \(shape.id) from \(first) has no value")
            return nil
        }
        let value = YAMLReader.json(valueNode, unit: shape.unit)
        guard shape.accepts(value) else {
            yaml.problem(
                valueNode,
                "\(yaml.shown(valueNode)) is no value of \(shape.id) in \(shape.unit.rawValue); "
                    + "write \(shape.expectation)")
            return nil
        }
        guard let basis else { return nil }
        let row = ParameterRow(
            id: shape.id, unit: shape.unit, value: value,
            days: DayRange(from: first, until: last), basis: basis)
        return (row, node, last == nil)
    }

    private mutating func readBasis(
        _ id: ParameterID, _ fields: [String: Node], _ node: Node
    ) -> ParameterBasis? {
        if let reading = fields["reading"].flatMap({ yaml.text($0) }) { return .reading(reading) }
        if let draft = fields["draft"].flatMap({ yaml.text($0) }) { return .draft(draft) }
        let title = fields["document"].flatMap { knownDocument($0) } ?? document
        guard let title, let article = fields["article"].flatMap({ yaml.text($0) }) else {
            yaml.problem(
                node,
                "a row of \(id) does not say where it stands; write `article:` (and `document:`), "
                    + "or `reading:` with the reason")
            return nil
        }
        return .text(Article(title, article))
    }

    /// Rows by day; each day between the first and the last has exactly one.
    private mutating func arranged(
        _ shape: Parameter, _ rows: [(row: ParameterRow, node: Node, isOpen: Bool)]
    ) -> Parameter {
        let sorted = rows.sorted { $0.row.days.first < $1.row.days.first }
        var arranged: [ParameterRow] = []
        for (index, entry) in sorted.enumerated() {
            let days = entry.row.days
            guard index + 1 < sorted.count else {
                arranged.append(entry.row)
                break
            }
            let next = sorted[index + 1]
            let dayBefore = next.row.days.first.adding(days: -1)
            if days.first == next.row.days.first || (!entry.isOpen && days.last! > dayBefore)
                || (entry.isOpen && shape.unit != .table)
            {
                yaml.problem(
                    next.node,
                    "rows of \(shape.id) overlap on \(next.row.days.first); the row from "
                        + "\(days.first) must end on \(dayBefore)")
            } else if !entry.isOpen && days.last! < dayBefore {
                yaml.problem(
                    next.node,
                    "\(shape.id) has no value from \(days.last!.adding(days: 1)) to \(dayBefore); "
                        + "let the row from \(days.first) end on \(dayBefore)")
            }
            arranged.append(
                ParameterRow(
                    id: shape.id, unit: shape.unit, value: entry.row.value,
                    days: DayRange(from: days.first, until: dayBefore), basis: entry.row.basis))
        }
        return Parameter(
            id: shape.id, unit: shape.unit, choices: shape.choices, isOptional: shape.isOptional,
            rows: arranged)
    }

    private static let unitHint =
        "write one of " + ParameterUnit.allCases.map(\.rawValue).joined(separator: ", ")
}

extension YAMLReader {
    /// A value as JSON: the unit, not YAML's guess, decides what a scalar means, so that `no` is
    /// never a boolean and a number never floating point.
    static func json(_ node: Node, unit: ParameterUnit) -> JSONValue {
        if let sequence = node.sequence {
            return .array(sequence.map { json($0, unit: unit == .list ? .text : unit) })
        }
        if let mapping = node.mapping {
            var members: [String: JSONValue] = [:]
            for (key, value) in mapping {
                members[key.scalar?.string ?? ""] = json(value, unit: .object)
            }
            return .object(members)
        }
        guard let scalar = node.scalar else { return .null }
        if scalar.style == .plain && (scalar.string == "null" || scalar.string == "~") {
            return .null
        }
        switch unit {
        case .date, .monthDay, .choice, .text, .list: return .string(scalar.string)
        default: break
        }
        if scalar.style == .plain {
            if scalar.string == "true" { return true }
            if scalar.string == "false" { return false }
            let digits = scalar.string.filter { $0 != "_" }
            if digits == scalar.string || !scalar.string.hasPrefix("_"),
                let integer = Int64(digits), !digits.hasPrefix("+")
            {
                return .integer(integer)
            }
        }
        return .string(scalar.string)
    }
}
