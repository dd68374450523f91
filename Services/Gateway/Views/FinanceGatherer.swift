import Messages
import RPC
import ServiceKit
import Stubs
import Values

/// Asks finance for all that it knows of one applicant.
///
/// ```
///   CheckBorrowerEligibility ────────────────────────────────────┐
///   ListInsurancePolicies ──▶ CheckPremiumEligibility for each ──┼──▶ section
///   ListGrants, ListGuarantees, ListInvestments ─────────────────┘
/// ```
/// Policies take two calls in turn: which there are is not known before finance says so.
struct FinanceGatherer: Sendable {
    let asker: SectionAsker
    let uscc: String
    let day: Day
    let explain: Bool

    func section() async -> LoanSection {
        async let loans = loans()
        async let policies = policies()
        async let grants = asker.ask(
            .finance, GrantServiceMethods.listGrants, ListGrantsRequest(enterpriseUSCC: uscc))
        async let guarantees = asker.ask(
            .finance, GuaranteeServiceMethods.listGuarantees,
            ListGuaranteesRequest(borrowerUSCC: uscc))
        async let investments = asker.ask(
            .finance, InvestmentServiceMethods.listInvestments,
            ListInvestmentsRequest(investeeUSCC: uscc))
        let parts = await (
            loans: loans, grants: grants, guarantees: guarantees, investments: investments,
            policies: policies
        )
        return LoanSection(
            state: SectionState(
                .finance,
                parts.loans.gaps + [
                    ("grants", parts.grants.gap), ("guarantees", parts.guarantees.gap),
                    ("investments", parts.investments.gap),
                ] + parts.policies.gaps),
            loans: parts.loans.items, grants: parts.grants.value?.grants ?? [],
            guarantees: parts.guarantees.value?.guarantees ?? [],
            investments: parts.investments.value?.investments ?? [],
            policies: parts.policies.items)
    }

    /// What arrived, and what did not.
    private struct Part<Item: Sendable>: Sendable {
        let items: [Item]
        let gaps: [(name: String, gap: SectionGap?)]
    }
}

// MARK: Loans

extension FinanceGatherer {
    /// Pages follow one another; few applicants have more than one.
    private func loans() async -> Part<LoanSection.Item> {
        var items: [LoanSection.Item] = []
        var gaps: [(name: String, gap: SectionGap?)] = []
        var token = ""
        repeat {
            let page = await asker.ask(
                .finance, LoanServiceMethods.checkBorrowerEligibility,
                CheckBorrowerEligibilityRequest(
                    borrowerUSCC: uscc, applicationDate: day.iso, explain: explain,
                    pageToken: token))
            gaps.append(("loans", page.gap))
            for item in page.value?.items ?? [] {
                items.append(LoanSection.Item(item))
                gaps.append(("assessments", SectionGap(item.status)))
            }
            token = page.value?.nextPageToken ?? ""
        } while !token.isEmpty
        return Part(items: items, gaps: gaps)
    }
}

extension LoanSection.Item {
    fileprivate init(_ item: CheckBorrowerEligibilityResponse.Item) {
        self.init(
            loan: item.loan, assessments: item.response?.assessments ?? [],
            defaultTimeline: item.defaultTimeline, bestNow: item.response?.bestNow ?? "",
            bestPossible: item.response?.bestPossible ?? "")
    }
}

extension SectionGap {
    /// Nil where the status says that it worked.
    fileprivate init?(_ status: Status?) {
        guard let status, status.code != 0 else { return nil }
        self = .failed(RPCError(status: status))
    }
}

// MARK: Policies of insurance

extension FinanceGatherer {
    private func policies() async -> Part<LoanSection.PolicyItem> {
        let recorded = await asker.ask(
            .finance, InsuranceServiceMethods.listInsurancePolicies,
            ListInsurancePoliciesRequest(holderUSCC: uscc))
        let policies = recorded.value?.policies ?? []
        let checks = await policies.concurrentMap { policy in
            await asker.ask(
                .finance, InsuranceServiceMethods.checkPremiumEligibility,
                CheckPremiumEligibilityRequest(
                    applicantUSCC: uscc, policyNo: policy.policyNo, applicationDate: day.iso,
                    insurerID: policy.insurerID, explain: explain))
        }
        return Part(
            items: zip(policies, checks).map { policy, check in
                LoanSection.PolicyItem(policy: policy, assessment: check.value?.assessment)
            },
            gaps: [("policies", recorded.gap)]
                + checks.map { ("premium assessments", $0.gap) })
    }
}
