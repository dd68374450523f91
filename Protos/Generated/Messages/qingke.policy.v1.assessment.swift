// Generated from Protos/qingke/policy/v1/assessment.proto by Protos/Generator. Do not edit.
//
// The answer of a rule, with everything that made it.

import CMessages
import JSON
import ProtobufC

/// Yes, no, or not known yet.
package enum Outcome: WireEnum {
    /// The rule is a calculator and has no outcome.
    case unspecified
    /// All conditions are met and the amount is known.
    case yes
    /// At least one condition is unmet.
    case no
    /// No condition is unmet, and something is not known.
    case unknown
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .yes
        case 2: self = .no
        case 3: self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .yes: 1
        case .no: 2
        case .unknown: 3
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("OUTCOME_UNSPECIFIED", .unspecified),
        ("OUTCOME_YES", .yes),
        ("OUTCOME_NO", .no),
        ("OUTCOME_UNKNOWN", .unknown),
    ]
}

/// What the amount promises.
package enum AmountKind: WireEnum {
    /// The rule pays nothing.
    case unspecified
    /// The text fixes the amount.
    case exact
    /// The text says "at most": budget and review may reduce it. It is no promise.
    case ceiling
    /// A decision without money.
    case none
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .exact
        case 2: self = .ceiling
        case 3: self = .none
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .exact: 1
        case .ceiling: 2
        case .none: 3
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("AMOUNT_KIND_UNSPECIFIED", .unspecified),
        ("AMOUNT_KIND_EXACT", .exact),
        ("AMOUNT_KIND_CEILING", .ceiling),
        ("AMOUNT_KIND_NONE", .none),
    ]
}

/// How a condition fared.
package enum Verdict: WireEnum {
    /// Never sent.
    case unspecified
    /// Holds.
    case met
    /// Does not hold.
    case unmet
    /// Cannot be told; `missing` says for want of what.
    case unknown
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .met
        case 2: self = .unmet
        case 3: self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .met: 1
        case .unmet: 2
        case .unknown: 3
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("VERDICT_UNSPECIFIED", .unspecified),
        ("VERDICT_MET", .met),
        ("VERDICT_UNMET", .unmet),
        ("VERDICT_UNKNOWN", .unknown),
    ]
}

/// One condition and how it fared.
package struct Finding: Hashable, Sendable {
    /// Id within the rule: `c6`.
    package var conditionID: String
    /// How it fared.
    package var verdict: Verdict
    /// Facts that are missing, sorted; only with VERDICT_UNKNOWN.
    package var missing: [String]
    /// Where the condition stands.
    package var citation: Citation?
    /// What it asks, in Chinese.
    package var textZh: String
    /// What it asks, in English.
    package var textEn: String
    /// What was found, as JSON; empty when not known.
    package var observedJSON: String
    /// What is asked for, as JSON, where it is a single value.
    package var requiredJSON: String
    /// The nearest value that passes, as JSON; empty where the condition is met or has none.
    package var nearestPassingJSON: String
    /// What helps, in Chinese; empty where the condition is met or nothing does.
    package var remedyZh: String
    /// The same in English.
    package var remedyEn: String
    /// All of the above as a sentence in Chinese, with document and article; only on request.
    package var sentenceZh: String
    /// The same in English.
    package var sentenceEn: String

    package init(
        conditionID: String = "",
        verdict: Verdict = .unspecified,
        missing: [String] = [],
        citation: Citation? = nil,
        textZh: String = "",
        textEn: String = "",
        observedJSON: String = "",
        requiredJSON: String = "",
        nearestPassingJSON: String = "",
        remedyZh: String = "",
        remedyEn: String = "",
        sentenceZh: String = "",
        sentenceEn: String = ""
    ) {
        self.conditionID = conditionID
        self.verdict = verdict
        self.missing = missing
        self.citation = citation
        self.textZh = textZh
        self.textEn = textEn
        self.observedJSON = observedJSON
        self.requiredJSON = requiredJSON
        self.nearestPassingJSON = nearestPassingJSON
        self.remedyZh = remedyZh
        self.remedyEn = remedyEn
        self.sentenceZh = sentenceZh
        self.sentenceEn = sentenceEn
    }

    package init() { self.init(conditionID: "") }
}

