import PolicyEngine
import Values

/// 青科保保险费用补贴: 青岛市科技保险费用补贴管理办法 (2024), articles 3, 10–21, 24; year cap from
/// 青政字〔2024〕20号, item 24.
///
/// Prizes do not make an enterprise research-active here. The previous year is that before the
/// purchase. Purchases before the measures do not qualify, but they count as earlier ones. c11 is
/// asked of every programme by force of 青岛市科研诚信管理办法, article 7.
struct InsurancePremiumSubsidy: FinanceProgramme {
    static let id: RuleID = "fin.qingkebao"
    static let version = "1"
    static let document = "青岛市科技保险费用补贴管理办法"

    let facts: InsurancePremiumFacts
    let rules: InsurancePremiumRules  // on the application date

    var conditions: [Condition] {
        condition("c1", "第二十四条", facts.applicationDate.isWithin(rules.inForce))
        condition("c2", "第三条", facts.registeredInQingdao.isTrue)
        condition("c3", "第三条", anyOf(startUp, researchActive))
        condition("c4", "第十七条", facts.productAdmittedDate.isOnOrBefore(facts.purchaseDate))
        condition("c5", "第二十四条", boughtInTime)
        condition("c6", "第十七条", facts.premiumPaid.isAbove(.zero))
        condition("c7", "第十八条（一）", facts.surrenderedInTerm.isFalse)
        condition("c8", "第十六条", facts.subsidisedBefore.isFalse)
        condition("c9", "第十四条", facts.received.isBelow(rules.cap))
        condition("c10", "第二十一条", facts.fraudFound.isFalse)
        condition("c11", "第七条", facts.integrityBlocked.isFalse, of: ResearchIntegrity.document)
    }

    var amountKind: AmountKind { .exact }

    /// Half the premium of a first purchase, less of a later one; never more than what is left of
    /// the enterprise's cap and what the year leaves.
    func amount(_ working: inout Working) -> Known<Money> {
        let room = rules.yearCap.room(for: Self.id, received: facts.planYearReceived)
        let known = facts.premiumPaid.and(isFirst).and(facts.received).and(room)
        return known.map("amount_fen") { known, room in
            let ((premium, isFirst), received) = known
            working.step("first", "第十四条", isFirst)
            let rate = isFirst ? rules.firstRate : rules.repeatRate
            working.step("rate_ppm", "第十四条", rate)
            let share = premium.share(rate) ?? Money(fen: .max)
            let gross = working.step("gross_fen", "第十四条", share)
            let left = working.step("cap_room_fen", "第十四条", rules.cap.remaining(after: received))
            if rules.yearCap.limits(Self.id) {
                working.step("year_cap_room_fen", "第24条", of: YearCap.document, room)
            }
            return working.step("amount_fen", "第十四条", min(gross, left, room))
        }
    }

    static let detail = ["first", "rate_ppm", "gross_fen"]
}

extension InsurancePremiumSubsidy {
    /// At most five years old, 300 persons, and 50 million yuan of assets and of sales.
    private var startUp: Verdict {
        allOf(
            youngEnough, facts.employees.isAtMost(rules.employeesMax),
            facts.totalAssets.isAtMost(rules.assetsMax), facts.sales.isAtMost(rules.salesMax))
    }

    /// The age on the day of the purchase; the other reading takes the application's day
    /// (`fin.qingkebao.age_reference`).
    private var youngEnough: Verdict {
        let day = rules.ageReference == .purchase ? facts.purchaseDate : facts.applicationDate
        let last = facts.establishedDate.map(facts.establishedDate.name) { established in
            established.adding(months: rules.ageMonthsMax)
        }
        return day.isOnOrBefore(last)
    }

    private var researchActive: Verdict {
        rules.researchActive.enoughProjects(facts.scienceProjects, on: facts.applicationDate)
    }

    /// From the first day of the measures to the application, both included.
    private var boughtInTime: Verdict {
        facts.purchaseDate.and(facts.applicationDate).judged(.none) { purchased, application in
            let period = DayRange(from: rules.inForce.first, until: application)
            return .decided(
                period.contains(purchased), facts.purchaseDate.name, .day(purchased),
                .within(period), nearest: .day(period.nearest(to: purchased)))
        }
    }

    /// No other policy was bought on an earlier day, whether it was ever claimed or not. All bought
    /// on that first day are first; the other reading (`fin.qingkebao.same_day_first`) takes the
    /// one with the smallest number.
    private var isFirst: Known<Bool> {
        let policy = facts.purchaseDate.and(facts.policyNumber)
        return policy.and(facts.earlierPurchases).map("first") { policy, purchases in
            let (day, number) = policy
            return !purchases.contains { other in
                other.number != number
                    && (other.day < day
                        || rules.sameDayFirst == .one && other.day == day
                            && precedesByCodePoint(other.number, number))
            }
        }
    }
}

/// The parameters of one day.
struct InsurancePremiumRules: InForceParameters {
    enum AgeReference: String, CaseIterable, Sendable {
        case purchase, application
    }

    enum SameDayFirst: String, CaseIterable, Sendable {
        case all, one
    }

    let inForce: DayRange
    let firstRate: Rate
    let repeatRate: Rate
    /// For life.
    let cap: Money
    let ageMonthsMax: Int
    let employeesMax: Int64
    let assetsMax: Money
    let salesMax: Money
    let ageReference: AgeReference
    let sameDayFirst: SameDayFirst
    let researchActive: ResearchActive
    let yearCap: YearCap

    init(_ read: inout ParameterReader) {
        inForce = read.period("fin.measures.from", "fin.measures.to")
        firstRate = read.rate("fin.qingkebao.first_ppm")
        repeatRate = read.rate("fin.qingkebao.repeat_ppm")
        cap = read.money("fin.qingkebao.cap_fen")
        ageMonthsMax = read.count("fin.qingkebao.startup_max_months")
        employeesMax = Int64(read.count("fin.qingkebao.startup_max_employees"))
        assetsMax = read.money("fin.qingkebao.startup_max_assets_fen")
        salesMax = read.money("fin.qingkebao.startup_max_sales_fen")
        ageReference = read.choice("fin.qingkebao.age_reference")
        sameDayFirst = read.choice("fin.qingkebao.same_day_first")
        researchActive = ResearchActive(&read)
        yearCap = YearCap(&read)
    }
}
