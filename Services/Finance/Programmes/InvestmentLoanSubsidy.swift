import PolicyEngine
import Values

/// 投保贷、投贷、跟贷贴息: 青岛市科技金融投（保）贷融资模式实施细则 (2024), articles 2–4, 15, 17–21, 25, 27; year
/// cap from 青政字〔2024〕20号, item 24.
///
/// The document gives no first day of settlement: that of 青岛市科技创新贷款贴息管理办法 stands, both
/// being in force from the same day. It has no green threshold, and none is asked. That one
/// loan does not draw two municipal subsidies (c13) is written there, and read here. The bands follow the balance of each day and each
/// loan, not the sum of all loans; a loan that still runs draws nothing yet (article 18).
struct InvestmentLoanSubsidy: FinanceProgramme {
    static let id: RuleID = "fin.toudai"
    static let version = "1"
    static let document = "青岛市科技金融投（保）贷融资模式实施细则"

    let facts: InvestmentLoanFacts
    let rules: InvestmentLoanRules  // Parameters/InvestmentLoanSubsidy.yaml on the application date

    var conditions: [Condition] {
        condition("c1", "第二十七条", facts.applicationDate.isWithin(rules.inForce))
        condition("c2", "第三条", facts.registeredInQingdao.isTrue)
        condition("c3", "第三条", facts.independentLegalPerson.isTrue)
        condition("c4", "第三条", facts.enterprise.isOne)
        condition("c5", "第二条", facts.lenderIsBank.isTrue)
        condition("c6", "第四条", facts.mode.isOneOf(InvestmentLoanSubsidy.modes))
        condition("c7", "第二条", investorStands)
        condition("c8", "第二条", liable)
        condition("c9", "第十五条", counterGuaranteeLimited)
        condition("c10", "第十八条", settled(facts, since: rules.settledFrom))
        condition("c11", "第四条", facts.hadOverdue.isFalse)
        condition("c12", "第四条", facts.daysUsed.isBelow(Int64(rules.daysMax)))
        condition(
            "c13", "第十五条（三）", facts.otherMunicipalInterestSubsidy.isFalse,
            of: LoanInterestSubsidy.document)
        condition("c14", "第二十五条", facts.fraudFound.isFalse)
        condition("c15", "第二十五条", facts.integrityBlocked.isFalse)
        condition("c16", "第四条", plausible(facts.schedule, contractAmount: facts.contractAmount))
    }

    var amountKind: AmountKind { .exact }

    /// The LPR of the signing day, or the contract's rate where that is lower, on the first band of
    /// the balance day by day and half of it on the second; never more than the year leaves.
    func amount(_ working: inout Working) -> Known<Money> {
        let gross = gross(&working)
        let room = rules.yearCap.room(for: Self.id, received: facts.planYearReceived)
        return gross.and(room).map("amount_fen") { gross, room in
            if rules.yearCap.limits(Self.id) {
                working.step("year_cap_room_fen", "第24条", of: YearCap.document, room)
            }
            let least = Int64(min(gross, Int128(room.fen)))
            return working.step("amount_fen", "第四条", Money(fen: least))
        }
    }

    static let detail = ["lpr_ppm", "tenor", "base_rate_ppm", "days", "gross_fen"]
}

extension InvestmentLoanSubsidy {
    /// A loan backed by a guarantor or insurer alone goes to the fee subsidy.
    private static let modes = Choices<FinanceMode>([.guaranteedInvestment, .investment, .followOn])

    /// Article 2: a follow-on loan stands on the investment agreement; the two others on it or on a
    /// commitment to subscribe.
    private var investorStands: Verdict {
        facts.mode.judged(.none) { mode in
            switch mode {
            case .followOn: agreement
            case .guaranteedInvestment, .investment:
                anyOf(agreement, facts.subscriptionCommitment.isTrue)
            case .plain, .guarantee, .creditInsurance: .notApplicable(facts.mode.name)
            }
        }
    }

    /// Invested within the window, not left since, and entered in the register.
    private var agreement: Verdict {
        allOf(investedInTime, facts.investmentExited.isFalse, facts.equityChangeRegistered.isTrue)
    }

    /// The day of the first drawing still belongs to the window; without a drawing there is none.
    private var investedInTime: Verdict {
        let drawings = facts.events.value?.lazy.filter { $0.kind == .draw }
        guard let first = drawings?.map(\.day).min() else {
            return .unknown(facts.investmentDate.name, missing: [facts.events.name])
        }
        return facts.investmentDate.isWithin(rules.investmentWindow(before: first))
    }

    private var liable: Verdict {
        facts.mode.judged(.none) { mode in
            switch mode {
            case .guaranteedInvestment:
                allOf(facts.investorJointLiability.isTrue, facts.thirdPartyGuarantor.isTrue)
            case .investment:
                allOf(facts.investorJointLiability.isTrue, facts.investorCanGuarantee.isTrue)
            case .followOn, .plain, .guarantee, .creditInsurance: .notApplicable(facts.mode.name)
            }
        }
    }

    private var counterGuaranteeLimited: Verdict {
        facts.mode.judged(.none) { mode in
            mode == .guaranteedInvestment
                ? facts.counterGuaranteeBeyondInvestor.isFalse : .notApplicable(facts.mode.name)
        }
    }

