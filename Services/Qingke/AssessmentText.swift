import JSON
import Messages

/// An assessment for a person at a terminal: the outcome, the amount, each finding with its
/// article, what is missing, and how the amount was worked out.
struct AssessmentText {
    let assessment: Assessment

    init(_ assessment: Assessment) { self.assessment = assessment }

    var text: String {
        if assessment.findings.isEmpty { return head + result + working }
        return head + findings + missing + working + basis
    }

    /// The programme, and how it fared.
    var title: String { "\(assessment.ruleID)  \(outcome)" }

    /// The amount; without one the conditions that decide.
    var verdict: String {
        if let amount { return amount }
        let unmet = assessment.findings.filter { $0.verdict == .unmet }
        let deciding =
            unmet.isEmpty ? assessment.findings.filter { $0.verdict == .unknown } : unmet
        return deciding.map { "\($0.conditionID) \($0.textEn)" }.joined(separator: "; ")
    }

    private var head: String {
        var lines = [title]
        if let amount = amount { lines.append("  \(amount)") }
        if !assessment.asOfDate.isEmpty { lines.append("  as of \(assessment.asOfDate)") }
        return lines.map { $0 + "\n" }.joined()
    }

    private var outcome: String {
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
    private static func comparison(_ finding: Finding) -> String {
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

    /// Who can supply what is missing.
    private var missing: String {
        let wanted = Set(
            assessment.findings.flatMap(\.missing) + assessment.amountMissing)
        let uses = assessment.facts.filter { wanted.contains($0.name) }
        guard !uses.isEmpty else { return "" }
        var table = TextTable()
        for use in uses {
            let reason =
                switch use.unknownReason {
                case .notOnFile: "not on file"
                case .ownerUnavailable: "\(use.source) did not answer; ask again"
                default: "not supplied"
                }
            table.add(["  \(use.name)", reason, use.evidence])
        }
        return "\nmissing\n" + table.text
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

    private func article(_ citation: Citation?) -> String {
        guard let citation else { return "" }
        return citation.document == mainDocument
            ? citation.article : "\(citation.document) \(citation.article)"
    }

    /// The outcome, the amount and what stands in its way: for lists of several assessments.
    var summary: String {
        let open = assessment.findings.filter { $0.verdict != .met }
        let met = assessment.findings.count - open.count
        var table = TextTable()
        table.add(["  ✓", "", "", "\(met) of \(assessment.findings.count) conditions are met"])
        for finding in open { add(finding, to: &table) }
        return head + table.text
    }

    private func add(_ finding: Finding, to table: inout TextTable) {
        let mark =
            switch finding.verdict {
            case .met: "✓"
            case .unmet: "✗"
            default: "?"
            }
        table.add([
            "  \(mark)", finding.conditionID, article(finding.citation), finding.textEn,
        ])
        let comparison = Self.comparison(finding)
        if !comparison.isEmpty { table.add(["", "", "", "→ \(comparison)"]) }
    }

    /// Money as yuan, text without its quotes, numbers as they are.
    private static func value(_ step: WorkingStep) -> String {
        let value = try? JSONValue(parsing: step.valueJSON)
        if step.unit == "fen", let fen = value?.integerValue { return yuan(fen) }
        return value?.stringValue ?? step.valueJSON
    }

    /// Fen as yuan, with thousands apart: `92,745.20 yuan`.
    static func yuan(_ fen: Int64) -> String {
        let magnitude = fen.magnitude
        var yuan = String(magnitude / 100)
        var position = yuan.count - 3
        while position > 0 {
            yuan.insert(",", at: yuan.index(yuan.startIndex, offsetBy: position))
            position -= 3
        }
        let cents = magnitude % 100
        return "\(fen < 0 ? "-" : "")\(yuan).\(cents < 10 ? "0" : "")\(cents) yuan"
    }
}
