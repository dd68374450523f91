import JSON
import PolicyEngine
import Values

/// The form that every rule of this domain asks of its facts, whatever the rule reads: platforms.md
/// section 0, errors 1 and 2, in this order.
///
/// 1. A key at any depth whose name says that it is a count or a day holds one, or null:
///    `invalid_fact`, of several the first in byte order.
/// 2. Required arguments and keys of list items are there: `missing_argument`, the first in the
///    rule's order.
///
/// Null and absent never differ.
struct ArgumentChecks {
    /// A mistake: the bare key that the error names, and what to tell a caller.
    private typealias Mistake = (key: String, violation: FactViolation)

    private var invalid: [Mistake] = []
    /// The first argument or key that is not there.
    private var missing: Mistake?

    /// - Parameter required: the rule's required arguments, in its order.
    init(_ facts: FactSet, required: [FactName]) {
        let known = facts.names.compactMap { name in
            facts[name].json.map { (name: name, value: $0) }
        }
        for fact in known { check(fact.name, fact.value, in: fact.name, path: fact.name) }
        missing =
            required.first { facts[$0].json == nil }.map(Self.absent)
            ?? known.lazy.compactMap { Self.absentKey(of: $0.value, in: $0.name) }.first
    }

    /// Notes what a rule of its own finds wrong with the form of a fact.
    mutating func wrong(_ key: String, in fact: FactName, _ message: String) {
        note(key, fact, fact, message)
    }

    /// The error that stands in place of the result, and what to tell a caller; nil where the rule
    /// can be applied.
    var refusal: (result: JSONValue, violations: [FactViolation])? {
        if let key = invalid.map(\.key).min(by: precedesByCodePoint) {
            return (Self.error("invalid_fact", key), invalid.map(\.violation))
        }
        return missing.map { (Self.error("missing_argument", $0.key), [$0.violation]) }
    }

    private mutating func check(
        _ key: String, _ value: JSONValue, in fact: FactName, path: String
    ) {
        guard value != .null else { return }
        let found = "\(Self.shown(value)) was found"
        if Self.isCount(key), (value.integerValue ?? -1) < 0 {
            note(key, fact, path, "\(found); write a whole number, at least 0")
        } else if Self.isDay(key), Self.day(value) == nil {
            note(key, fact, path, "\(found); write a day YYYY-MM-DD")
        }
        switch value {
        case .object(let members):
            for (key, value) in members { check(key, value, in: fact, path: "\(path).\(key)") }
        case .array(let elements):
            // An element has no key of its own: only what it holds has.
            for (index, element) in elements.enumerated() {
                check("", element, in: fact, path: "\(path)[\(index)]")
            }
        default: break
        }
    }

    private mutating func note(
        _ key: String, _ fact: FactName, _ path: String, _ message: String
    ) {
        invalid.append((key, FactViolation(fact: fact, path: path, message: message)))
    }

    private static func error(_ error: String, _ key: String) -> JSONValue {
        ["error": .string(error), "fact": .string(key)]
    }
}

extension ArgumentChecks {
    /// Any real day, without the bounds that calls set: the rules name none.
    static func day(_ value: JSONValue?) -> Day? {
        value?.stringValue.flatMap { Day(iso: $0, years: 1...9999) }
    }

    private static let countSuffixes = ["_fen", "_ppm", "_count", "_m2", "_tenths", "_months"]
    private static let dayKeys: Set<String> = ["as_of", "date", "from", "to", "signed_date"]

    private static func isCount(_ key: String) -> Bool {
        countSuffixes.contains { key.hasSuffix($0) }
    }

    private static func isDay(_ key: String) -> Bool {
        dayKeys.contains(key) || key.hasSuffix("_date")
    }

    /// What each item of a list needs, in every rule. What only one rule needs it asks for itself.
    private static let itemKeys: [FactName: [String]] = [
        "adverse_records": ["date", "kind", "severity"],
        "applications": ["id", "district", "score_tenths", "submitted_at", "technology_id"],
        "claims": ["id", "group", "amount_fen"],
        "district_history": ["district", "from"],
        "hnte_periods": ["from"],
        "institutions": ["id"],
        "integrity_blocks": ["from", "scopes"],
        "items": ["id", "kind"],
        "preorders": ["amount_fen", "signed_date"],
        "results": ["grade", "result_date"],
        "sales": ["sales_fen", "period_end_date"],
        "science_sme_periods": ["from"],
        "stages": ["amount_fen", "due_date"],
    ]

    private static func absent(_ name: FactName) -> Mistake {
        (name, FactViolation(fact: name, path: name, message: "nothing was found; it is required"))
    }

    private static func absentKey(of list: JSONValue, in name: FactName) -> Mistake? {
        guard let keys = itemKeys[name], let items = list.arrayValue else { return nil }
        for (index, item) in items.enumerated() {
            guard item == .null || item.objectValue != nil else { continue }  // the rule's to say
            for key in keys where (item[key] ?? .null) == .null {
                let path = "\(name)[\(index)].\(key)"
                return (
                    key,
                    FactViolation(
                        fact: name, path: path, message: "nothing was found; each item has one")
                )
            }
        }
        return nil
    }

    /// The value for a message: itself where it is short, else its kind.
    private static func shown(_ value: JSONValue) -> String {
        switch value {
        case .array, .object: return value.kindName
        default:
            let text = value.text
            return text.utf8.count <= 60 ? text : value.kindName
        }
    }
}
