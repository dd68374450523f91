import Messages
import RPC
import ServiceKit
import Stubs
import Values

/// Asks finance for all that it knows of one applicant.
///
/// ```
///   ListLoans ──┬──▶ BatchCheckEligibility, once for 20 loans ─┐
///               └──▶ GetDefaultTimeline, where a loan's end is known ┤
///   ListInsurancePolicies ──▶ CheckPremiumEligibility for each ──────┼──▶ section
///   ListGrants, ListGuarantees, ListInvestments ─────────────────────┘
/// ```
/// Loans and policies take two calls in turn: which there are is not known before finance says so.
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
    private func loans() async -> Part<LoanSection.Item> {
        let recorded = await asker.ask(
            .finance, LoanServiceMethods.listLoans, ListLoansRequest(borrowerUSCC: uscc))
        let loans = recorded.value?.loans ?? []
        async let checks = assessments(of: loans)
        async let timelines = loans.concurrentMap { await timeline(of: $0) }
        let (answers, ends) = await (checks, timelines)
        let items = loans.indices.map { index in
            let answer = answers[index].value
            return LoanSection.Item(
                loan: loans[index], assessments: answer?.assessments ?? [],
                defaultTimeline: ends[index].value?.timeline, bestNow: answer?.bestNow ?? "",
                bestPossible: answer?.bestPossible ?? "")
        }
        return Part(
            items: items,
            gaps: [("loans", recorded.gap)] + answers.map { ("assessments", $0.gap) }
                + ends.map { ("default timelines", $0.gap) })
    }

    /// Loans of one call: some 30 answers with all programmes and sentences fill a frame.
    private static let batchMax = 20

    /// One answer for each loan, in order.
    private func assessments(of loans: [Loan]) async -> [SectionPart<CheckEligibilityResponse>] {
        let batches = stride(from: 0, to: loans.count, by: Self.batchMax).map {
            Array(loans[$0..<min($0 + Self.batchMax, loans.count)])
        }
        return await batches.concurrentMap { await assessments(ofBatch: $0) }.flatMap { $0 }
    }

    private func assessments(
        ofBatch loans: [Loan]
    ) async -> [SectionPart<CheckEligibilityResponse>] {
        let questions = loans.map { loan in
            CheckEligibilityRequest(
                applicantUSCC: uscc, loanID: loan.loanID, applicationDate: day.iso,
                lenderID: loan.lenderID, explain: explain)
        }
        let answer = await asker.ask(
            .finance, LoanServiceMethods.batchCheckEligibility,
            BatchCheckEligibilityRequest(requests: questions))
        guard let items = answer.value?.items else {
            return loans.map { _ in SectionPart(value: nil, gap: answer.gap) }
        }
        return loans.indices.map { index in
            guard index < items.count else {
                let error = RPCError(
                    .internal, .protocolError,
                    "finance answered \(items.count) of \(loans.count) questions")
                return SectionPart(value: nil, gap: .failed(error))
            }
            if let status = items[index].status, status.code != 0 {
                return SectionPart(value: nil, gap: .failed(RPCError(status: status)))
            }
            return SectionPart(value: items[index].response, gap: nil)
        }
    }

    /// Nobody is asked while the loan's end is not known.
    private func timeline(of loan: Loan) async -> SectionPart<GetDefaultTimelineResponse> {
        guard !loan.dueDate.isEmpty || !loan.declaredDueDate.isEmpty else {
            return SectionPart(value: nil, gap: nil)
        }
        return await asker.ask(
            .finance, LoanServiceMethods.getDefaultTimeline,
            GetDefaultTimelineRequest(
                loanID: loan.loanID, lenderID: loan.lenderID, asOfDate: day.iso))
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
