import Identity
import JSON
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Values

/// Answers the rules of this service from the registry itself.
struct RegistryFactGatherer: FactGatherer {
    let entities: EntityRepository
    let projects: ScienceProjectRepository

    /// Those who may call `GetEntityFacts`.
    static let askers: Set<Role> = [.applicant, .bureau, .service]

    func facts(
        of subject: String, for rule: RuleDescription, given: FactSet, on day: Day?,
        context: ServerContext
    ) async throws -> FactSet {
        try GatheringRight.require(Self.askers, context)
        let known = try await StorageRefusal.translate {
            try await entities.database.read { transaction in
                try entities.filed(of: subject, projects, in: transaction)?.record.facts ?? [:]
            }
        }
        return FactSet(
            rule.facts.map(\.name).filter { $0 != rule.dateFact }.map { name in
                known[name].map { Fact(name: name, value: $0, source: "platforms") }
                    ?? .unknown(name, .notOnFile, owner: "platforms")
            })
    }
}

extension RegistryRecord {
    /// What `registry.resolve` reads, as its facts.
    fileprivate var facts: [FactName: JSONValue] {
        var facts: [FactName: JSONValue] = [:]
        facts["entity_type"] = entityType.map(JSONValue.string)
        facts["founding_date"] = foundingDay.map { .string($0.iso) }
        facts["hnte_periods"] = highTechPeriods.map(Self.list)
        facts["science_sme_periods"] = scienceSMEPeriods.map(Self.list)
        if !annual.isEmpty {
            facts["annual"] = .object(annual.mapValues { .object($0.mapValues(JSONValue.integer)) })
        }
        if !districts.isEmpty {
            facts["district_history"] = .array(
                districts.map {
                    ["district": .string($0.name), "from": .string($0.from.iso)]
                })
        }
        return facts
    }

    private static func list(_ periods: [DayRange]) -> JSONValue {
        .array(
            periods.sorted { $0.first < $1.first }.map { period in
                ["from": .string(period.first.iso), "to": JSONValue(period.last?.iso)]
            })
    }
}
