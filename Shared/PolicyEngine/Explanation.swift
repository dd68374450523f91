import Values

/// An assessment in sentences, in Chinese and in English: what each condition asks, how it fared,
/// what was found, where it stands and what helps; what each step worked out.
///
///     贷款合同金额不超过1000万元（含）：未满足。实际为10,000,000.01元，应不超过10,000,000.00元。
///     依据《青岛市科技创新贷款贴息管理办法》第十二条。可任选另一笔1000万元（含）以下的贷款申报。
///
/// Document, number and article stand in every sentence on something that cites one.
package struct Explanation: Sendable {
    private let glossary: FactGlossary
    private let declarations: [FactName: FactDeclaration]
    private let known: Set<FactName>

    package init(_ assessment: Assessment) {
        glossary = assessment.glossary
        declarations = Dictionary(
            (assessment.rule.facts + assessment.rule.tables).map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
        known = Set(assessment.facts.filter { $0.json != nil }.map(\.name))
    }

    /// A condition: how it fared and why.
    package func sentence(_ finding: Finding) -> RuleTexts.Words {
        RuleTexts.Words { language in
            let remedy = finding.status == .met ? nil : finding.remedy
            let why =
                finding.status == .unknown
                ? [missing(finding.missing, language)] : comparisons(finding.verdict, language)
            let parts =
                [headline(finding, language)] + why
                + [basis(finding.citation, language), remedy.map { $0[language] } ?? ""]
            return prose(parts, language)
        }
    }

    /// A step of the computation: what was worked out and by which article.
    package func sentence(_ line: WorkingLine) -> RuleTexts.Words {
        RuleTexts.Words { language in
            let value = line.value.map { text($0, of: line.id, language) }
            let colon = language == .zh ? "：" : ": "
            let result = value ?? (language == .zh ? "尚不能得出" : "not known yet")
            return prose(
                [
                    line.text[language] + colon + result,
                    line.citation.map { basis($0, language) } ?? "",
                ], language)
        }
    }
}

extension Explanation {
    private func headline(_ finding: Finding, _ language: Language) -> String {
        switch (language, finding.status) {
        case (.zh, .met): "\(finding.text.zh)：已满足"
        case (.zh, .unmet): "\(finding.text.zh)：未满足"
        case (.zh, .unknown): "\(finding.text.zh)：尚不能确定"
        case (.en, .met): "\(finding.text.en): met"
        case (.en, .unmet): "\(finding.text.en): not met"
        case (.en, .unknown): "\(finding.text.en): not known yet"
        }
    }

    /// What was found and, where that does not pass, what would. Of a combination, the parts that
    /// made it so.
    private func comparisons(_ verdict: Verdict, _ language: Language) -> [String] {
        var found: [String] = []
        for part in verdict.leaves where part.status == verdict.status {
            let isAlone = verdict.parts.isEmpty
            guard let comparison = comparison(part, isAlone: isAlone, language),
                !found.contains(comparison)
            else { continue }
            found.append(comparison)
        }
        return found
    }

    private func comparison(
        _ verdict: Verdict, isAlone: Bool, _ language: Language
    ) -> String? {
        guard let observed = verdict.observed else { return nil }
        var isFlag = false
        if case .flag = observed { isFlag = true }
        // That a flag is as the condition asks for, the condition's own words say.
        if isFlag && isAlone && verdict.status == .met { return nil }
        let found = text(observed, of: verdict.subject, language)
        let right =
            verdict.status == .unmet
            ? requirement(verdict.requirement, of: verdict.subject, language) : nil
        let label = label(of: verdict.subject, language)
        // They also say what a single number is.
        let isPlain = isAlone && !isFlag
        switch language {
        case .zh:
            return "\(isPlain ? "实际" : label)为\(found)" + (right.map { "，应\($0)" } ?? "")
        case .en:
            let subject = isPlain ? "it" : isFlag ? label : "the \(label)"
            return "\(subject) is \(found)" + (right.map { "; \($0) is right" } ?? "")
        }
    }

    private func requirement(
        _ requirement: Requirement, of subject: FactName, _ language: Language
    ) -> String? {
        func shown(_ value: Quantity) -> String { text(value, of: subject, language) }
        func words(_ zh: (day: String, other: String), _ en: (day: String, other: String))
            -> (Quantity) -> String
        {
            { value in
                var isDay = false
                if case .day = value { isDay = true }
                switch language {
                case .zh: return (isDay ? zh.day : zh.other) + shown(value)
                case .en: return (isDay ? en.day : en.other) + " " + shown(value)
                }
            }
        }
        switch requirement {
        case .none: return nil
        case .equals(let value): return (language == .zh ? "为" : "") + shown(value)
        case .atMost(let value): return words(("不晚于", "不超过"), ("not after", "at most"))(value)
        case .atLeast(let value): return words(("不早于", "不少于"), ("not before", "at least"))(value)
        case .below(let value): return words(("早于", "少于"), ("before", "less than"))(value)
        case .above(let value): return words(("晚于", "超过"), ("after", "more than"))(value)
        case .within(let range): return within(range, language)
        case .oneOf(let values):
            let list = values.map(shown).joined(separator: language == .zh ? "、" : ", ")
            return (language == .zh ? "为下列之一：" : "one of ") + list
        }
    }

    private func within(_ range: DayRange, _ language: Language) -> String {
        switch (language, range.last) {
        case (.zh, let last?): "在\(range.first)至\(last)之间"
        case (.zh, nil): "不早于\(range.first)"
        case (.en, let last?): "a day from \(range.first) to \(last)"
        case (.en, nil): "a day from \(range.first) on"
        }
    }

    /// What is lacking, with what proves it and who can supply it. A fact that is there and lacks
    /// all the same is incomplete or contradicts another one.
    private func missing(_ names: [FactName], _ language: Language) -> String {
        let contradicted = names.filter(known.contains)
        let absent = names.filter { !known.contains($0) }
        var clauses: [String] = []
        if !absent.isEmpty {
            clauses.append((language == .zh ? "缺少：" : "missing: ") + list(absent, language))
        }
        if !contradicted.isEmpty {
            let head =
                language == .zh ? "不完整或与其他材料不符，需再核实：" : "incomplete or contradicted, check again: "
            clauses.append(head + list(contradicted, language))
        }
        return clauses.joined(separator: language == .zh ? "；" : "; ")
    }

    private func list(_ names: [FactName], _ language: Language) -> String {
        names.map { name in
            let label = label(of: name, language)
            guard let declaration = declarations[name] else { return label }
            let suppliers = Supplier.words(for: declaration.suppliers)[language]
            let evidence = declaration.evidence?[language]
            switch language {
            case .zh: return label + "（" + (evidence.map { "\($0)，" } ?? "") + "由\(suppliers)提供）"
            case .en:
                return label + " (" + (evidence.map { "\($0), " } ?? "") + "from \(suppliers))"
            }
        }.joined(separator: language == .zh ? "；" : "; ")
    }

    private func basis(_ citation: Citation, _ language: Language) -> String {
        switch language {
        case .zh:
            let number = citation.number.isEmpty ? "" : "（\(citation.number)）"
            return "依据《\(citation.document)》\(number)\(citation.article)"
        case .en:
            let number = citation.number.isEmpty ? "" : " (\(citation.number))"
            let english = ArticleName.english(citation.article).map { " (\($0))" } ?? ""
            let article = citation.article.isEmpty ? "" : ", \(citation.article)\(english)"
            return "basis: \(citation.document)\(number)\(article)"
        }
    }

    /// What a name is called; what says yes or no stands in quotation marks.
    private func label(of name: FactName, _ language: Language) -> String {
        let label = glossary.label(of: name)?[language] ?? name
        guard declarations[name]?.type == "bool" else { return label }
        switch language {
        case .zh:
            let inner = label.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }
            return "“\(String(inner))”"
        case .en: return "\"\(label)\""
        }
    }

    private func text(
        _ quantity: Quantity, of name: FactName, _ language: Language
    ) -> String {
        let unit = unit(of: name)
        switch quantity {
        case .flag(let flag): return QuantityText.flag(flag, language)
        case .money(let money): return QuantityText.yuan(Int128(money.fen), language)
        case .rate(let rate): return QuantityText.percent(rate.ppm)
        case .day(let day): return day.iso
        case .count(let count): return number(Int128(count), unit, language)
        case .wide(let count): return number(count, unit, language)
        case .text(let text):
            return declarations[name]?.type == "list"
                ? words(ofElements: text, of: name, language)
                : glossary.words(for: text, of: name)?[language] ?? text
        }
    }

    /// The elements of a list, which stand with commas between them.
    private func words(
        ofElements text: String, of name: FactName, _ language: Language
    ) -> String {
        if text.isEmpty { return language == .zh ? "无" : "none" }
        return text.split(separator: ", ").map {
            glossary.words(for: String($0), of: name)?[language] ?? String($0)
        }.joined(separator: language == .zh ? "；" : "; ")
    }

    /// That of the fact; of what is worked out, the end of its name: `gross_fen`, `tier1_fen_days`.
    private func unit(of name: FactName) -> String {
        if let unit = declarations[name]?.unit { return unit.rawValue }
        return ["fen_days", "fen"].first { name.hasSuffix("_\($0)") } ?? name
    }

    private func number(_ number: Int128, _ unit: String, _ language: Language) -> String {
        unit == "fen"
            ? QuantityText.yuan(number, language) : QuantityText.count(number, unit, language)
    }

    /// The parts as sentences, one after the other.
    private func prose(_ parts: [String], _ language: Language) -> String {
        let sentences = parts.filter { !$0.isEmpty }
        switch language {
        case .zh: return sentences.map { $0 + "。" }.joined()
        case .en:
            return sentences.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
                .joined(separator: " ")
        }
    }
}

extension Verdict {
    /// The comparisons of which a combination is made.
    fileprivate var leaves: [Verdict] { parts.isEmpty ? [self] : parts.flatMap(\.leaves) }
}
