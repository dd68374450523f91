import JSON
import Messages
import PolicyEngine
import Values

extension Messages.Rule {
    /// A rule as the catalogue shows it.
    ///
    /// - Parameter parameters: those of the rule, with the values of a day.
    package init(_ rule: RuleDescription, _ parameters: [ParameterRow], _ documents: Documents) {
        self.init(
            ruleID: rule.id, titleZh: rule.title.zh, titleEn: rule.title.en,
            version: rule.version, citations: rule.citations.map { .init($0) },
            inForceFromDate: rule.inForce?.first.iso ?? "",
            inForceUntilDate: rule.inForce?.last?.iso ?? "",
            facts: rule.facts.map { .init($0) },
            conditions: rule.conditions.map {
                ConditionText(
                    conditionID: $0.id, textZh: $0.text.zh, textEn: $0.text.en,
                    citation: .init($0.citation), remedyZh: $0.remedy?.zh ?? "",
                    remedyEn: $0.remedy?.en ?? "")
            },
            parameters: parameters.map { .init($0, $0.citation(in: documents)) })
    }
}

extension Messages.FactDeclaration {
    init(_ fact: PolicyEngine.FactDeclaration) {
        self.init(
            name: fact.name, type: fact.type, evidence: fact.evidence?.zh ?? "",
            labelZh: fact.label.zh, labelEn: fact.label.en,
            evidenceEn: fact.evidence?.en ?? "", suppliers: fact.suppliers, choices: fact.choices,
            unit: fact.unit?.rawValue ?? "")
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
