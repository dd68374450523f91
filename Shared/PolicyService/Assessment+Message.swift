import JSON
import Messages
import PolicyEngine
import ServiceKit
import Values

extension Messages.Assessment {
    /// The answer of a rule as it travels, with everything that made it.
    ///
    /// - Parameters:
    ///   - id: empty where it is not stored.
    ///   - subject: unified social credit code; empty for a question without one.
    ///   - explain: adds findings and steps as sentences.
    package init(
        _ assessment: PolicyEngine.Assessment, id: String = "", subject: String,
        assessedAt: Instant, explain: Bool = false
    ) {
        let explanation = explain ? Explanation(assessment) : nil
        self.init(
            assessmentID: id, ruleID: assessment.rule.id, ruleVersion: assessment.rule.version,
            subjectUSCC: subject, asOfDate: assessment.asOf?.iso ?? "",
            outcome: .init(assessment.outcome), amountKind: .init(assessment.amountKind),
            amountFen: assessment.amount?.fen, amountIfMetFen: assessment.amountIfMet?.fen,
            amountMissing: assessment.amountMissing,
            findings: assessment.findings.map { .init($0, explanation) },
            working: assessment.working.map { .init($0, explanation) },
            facts: assessment.factUses,
            parameters: assessment.parameters.map { .init($0, assessment.citation(of: $0)) },
            parameterSetHash: assessment.parameterSetHash,
            lprKnownThroughDate: assessment.knownThrough?.iso ?? "",
            resultJSON: assessment.result.text, assessedAt: Timestamp(assessedAt),
            whatIfParameters: assessment.whatIf.mapValues(\.text),
            titleZh: assessment.rule.title.zh, titleEn: assessment.rule.title.en,
            missingEvidence: assessment.missingEvidence.map { .init($0) })
    }
}

extension Messages.Outcome {
    package init(_ outcome: PolicyEngine.Outcome?) {
        switch outcome {
        case .yes: self = .yes
        case .no: self = .no
        case .unknown: self = .unknown
        case nil: self = .unspecified
        }
    }
}

extension Messages.AmountKind {
    package init(_ kind: PolicyEngine.AmountKind?) {
        switch kind {
        case .exact: self = .exact
        case .ceiling: self = .ceiling
        case .some(.none): self = .none
        case nil: self = .unspecified
        }
    }
}

extension Messages.Verdict {
    init(_ status: PolicyEngine.Verdict.Status) {
        switch status {
        case .met: self = .met
        case .unmet: self = .unmet
        case .unknown: self = .unknown
        }
    }
}

extension Messages.Finding {
    init(_ finding: PolicyEngine.Finding, _ explanation: Explanation?) {
        let remedy = finding.status == .met ? nil : finding.remedy
        let sentence = explanation?.sentence(finding)
        self.init(
            conditionID: finding.id, verdict: .init(finding.status), missing: finding.missing,
            citation: .init(finding.citation), textZh: finding.text.zh, textEn: finding.text.en,
            observedJSON: finding.observed?.text ?? "",
            requiredJSON: finding.required?.text ?? "",
            nearestPassingJSON: finding.nearestPassing?.text ?? "",
            remedyZh: remedy?.zh ?? "", remedyEn: remedy?.en ?? "",
            sentenceZh: sentence?.zh ?? "", sentenceEn: sentence?.en ?? "")
    }
}

extension WorkingStep {
    init(_ line: WorkingLine, _ explanation: Explanation?) {
        let sentence = explanation?.sentence(line)
        self.init(
            parent: Int32(line.parent), labelZh: line.text.zh, labelEn: line.text.en,
            citation: line.citation.map { .init($0) },
            valueJSON: (line.value?.json ?? .null).text, unit: line.unit, stepID: line.id,
            sentenceZh: sentence?.zh ?? "", sentenceEn: sentence?.en ?? "")
    }
}

extension Messages.UnknownReason {
    init(_ reason: PolicyEngine.UnknownReason) {
        switch reason {
        case .notOnFile: self = .notOnFile
        case .ownerUnavailable: self = .ownerUnavailable
        case .notSupplied: self = .notSupplied
        }
    }
}

extension PolicyEngine.Assessment {
    /// Every fact with what proves it, in the order of the rule's text.
    fileprivate var factUses: [FactUse] {
        zip(facts, rule.facts).map { FactUse($0, evidence: $1.evidence) }
    }
}

extension FactUse {
    init(_ fact: PolicyEngine.Fact, evidence: RuleTexts.Words?) {
        switch fact.value {
        case .known(let value, let source):
            self.init(
                name: fact.name, valueJSON: value.text, source: source,
                evidence: evidence?.zh ?? "", evidenceEn: evidence?.en ?? "")
        case .unknown(let reason, let owner, let retryAfter):
            self.init(
                name: fact.name, valueJSON: JSONValue.null.text, source: owner,
                unknownReason: .init(reason), retryAfterMs: retryAfter,
                evidence: evidence?.zh ?? "", evidenceEn: evidence?.en ?? "")
        }
    }
}

extension Messages.MissingEvidence {
    init(_ missing: PolicyEngine.MissingEvidence) {
        let declaration = missing.declaration
        self.init(
            fact: declaration.name, labelZh: declaration.label.zh, labelEn: declaration.label.en,
            evidenceZh: declaration.evidence?.zh ?? "", evidenceEn: declaration.evidence?.en ?? "",
            suppliers: declaration.suppliers,
            reason: missing.reason.map { .init($0) } ?? .unspecified,
            retryAfterMs: missing.retryAfterMilliseconds, conditionIDs: missing.conditionIDs,
            forAmount: missing.isForAmount)
    }
}
