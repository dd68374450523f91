import JSON
import Messages
import PolicyEngine
import Values

extension Messages.Rule {
    /// A rule as the catalogue shows it.
    init(_ rule: RuleDescription, _ parameters: [ParameterRow], _ documents: Documents) {
        self.init(
            ruleID: rule.id, titleZh: rule.title.zh, titleEn: rule.title.en,
            version: rule.version, citations: rule.citations.map { .init($0) },
            inForceFromDate: rule.inForce?.first.iso ?? "",
            inForceUntilDate: rule.inForce?.last?.iso ?? "",
            facts: rule.facts.map { .init(name: $0.name, type: $0.type, evidence: $0.evidence) },
            conditions: rule.conditions.map {
                ConditionText(
                    conditionID: $0.id, textZh: $0.text.zh, textEn: $0.text.en,
                    citation: .init($0.citation))
            },
            parameters: parameters.map { .init($0, $0.citation(in: documents)) })
    }
}

extension Messages.Citation {
    package init(_ citation: PolicyEngine.Citation) {
        self.init(
            document: citation.document, number: citation.number, article: citation.article)
    }
}

extension ParameterValue {
    init(_ row: ParameterRow, _ citation: PolicyEngine.Citation) {
        self.init(
            parameterID: row.id, valueJSON: row.value.text, unit: row.unit.rawValue,
            fromDate: row.days.first.iso, untilDate: row.days.last?.iso ?? "",
            citation: .init(citation))
    }
}