    /// ⌊(fen_days of the first band × rate + fen_days of the second × rate) ÷ (10^12 × day basis)⌋.
    /// The LPR table is asked as soon as contract and rate are known, whatever else is missing.
    private func gross(_ working: inout Working) -> Known<Int128> {
        let rates = rates(&working)
        return rates.and(facts.schedule).and(facts.daysUsed).flatMap("gross_fen") { known in
            let ((rates, schedule), used) = known
            let bands = rules.bands(of: schedule, used: used)
            working.step("days", "第四条", bands.days)
            working.step("tier1_fen_days", "第四条", Int128(bands.first))
            working.step("tier2_fen_days", "第四条", Int128(bands.second))
            var sum = InterestSum()
            sum.add(bands.first, at: rates.first)
            sum.add(bands.second, at: rates.second)
            guard let gross = sum.interest(of: Rate.whole * Rate.whole, rules.dayBasis) else {
                return Known("gross_fen", missing: [facts.events.name])
            }
            return Known("gross_fen", working.step("gross_fen", "第四条", gross))
        }
    }

    /// The rates of both bands, in ppm of ppm.
    private func rates(_ working: inout Working) -> Known<(first: UInt128, second: UInt128)> {
        let contract = facts.contractDate.and(facts.loanTerm).and(facts.actualRate)
        return contract.flatMap("base_rate_ppm") { known in
            let ((signed, months), actual) = known
            let tenor = rules.lpr.tenor(forMonths: months)
            return rules.lpr.rate(tenor, on: signed, &working).map("base_rate_ppm") { lpr in
                working.step("tenor", "第四条", tenor)
                working.step("lpr_ppm", "第四条", lpr)
                working.step("base_rate_ppm", "第四条", min(lpr, actual))
                return (
                    rules.rate(rules.firstShare, lpr: lpr, actual: actual),
                    rules.rate(rules.secondShare, lpr: lpr, actual: actual)
                )
            }
        }
    }
}

/// The parameters of one day.
struct InvestmentLoanRules: InForceParameters {
    /// "3个自然年" are calendar years; the other reading counts from the same day (anniversary).
    enum WindowMode: String, CaseIterable, Sendable {
        case calendarYears = "calendar_years"
        case anniversary
    }

    /// A contract's rate below the LPR stands in its place in both bands; the other reading takes
    /// the lower of the two in each band.
    enum RateMode: String, CaseIterable, Sendable {
        case replaceBoth = "replace_both"
        case minEach = "min_each"
    }

    let inForce: DayRange
    let settledFrom: Day
    let firstUpTo: Money
    let secondUpTo: Money
    let firstShare: Rate
    let secondShare: Rate
    /// "累计贴息不超过3年": distinct days of subsidised interest of an enterprise.
    let daysMax: Int
    private let windowYears: Int
    private let windowMode: WindowMode
    private let rateMode: RateMode
    let dayBasis: DayBasis
    let lpr: LPRTable
    let yearCap: YearCap

    init(_ read: inout ParameterReader) {
        inForce = read.period("fin.measures.from", "fin.measures.to")
        settledFrom = read.day("fin.settled_from")
        firstUpTo = read.money("fin.toudai.tier1_upto_fen")
        secondUpTo = read.money("fin.toudai.tier2_upto_fen")
        firstShare = read.rate("fin.toudai.tier1_share_ppm")
        secondShare = read.rate("fin.toudai.tier2_share_ppm")
        daysMax = read.count("fin.toudai.max_days")
        windowYears = read.count("fin.toudai.investment_window_years")
        windowMode = read.choice("fin.toudai.investment_window_mode")
        rateMode = read.choice("fin.toudai.actual_rate_mode")
        dayBasis = DayBasis(&read)
        lpr = LPRTable(&read)
        yearCap = YearCap(&read)
    }

    func investmentWindow(before drawing: Day) -> DayRange {
        let earlier = drawing.adding(years: -windowYears)
        let newYear = Day(year: earlier.year, month: 1, dayOfMonth: 1) ?? earlier
        return DayRange(from: windowMode == .calendarYears ? newYear : earlier, until: drawing)
    }

    func rate(_ share: Rate, lpr: Rate, actual: Rate) -> UInt128 {
        switch rateMode {
        case .replaceBoth: UInt128(min(lpr, actual).ppm) * UInt128(share.ppm)
        case .minEach:
            min(UInt128(lpr.ppm) * UInt128(share.ppm), UInt128(actual.ppm) * UInt128(Rate.whole))
        }
    }

    /// Fen times days of both bands, over the first days with a balance that are left of the three
    /// years, and the number of these days.
    func bands(
        of schedule: LoanSchedule, used: Int64
    ) -> (first: UInt128, second: UInt128, days: Int) {
        let firstBand = Int128(firstUpTo.fen)
        let bothBands = Int128(secondUpTo.fen)
        var left = Int(max(0, Int128(daysMax) - Int128(used)))
        var bands: (first: UInt128, second: UInt128, days: Int) = (0, 0, 0)
        for balance in schedule.balances {
            let days = min(balance.days, left)
            left -= days
            bands.days += days
            bands.first += UInt128(min(balance.fen, firstBand)) * UInt128(days)
            bands.second +=
                UInt128(max(0, min(balance.fen, bothBands) - firstBand)) * UInt128(days)
        }
        return bands
    }
}
