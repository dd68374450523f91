import JSON
import Messages
import PolicyEngine
import Values

/// A rule for a person at a terminal.
struct RuleText {
    private let rule: Messages.Rule
    private let day: Day
    private let language: Language

    /// - Parameter day: that of the parameters' values.
    init(_ rule: Messages.Rule, on day: Day, in language: Language) {
        self.rule = rule
        self.day = day
        self.language = language
    }

    var text: String {
        head + citations + conditions + facts + parameters
    }

    private func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    private var head: String {
        let until = rule.inForceUntilDate.isEmpty ? "" : words("至", " to ") + rule.inForceUntilDate
        let inForce =
            rule.inForceFromDate.isEmpty
            ? words("无施行期限", "always in force")
            : words("施行期间 ", "in force ") + rule.inForceFromDate + until
        return "\(rule.ruleID)  \(words(rule.titleZh, rule.titleEn))\n"
            + words("  版本 ", "  version ") + rule.version + words("，", ", ") + inForce + "\n"
    }

    /// The documents in order, each with its articles.
    private var citations: String {
        var documents: [(title: String, articles: [String])] = []
        for citation in rule.citations {
            let number = citation.number.isEmpty ? "" : "（\(citation.number)）"
            let title = "《\(citation.document)》\(number)"
            if documents.last?.title != title { documents.append((title, [])) }
            if !citation.article.isEmpty {
                documents[documents.count - 1].articles.append(citation.article)
            }
        }
        return section(
            "依据", "stands on",
            documents.map { ["  \($0.title)", $0.articles.joined(separator: "、")] })
    }

    private var conditions: String {
        var rows: [[String]] = []
        for condition in rule.conditions {
            rows.append([
                "  \(condition.conditionID)", article(condition.citation),
                words(condition.textZh, condition.textEn),
            ])
            let remedy = words(condition.remedyZh, condition.remedyEn)
            if !remedy.isEmpty { rows.append(["", "", "→ \(remedy)"]) }
        }
        return section("条件", "conditions", rows)
    }

    private var facts: String {
        section(
            "事实", "facts",
            rule.facts.map { fact in
                let form = fact.unit.isEmpty ? fact.type : "\(fact.type), \(fact.unit)"
                return [
                    "  \(fact.name)", form, words(fact.labelZh, fact.labelEn),
                    words(fact.evidence, fact.evidenceEn),
                    Supplier.words(for: fact.suppliers)[language],
                ]
            })
    }

    private var parameters: String {
        section(
            "参数（\(day)）", "parameters on \(day)",
            rule.parameters.map { parameter in
                let until = parameter.untilDate.isEmpty ? "" : " – \(parameter.untilDate)"
                return [
                    "  \(parameter.parameterID)", value(of: parameter),
                    parameter.fromDate + until, article(parameter.citation),
                ]
            })
    }

    private func value(of parameter: ParameterValue) -> String {
        guard let value = try? JSONValue(parsing: parameter.valueJSON),
            let unit = ParameterUnit(rawValue: parameter.unit)
        else { return parameter.valueJSON }
        return QuantityText.text(value, unit: unit, language)
    }

    /// The article; with its document where that is not the rule's first.
    private func article(_ citation: Messages.Citation?) -> String {
        guard let citation else { return "" }
        let isMain = citation.document == rule.citations.first?.document
        return isMain || citation.document.isEmpty
            ? citation.article : "《\(citation.document)》\(citation.article)"
    }

    private func section(_ zh: String, _ en: String, _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        var table = TextTable()
        for row in rows { table.add(row) }
        return "\n\(words(zh, en))\n" + table.text
    }
}