/// One step of the computation, in order; `parent` nests the steps without recursion.
package struct WorkingStep: Hashable, Sendable {
    /// Index of the step that this one belongs to; -1 at the top.
    package var parent: Int32
    /// What is computed, in Chinese.
    package var labelZh: String
    /// What is computed, in English.
    package var labelEn: String
    /// Where the step stands.
    package var citation: Citation?
    /// Its result, as JSON.
    package var valueJSON: String
    /// Unit of the result: fen, ppm, days, fen_days.
    package var unit: String
    /// Id within the rule: `gross_fen`.
    package var stepID: String
    /// All of the above as a sentence in Chinese, with document and article; only on request.
    package var sentenceZh: String
    /// The same in English.
    package var sentenceEn: String

    package init(
        parent: Int32 = 0,
        labelZh: String = "",
        labelEn: String = "",
        citation: Citation? = nil,
        valueJSON: String = "",
        unit: String = "",
        stepID: String = "",
        sentenceZh: String = "",
        sentenceEn: String = ""
    ) {
        self.parent = parent
        self.labelZh = labelZh
        self.labelEn = labelEn
        self.citation = citation
        self.valueJSON = valueJSON
        self.unit = unit
        self.stepID = stepID
        self.sentenceZh = sentenceZh
        self.sentenceEn = sentenceEn
    }

    package init() { self.init(parent: 0) }
}

/// The answer of a rule, self-contained: it can be computed again from what stands here alone.
package struct Assessment: Hashable, Sendable {
    /// `finance-…`; empty when the assessment was not stored.
    package var assessmentID: String
    /// Id of the rule.
    package var ruleID: String
    /// Version of the rule's code.
    package var ruleVersion: String
    /// Unified social credit code of the subject; empty for a question without one.
    package var subjectUSCC: String
    /// The day for which the rule was applied; empty when the facts name none.
    package var asOfDate: String
    /// Yes, no or unknown.
    package var outcome: Outcome
    /// What the amount promises.
    package var amountKind: AmountKind
    /// Amount in fen; unset when unknown.
    package var amountFen: Int64?
    /// Amount in fen if all unknown conditions were met; unset when amount facts are missing.
    package var amountIfMetFen: Int64?
    /// Facts that the amount needs and that are missing, sorted.
    package var amountMissing: [String]
    /// Every condition in order.
    package var findings: [Finding]
    /// The computation, step by step.
    package var working: [WorkingStep]
    /// Every fact that the rule reads, known or not.
    package var facts: [FactUse]
    /// Every parameter value that was used, table rows among them.
    package var parameters: [ParameterValue]
    /// SHA-256 over the parameter set, in hexadecimal.
    package var parameterSetHash: String
    /// Last day for which the loan prime rate is known.
    package var lprKnownThroughDate: String
    /// The result in the rule's own form, as JSON with sorted keys.
    package var resultJSON: String
    /// When it was made.
    package var assessedAt: Timestamp?
    /// Overrides of parameters that were asked for: a what-if, never a real case.
    package var whatIfParameters: [String: String]
    /// Name of the rule in Chinese: `青科贷贴息`.
    package var titleZh: String
    /// Name of the rule in English.
    package var titleEn: String
    /// Every fact that conditions or amount lack, with what proves it and who can supply it.
    package var missingEvidence: [MissingEvidence]

    package init(
        assessmentID: String = "",
        ruleID: String = "",
        ruleVersion: String = "",
        subjectUSCC: String = "",
        asOfDate: String = "",
        outcome: Outcome = .unspecified,
        amountKind: AmountKind = .unspecified,
        amountFen: Int64? = nil,
        amountIfMetFen: Int64? = nil,
        amountMissing: [String] = [],
        findings: [Finding] = [],
        working: [WorkingStep] = [],
        facts: [FactUse] = [],
        parameters: [ParameterValue] = [],
        parameterSetHash: String = "",
        lprKnownThroughDate: String = "",
        resultJSON: String = "",
        assessedAt: Timestamp? = nil,
        whatIfParameters: [String: String] = [:],
        titleZh: String = "",
        titleEn: String = "",
        missingEvidence: [MissingEvidence] = []
    ) {
        self.assessmentID = assessmentID
        self.ruleID = ruleID
        self.ruleVersion = ruleVersion
        self.subjectUSCC = subjectUSCC
        self.asOfDate = asOfDate
        self.outcome = outcome
        self.amountKind = amountKind
        self.amountFen = amountFen
        self.amountIfMetFen = amountIfMetFen
        self.amountMissing = amountMissing
        self.findings = findings
        self.working = working
        self.facts = facts
        self.parameters = parameters
        self.parameterSetHash = parameterSetHash
        self.lprKnownThroughDate = lprKnownThroughDate
        self.resultJSON = resultJSON
        self.assessedAt = assessedAt
        self.whatIfParameters = whatIfParameters
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.missingEvidence = missingEvidence
    }

    package init() { self.init(assessmentID: "") }
}

