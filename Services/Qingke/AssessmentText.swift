import JSON
import Messages
import PolicyEngine

/// An assessment for a person at a terminal: the outcome, the amount, each finding with its
/// article, what is missing, and how the amount was worked out.
struct AssessmentText {
    let assessment: Messages.Assessment

    init(_ assessment: Messages.Assessment) { self.assessment = assessment }

    var text: String {
        if assessment.findings.isEmpty { return head + result + working }
        return head + findings + missing + working + basis
    }

    /// The amount; without one the conditions that decide.
    var verdict: String {
        if let amount { return amount }
        let unmet = assessment.findings.filter { $0.verdict == .unmet }
        let deciding =
            unmet.isEmpty ? assessment.findings.filter { $0.verdict == .unknown } : unmet
        return deciding.map { "\($0.conditionID) \($0.textEn)" }.joined(separator: "; ")
    }

    /// Every condition and every step as a sentence instead of a line, in each of the languages.
    ///
    /// The assessment was asked for with its sentences.
    func explained(in languages: [Language]) -> String {
        var text = head + (assessment.findings.isEmpty ? result : "\n")
        for finding in assessment.findings {
            let mark = "  \(Self.mark(finding.verdict))  \(finding.conditionID)".padded(to: 10)
            text += Self.lines(finding.sentenceZh, finding.sentenceEn, languages, after: mark)
        }
        if !assessment.working.isEmpty { text += "\nworking\n" }
        for step in assessment.working {
            let indent = step.parent < 0 ? "  " : "    "
            text += Self.lines(step.sentenceZh, step.sentenceEn, languages, after: indent)
        }
        return text + (assessment.findings.isEmpty ? "" : basis)
    }

    /// A sentence in each language on a line of its own, the first behind its mark.
    private static func lines(
        _ zh: String, _ en: String, _ languages: [Language], after mark: String
    ) -> String {
        languages.enumerated().map { index, language in
            let indent = index == 0 ? mark : String(repeating: " ", count: mark.terminalWidth)
            return indent + (language == .zh ? zh : en) + "\n"
        }.joined()
    }

    private var head: String {
        var lines = ["\(assessment.ruleID)  \(outcome)"]
        if let amount = amount { lines.append("  \(amount)") }
        if !assessment.asOfDate.isEmpty { lines.append("  as of \(assessment.asOfDate)") }
        return lines.map { $0 + "\n" }.joined()
    }

    /// `YES`, `NO`, `UNKNOWN`; empty for a calculator.
    var outcome: String {
        switch assessment.outcome {
        case .yes: "YES"
        case .no: "NO"
        case .unknown: "UNKNOWN"
        default: ""
        }
    }

    private var amount: String? {
        guard assessment.amountKind != .unspecified, assessment.amountKind != .none else {
            return nil
        }
        let promise = assessment.amountKind == .ceiling ? "at most " : ""
        if assessment.outcome == .yes, let fen = assessment.amountFen {
            return promise + Self.yuan(fen)
        }
        if assessment.outcome == .unknown, let fen = assessment.amountIfMetFen {
            return "\(promise)\(Self.yuan(fen)) if what is unknown is met"
        }
        return nil
    }

    /// A calculator's answer, in the rule's own form.
    private var result: String {
        guard let json = try? JSONValue(parsing: assessment.resultJSON) else { return "" }
        return json.prettyText + "\n"
    }

    private var findings: String {
        var table = TextTable()
        for finding in assessment.findings { add(finding, to: &table) }
        return "\n" + table.text
    }

    /// What was found and what would pass, where the condition is not met.
    private static func comparison(_ finding: Messages.Finding) -> String {
        switch finding.verdict {
        case .unmet:
            let observed = finding.observedJSON.isEmpty ? "" : "is \(finding.observedJSON)"
            let passing =
                finding.nearestPassingJSON.isEmpty ? "" : "; \(finding.nearestPassingJSON) passes"
            return observed + passing
        case .unknown: return "missing: \(finding.missing.joined(separator: ", "))"
        default: return ""
        }
    }

    /// What is missing, what proves it, and who can supply it.
    private var missing: String {
        guard !assessment.missingEvidence.isEmpty else { return "" }
        var table = TextTable()
        for evidence in assessment.missingEvidence {
            let reason =
                switch evidence.reason {
                case .notOnFile: "not on file"
                case .ownerUnavailable: "\(owner(of: evidence.fact)) did not answer; ask again"
                case .unspecified: "incomplete or contradicted; check again"
                default: "not supplied"
                }
            let suppliers = Supplier.words(for: evidence.suppliers).en
            table.add(["  \(evidence.fact)", reason, evidence.evidenceEn, "from \(suppliers)"])
        }
        return "\nmissing\n" + table.text
    }

    private func owner(of fact: String) -> String {
        assessment.facts.first { $0.name == fact }?.source ?? ""
    }

    private var working: String {
        guard !assessment.working.isEmpty else { return "" }
        var table = TextTable()
        for step in assessment.working {
            table.add([
                "  \(step.parent < 0 ? "" : "  ")\(step.labelEn)",
                Self.value(step),
                step.unit == "fen" || step.unit == "text" ? "" : step.unit, article(step.citation),
            ])
        }
        return "\nworking\n" + table.text
    }

    private var basis: String {
        "\nbasis  \(mainDocument), parameter set \(assessment.parameterSetHash.prefix(12))\n"
    }

    /// The document that the rule encodes; other documents are named beside their articles.
    private var mainDocument: String { assessment.findings.first?.citation?.document ?? "" }

    private func article(_ citation: Messages.Citation?) -> String {
        guard let citation else { return "" }
        return citation.document == mainDocument
            ? citation.article : "\(citation.document) \(citation.article)"
    }

    /// The outcome, the amount and what stands in its way: for lists of several assessments.
    ///
    /// Where the programme is out of the question, what is unknown beside it helps nobody.
    var summary: String {
        let met = assessment.findings.count { $0.verdict == .met }
        let open = assessment.findings.filter {
            assessment.outcome == .no ? $0.verdict == .unmet : $0.verdict != .met
        }
        var table = TextTable()
        table.add(["  ✓", "", "", "\(met) of \(assessment.findings.count) conditions are met"])
        for finding in open { add(finding, to: &table) }
        return head + table.text
    }

    private func add(_ finding: Messages.Finding, to table: inout TextTable) {
        table.add([
            "  \(Self.mark(finding.verdict))", finding.conditionID, article(finding.citation),
            finding.textEn,
        ])
        let comparison = Self.comparison(finding)
        if !comparison.isEmpty { table.add(["", "", "", "→ \(comparison)"]) }
    }

    private static func mark(_ verdict: Messages.Verdict) -> String {
        switch verdict {
        case .met: "✓"
        case .unmet: "✗"
        default: "?"
        }
    }

    /// Money as yuan, text without its quotes, numbers as they are.
    private static func value(_ step: WorkingStep) -> String {
        let value = try? JSONValue(parsing: step.valueJSON)
        if step.unit == "fen", let fen = value?.integerValue { return yuan(fen) }
        return value?.stringValue ?? step.valueJSON
    }

    /// Fen as yuan, with thousands apart: `92,745.20 yuan`.
    static func yuan(_ fen: Int64) -> String { QuantityText.yuan(Int128(fen), .en) }
}
