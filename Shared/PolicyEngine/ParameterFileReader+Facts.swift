import Yams

extension ParameterFileReader {
    /// Reads `facts`, `tables` and `computed`; see ``FactGlossary``.
    mutating func readGlossary(_ fields: [String: Node]) {
        for member in yaml.members(of: fields["facts"]) {
            glossary.facts[member.key] = factTexts(member)
        }
        for member in yaml.members(of: fields["tables"]) {
            glossary.tables[member.key] = factTexts(member)
        }
        for member in yaml.members(of: fields["computed"]) {
            glossary.computed[member.key] = factTexts(member, isSupplied: false)
        }
    }

    private mutating func factTexts(
        _ member: YAMLReader.Member, isSupplied: Bool = true
    ) -> FactTexts? {
        let fields = yaml.fields(
            of: member.value,
            known: ["zh", "en", "evidence_zh", "evidence_en", "by", "choices", "table"])
        guard let label = pair(fields, "zh", "en") else {
            yaml.problem(member.keyNode, "\(member.key) has no words; write {zh: …, en: …}")
            return nil
        }
        let evidence = pair(fields, "evidence_zh", "evidence_en")
        if evidence == nil && (fields["evidence_zh"] != nil || fields["evidence_en"] != nil) {
            yaml.problem(
                member.keyNode,
                "evidence stands in both languages; write evidence_zh and evidence_en")
        }
        let suppliers = fields["by"].map { yaml.texts($0) } ?? []
        if isSupplied && suppliers.isEmpty {
            yaml.problem(
                member.keyNode,
                "who can supply \(member.key)? write `by: [applicant]`, the usual one first")
        }
        for supplier in suppliers where Supplier.words[supplier] == nil {
            yaml.problem(
                fields["by"],
                "\"\(supplier)\" is no supplier of facts; write one of "
                    + Supplier.words.keys.sorted().joined(separator: ", "))
        }
        var choices: [String: RuleTexts.Words] = [:]
        for choice in yaml.members(of: fields["choices"]) {
            choices[choice.key] = words(choice.value)
        }
        return FactTexts(
            label: label, evidence: evidence, suppliers: suppliers, choices: choices,
            table: fields["table"].flatMap { yaml.text($0) }, file: yaml.file.name,
            line: member.keyNode.mark?.line ?? 0)
    }

    private mutating func pair(
        _ fields: [String: Node], _ zh: String, _ en: String
    ) -> RuleTexts.Words? {
        guard let zh = fields[zh].flatMap({ yaml.text($0) }),
            let en = fields[en].flatMap({ yaml.text($0) })
        else { return nil }
        return RuleTexts.Words(zh: zh, en: en)
    }
}