extension Finding: WireMessage {
    package static var protoName: String { "qingke.policy.v1.Finding" }

    package typealias CForm = Qingke__Policy__V1__Finding

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__finding__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__finding__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        conditionID = reader.string(c.pointee.condition_id, "Finding.condition_id")
        verdict = .init(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        missing = reader.array(c.pointee.missing, c.pointee.n_missing) { value, reader in
            reader.string(value, "Finding.missing")
        }
        citation = reader.message(c.pointee.citation)
        textZh = reader.string(c.pointee.text_zh, "Finding.text_zh")
        textEn = reader.string(c.pointee.text_en, "Finding.text_en")
        observedJSON = reader.string(c.pointee.observed_json, "Finding.observed_json")
        requiredJSON = reader.string(c.pointee.required_json, "Finding.required_json")
        nearestPassingJSON = reader.string(
            c.pointee.nearest_passing_json, "Finding.nearest_passing_json")
        remedyZh = reader.string(c.pointee.remedy_zh, "Finding.remedy_zh")
        remedyEn = reader.string(c.pointee.remedy_en, "Finding.remedy_en")
        sentenceZh = reader.string(c.pointee.sentence_zh, "Finding.sentence_zh")
        sentenceEn = reader.string(c.pointee.sentence_en, "Finding.sentence_en")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.condition_id = arena.string(conditionID)
        c.pointee.verdict = .init(rawValue: UInt32(bitPattern: verdict.rawValue))
        (c.pointee.missing, c.pointee.n_missing) =
            arena.array(missing) { arena.string($0) }
        if let citation {
            c.pointee.citation = arena.message(citation)
        }
        c.pointee.text_zh = arena.string(textZh)
        c.pointee.text_en = arena.string(textEn)
        c.pointee.observed_json = arena.string(observedJSON)
        c.pointee.required_json = arena.string(requiredJSON)
        c.pointee.nearest_passing_json = arena.string(nearestPassingJSON)
        c.pointee.remedy_zh = arena.string(remedyZh)
        c.pointee.remedy_en = arena.string(remedyEn)
        c.pointee.sentence_zh = arena.string(sentenceZh)
        c.pointee.sentence_en = arena.string(sentenceEn)
    }
}

extension WorkingStep: WireMessage {
    package static var protoName: String { "qingke.policy.v1.WorkingStep" }

    package typealias CForm = Qingke__Policy__V1__WorkingStep

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__working_step__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__working_step__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        parent = c.pointee.parent
        labelZh = reader.string(c.pointee.label_zh, "WorkingStep.label_zh")
        labelEn = reader.string(c.pointee.label_en, "WorkingStep.label_en")
        citation = reader.message(c.pointee.citation)
        valueJSON = reader.string(c.pointee.value_json, "WorkingStep.value_json")
        unit = reader.string(c.pointee.unit, "WorkingStep.unit")
        stepID = reader.string(c.pointee.step_id, "WorkingStep.step_id")
        sentenceZh = reader.string(c.pointee.sentence_zh, "WorkingStep.sentence_zh")
        sentenceEn = reader.string(c.pointee.sentence_en, "WorkingStep.sentence_en")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.parent = parent
        c.pointee.label_zh = arena.string(labelZh)
        c.pointee.label_en = arena.string(labelEn)
        if let citation {
            c.pointee.citation = arena.message(citation)
        }
        c.pointee.value_json = arena.string(valueJSON)
        c.pointee.unit = arena.string(unit)
        c.pointee.step_id = arena.string(stepID)
        c.pointee.sentence_zh = arena.string(sentenceZh)
        c.pointee.sentence_en = arena.string(sentenceEn)
    }
}

extension Assessment: WireMessage {
    package static var protoName: String { "qingke.policy.v1.Assessment" }

