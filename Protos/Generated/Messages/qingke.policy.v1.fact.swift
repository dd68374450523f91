// Generated from Protos/qingke/policy/v1/fact.proto by Protos/Generator. Do not edit.
//
// Facts about a subject, as rules read them.

import CMessages
import JSON
import ProtobufC

/// Why a fact is not known.
package enum UnknownReason: WireEnum {
    /// Not given.
    case unspecified
    /// The owner was asked and has nothing on file.
    case notOnFile
    /// The owner did not answer in time; ask again after `retry_after_ms`.
    case ownerUnavailable
    /// Nobody was asked: the question came without this fact and without a subject.
    case notSupplied
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .notOnFile
        case 2: self = .ownerUnavailable
        case 3: self = .notSupplied
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .notOnFile: 1
        case .ownerUnavailable: 2
        case .notSupplied: 3
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("UNKNOWN_REASON_UNSPECIFIED", .unspecified),
        ("UNKNOWN_REASON_NOT_ON_FILE", .notOnFile),
        ("UNKNOWN_REASON_OWNER_UNAVAILABLE", .ownerUnavailable),
        ("UNKNOWN_REASON_NOT_SUPPLIED", .notSupplied),
    ]
}

/// One fact that is known.
package struct Fact: Hashable, Sendable {
    /// Name in the rules' own words: `registered_in_qingdao`.
    package var name: String
    /// One JSON value: integers only, nested at most 8 deep. `null` says that it is not known.
    package var valueJSON: String
    /// Who says so: `platforms`, `bank`, `caller`, or a document's reference.
    package var source: String

    package init(name: String = "", valueJSON: String = "", source: String = "") {
        self.name = name
        self.valueJSON = valueJSON
        self.source = source
    }

    package init() { self.init(name: "") }
}

/// One fact as an assessment used it: its value, or why there is none.
package struct FactUse: Hashable, Sendable {
    /// Name in the rules' own words.
    package var name: String
    /// One JSON value; `null` when not known.
    package var valueJSON: String
    /// Who said so; for an unknown fact, who should.
    package var source: String
    /// Set when the fact is not known.
    package var unknownReason: UnknownReason
    /// Worth asking again after so many milliseconds; 0 when asking again changes nothing.
    package var retryAfterMs: Int64
    /// What is filed to prove it, in Chinese: `营业执照`.
    package var evidence: String
    /// The same in English.
    package var evidenceEn: String

    package init(
        name: String = "",
        valueJSON: String = "",
        source: String = "",
        unknownReason: UnknownReason = .unspecified,
        retryAfterMs: Int64 = 0,
        evidence: String = "",
        evidenceEn: String = ""
    ) {
        self.name = name
        self.valueJSON = valueJSON
        self.source = source
        self.unknownReason = unknownReason
        self.retryAfterMs = retryAfterMs
        self.evidence = evidence
        self.evidenceEn = evidenceEn
    }

    package init() { self.init(name: "") }
}

/// A fact that an answer lacks, and how to mend that.
package struct MissingEvidence: Hashable, Sendable {
    /// Name of the fact.
    package var fact: String
    /// What it says, in Chinese.
    package var labelZh: String
    /// What it says, in English.
    package var labelEn: String
    /// What is filed to prove it, in Chinese.
    package var evidenceZh: String
    /// What is filed to prove it, in English.
    package var evidenceEn: String
    /// Roles of those who can supply it, the first the usual one: `bank`, `applicant`, `guarantor`.
    package var suppliers: [String]
    /// Why it is not known.
    package var reason: UnknownReason
    /// Worth asking again after so many milliseconds; 0 when asking again changes nothing.
    package var retryAfterMs: Int64
    /// Conditions that cannot be told without it, in order.
    package var conditionIDs: [String]
    /// Does the amount need it?
    package var forAmount: Bool

    package init(
        fact: String = "",
        labelZh: String = "",
        labelEn: String = "",
        evidenceZh: String = "",
        evidenceEn: String = "",
        suppliers: [String] = [],
        reason: UnknownReason = .unspecified,
        retryAfterMs: Int64 = 0,
        conditionIDs: [String] = [],
        forAmount: Bool = false
    ) {
        self.fact = fact
        self.labelZh = labelZh
        self.labelEn = labelEn
        self.evidenceZh = evidenceZh
        self.evidenceEn = evidenceEn
        self.suppliers = suppliers
        self.reason = reason
        self.retryAfterMs = retryAfterMs
        self.conditionIDs = conditionIDs
        self.forAmount = forAmount
    }

    package init() { self.init(fact: "") }
}

extension Fact: WireMessage {
    package static var protoName: String { "qingke.policy.v1.Fact" }

    package typealias CForm = Qingke__Policy__V1__Fact

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__fact__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__fact__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        name = reader.string(c.pointee.name, "Fact.name")
        valueJSON = reader.string(c.pointee.value_json, "Fact.value_json")
        source = reader.string(c.pointee.source, "Fact.source")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.name = arena.string(name)
        c.pointee.value_json = arena.string(valueJSON)
        c.pointee.source = arena.string(source)
    }
}

