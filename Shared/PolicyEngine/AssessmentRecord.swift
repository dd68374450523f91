import JSON
import Values

/// An assessment as it is stored: canonical JSON that embeds the facts, the parameter and table
/// rows that were used and the rule's version, so that ``Catalogue/replay(_:)`` computes it again,
/// offline, to the same bytes.
///
///     {"rule_id", "rule_version", "as_of_date", "facts": [{"name", "value", "source"} or
///      {"name", "unknown", "owner", "retry_after_ms"}], "parameters": [{"id", "unit", "value",
///      "from", "until", "document", "article"}], "parameter_set_hash", "what_if",
///      "result", "decision", "findings", "working"}
///
/// Words in Chinese and English are not part of it: they may be corrected without touching what was
/// decided.
package struct AssessmentRecord: Hashable, Sendable {
    package let json: JSONValue

    /// Canonical: equal assessments have equal text.
    package var text: String { json.text }

    package init(_ assessment: Assessment) { json = AssessmentRecord.json(of: assessment) }

    /// - Throws: what of the text is no record.
    package init(parsing text: String) throws(ReplayError) {
        do {
            json = try JSONValue(parsing: text)
        } catch {
            throw .malformed("the record is no JSON: \(error)")
        }
    }
}

/// A record that cannot be replayed.
package enum ReplayError: Error, Hashable, Sendable, CustomStringConvertible {
    case malformed(String)
    case unknownRule(RuleID)
    /// The code reads the rule otherwise than when the record was made.
    case otherVersion(rule: RuleID, record: String, code: String)

    package var description: String {
        switch self {
        case .malformed(let message): message
        case .unknownRule(let id): "\"\(id)\" is no rule of this catalogue"
        case .otherVersion(let rule, let record, let code):
            "the record was made by version \(record) of \(rule) and this is version \(code); "
                + "replay it with the release that made it"
        }
    }
}

extension Assessment {
    package var record: AssessmentRecord { AssessmentRecord(self) }
}

extension Catalogue {
    /// Computes a recorded assessment again from the record alone. Its record has the same bytes
    /// as the one given; where it has not, the record was altered.
    package func replay(_ record: AssessmentRecord) throws(ReplayError) -> Assessment {
        let parts = try RecordParts(record.json)
        let replayed = parameters.replaying(
            rows: parts.rows, hash: parts.hash, whatIf: parts.whatIf)
        let rule: (any Rule)?
        do {
            rule = try self.rule(parts.ruleID, over: replayed)
        } catch {
            throw .malformed("the record's parameters do not suffice: \(error)")
        }
        guard let rule else { throw .unknownRule(parts.ruleID) }
        guard rule.description.version == parts.version else {
            throw .otherVersion(
                rule: parts.ruleID, record: parts.version, code: rule.description.version)
        }
        return Assessment(rule, FactSet(parts.facts), replayed)
    }
}

extension AssessmentRecord {
    private static func json(of assessment: Assessment) -> JSONValue {
        let decision = assessment.answer.decision
        return [
            "rule_id": .string(assessment.rule.id),
            "rule_version": .string(assessment.rule.version),
            "as_of_date": JSONValue(assessment.asOf?.iso),
            "facts": .array(assessment.facts.map(\.recordJSON)),
            "parameters": .array(assessment.parameters.map(\.json)),
            "parameter_set_hash": .string(assessment.parameterSetHash),
            "what_if": .object(assessment.whatIf),
            "result": assessment.result,
            "decision": decision.map { json(of: $0) } ?? .null,
            "findings": .array((decision?.conditions ?? []).map { json(of: $0) }),
            "working": .array(assessment.answer.working.steps.map { json(of: $0) }),
            "violations": .array(
                assessment.violations.map { violation in
                    ["path": .string(violation.path), "message": .string(violation.message)]
                }),
        ]
    }

    private static func json(of decision: Decision) -> JSONValue {
        [
            "outcome": .string(decision.outcome.rawValue),
            "amount_kind": .string(decision.amountKind.rawValue),
            "amount_fen": JSONValue(decision.amount?.fen),
            "amount_if_met_fen": JSONValue(decision.amountIfMet?.fen),
            "amount_missing": .array(decision.amountMissing.map(JSONValue.string)),
        ]
    }

    private static func json(of condition: Condition) -> JSONValue {
        [
            "id": .string(condition.id),
            "status": .string(condition.verdict.status.rawValue),
            "missing": .array(condition.verdict.missing.map(JSONValue.string)),
            "document": .string(condition.article.document),
            "article": .string(condition.article.article),
            "observed": condition.verdict.observedJSON ?? .null,
            "required": condition.verdict.requiredJSON ?? .null,
            "nearest_passing": condition.verdict.nearestPassingJSON ?? .null,
        ]
    }

    private static func json(of step: Working.Step) -> JSONValue {
        [
            "id": .string(step.id), "parent": .integer(Int64(step.parent)),
            "document": JSONValue(step.article?.document),
            "article": JSONValue(step.article?.article), "value": step.value?.json ?? .null,
        ]
    }
}

extension Fact {
    fileprivate var recordJSON: JSONValue {
        switch value {
        case .known(let value, let source):
            ["name": .string(name), "value": value, "source": .string(source)]
        case .unknown(let reason, let owner, let retryAfter):
            [
                "name": .string(name), "unknown": .string(reason.rawValue),
                "owner": .string(owner), "retry_after_ms": .integer(retryAfter),
            ]
        }
    }

    fileprivate init?(record json: JSONValue) {
        guard let name = json["name"]?.stringValue else { return nil }
        if let value = json["value"], let source = json["source"]?.stringValue {
            self.init(name: name, value: .known(value, source: source))
        } else if let reason = json["unknown"]?.stringValue.flatMap(UnknownReason.init(rawValue:)),
            let owner = json["owner"]?.stringValue,
            let retryAfter = json["retry_after_ms"]?.integerValue
        {
            self.init(
                name: name,
                value: .unknown(reason, owner: owner, retryAfterMilliseconds: retryAfter))
        } else {
            return nil
        }
    }
}

/// What a replay needs of a record.
private struct RecordParts {
    let ruleID: RuleID
    let version: String
    let facts: [Fact]
    let rows: [ParameterRow]
    let hash: String
    let whatIf: [ParameterID: JSONValue]

    init(_ json: JSONValue) throws(ReplayError) {
        func missing(_ key: String) -> ReplayError { .malformed("the record has no \(key)") }
        guard let ruleID = json["rule_id"]?.stringValue else { throw missing("rule_id") }
        guard let version = json["rule_version"]?.stringValue else { throw missing("rule_version") }
        guard let hash = json["parameter_set_hash"]?.stringValue else {
            throw missing("parameter_set_hash")
        }
        guard let facts = json["facts"]?.arrayValue, let rows = json["parameters"]?.arrayValue,
            let whatIf = json["what_if"]?.objectValue
        else { throw missing("facts, parameters or what_if") }
        self.facts = facts.compactMap(Fact.init(record:))
        self.rows = rows.compactMap(ParameterRow.init(json:))
        guard self.facts.count == facts.count, self.rows.count == rows.count else {
            throw .malformed("a fact or a parameter of the record is malformed")
        }
        self.ruleID = ruleID
        self.version = version
        self.hash = hash
        self.whatIf = whatIf
    }
}