    package typealias CForm = Qingke__Policy__V1__Assessment

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__assessment__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__assessment__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        assessmentID = reader.string(c.pointee.assessment_id, "Assessment.assessment_id")
        ruleID = reader.string(c.pointee.rule_id, "Assessment.rule_id")
        ruleVersion = reader.string(c.pointee.rule_version, "Assessment.rule_version")
        subjectUSCC = reader.string(c.pointee.subject_uscc, "Assessment.subject_uscc")
        asOfDate = reader.string(c.pointee.as_of_date, "Assessment.as_of_date")
        outcome = .init(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue))
        amountKind = .init(rawValue: Int32(bitPattern: c.pointee.amount_kind.rawValue))
        amountFen =
            c.pointee._amount_fen_case.rawValue == 8
            ? c.pointee.amount_fen : nil
        amountIfMetFen =
            c.pointee._amount_if_met_fen_case.rawValue == 9
            ? c.pointee.amount_if_met_fen : nil
        amountMissing = reader.array(
            c.pointee.amount_missing, c.pointee.n_amount_missing
        ) { value, reader in
            reader.string(value, "Assessment.amount_missing")
        }
        findings = reader.messages(c.pointee.findings, c.pointee.n_findings)
        working = reader.messages(c.pointee.working, c.pointee.n_working)
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        parameters = reader.messages(c.pointee.parameters, c.pointee.n_parameters)
        parameterSetHash = reader.string(
            c.pointee.parameter_set_hash, "Assessment.parameter_set_hash")
        lprKnownThroughDate = reader.string(
            c.pointee.lpr_known_through_date, "Assessment.lpr_known_through_date")
        resultJSON = reader.string(c.pointee.result_json, "Assessment.result_json")
        assessedAt = reader.message(c.pointee.assessed_at)
        whatIfParameters = reader.map(
            c.pointee.what_if_parameters, c.pointee.n_what_if_parameters
        ) { entry, reader in
            (
                reader.string(entry.pointee.key, "Assessment.WhatIfParametersEntry.key"),
                reader.string(entry.pointee.value, "Assessment.WhatIfParametersEntry.value")
            )
        }
        titleZh = reader.string(c.pointee.title_zh, "Assessment.title_zh")
        titleEn = reader.string(c.pointee.title_en, "Assessment.title_en")
        missingEvidence = reader.messages(c.pointee.missing_evidence, c.pointee.n_missing_evidence)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.assessment_id = arena.string(assessmentID)
        c.pointee.rule_id = arena.string(ruleID)
        c.pointee.rule_version = arena.string(ruleVersion)
        c.pointee.subject_uscc = arena.string(subjectUSCC)
        c.pointee.as_of_date = arena.string(asOfDate)
        c.pointee.outcome = .init(rawValue: UInt32(bitPattern: outcome.rawValue))
        c.pointee.amount_kind = .init(rawValue: UInt32(bitPattern: amountKind.rawValue))
        if let amountFen {
            c.pointee._amount_fen_case = .init(rawValue: 8)
            c.pointee.amount_fen = amountFen
        }
        if let amountIfMetFen {
            c.pointee._amount_if_met_fen_case = .init(rawValue: 9)
            c.pointee.amount_if_met_fen = amountIfMetFen
        }
        (c.pointee.amount_missing, c.pointee.n_amount_missing) =
            arena.array(amountMissing) { arena.string($0) }
        (c.pointee.findings, c.pointee.n_findings) =
            arena.messages(findings)
        (c.pointee.working, c.pointee.n_working) =
            arena.messages(working)
        (c.pointee.facts, c.pointee.n_facts) =
            arena.messages(facts)
        (c.pointee.parameters, c.pointee.n_parameters) =
            arena.messages(parameters)
        c.pointee.parameter_set_hash = arena.string(parameterSetHash)
        c.pointee.lpr_known_through_date = arena.string(lprKnownThroughDate)
        c.pointee.result_json = arena.string(resultJSON)
        if let assessedAt {
            c.pointee.assessed_at = arena.message(assessedAt)
        }
        (c.pointee.what_if_parameters, c.pointee.n_what_if_parameters) =
            arena.map(
                whatIfParameters, qingke__policy__v1__assessment__what_if_parameters_entry__init
            ) {
                $2.pointee.key = arena.string($0)
                $2.pointee.value = arena.string($1)
            }
        c.pointee.title_zh = arena.string(titleZh)
        c.pointee.title_en = arena.string(titleEn)
        (c.pointee.missing_evidence, c.pointee.n_missing_evidence) =
            arena.messages(missingEvidence)
    }
}