extension FactUse: WireMessage {
    package static var protoName: String { "qingke.policy.v1.FactUse" }

    package typealias CForm = Qingke__Policy__V1__FactUse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__fact_use__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__fact_use__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        name = reader.string(c.pointee.name, "FactUse.name")
        valueJSON = reader.string(c.pointee.value_json, "FactUse.value_json")
        source = reader.string(c.pointee.source, "FactUse.source")
        unknownReason = .init(rawValue: Int32(bitPattern: c.pointee.unknown_reason.rawValue))
        retryAfterMs = c.pointee.retry_after_ms
        evidence = reader.string(c.pointee.evidence, "FactUse.evidence")
        evidenceEn = reader.string(c.pointee.evidence_en, "FactUse.evidence_en")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.name = arena.string(name)
        c.pointee.value_json = arena.string(valueJSON)
        c.pointee.source = arena.string(source)
        c.pointee.unknown_reason = .init(rawValue: UInt32(bitPattern: unknownReason.rawValue))
        c.pointee.retry_after_ms = retryAfterMs
        c.pointee.evidence = arena.string(evidence)
        c.pointee.evidence_en = arena.string(evidenceEn)
    }
}

extension MissingEvidence: WireMessage {
    package static var protoName: String { "qingke.policy.v1.MissingEvidence" }

    package typealias CForm = Qingke__Policy__V1__MissingEvidence

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__missing_evidence__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__missing_evidence__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        fact = reader.string(c.pointee.fact, "MissingEvidence.fact")
        labelZh = reader.string(c.pointee.label_zh, "MissingEvidence.label_zh")
        labelEn = reader.string(c.pointee.label_en, "MissingEvidence.label_en")
        evidenceZh = reader.string(c.pointee.evidence_zh, "MissingEvidence.evidence_zh")
        evidenceEn = reader.string(c.pointee.evidence_en, "MissingEvidence.evidence_en")
        suppliers = reader.array(c.pointee.suppliers, c.pointee.n_suppliers) { value, reader in
            reader.string(value, "MissingEvidence.suppliers")
        }
        reason = .init(rawValue: Int32(bitPattern: c.pointee.reason.rawValue))
        retryAfterMs = c.pointee.retry_after_ms
        conditionIDs = reader.array(
            c.pointee.condition_ids, c.pointee.n_condition_ids
        ) { value, reader in
            reader.string(value, "MissingEvidence.condition_ids")
        }
        forAmount = c.pointee.for_amount != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.fact = arena.string(fact)
        c.pointee.label_zh = arena.string(labelZh)
        c.pointee.label_en = arena.string(labelEn)
        c.pointee.evidence_zh = arena.string(evidenceZh)
        c.pointee.evidence_en = arena.string(evidenceEn)
        (c.pointee.suppliers, c.pointee.n_suppliers) =
            arena.array(suppliers) { arena.string($0) }
        c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        c.pointee.retry_after_ms = retryAfterMs
        (c.pointee.condition_ids, c.pointee.n_condition_ids) =
            arena.array(conditionIDs) { arena.string($0) }
        c.pointee.for_amount = forAmount ? 1 : 0
    }
}

extension Fact {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("name", name)
        members.put("value_json", valueJSON)
        members.put("source", source)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("name", into: &name)
        reader.read("value_json", "valueJson", into: &valueJSON)
        reader.read("source", into: &source)
    }
}

extension FactUse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("name", name)
        members.put("value_json", valueJSON)
        members.put("source", source)
        members.put("unknown_reason", unknownReason)
        members.put("retry_after_ms", retryAfterMs)
        members.put("evidence", evidence)
        members.put("evidence_en", evidenceEn)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("name", into: &name)
        reader.read("value_json", "valueJson", into: &valueJSON)
        reader.read("source", into: &source)
        reader.read("unknown_reason", "unknownReason", into: &unknownReason)
        reader.read("retry_after_ms", "retryAfterMs", into: &retryAfterMs)
        reader.read("evidence", into: &evidence)
        reader.read("evidence_en", "evidenceEn", into: &evidenceEn)
    }
}

extension MissingEvidence {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("fact", fact)
        members.put("label_zh", labelZh)
        members.put("label_en", labelEn)
        members.put("evidence_zh", evidenceZh)
        members.put("evidence_en", evidenceEn)
        members.put("suppliers", suppliers)
        members.put("reason", reason)
        members.put("retry_after_ms", retryAfterMs)
        members.put("condition_ids", conditionIDs)
        members.put("for_amount", forAmount)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("fact", into: &fact)
        reader.read("label_zh", "labelZh", into: &labelZh)
        reader.read("label_en", "labelEn", into: &labelEn)
        reader.read("evidence_zh", "evidenceZh", into: &evidenceZh)
        reader.read("evidence_en", "evidenceEn", into: &evidenceEn)
        reader.read("suppliers", into: &suppliers)
        reader.read("reason", into: &reason)
        reader.read("retry_after_ms", "retryAfterMs", into: &retryAfterMs)
        reader.read("condition_ids", "conditionIds", into: &conditionIDs)
        reader.read("for_amount", "forAmount", into: &forAmount)
    }
}
