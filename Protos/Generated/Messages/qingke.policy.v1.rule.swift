// Generated from Protos/qingke/policy/v1/rule.proto by Protos/Generator. Do not edit.
//
// Rules and their parameters, as the catalogue shows them.

import CMessages
import JSON
import ProtobufC

/// Where a rule stands.
package struct Citation: Hashable, Sendable {
    /// Official title in Chinese: `青岛市科技创新贷款贴息管理办法`.
    package var document: String
    /// Official number, empty where the document has none: `青科字〔2024〕7号`.
    package var number: String
    /// Article or item: `第十二条`. Empty for the document as a whole.
    package var article: String

    package init(document: String = "", number: String = "", article: String = "") {
        self.document = document
        self.number = number
        self.article = article
    }

    package init() { self.init(document: "") }
}

/// A value of a parameter with its validity.
package struct ParameterValue: Hashable, Sendable {
    /// Id: `fin.qingkedai.max_loan_fen`.
    package var parameterID: String
    /// One JSON value.
    package var valueJSON: String
    /// Unit: fen, ppm, days, date, list, ….
    package var unit: String
    /// First day on which it holds.
    package var fromDate: String
    /// Last day on which it holds; empty when open.
    package var untilDate: String
    /// Where it stands, or why it is a reading.
    package var citation: Citation?

    package init(
        parameterID: String = "",
        valueJSON: String = "",
        unit: String = "",
        fromDate: String = "",
        untilDate: String = "",
        citation: Citation? = nil
    ) {
        self.parameterID = parameterID
        self.valueJSON = valueJSON
        self.unit = unit
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.citation = citation
    }

    package init() { self.init(parameterID: "") }
}

/// One condition of a programme.
package struct ConditionText: Hashable, Sendable {
    /// Id within the rule: `c6`.
    package var conditionID: String
    /// What it asks, in Chinese.
    package var textZh: String
    /// What it asks, in English.
    package var textEn: String
    /// Where it stands.
    package var citation: Citation?
    /// What helps where it is not met, in Chinese; empty where nothing does.
    package var remedyZh: String
    /// The same in English.
    package var remedyEn: String

    package init(
        conditionID: String = "",
        textZh: String = "",
        textEn: String = "",
        citation: Citation? = nil,
        remedyZh: String = "",
        remedyEn: String = ""
    ) {
        self.conditionID = conditionID
        self.textZh = textZh
        self.textEn = textEn
        self.citation = citation
        self.remedyZh = remedyZh
        self.remedyEn = remedyEn
    }

    package init() { self.init(conditionID: "") }
}

/// One fact that a rule reads.
package struct FactDeclaration: Hashable, Sendable {
    /// Name.
    package var name: String
    /// Type: bool, int, date, text, list, object.
    package var type: String
    /// Evidence that proves it, in Chinese.
    package var evidence: String
    /// What it says, in Chinese: `在青岛市行政区域内注册`.
    package var labelZh: String
    /// What it says, in English.
    package var labelEn: String
    /// Evidence that proves it, in English.
    package var evidenceEn: String
    /// Roles of those who can supply it, the first the usual one: `bank`.
    package var suppliers: [String]
    /// The values that a text may have, where they are listed.
    package var choices: [String]
    /// Unit of a number: fen, ppm, days, months; empty where it has none.
    package var unit: String

    package init(
        name: String = "",
        type: String = "",
        evidence: String = "",
        labelZh: String = "",
        labelEn: String = "",
        evidenceEn: String = "",
        suppliers: [String] = [],
        choices: [String] = [],
        unit: String = ""
    ) {
        self.name = name
        self.type = type
        self.evidence = evidence
        self.labelZh = labelZh
        self.labelEn = labelEn
        self.evidenceEn = evidenceEn
        self.suppliers = suppliers
        self.choices = choices
        self.unit = unit
    }

    package init() { self.init(name: "") }
}

/// A rule.
package struct Rule: Hashable, Sendable {
    /// Id: `fin.qingkedai`.
    package var ruleID: String
    /// Name in Chinese: `青科贷贴息`.
    package var titleZh: String
    /// Name in English.
    package var titleEn: String
    /// Raised whenever the code's reading of the rule changes.
    package var version: String
    /// Documents and articles that the rule encodes.
    package var citations: [Citation]
    /// First day in force; empty when the rule is always in force.
    package var inForceFromDate: String
    /// Last day in force; empty when open.
    package var inForceUntilDate: String
    /// Facts that it reads, in the order of its text.
    package var facts: [FactDeclaration]
    /// Conditions in order; empty for calculators.
    package var conditions: [ConditionText]
    /// Parameters on the day asked for.
    package var parameters: [ParameterValue]

    package init(
        ruleID: String = "",
        titleZh: String = "",
        titleEn: String = "",
        version: String = "",
        citations: [Citation] = [],
        inForceFromDate: String = "",
        inForceUntilDate: String = "",
        facts: [FactDeclaration] = [],
        conditions: [ConditionText] = [],
        parameters: [ParameterValue] = []
    ) {
        self.ruleID = ruleID
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.version = version
        self.citations = citations
        self.inForceFromDate = inForceFromDate
        self.inForceUntilDate = inForceUntilDate
        self.facts = facts
        self.conditions = conditions
        self.parameters = parameters
    }

    package init() { self.init(ruleID: "") }
}

