import PolicyEngine
import Values

/// 重大科技成果转化项目贷款贴息: 青岛市科学技术局支持重大科技成果转化项目实施细则 (2023), articles 2–14.
///
/// It outlives 青政字〔2022〕21号, which it carries out: its own term stands. Specially important
/// projects, decided case by case there (6), are not computed. The order in which repayments reduce
/// drawings is not given: the oldest first. c18 and c19 are read: one loan does not draw two
/// municipal subsidies, and a clean record is asked of every programme.
struct MajorProjectLoanSubsidy: FinanceProgramme {
    static let id: RuleID = "fin.major_loan"
    static let version = "1"
    static let document = "青岛市科学技术局支持重大科技成果转化项目实施细则（试行）"

    let facts: MajorProjectLoanFacts
    let rules: MajorProjectLoanRules  // on the application date

    var conditions: [Condition] {
        condition("c1", "第十四条", facts.applicationDate.isWithin(rules.inForce))
        condition("c2", "第五条第1项", facts.registeredInQingdao.isTrue)
        condition("c3", "第五条第1项", facts.independentLegalPerson.isTrue)
        condition("c4", "第五条第1项", facts.soundOperation.isTrue)
        condition("c5", "第五条第1项", facts.goodCredit.isTrue)
        condition("c6", "第五条第1项", environmentRespected)
        condition("c7", "第五条第1项", facts.greenThresholdPass.isTrue)
        condition("c8", "第三条", facts.inPriorityField.isTrue)
        condition("c9", "第五条第3项", facts.ownsIP.isTrue)
        condition("c10", "第五条第3项", facts.ipDispute.isFalse)
        condition("c11", "第五条第3项", facts.technologyLevel.isOneOf(MajorProjectLoanSubsidy.levels))
        condition("c12", "第五条第3项", facts.peerRecommended.isTrue)
        condition("c13", "第五条第3项", facts.readinessLevel.isAtLeast(rules.readinessMin))
        condition(
            "c14", "第五条第2项",
            anyOf(facts.isConsortium.isFalse, facts.consortiumAgreement.isTrue))
        condition("c15", "第六条", facts.districtRecommended.isTrue)
        condition("c16", "第八条", facts.projectApproved.isTrue)
        condition("c17", "第九条第1项", facts.settledDate.isOnOrBefore(facts.applicationDate))
        condition(
            "c18", "第十五条（三）", facts.otherMunicipalInterestSubsidy.isFalse,
            of: LoanInterestSubsidy.document)
        condition("c19", "第七条", facts.integrityBlocked.isFalse, of: ResearchIntegrity.document)
        condition(
            "c20", "第九条第1项", plausible(facts.schedule, contractAmount: facts.contractAmount))
        condition("c21", "第五条第4项", facts.leaderQualified.isTrue)
    }

    var amountKind: AmountKind { .exact }

    /// Each drawing at the LPR of its own day, or the contract's rate where that is lower; with all
    /// other support of the project never more than the cap.
    func amount(_ working: inout Working) -> Known<Money> {
        gross(&working).map("amount_fen") { gross, support in
            let left = rules.cap.remaining(after: support)
            working.step("cap_room_fen", "第九条第4项", left)
            let least = Int64(min(gross, Int128(left.fen)))
            return working.step("amount_fen", "第九条第1项", Money(fen: least))
        }
    }

    static let detail = ["tenor", "gross_fen"]
}

extension MajorProjectLoanSubsidy {
    private static let levels = Choices<MajorProjectLoanFacts.TechnologyLevel>([
        .internationalLeading, .internationalAdvanced, .domesticLeading,
    ])

    /// None within the years up to the application, both days included.
    private var environmentRespected: Verdict {
        let dated = facts.environmentViolations.and(facts.applicationDate)
        return dated.map("recent_env_violations") { violations, application in
            let first = application.adding(years: -rules.environmentYears)
            return violations.count { first <= $0 && $0 <= application }
        }.isAtMost(0)
    }

    /// ⌊Σ fen_days of a drawing × its rate ÷ (10^6 × day basis)⌋. Missing facts are named together;
    /// the LPR table only where they are all there.
    private func gross(_ working: inout Working) -> Known<(gross: Int128, support: Money)> {
        let loan = facts.loanTerm.and(facts.actualRate).and(facts.schedule)
        return loan.and(facts.otherSupport).flatMap("gross_fen") { known in
            let (((months, actual), schedule), support) = known
            let tenor = working.step("tenor", "第九条第1项", rules.lpr.tenor(forMonths: months))
            var sum = InterestSum()
            for drawing in schedule.drawings {
                let lpr = rules.lpr.rate(tenor, on: drawing.day, &working)
                guard let lpr = lpr.value else { return Known("gross_fen", missing: lpr.missing) }
                working.step("drawing_date", drawing.day)
                working.step("drawing_fen_days", Int128(drawing.fenDays))
                working.step("drawing_rate_ppm", "第九条第1项", min(lpr, actual))
                sum.add(drawing.fenDays, at: UInt128(min(lpr, actual).ppm))
            }
            guard let gross = sum.interest(of: Rate.whole, rules.dayBasis) else {
                return Known("gross_fen", missing: [facts.events.name])
            }
            return Known("gross_fen", (working.step("gross_fen", "第九条第1项", gross), support))
        }
    }
}

/// The parameters of one day.
struct MajorProjectLoanRules: InForceParameters {
    let inForce: DayRange
    /// Of a project, all forms of support together.
    let cap: Money
    let readinessMin: Int64
    let environmentYears: Int
    let dayBasis: DayBasis
    let lpr: LPRTable

    init(_ read: inout ParameterReader) {
        inForce = read.period("fin.major_loan.from", "fin.major_loan.to")
        cap = read.money("fin.major.cap_fen")
        readinessMin = Int64(read.count("fin.major.min_trl"))
        environmentYears = read.count("fin.major.env_years")
        dayBasis = DayBasis(&read)
        lpr = LPRTable(&read)
    }
}
