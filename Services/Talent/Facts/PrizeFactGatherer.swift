import JSON
import PolicyEngine
import PolicyService
import RPC
import Values

/// Answers the rules of this service from the prizes on file.
struct PrizeFactGatherer: FactGatherer {
    let prizes: PrizeRepository

    /// Those who may see an organisation's prizes.
    func facts(
        of subject: String, for rule: RuleDescription, given: FactSet, on day: Day?,
        context: ServerContext
    ) async throws -> FactSet {
        try GatheringRight.require([.applicant, .bureau, .service], context)
        guard rule.facts.contains(where: { $0.name == "awards" }) else { return FactSet() }
        let facts = PrizeFacts(prizes: try await prizes.all(of: subject))
        return FactSet([Fact(name: "awards", value: facts.awards, source: "talent")])
    }
}
