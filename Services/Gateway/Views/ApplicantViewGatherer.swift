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
///   enforcement  CheckBlock ─────────────────────────────────────┼──▶ view
///   finance      ListLoans ──▶ CheckEligibility for each loan ───┤
///                ListGrants ─────────────────────────────────────┘
/// ```
/// What did not arrive by the caller's deadline is marked in its section. Silence fails nothing.
package struct ApplicantViewGatherer: Sendable {
    let owners: OwnerClients

    package init(owners: OwnerClients) {
        self.owners = owners
    }

    /// - Throws: NOT_FOUND where platforms says that there is no such entity. When platforms is
    ///   silent or not open to the caller, the other sections are shown all the same.
    func view(
        of uscc: String, on day: Day, for context: ServerContext
    ) async throws(RPCError) -> GetApplicantViewResponse {
        let asker = SectionAsker(
            owners: owners, role: context.principal.role, options: context.gatheringOptions)
        async let registry = registry(uscc, day, asker)
        async let prizes = prizes(uscc, asker)
        async let integrity = integrity(uscc, day, asker)
        async let loans = loans(uscc, day, asker)
        // Where this throws, the calls that still run are given up.
        let known = try await registry.get()
        return await GetApplicantViewResponse(
            uscc: uscc, asOfDate: day.iso, registry: known, prizes: prizes, integrity: integrity,
            loans: loans)
    }

    private func registry(
        _ uscc: String, _ day: Day, _ asker: SectionAsker
    ) async -> Result<RegistrySection, RPCError> {
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
        return .success(
            RegistrySection(
                state: SectionState(
                    .platforms,
                    [
                        ("entity", parts.entity.gap), ("facts", parts.facts.gap),
                        ("projects", parts.projects.gap),
                    ]),
                entity: parts.entity.value?.entity, facts: parts.facts.value?.facts ?? [],
                projects: parts.projects.value?.projects ?? []))
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

    private func loans(_ uscc: String, _ day: Day, _ asker: SectionAsker) async -> LoanSection {
        async let granted = asker.ask(
            .finance, GrantServiceMethods.listGrants, ListGrantsRequest(enterpriseUSCC: uscc))
        let recorded = await asker.ask(
            .finance, LoanServiceMethods.listLoans, ListLoansRequest(borrowerUSCC: uscc))
        let loans = recorded.value?.loans ?? []
        let checks = await loans.concurrentMap { loan in
            await asker.ask(
                .finance, LoanServiceMethods.checkEligibility,
                CheckEligibilityRequest(
                    applicantUSCC: uscc, loanID: loan.loanID, applicationDate: day.iso,
                    lenderID: loan.lenderID))
        }
        let grants = await granted
        return LoanSection(
            state: SectionState(
                .finance,
                [("loans", recorded.gap), ("grants", grants.gap)]
                    + checks.map { ("assessments", $0.gap) }),
            loans: zip(loans, checks).map { loan, check in
                LoanSection.Item(loan: loan, assessments: check.value?.assessments ?? [])
            },
            grants: grants.value?.grants ?? [])
    }
}
