import Messages
import RPC
import ServiceKit
import Stubs
import Values

/// Asks every owner at once for what it knows of one applicant, in the caller's own name.
///
/// ```
///   platforms    GetEntity, GetEntityFacts, ListScienceProjects ─┐
///   talent       ListPrizes ─────────────────────────────────────┤
///   enforcement  CheckBlock ─────────────────────────────────────┼──▶ view, with its deadlines
///   finance      everything of FinanceGatherer ──────────────────┘
/// ```
/// What did not arrive by the caller's deadline is marked in its section. Silence fails nothing.
package struct ApplicantViewGatherer: Sendable {
    let owners: OwnerClients

    package init(owners: OwnerClients) {
        self.owners = owners
    }

    /// - Parameter explain: findings and workings as sentences, too.
    /// - Throws: NOT_FOUND where platforms says that there is no such entity. When platforms is
    ///   silent or not open to the caller, the other sections are shown all the same.
    func view(
        of uscc: String, on day: Day, explain: Bool, for context: ServerContext
    ) async throws(RPCError) -> GetApplicantViewResponse {
        let asker = SectionAsker(
            owners: owners, role: context.principal.role, options: context.gatheringOptions)
        let finance = FinanceGatherer(asker: asker, uscc: uscc, day: day, explain: explain)
        async let registry = registry(uscc, day, asker)
        async let prizes = prizes(uscc, asker)
        async let integrity = integrity(uscc, day, asker)
        async let loans = finance.section()
        // Where this throws, the calls that still run are given up.
        let known = try await registry.get()
        var view = await GetApplicantViewResponse(
            uscc: uscc, asOfDate: day.iso, registry: known.section, prizes: prizes,
            integrity: integrity, loans: loans)
        view.deadlines =
            ApplicantDeadlines(of: view, certificates: known.certificates, from: day)
            .inOrder
        return view
    }

    private typealias Registry = (section: RegistrySection, certificates: [CertificatePeriod])

    private func registry(
        _ uscc: String, _ day: Day, _ asker: SectionAsker
    ) async -> Result<Registry, RPCError> {
        async let entity = asker.ask(
            .platforms, RegistryServiceMethods.getEntity, GetEntityRequest(uscc: uscc))
        async let facts = asker.ask(
            .platforms, RegistryServiceMethods.getEntityFacts,
            GetEntityFactsRequest(uscc: uscc, asOfDate: day.iso))
        async let projects = asker.ask(
            .platforms, ScienceProjectServiceMethods.listScienceProjects,
            ListScienceProjectsRequest(uscc: uscc))
        let parts = await (entity: entity, facts: facts, projects: projects)
        for gap in [parts.entity.gap, parts.facts.gap, parts.projects.gap] {
            if case .failed(let error) = gap, error.reason == .entityNotFound {
                return .failure(error)
            }
        }
        let section = RegistrySection(
            state: SectionState(
                .platforms,
                [
                    ("entity", parts.entity.gap), ("facts", parts.facts.gap),
                    ("projects", parts.projects.gap),
                ]),
            entity: parts.entity.value?.entity, facts: parts.facts.value?.facts ?? [],
            projects: parts.projects.value?.projects ?? [])
        return .success((section, parts.facts.value?.certificates ?? []))
    }

    private func prizes(_ uscc: String, _ asker: SectionAsker) async -> PrizeSection {
        let prizes = await asker.ask(
            .talent, PrizeServiceMethods.listPrizes, ListPrizesRequest(winnerUSCC: uscc))
        return PrizeSection(
            state: SectionState(.talent, [("prizes", prizes.gap)]),
            prizes: prizes.value?.prizes ?? [])
    }

    private func integrity(
        _ uscc: String, _ day: Day, _ asker: SectionAsker
    ) async -> IntegritySection {
        let block = await asker.ask(
            .enforcement, IntegrityServiceMethods.checkBlock,
            CheckBlockRequest(subjectUSCC: uscc, purpose: .subsidy, asOfDate: day.iso))
        return IntegritySection(
            state: SectionState(.enforcement, [("integrity", block.gap)]),
            blocked: block.value?.blocked ?? false, by: block.value?.by ?? [],
            untilDate: block.value?.untilDate ?? "")
    }
}