extension Citation: WireMessage {
    package static var protoName: String { "qingke.policy.v1.Citation" }

    package typealias CForm = Qingke__Policy__V1__Citation

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__citation__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__citation__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        document = reader.string(c.pointee.document, "Citation.document")
        number = reader.string(c.pointee.number, "Citation.number")
        article = reader.string(c.pointee.article, "Citation.article")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.document = arena.string(document)
        c.pointee.number = arena.string(number)
        c.pointee.article = arena.string(article)
    }
}

extension ParameterValue: WireMessage {
    package static var protoName: String { "qingke.policy.v1.ParameterValue" }

    package typealias CForm = Qingke__Policy__V1__ParameterValue

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__parameter_value__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__parameter_value__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        parameterID = reader.string(c.pointee.parameter_id, "ParameterValue.parameter_id")
        valueJSON = reader.string(c.pointee.value_json, "ParameterValue.value_json")
        unit = reader.string(c.pointee.unit, "ParameterValue.unit")
        fromDate = reader.string(c.pointee.from_date, "ParameterValue.from_date")
        untilDate = reader.string(c.pointee.until_date, "ParameterValue.until_date")
        citation = reader.message(c.pointee.citation)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.parameter_id = arena.string(parameterID)
        c.pointee.value_json = arena.string(valueJSON)
        c.pointee.unit = arena.string(unit)
        c.pointee.from_date = arena.string(fromDate)
        c.pointee.until_date = arena.string(untilDate)
        if let citation {
            c.pointee.citation = arena.message(citation)
        }
    }
}

extension ConditionText: WireMessage {
    package static var protoName: String { "qingke.policy.v1.ConditionText" }

    package typealias CForm = Qingke__Policy__V1__ConditionText

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__condition_text__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__condition_text__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        conditionID = reader.string(c.pointee.condition_id, "ConditionText.condition_id")
        textZh = reader.string(c.pointee.text_zh, "ConditionText.text_zh")
        textEn = reader.string(c.pointee.text_en, "ConditionText.text_en")
        citation = reader.message(c.pointee.citation)
        remedyZh = reader.string(c.pointee.remedy_zh, "ConditionText.remedy_zh")
        remedyEn = reader.string(c.pointee.remedy_en, "ConditionText.remedy_en")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.condition_id = arena.string(conditionID)
        c.pointee.text_zh = arena.string(textZh)
        c.pointee.text_en = arena.string(textEn)
        if let citation {
            c.pointee.citation = arena.message(citation)
        }
        c.pointee.remedy_zh = arena.string(remedyZh)
        c.pointee.remedy_en = arena.string(remedyEn)
    }
}

extension FactDeclaration: WireMessage {
    package static var protoName: String { "qingke.policy.v1.FactDeclaration" }

    package typealias CForm = Qingke__Policy__V1__FactDeclaration

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__fact_declaration__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__fact_declaration__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        name = reader.string(c.pointee.name, "FactDeclaration.name")
        type = reader.string(c.pointee.type, "FactDeclaration.type")
        evidence = reader.string(c.pointee.evidence, "FactDeclaration.evidence")
        labelZh = reader.string(c.pointee.label_zh, "FactDeclaration.label_zh")
        labelEn = reader.string(c.pointee.label_en, "FactDeclaration.label_en")
        evidenceEn = reader.string(c.pointee.evidence_en, "FactDeclaration.evidence_en")
        suppliers = reader.array(c.pointee.suppliers, c.pointee.n_suppliers) { value, reader in
            reader.string(value, "FactDeclaration.suppliers")
        }
        choices = reader.array(c.pointee.choices, c.pointee.n_choices) { value, reader in
            reader.string(value, "FactDeclaration.choices")
        }
        unit = reader.string(c.pointee.unit, "FactDeclaration.unit")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.name = arena.string(name)
        c.pointee.type = arena.string(type)
        c.pointee.evidence = arena.string(evidence)
        c.pointee.label_zh = arena.string(labelZh)
        c.pointee.label_en = arena.string(labelEn)
        c.pointee.evidence_en = arena.string(evidenceEn)
        (c.pointee.suppliers, c.pointee.n_suppliers) =
            arena.array(suppliers) { arena.string($0) }
        (c.pointee.choices, c.pointee.n_choices) =
            arena.array(choices) { arena.string($0) }
        c.pointee.unit = arena.string(unit)
    }
}