extension Finding {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("condition_id", conditionID)
        members.put("verdict", verdict)
        members.put("missing", missing)
        members.put("citation", citation)
        members.put("text_zh", textZh)
        members.put("text_en", textEn)
        members.put("observed_json", observedJSON)
        members.put("required_json", requiredJSON)
        members.put("nearest_passing_json", nearestPassingJSON)
        members.put("remedy_zh", remedyZh)
        members.put("remedy_en", remedyEn)
        members.put("sentence_zh", sentenceZh)
        members.put("sentence_en", sentenceEn)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("condition_id", "conditionId", into: &conditionID)
        reader.read("verdict", into: &verdict)
        reader.read("missing", into: &missing)
        reader.read("citation", into: &citation)
        reader.read("text_zh", "textZh", into: &textZh)
        reader.read("text_en", "textEn", into: &textEn)
        reader.read("observed_json", "observedJson", into: &observedJSON)
        reader.read("required_json", "requiredJson", into: &requiredJSON)
        reader.read("nearest_passing_json", "nearestPassingJson", into: &nearestPassingJSON)
        reader.read("remedy_zh", "remedyZh", into: &remedyZh)
        reader.read("remedy_en", "remedyEn", into: &remedyEn)
        reader.read("sentence_zh", "sentenceZh", into: &sentenceZh)
        reader.read("sentence_en", "sentenceEn", into: &sentenceEn)
    }
}

extension WorkingStep {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("parent", parent)
        members.put("label_zh", labelZh)
        members.put("label_en", labelEn)
        members.put("citation", citation)
        members.put("value_json", valueJSON)
        members.put("unit", unit)
        members.put("step_id", stepID)
        members.put("sentence_zh", sentenceZh)
        members.put("sentence_en", sentenceEn)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("parent", into: &parent)
        reader.read("label_zh", "labelZh", into: &labelZh)
        reader.read("label_en", "labelEn", into: &labelEn)
        reader.read("citation", into: &citation)
        reader.read("value_json", "valueJson", into: &valueJSON)
        reader.read("unit", into: &unit)
        reader.read("step_id", "stepId", into: &stepID)
        reader.read("sentence_zh", "sentenceZh", into: &sentenceZh)
        reader.read("sentence_en", "sentenceEn", into: &sentenceEn)
    }
}

extension Assessment {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("assessment_id", assessmentID)
        members.put("rule_id", ruleID)
        members.put("rule_version", ruleVersion)
        members.put("subject_uscc", subjectUSCC)
        members.put("as_of_date", asOfDate)
        members.put("outcome", outcome)
        members.put("amount_kind", amountKind)
        members.put("amount_fen", amountFen)
        members.put("amount_if_met_fen", amountIfMetFen)
        members.put("amount_missing", amountMissing)
        members.put("findings", findings)
        members.put("working", working)
        members.put("facts", facts)
        members.put("parameters", parameters)
        members.put("parameter_set_hash", parameterSetHash)
        members.put("lpr_known_through_date", lprKnownThroughDate)
        members.put("result_json", resultJSON)
        members.put("assessed_at", assessedAt)
        members.put("what_if_parameters", whatIfParameters)
        members.put("title_zh", titleZh)
        members.put("title_en", titleEn)
        members.put("missing_evidence", missingEvidence)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("assessment_id", "assessmentId", into: &assessmentID)
        reader.read("rule_id", "ruleId", into: &ruleID)
        reader.read("rule_version", "ruleVersion", into: &ruleVersion)
        reader.read("subject_uscc", "subjectUscc", into: &subjectUSCC)
        reader.read("as_of_date", "asOfDate", into: &asOfDate)
        reader.read("outcome", into: &outcome)
        reader.read("amount_kind", "amountKind", into: &amountKind)
        reader.read("amount_fen", "amountFen", into: &amountFen)
        reader.read("amount_if_met_fen", "amountIfMetFen", into: &amountIfMetFen)
        reader.read("amount_missing", "amountMissing", into: &amountMissing)
        reader.read("findings", into: &findings)
        reader.read("working", into: &working)
        reader.read("facts", into: &facts)
        reader.read("parameters", into: &parameters)
        reader.read("parameter_set_hash", "parameterSetHash", into: &parameterSetHash)
        reader.read("lpr_known_through_date", "lprKnownThroughDate", into: &lprKnownThroughDate)
        reader.read("result_json", "resultJson", into: &resultJSON)
        reader.read("assessed_at", "assessedAt", into: &assessedAt)
        reader.read("what_if_parameters", "whatIfParameters", into: &whatIfParameters)
        reader.read("title_zh", "titleZh", into: &titleZh)
        reader.read("title_en", "titleEn", into: &titleEn)
        reader.read("missing_evidence", "missingEvidence", into: &missingEvidence)
    }
}
