import Messages

/// What finance says of an applicant: loans with all programmes, what stands behind them, policies,
/// grants.
struct LoanSections {
    private let section: LoanSection
    private let say: Language

    init(_ section: LoanSection, _ say: Language) {
        self.section = section
        self.say = say
    }

    var html: HTML {
        .pieces([loans.html, backing.html, policies.html, grants.html])
    }

    /// The section's gaps are told once, with the loans.
    private var ownerOnly: SectionState? {
        section.state.map { SectionState(available: $0.available, owner: $0.owner) }
    }

    private func none(_ isEmpty: Bool, _ part: String) -> HTML {
        let isMissing = section.state?.reason.contains(part) ?? true
        guard isEmpty else { return .nothing }
        return Tag.p(.class("hint")) {
            isMissing
                ? say("未能显示，原因见“贷款与政策”。", "Not shown; the reason stands with the loans.")
                : say("没有记录。", "None on file.")
        }
    }

    // MARK: Loans

    private var loans: PageSection {
        PageSection(
            id: "loans", title: say("贷款与政策", "Loans and what they bring"), state: section.state,
            say: say
        ) {
            if section.loans.isEmpty, section.state?.available == true {
                Tag.p(.class("hint")) { say("没有记录。", "None on file.") }
            }
            AmountChart(section.loans, say).html
            for item in section.loans { loan(item) }
        }
    }

    private func loan(_ item: LoanSection.Item) -> HTML {
        let loan = item.loan ?? Loan()
        return Tag.section(.class("loan")) {
            Tag.h3 {
                say("贷款 ", "Loan ")
                Tag.code { loan.loanID }
            }
            facts(loan)
            timeline(item.defaultTimeline)
            if item.assessments.isEmpty {
                Tag.p(.class("hint")) { say("没有评估结果。", "There is no assessment.") }
            }
            for assessment in item.assessments {
                AssessmentCard(
                    assessment: assessment, say: say, badges: badges(assessment, item)
                ).html
            }
        }
    }

    private func badges(_ assessment: Assessment, _ item: LoanSection.Item) -> [String] {
        guard item.assessments.count > 1, !assessment.ruleID.isEmpty else { return [] }
        var badges: [String] = []
        if assessment.ruleID == item.bestNow {
            badges.append(say("现在给付最多", "pays most now"))
        } else if assessment.ruleID == item.bestPossible {
            badges.append(say("不明条件均满足时给付最多", "would pay most if all unknowns were met"))
        }
        return badges
    }

    private func facts(_ loan: Loan) -> HTML {
        let amount = loan.contractAmountFen.map { Figures.yuan($0, say) }
        let settled = loan.settledDate.isEmpty ? nil : Figures.day(loan.settledDate, say)
        let facts: [(Words, String?)] = [
            (Words("贷款机构", "Lender"), loan.lenderID),
            (Words("合同金额", "Amount"), amount),
            (
                Words("签订日", "Signed"),
                loan.contractDate.isEmpty ? nil : Figures.day(loan.contractDate, say)
            ),
            (Words("期限", "Term"), loan.termMonths.map { say("\($0) 个月", "\($0) months") }),
            (Words("到期日", "Due"), loan.dueDate.isEmpty ? nil : Figures.day(loan.dueDate, say)),
            (Words("结清日", "Settled"), settled),
            (Words("用途", "Use"), loan.use == .unspecified ? nil : say(EnumNames.use(loan.use))),
            (
                Words("形式", "Form"),
                loan.financeMode == .unspecified ? nil : say(EnumNames.mode(loan.financeMode))
            ),
        ]
        return Tag.dl(.class("facts compact")) {
            for (name, value) in facts where value?.isEmpty == false {
                Tag.div {
                    Tag.dt { say(name) }
                    Tag.dd { value ?? "" }
                }
            }
        }
    }

    @HTMLBuilder private func timeline(_ timeline: DefaultTimeline?) -> HTML {
        if let timeline, !timeline.phase.isEmpty {
            Tag.p(.class("hint")) {
                say("如到期未还：", "If it is not paid: ")
                ValueNames.name(of: timeline.phase).map { say($0) } ?? timeline.phase
                if !timeline.enterpriseLastDate.isEmpty {
                    say("；借款企业最后一日 ", "; the borrower's last day ")
                    Figures.time(timeline.enterpriseLastDate, say)
                }
                if !timeline.guarantorLastDate.isEmpty {
                    say("；代偿最后一日 ", "; last day for those who pay in its place ")
                    Figures.time(timeline.guarantorLastDate, say)
                }
                " "
                CitationText(timeline.citation, say).full
            }
        }
    }

