import PolicyEngine
import Values

/// 概念验证平台评价奖补, rule `poc.award`: 青岛市科技成果转化概念验证平台建设备案管理办法 (2023), article
/// 10. A platform that stays filed and was evaluated as excellent or good is paid a share of the
/// year's income from validation services, up to a cap.
struct ValidationPlatformAward: PlatformsProgramme {
    static let id: RuleID = "poc.award"
    static let programme = "plat.poc.award"
    static let version = "1"
    static let document = "青岛市科技成果转化概念验证平台建设备案管理办法（试行）"
    static let dateFact: FactName? = "as_of"
    static let required: [FactName] = ["as_of"]

    let facts: Facts
    let rules: ValidationAwardRules

    struct Facts: FactRecord {
        let asOf: Known<Day>
        let status: Known<String>
        let grade: Known<String>
        let income: Known<Money>
        let blocks: Known<[IntegrityBlock]>

        init(_ read: inout FactReader) {
            asOf = read.day("as_of", years: 1...9999)
            status = read.text("platform_status")
            grade = read.text("prev_year_platform_grade")
            income = read.money("prev_year_platform_service_income_fen")
            blocks = read.integrityBlocks()
        }
    }

    static func day(of facts: Facts) -> Day? { facts.asOf.value }

    var conditions: [Condition] {
        condition("c0", "第十六条", facts.asOf.isWithin(rules.inForce))
        condition("c1", "第十条", facts.status.isOneOf(Self.filed))
        condition("c2", "第十条", facts.grade.isOneOf(Self.paidGrades))
        condition(
            "c3", "第七条", facts.blocks.leaveFree("award", on: facts.asOf.value),
            of: "青岛市科研诚信管理办法")
    }

    var amountKind: AmountKind { .exact }

    func amount(_ working: inout Working) -> Known<Money> {
        facts.grade.and(facts.income).map("amount_fen") { grade, income in
            let tier = grade == "excellent" ? rules.excellent : rules.good
            let share = working.step(
                "share_fen", "第十条", income.share(tier.rate) ?? Money(fen: .max))
            return working.step("amount_fen", "第十条", min(share, tier.cap))
        }
    }

    private static let filed = Choices(["filed"])
    private static let paidGrades = Choices(["excellent", "good"])
}

/// The parameters of one day.
struct ValidationAwardRules: InForceParameters {
    let inForce: DayRange
    let excellent: Tier
    let good: Tier

    struct Tier: Sendable {
        /// Of the year's income.
        let rate: Rate
        let cap: Money
    }

    init(_ read: inout ParameterReader) {
        inForce = read.period("poc.from", "poc.to")
        excellent = Tier(
            rate: read.rate("poc.award_excellent_rate_ppm"),
            cap: read.money("poc.award_excellent_cap_fen"))
        good = Tier(
            rate: read.rate("poc.award_good_rate_ppm"), cap: read.money("poc.award_good_cap_fen"))
    }
}
