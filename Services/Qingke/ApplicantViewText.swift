import Messages

/// The applicant view for a person at a terminal, a section for each service.
struct ApplicantViewText {
    let view: GetApplicantViewResponse

    init(_ view: GetApplicantViewResponse) { self.view = view }

    var text: String {
        "\(view.uscc)  \(view.registry?.entity?.name ?? "")\nas of \(view.asOfDate)\n"
            + section("Registry", view.registry?.state, registry)
            + section("Prizes", view.prizes?.state, prizes)
            + section("Integrity", view.integrity?.state, integrity)
            + section("Loans", view.loans?.state, loans) + deadlines
    }

    private func section(_ title: String, _ state: SectionState?, _ body: String) -> String {
        let owner = state.map { " (\($0.owner))" } ?? ""
        guard state?.available == true else {
            return "\n\(title)\(owner)\n  unavailable: \(state?.reason ?? "not asked")\n"
        }
        // What was not shown is not the same as what is not there.
        let gap = state?.reason ?? ""
        let rest = gap.isEmpty ? (body.isEmpty ? "  none on file\n" : "") : "  not shown: \(gap)\n"
        return "\n\(title)\(owner)\n\(body)\(rest)"
    }

    private var registry: String {
        var table = TextTable()
        for fact in view.registry?.facts ?? [] where fact.name != "sci_projects" {
            table.add(["  \(fact.name)", fact.valueJSON])
        }
        for project in view.registry?.projects ?? [] {
            table.add(["  project \(project.projectID)", project.approvalDate, project.title])
        }
        return table.text
    }

    private var prizes: String {
        var table = TextTable()
        for prize in view.prizes?.prizes ?? [] {
            let revoked = prize.revokedDate.isEmpty ? "" : "revoked \(prize.revokedDate)"
            table.add(["  \(prize.prizeID)", prize.approvalDate, prize.title, revoked])
        }
        return table.text
    }

    private var integrity: String {
        guard let section = view.integrity, section.blocked else {
            return "  not barred from subsidies\n"
        }
        return "  barred from subsidies until "
            + "\(section.untilDate.isEmpty ? "further notice" : section.untilDate)\n"
    }

    private var loans: String {
        let section = view.loans ?? LoanSection()
        return section.loans.map(loan).joined() + backing(section)
            + section.policies.map(policy).joined() + grants(section)
    }

    private func loan(_ item: LoanSection.Item) -> String {
        let loan = item.loan ?? Loan()
        return "  loan \(loan.loanID) of \(loan.lenderID), \(yuan(loan.contractAmountFen)), "
            + "signed \(day(loan.contractDate))\n"
            + item.assessments.map { indented(AssessmentText($0).summary) }.joined()
    }

    private func policy(_ item: LoanSection.PolicyItem) -> String {
        let policy = item.policy ?? InsurancePolicy()
        return "  policy \(policy.policyNo) of \(policy.insurerID), product \(policy.productID), "
            + "premium \(yuan(policy.premiumPaidFen)), bought \(day(policy.purchaseDate))\n"
            + (item.assessment.map { indented(AssessmentText($0).summary) } ?? "")
    }

    /// What stands behind the loans.
    private func backing(_ section: LoanSection) -> String {
        var table = TextTable()
        for guarantee in section.guarantees {
            let kind = guarantee.kind == .creditInsurance ? "credit insurance" : "guarantee"
            table.add([
                "  \(kind) \(guarantee.guaranteeID)", "by \(guarantee.guarantorID)",
                loan(guarantee.loanID), yuan(guarantee.guaranteedAmountFen),
            ])
        }
        for investment in section.investments {
            table.add([
                "  investment \(investment.investmentID)", "by \(investment.investorID)",
                loan(investment.loanID), yuan(investment.paidInFen),
                investment.exited == true ? "left" : "",
            ])
        }
        return table.text
    }

    private func grants(_ section: LoanSection) -> String {
        var table = TextTable()
        for grant in section.grants {
            table.add([
                "  grant \(grant.grantID)", grant.programme, yuan(grant.amountFen),
                grant.applicationDate,
            ])
        }
        return table.text
    }

    private var deadlines: String {
        var table = TextTable()
        for deadline in view.deadlines {
            table.add(["  \(deadline.date)", deadline.textEn, deadline.owner])
        }
        return "\nDeadlines\n" + (view.deadlines.isEmpty ? "  none known\n" : table.text)
    }

    private func loan(_ id: String) -> String { id.isEmpty ? "for no one loan" : "for loan \(id)" }

    /// What is not recorded is not known, and not zero.
    private func yuan(_ fen: Int64?) -> String {
        fen.map(AssessmentText.yuan) ?? "amount unknown"
    }

    private func day(_ date: String) -> String { date.isEmpty ? "on an unknown day" : date }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "    \($0)\n" }.joined()
    }
}