extension Rule: WireMessage {
    package static var protoName: String { "qingke.policy.v1.Rule" }

    package typealias CForm = Qingke__Policy__V1__Rule

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__rule__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__rule__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        ruleID = reader.string(c.pointee.rule_id, "Rule.rule_id")
        titleZh = reader.string(c.pointee.title_zh, "Rule.title_zh")
        titleEn = reader.string(c.pointee.title_en, "Rule.title_en")
        version = reader.string(c.pointee.version, "Rule.version")
        citations = reader.messages(c.pointee.citations, c.pointee.n_citations)
        inForceFromDate = reader.string(c.pointee.in_force_from_date, "Rule.in_force_from_date")
        inForceUntilDate = reader.string(c.pointee.in_force_until_date, "Rule.in_force_until_date")
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        conditions = reader.messages(c.pointee.conditions, c.pointee.n_conditions)
        parameters = reader.messages(c.pointee.parameters, c.pointee.n_parameters)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.rule_id = arena.string(ruleID)
        c.pointee.title_zh = arena.string(titleZh)
        c.pointee.title_en = arena.string(titleEn)
        c.pointee.version = arena.string(version)
        (c.pointee.citations, c.pointee.n_citations) =
            arena.messages(citations)
        c.pointee.in_force_from_date = arena.string(inForceFromDate)
        c.pointee.in_force_until_date = arena.string(inForceUntilDate)
        (c.pointee.facts, c.pointee.n_facts) =
            arena.messages(facts)
        (c.pointee.conditions, c.pointee.n_conditions) =
            arena.messages(conditions)
        (c.pointee.parameters, c.pointee.n_parameters) =
            arena.messages(parameters)
    }
}

extension Citation {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("document", document)
        members.put("number", number)
        members.put("article", article)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("document", into: &document)
        reader.read("number", into: &number)
        reader.read("article", into: &article)
    }
}

extension ParameterValue {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("parameter_id", parameterID)
        members.put("value_json", valueJSON)
        members.put("unit", unit)
        members.put("from_date", fromDate)
        members.put("until_date", untilDate)
        members.put("citation", citation)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("parameter_id", "parameterId", into: &parameterID)
        reader.read("value_json", "valueJson", into: &valueJSON)
        reader.read("unit", into: &unit)
        reader.read("from_date", "fromDate", into: &fromDate)
        reader.read("until_date", "untilDate", into: &untilDate)
        reader.read("citation", into: &citation)
    }
}

extension ConditionText {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("condition_id", conditionID)
        members.put("text_zh", textZh)
        members.put("text_en", textEn)
        members.put("citation", citation)
        members.put("remedy_zh", remedyZh)
        members.put("remedy_en", remedyEn)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("condition_id", "conditionId", into: &conditionID)
        reader.read("text_zh", "textZh", into: &textZh)
        reader.read("text_en", "textEn", into: &textEn)
        reader.read("citation", into: &citation)
        reader.read("remedy_zh", "remedyZh", into: &remedyZh)
        reader.read("remedy_en", "remedyEn", into: &remedyEn)
    }
}

extension FactDeclaration {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("name", name)
        members.put("type", type)
        members.put("evidence", evidence)
        members.put("label_zh", labelZh)
        members.put("label_en", labelEn)
        members.put("evidence_en", evidenceEn)
        members.put("suppliers", suppliers)
        members.put("choices", choices)
        members.put("unit", unit)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("name", into: &name)
        reader.read("type", into: &type)
        reader.read("evidence", into: &evidence)
        reader.read("label_zh", "labelZh", into: &labelZh)
        reader.read("label_en", "labelEn", into: &labelEn)
        reader.read("evidence_en", "evidenceEn", into: &evidenceEn)
        reader.read("suppliers", into: &suppliers)
        reader.read("choices", into: &choices)
        reader.read("unit", into: &unit)
    }
}

extension Rule {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("rule_id", ruleID)
        members.put("title_zh", titleZh)
        members.put("title_en", titleEn)
        members.put("version", version)
        members.put("citations", citations)
        members.put("in_force_from_date", inForceFromDate)
        members.put("in_force_until_date", inForceUntilDate)
        members.put("facts", facts)
        members.put("conditions", conditions)
        members.put("parameters", parameters)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("rule_id", "ruleId", into: &ruleID)
        reader.read("title_zh", "titleZh", into: &titleZh)
        reader.read("title_en", "titleEn", into: &titleEn)
        reader.read("version", into: &version)
        reader.read("citations", into: &citations)
        reader.read("in_force_from_date", "inForceFromDate", into: &inForceFromDate)
        reader.read("in_force_until_date", "inForceUntilDate", into: &inForceUntilDate)
        reader.read("facts", into: &facts)
        reader.read("conditions", into: &conditions)
        reader.read("parameters", into: &parameters)
    }
}
