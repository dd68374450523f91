import Identity
import JSON
import Logging
import PolicyEngine
import PolicyService
import RPC
import Values

/// Answers the rules of this service from the registry and, where a rule asks for a clean record,
/// from the enforcement service: both at once, each owner once.
struct PlatformsFactGatherer: FactGatherer {
    let registry: RegistryFactGatherer
    let integrity: IntegrityBlocks
    /// How long the other service is waited for where the caller has more time than that.
    let ownerWait: Duration
    let logger: Logger

    func facts(
        of subject: String, for rule: RuleDescription, given: FactSet, on day: Day?,
        context: ServerContext
    ) async throws -> FactSet {
        async let registered = registry.facts(
            of: subject, for: rule, given: given, on: day, context: context)
        let isAsked =
            rule.facts.contains { $0.name == IntegrityBlocks.fact }
            && given[IntegrityBlocks.fact].json == nil
        let blocks =
            isAsked && context.principal.role.mayAskOfOthers
            ? await blocks(of: subject, on: day, context) : nil
        var facts = try await registered
        // Whoever gave the call up made the owner silent: that is no answer to keep.
        try Task.checkCancellation()
        if let blocks { facts[IntegrityBlocks.fact] = blocks }
        return facts
    }

    private func blocks(
        of subject: String, on day: Day?, _ context: ServerContext
    ) async -> Fact {
        // Blocks hold on a day: without one nobody was asked.
        guard let day else {
            return .unknown(
                IntegrityBlocks.fact, .notSupplied, owner: IntegrityBlocks.owner)
        }
        let answer = await integrity.blocks(
            of: subject, on: day, namesRecords: context.principal.role != .applicant,
            options: OwnerAnswer.options(context, wait: ownerWait))
        if case .silent = answer {
            logger.warning("\(IntegrityBlocks.owner) did not answer: blocks are unknown")
        }
        return answer.fact(
            IntegrityBlocks.fact, named: IntegrityBlocks.fact, of: IntegrityBlocks.owner)
    }
}

extension Role {
    /// Those who may have facts of an enterprise gathered here; the registry refuses the others.
    fileprivate var mayAskOfOthers: Bool { RegistryFactGatherer.askers.contains(self) }
}