    // MARK: What stands behind them

    private var backing: PageSection {
        PageSection(
            id: "backing", title: say("担保与投资", "Guarantees and investments"), state: ownerOnly,
            say: say
        ) {
            Tag.h3 { say("担保和保证保险", "Guarantees and credit insurance") }
            none(section.guarantees.isEmpty, "guarantees")
            guaranteeTable
            Tag.h3 { say("投资", "Investments") }
            none(section.investments.isEmpty, "investments")
            investmentTable
        }
    }

    private var guaranteeTable: HTML {
        DataTable(
            say("担保和保证保险", "Guarantees and credit insurance"),
            [
                .init(say("合同号", "Contract")), .init(say("机构", "By")),
                .init(say("种类", "Kind")), .init(say("贷款", "Loan")),
                .init(say("担保金额", "Guaranteed"), isNumber: true),
                .init(say("费率", "Rate"), isNumber: true),
                .init(say("已付费用", "Fee paid"), isNumber: true),
            ],
            section.guarantees.map { guarantee in
                [
                    .text(guarantee.guaranteeID), .text(guarantee.guarantorID),
                    .text(say(EnumNames.kind(guarantee.kind))), .text(guarantee.loanID),
                    .text(yuan(guarantee.guaranteedAmountFen)),
                    .text(guarantee.feeRatePpm.map(Figures.percent) ?? say("不明", "unknown")),
                    .text(yuan(guarantee.feePaidFen)),
                ]
            }
        ).html
    }

    private var investmentTable: HTML {
        DataTable(
            say("投资", "Investments"),
            [
                .init(say("合同号", "Contract")), .init(say("投资机构", "Investor")),
                .init(say("贷款", "Loan")), .init(say("投资日", "Day")),
                .init(say("实缴", "Paid in"), isNumber: true), .init(say("状态", "State")),
            ],
            section.investments.map { investment in
                [
                    .text(investment.investmentID), .text(investment.investorID),
                    .text(investment.loanID), Figures.time(investment.investmentDate, say),
                    .text(yuan(investment.paidInFen)),
                    .text(
                        investment.exited.map { $0 ? say("已退出", "left") : say("持有", "holds") }
                            ?? say("不明", "unknown")),
                ]
            }
        ).html
    }

    private func yuan(_ fen: Int64?) -> String {
        fen.map { Figures.yuan($0, say) } ?? say("不明", "unknown")
    }

    // MARK: Insurance and grants

    private var policies: PageSection {
        PageSection(
            id: "policies", title: say("科技保险", "Sci-tech insurance"), state: ownerOnly, say: say
        ) {
            none(section.policies.isEmpty, "policies")
            for item in section.policies {
                let policy = item.policy ?? InsurancePolicy()
                Tag.section(.class("loan")) {
                    Tag.h3 {
                        say("保单 ", "Policy ")
                        Tag.code { policy.policyNo }
                    }
                    Tag.p(.class("hint")) {
                        "\(policy.insurerID) · \(policy.productID) · "
                        Figures.time(policy.purchaseDate, say)
                        " · \(say("已付保费 ", "premium paid "))\(yuan(policy.premiumPaidFen))"
                    }
                    if let assessment = item.assessment {
                        AssessmentCard(assessment: assessment, say: say).html
                    }
                }
            }
        }
    }

    private var grants: PageSection {
        PageSection(
            id: "grants", title: say("已获奖补", "Grants so far"), state: ownerOnly, say: say
        ) {
            none(section.grants.isEmpty, "grants")
            DataTable(
                say("已获奖补", "Grants so far"),
                [
                    .init(say("编号", "Number")), .init(say("政策", "Programme")),
                    .init(say("金额", "Amount"), isNumber: true), .init(say("申报日", "Applied")),
                ],
                section.grants.map { grant in
                    [
                        .text(grant.grantID),
                        Tag.a(.href(.rule(grant.programme))) { grant.programme },
                        .text(Figures.yuan(grant.amountFen, say)),
                        Figures.time(grant.applicationDate, say),
                    ]
                }
            ).html
        }
    }
}
