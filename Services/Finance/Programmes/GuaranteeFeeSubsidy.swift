import PolicyEngine
import Values

/// 保贷（青科担）担保（保险）费用补贴: 青岛市科技金融投（保）贷融资模式实施细则 (2024), articles 2 (4), 3, 4, 18–21,
/// 25, 27; year cap from 青政字〔2024〕20号, item 24.
///
/// 青科字〔2024〕7号 (7) and (10) include exactly 1% and cap guarantee and insurance each; this document,
/// the later one, includes only what is above 1% and caps both together. No first day of settlement
/// is given: that of 青岛市科技创新贷款贴息管理办法 stands.
struct GuaranteeFeeSubsidy: FinanceProgramme {
    static let id: RuleID = "fin.baodai"
    static let version = "1"
    static let document = "青岛市科技金融投（保）贷融资模式实施细则"

    let facts: GuaranteeFeeFacts
    let rules: GuaranteeFeeRules  // Parameters/GuaranteeFeeSubsidy.yaml on the application date

    var conditions: [Condition] {
        condition("c1", "第二十七条", facts.applicationDate.isWithin(rules.inForce))
        condition("c2", "第三条", facts.registeredInQingdao.isTrue)
        condition("c3", "第三条", facts.independentLegalPerson.isTrue)
        condition("c4", "第三条", facts.enterprise.isOne)
        condition("c5", "第二条", facts.lenderIsBank.isTrue)
        condition("c6", "第二条（四）", facts.mode.isOneOf(GuaranteeFeeSubsidy.modes))
        condition("c7", "第二条（四）", facts.guarantorJointLiability.isTrue)
        condition("c8", "第十八条", settled(facts, since: rules.settledFrom))
        condition("c9", "第四条", facts.hadOverdue.isFalse)
        condition("c10", "第四条", feeHighEnough)
        condition("c11", "第四条", facts.received.isBelow(rules.cap))
        condition("c12", "第二十五条", facts.fraudFound.isFalse)
        condition("c13", "第二十五条", facts.integrityBlocked.isFalse)
    }

    var amountKind: AmountKind { .exact }

    /// One percentage point of the fee's rate, or half of one below 2%; never more than what is left
    /// of the enterprise's cap and what the year leaves.
    func amount(_ working: inout Working) -> Known<Money> {
        let gross = gross(&working)
        let room = rules.yearCap.room(for: Self.id, received: facts.planYearReceived)
        return gross.and(facts.received).and(room).map("amount_fen") { known, room in
            let (gross, received) = known
            let left = working.step("cap_room_fen", "第四条", rules.cap.remaining(after: received))
            if rules.yearCap.limits(Self.id) {
                working.step("year_cap_room_fen", "第24条", of: YearCap.document, room)
            }
            return working.step("amount_fen", "第四条", min(gross, left, room))
        }
    }

    static let detail = ["subsidy_ppm", "gross_fen"]
}

extension GuaranteeFeeSubsidy {
    private static let modes = Choices<FinanceMode>([.guarantee, .creditInsurance])

    private var feeHighEnough: Verdict {
        rules.secondIncludesLower
            ? facts.feeRate.isAtLeast(rules.secondFrom) : facts.feeRate.isAbove(rules.secondFrom)
    }

    /// "按照1%予以补贴" is one percentage point out of the rate of the fee, hence the share point ÷
    /// rate of the fee paid: it fits yearly and one-off rates alike. The other reading
    /// (`fin.baodai.subsidy_base`) takes it of the principal, once, and never above the fee.
    private func gross(_ working: inout Working) -> Known<Money> {
        facts.feeRate.and(facts.feePaid).and(principal).map("gross_fen") { known, principal in
            let (feeRate, feePaid) = known
            let subsidy = working.step("subsidy_ppm", "第四条", rules.subsidy(forFee: feeRate))
            let gross =
                switch principal {
                case let principal?: principal.share(subsidy).map { min($0, feePaid) } ?? feePaid
                case nil: feePaid.part(subsidy, of: feeRate)
                }
            return working.step("gross_fen", "第四条", gross)
        }
    }

    /// Nil, and not needed, where the fee is what the subsidy is a share of.
    private var principal: Known<Money?> {
        switch rules.base {
        case .feeShare: Known(facts.guaranteedAmount.name, nil)
        case .principalOnce: facts.guaranteedAmount.map(facts.guaranteedAmount.name) { $0 }
        }
    }
}

extension Money {
    /// ⌊amount × part ÷ whole⌋; nothing of a whole that is nothing.
    fileprivate func part(_ part: Rate, of whole: Rate) -> Money {
        guard whole.ppm > 0 else { return .zero }
        let share = scaled(UInt128(fen), by: UInt128(part.ppm), over: UInt128(whole.ppm))
        return Money(fen: share.map { Int64(clamping: $0) } ?? .max)
    }
}

/// The parameters of one day.
struct GuaranteeFeeRules: InForceParameters {
    enum Base: String, CaseIterable, Sendable {
        case feeShare = "fee_share"
        case principalOnce = "principal_once"
    }

    let inForce: DayRange
    let settledFrom: Day
    private let firstFrom: Rate
    private let firstSubsidy: Rate
    let secondFrom: Rate
    let secondIncludesLower: Bool
    private let secondSubsidy: Rate
    /// For life, guarantee and insurance together.
    let cap: Money
    let base: Base
    let yearCap: YearCap

    init(_ read: inout ParameterReader) {
        inForce = read.period("fin.measures.from", "fin.measures.to")
        settledFrom = read.day("fin.settled_from")
        firstFrom = read.rate("fin.baodai.tier1_from_ppm")
        firstSubsidy = read.rate("fin.baodai.tier1_subsidy_ppm")
        secondFrom = read.rate("fin.baodai.tier2_from_ppm")
        secondIncludesLower = read.flag("fin.baodai.tier2_lower_inclusive")
        secondSubsidy = read.rate("fin.baodai.tier2_subsidy_ppm")
        cap = read.money("fin.baodai.cap_fen")
        base = read.choice("fin.baodai.subsidy_base")
        yearCap = YearCap(&read)
    }

    /// The percentage points that a fee of this rate draws.
    func subsidy(forFee rate: Rate) -> Rate {
        if rate >= firstFrom { return firstSubsidy }
        let reachesSecond = secondIncludesLower ? rate >= secondFrom : rate > secondFrom
        return reachesSecond ? secondSubsidy : Rate(ppm: 0)
    }
}
