import JSON
import PolicyEngine
import PolicyService
import RPC
import Values

/// Answers the rules of this service from the integrity list.
struct IntegrityFactGatherer: FactGatherer {
    let records: IntegrityRecordRepository

    /// Only those who keep the list: an assessment holds the records themselves. All others ask
    /// `CheckBlock`, which tells kind and last day.
    func facts(
        of subject: String, for rule: RuleDescription, given: FactSet, on day: Day?,
        context: ServerContext
    ) async throws -> FactSet {
        try GatheringRight.require([.authority, .bureau], context)
        guard rule.facts.contains(where: { $0.name == "records" }) else { return FactSet() }
        let entries = try IntegrityNames.entries(try await records.all(of: subject))
        return FactSet([
            Fact(
                name: "records", value: .array(entries.map { $0.fact }), source: "enforcement")
        ])
    }
}

extension IntegrityEntry {
    /// The record as an element of the fact `records`.
    fileprivate var fact: JSONValue {
        [
            "id": .string(id), "kind": .string(kind.rawValue),
            "first_day": .string(firstDay.iso), "last_day": JSONValue(decidedLastDay?.iso),
            "removed_on": JSONValue(removed?.iso), "cancelled_on": JSONValue(cancelled?.iso),
            "deferrals": .array(
                deferrals.map { rest in
                    ["from": .string(rest.first.iso), "to": JSONValue(rest.last?.iso)]
                }),
        ]
    }
}
