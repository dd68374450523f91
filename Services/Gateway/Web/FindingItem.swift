import Messages

/// One condition: mark and word, what it asks, what was found, where it stands, what helps.
struct FindingItem {
    private let finding: Finding
    private let assessment: Assessment
    private let say: Language

    init(_ finding: Finding, _ card: AssessmentCard) {
        self.finding = finding
        assessment = card.assessment
        say = card.say
    }

    var html: HTML {
        Tag.li(.class("finding \(Self.verdictClass(finding.verdict))")) {
            Tag.p(.class("verdict")) {
                Tag.span(.class("mark"), .ariaHidden) { Self.mark(finding.verdict) }
                Tag.span { say(Self.words(finding.verdict)) }
            }
            Tag.div {
                Tag.p(.class("asked")) { say(finding.textZh, finding.textEn) }
                explanation
                if finding.verdict != .met { remedy }
                Tag.p(.class("hint")) {
                    CitationText(finding.citation, say).full
                    " "
                    Tag.code { finding.conditionID }
                }
            }
        }
    }

    /// The owner's own sentence; without one, the values that were compared.
    @HTMLBuilder private var explanation: HTML {
        let sentence = say(finding.sentenceZh, finding.sentenceEn)
        if !sentence.isEmpty {
            Tag.p(.class("compared")) { sentence }
        } else if finding.verdict != .met, !compared.isEmpty {
            Tag.p(.class("compared")) { compared }
        }
    }

    private var compared: String {
        let observed = finding.observedJSON
        let unit =
            assessment.facts.first {
                $0.valueJSON == observed && !FactNames.unit(of: $0.name).isEmpty
            }.map { FactNames.unit(of: $0.name) } ?? ""
        let parts: [(Words, String)] = [
            (Words("现为 ", "found: "), observed),
            (Words("要求 ", "asked: "), finding.requiredJSON),
            (
                Words("最接近的可行值 ", "nearest that passes: "),
                finding.nearestPassingJSON == finding.requiredJSON ? "" : finding.nearestPassingJSON
            ),
        ]
        // That a yes is asked for stands in the condition itself.
        if observed.isEmpty, ["true", "false"].contains(finding.requiredJSON) { return "" }
        return parts.filter { !$0.1.isEmpty }.map { words, json in
            say(words) + Figures.value(json: json, unit: unit, say)
        }.joined(separator: say("；", "; "))
    }

    @HTMLBuilder private var remedy: HTML {
        let text = say(finding.remedyZh, finding.remedyEn)
        if !text.isEmpty {
            Tag.p(.class("remedy")) {
                Tag.strong { say("怎么办：", "What helps: ") }
                text
            }
        }
    }
}

extension FindingItem {
    static func mark(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: "✓"
        case .unmet: "✗"
        default: "?"
        }
    }

    static func words(_ verdict: Verdict) -> Words {
        switch verdict {
        case .met: Words("满足", "met")
        case .unmet: Words("不满足", "unmet")
        default: Words("不明", "unknown")
        }
    }

    static func verdictClass(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: "met"
        case .unmet: "unmet"
        default: "unknown"
        }
    }
}

/// A fact that an answer lacks, with what mends that.
struct MissingFact {
    private let name: String
    private let evidence: String
    private let suppliers: [String]
    private let reason: UnknownReason
    private let retryAfterMilliseconds: Int64
    private let say: Language

    /// What the assessment itself lists; else the facts that its findings and its amount name.
    static func all(of assessment: Assessment, _ say: Language) -> [MissingFact] {
        if !assessment.missingEvidence.isEmpty {
            return assessment.missingEvidence.map { MissingFact($0, say) }
        }
        let wanted = Set(assessment.findings.flatMap(\.missing) + assessment.amountMissing)
        return assessment.facts.filter { wanted.contains($0.name) }.map { MissingFact($0, say) }
    }

    private init(_ evidence: MissingEvidence, _ say: Language) {
        let label = say(evidence.labelZh, evidence.labelEn)
        name = label.isEmpty ? evidence.fact : label
        self.evidence = say(evidence.evidenceZh, evidence.evidenceEn)
        suppliers = evidence.suppliers
        reason = evidence.reason
        retryAfterMilliseconds = evidence.retryAfterMs
        self.say = say
    }

    private init(_ use: FactUse, _ say: Language) {
        name = WhatIfField.label(of: use.name).map { say($0) } ?? use.name
        evidence = say(use.evidence, use.evidenceEn)
        suppliers = use.source.isEmpty ? [] : [use.source]
        reason = use.unknownReason
        retryAfterMilliseconds = use.retryAfterMs
        self.say = say
    }

    /// Fact, evidence, who supplies it, why it is not known.
    var cells: [HTML] {
        [
            .text(name), .text(evidence.isEmpty ? "—" : evidence),
            .text(
                suppliers.isEmpty
                    ? "—"
                    : suppliers.map { say(ServiceNames.source($0)) }
                        .joined(separator: say("、", ", "))),
            .text(why),
        ]
    }

    private var why: String {
        switch reason {
        case .notOnFile: return say("尚未登记", "not on file")
        case .ownerUnavailable:
            let seconds = max(1, (retryAfterMilliseconds + 999) / 1000)
            return say(
                "负责的服务没有答复，\(seconds) 秒后可再试",
                "its owner did not answer; try again in \(seconds) s")
        // It is known, and cannot be right as it is.
        case .unspecified:
            return say("不完整或相互矛盾，需核对", "incomplete or contradicted; check again")
        default: return say("未提供", "not given")
        }
    }
}
