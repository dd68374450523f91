import JSON
import Values

/// How a condition fared: met, unmet or unknown, with what was found, what is asked for, and the
/// nearest value that would pass.
///
/// A comparison returns one, so that findings and hints need no second copy of the rule. Nothing
/// in it is text until somebody reads it: a portfolio is judged without building a string.
package struct Verdict: Sendable {
    package enum Status: String, Hashable, Sendable {
        case met, unmet, unknown
    }

    package let status: Status
    /// What was looked at: the fact's name, or that of a count or a combination.
    package let subject: FactName
    /// What was found; nil where it is not known or where parts say it.
    package let observed: Quantity?
    package let requirement: Requirement
    /// The nearest value that passes; only where a value exists and the verdict is unmet.
    package let nearestPassing: Quantity?
    /// The facts without which this cannot be told, in the order of the clause; each stands once.
    package let missing: [FactName]
    /// The verdicts of which this one is made.
    package let parts: [Verdict]

    package init(
        _ status: Status, subject: FactName, observed: Quantity? = nil,
        requirement: Requirement = .none, nearestPassing: Quantity? = nil,
        missing: [FactName] = [], parts: [Verdict] = []
    ) {
        self.status = status
        self.subject = subject
        self.observed = observed
        self.requirement = requirement
        self.nearestPassing = nearestPassing
        self.missing = missing
        self.parts = parts
    }

    /// Met, because the case at hand has nothing to test.
    package static func notApplicable(_ subject: FactName) -> Verdict {
        Verdict(.met, subject: subject)
    }

    package static func unknown(
        _ subject: FactName, missing: [FactName], requirement: Requirement = .none
    ) -> Verdict {
        Verdict(.unknown, subject: subject, requirement: requirement, missing: missing)
    }

    /// What a comparison found.
    package static func decided(
        _ passes: Bool, _ subject: FactName, _ observed: Quantity, _ requirement: Requirement,
        nearest: Quantity? = nil
    ) -> Verdict {
        Verdict(
            passes ? .met : .unmet, subject: subject, observed: observed,
            requirement: requirement, nearestPassing: passes ? nil : nearest)
    }
}

/// What a comparison asks for.
package enum Requirement: Hashable, Sendable {
    case none
    case equals(Quantity)
    case atMost(Quantity)
    case atLeast(Quantity)
    case below(Quantity)
    case above(Quantity)
    case within(DayRange)
    case oneOf([Quantity])

    /// One value where one is asked for, else an object that says how it is compared.
    package var json: JSONValue? {
        switch self {
        case .none: nil
        case .equals(let value): value.json
        case .atMost(let value): ["at_most": value.json]
        case .atLeast(let value): ["at_least": value.json]
        case .below(let value): ["below": value.json]
        case .above(let value): ["above": value.json]
        case .within(let range):
            ["from": .string(range.first.iso), "until": JSONValue(range.last?.iso)]
        case .oneOf(let values): ["one_of": .array(values.map(\.json))]
        }
    }
}

extension Verdict {
    /// What was found, by subject where the verdict has parts; nil where nothing is known.
    package var observedJSON: JSONValue? {
        guard !parts.isEmpty else { return observed?.json }
        return object(of: \.observedJSON)
    }

    /// What is asked for, by subject where the verdict has parts.
    package var requiredJSON: JSONValue? {
        guard !parts.isEmpty else { return requirement.json }
        return object(of: \.requiredJSON)
    }

    /// The nearest value that passes, by subject where the verdict has parts.
    package var nearestPassingJSON: JSONValue? {
        guard status == .unmet else { return nil }
        guard !parts.isEmpty else { return nearestPassing?.json }
        return object(of: \.nearestPassingJSON)
    }

    /// One member for each part that has something to say; a subject that stands in two parts
    /// keeps both, in a list.
    private func object(of value: (Verdict) -> JSONValue?) -> JSONValue? {
        var members: [String: JSONValue] = [:]
        for part in parts {
            guard let found = value(part) else { continue }
            switch members[part.subject] {
            case nil: members[part.subject] = found
            case found?: break
            case .array(let list)?: members[part.subject] = .array(list + [found])
            case let other?: members[part.subject] = [other, found]
            }
        }
        return members.isEmpty ? nil : .object(members)
    }
}
