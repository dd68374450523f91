/// Met if all parts are; unmet if any is, whatever is unknown of the others; else unknown for want
/// of everything that the unknown parts miss.
package func allOf(_ parts: Verdict...) -> Verdict {
    combined(parts, subject: "all_of", deciding: .unmet)
}

/// Met if any part is, whatever is unknown of the others; unmet if all are; else unknown for want
/// of everything that the unknown parts miss.
package func anyOf(_ parts: Verdict...) -> Verdict {
    combined(parts, subject: "any_of", deciding: .met)
}

private func combined(
    _ parts: [Verdict], subject: FactName, deciding: Verdict.Status
) -> Verdict {
    var missing: [FactName] = []
    var hasUnknown = false
    for part in parts {
        if part.status == deciding {
            return Verdict(deciding, subject: subject, parts: parts)
        }
        if part.status == .unknown {
            hasUnknown = true
            missing = union(missing, part.missing)
        }
    }
    if hasUnknown {
        return Verdict(.unknown, subject: subject, missing: missing, parts: parts)
    }
    return Verdict(deciding == .met ? .unmet : .met, subject: subject, parts: parts)
}

extension Verdict {
    /// Unknown for want of every fact of the condition that is missing, in this order, and not only
    /// of those on which the verdict turned.
    package func naming(_ column: [FactName]...) -> Verdict {
        guard status == .unknown else { return self }
        return Verdict(
            .unknown, subject: subject, observed: observed, requirement: requirement,
            missing: column.reduce([], union), parts: parts)
    }

    /// Unknown where this verdict is met and yet there is reason to doubt a fact: the facts named
    /// are then asked for again.
    package func doubted(if contradicted: Bool, missing names: [FactName]) -> Verdict {
        guard status == .met, contradicted else { return self }
        return Verdict(
            .unknown, subject: subject, observed: observed, requirement: requirement,
            missing: names, parts: parts)
    }
}
