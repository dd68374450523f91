import PolicyEngine
import Values

/// 青科贷贴息: 青岛市科技创新贷款贴息管理办法 (2024), articles 2–5, 12–20, 23, 26; cap from 青科字〔2024〕7号
/// (6); year cap from 青政字〔2024〕20号, item 24.
///
/// Article 15 (5), "other cases", carries no test: an official refuses with a reason. An extension
/// agreed before the due day is not overdue. Once only counts grants, not filings. c15 is asked of
/// every programme by force of 青岛市科研诚信管理办法, article 7. 青科字〔2024〕7号 (6) takes the LPR of
/// the day of the loan, this document that of the contract's signing: the later document stands.
struct LoanInterestSubsidy: FinanceProgramme {
    static let id: RuleID = "fin.qingkedai"
    static let version = "1"
    static let document = "青岛市科技创新贷款贴息管理办法"

    let facts: LoanFacts
    let rules: LoanInterestRules  // Parameters/LoanInterestSubsidy.yaml on the application date

    var conditions: [Condition] {
        condition("c1", "第二十六条", facts.applicationDate.isWithin(rules.inForce))
        condition("c2", "第三条（一）", facts.registeredInQingdao.isTrue)
        condition("c3", "第三条（一）", facts.independentLegalPerson.isTrue)
        condition("c4", "第三条（二）", anyOf(researchActive, prizeWinner))
        condition("c5", "第二条", facts.lenderIsBank.isTrue)
        condition("c6", "第十二条", facts.contractAmount.isAtMost(rules.maxLoan))
        condition("c7", "第十二条", settled(facts, since: rules.settledFrom))
        condition("c8", "第五条", facts.hadOverdue.isFalse)
        condition("c9", "第二条", facts.loanUse.isOneOf(LoanInterestSubsidy.uses))
        condition("c10", "第十五条（一）", facts.useProven.isTrue)
        condition("c11", "第十五条（三）", facts.otherMunicipalInterestSubsidy.isFalse)
        condition("c12", "第十二条", facts.grantedBefore.isFalse)
        condition("c13", "第十五条（二）", facts.fraudFound.isFalse)
        condition("c14", "第十五条（四）", facts.greenThresholdPass.isTrue)
        condition("c15", "第二十三条", facts.integrityBlocked.isFalse)
        condition("c16", "第十三条", plausible(facts.schedule, contractAmount: facts.contractAmount))
    }

    /// The text says "最高": budget and review may reduce it.
    var amountKind: AmountKind { .ceiling }

    /// Half the LPR of the signing day on the balance day by day; never more than the interest
    /// paid, the cap for an enterprise, and what the year leaves.
    func amount(_ working: inout Working) -> Known<Money> {
        let gross = gross(&working)
        let room = rules.yearCap.room(for: Self.id, received: facts.planYearReceived)
        return gross.and(room).map("amount_fen") { limits, room in
            var least = min(limits.gross, Int128(rules.cap.fen), Int128(room.fen))
            if let paid = limits.paid {
                working.step("interest_paid_fen", "第五条", paid)
                least = min(least, Int128(paid.fen))
            }
            working.step("cap_fen", "（六）", of: LoanInterestRules.measures, rules.cap)
            if rules.yearCap.limits(Self.id) {
                working.step("year_cap_room_fen", "第24条", of: YearCap.document, room)
            }
            return working.step("amount_fen", "第十三条", Money(fen: Int64(least)))
        }
    }

    static let detail = ["lpr_ppm", "tenor", "days", "gross_fen"]
}

extension LoanInterestSubsidy {
    /// Research, conversion, industrialisation and operation; the uses that article 2 forbids and
    /// anything else fail.
    private static let uses = Choices<LoanFacts.Use>([
        .research, .conversion, .industrialisation, .operation,
    ])

    private var researchActive: Verdict {
        rules.researchActive.enoughProjects(facts.scienceProjects, on: facts.applicationDate)
    }

    private var prizeWinner: Verdict {
        rules.researchActive.prizeWinner(facts.prizes, on: facts.applicationDate)
    }

    /// ⌊fen_days × LPR × share ÷ (10^12 × day basis)⌋. Missing facts of the loan are named
    /// together; the LPR table only where they are all there.
    private func gross(_ working: inout Working) -> Known<(gross: Int128, paid: Money?)> {
        let contract = facts.contractDate.and(facts.loanTerm)
        return contract.and(facts.schedule).and(paidInterest).flatMap("gross_fen") { known in
            let (((signed, months), schedule), paid) = known
            let tenor = rules.lpr.tenor(forMonths: months)
            return rules.lpr.rate(tenor, on: signed, &working).flatMap("gross_fen") { lpr in
                working.step("tenor", "第十三条", tenor)
                working.step("lpr_ppm", "第十三条", lpr)
                working.step("lpr_share_ppm", "第十三条", rules.lprShare)
                working.step("days", schedule.days)
                working.step("fen_days", Int128(schedule.fenDays))
                let share = UInt128(lpr.ppm) * UInt128(rules.lprShare.ppm)
                guard
                    let gross = rules.dayBasis.interest(
                        on: schedule, share: share, of: Rate.whole * Rate.whole)
                else { return Known("gross_fen", missing: [facts.events.name]) }
                working.step("gross_fen", "第十三条", gross)
                return Known("gross_fen", (gross, paid))
            }
        }
    }

    /// A subsidy never exceeds the interest paid; where the parameter says otherwise it is not
    /// needed either (`fin.qingkedai.cap_at_paid_interest`).
    private var paidInterest: Known<Money?> {
        guard rules.capsAtPaidInterest else { return Known(facts.interestPaid.name, nil) }
        return facts.interestPaid.map(facts.interestPaid.name) { $0 }
    }
}

/// The parameters of one day.
struct LoanInterestRules: InForceParameters {
    let inForce: DayRange
    let maxLoan: Money
    /// "2024年8月1日后" is read as on or after: the measures begin that day.
    let settledFrom: Day
    let lprShare: Rate
    let cap: Money
    let capsAtPaidInterest: Bool
    let researchActive: ResearchActive
    let dayBasis: DayBasis
    let lpr: LPRTable
    let yearCap: YearCap

    static let measures = "加强科技财政金融协同支持企业创新发展的若干政策措施"

    init(_ read: inout ParameterReader) {
        inForce = read.period("fin.measures.from", "fin.measures.to")
        maxLoan = read.money("fin.qingkedai.max_loan_fen")
        settledFrom = read.day("fin.settled_from")
        lprShare = read.rate("fin.qingkedai.lpr_share_ppm")
        cap = read.money("fin.qingkedai.cap_fen")
        capsAtPaidInterest = read.flag("fin.qingkedai.cap_at_paid_interest")
        researchActive = ResearchActive(&read)
        dayBasis = DayBasis(&read)
        lpr = LPRTable(&read)
        yearCap = YearCap(&read)
    }
}
