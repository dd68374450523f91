import PolicyEngine
import Values

/// 青科保险种遴选: 青岛市科技保险费用补贴管理办法 (2024), articles 5, 7, 8, 10–13, 22, 24.
///
/// A decision without money: a product that is admitted enters the catalogue on the day of its
/// admission. The kinds of article 10 are an open list and carry no test. An admitted insurer must
/// not refuse enterprises that qualify (article 12): a duty after the admission.
struct InsuranceProductAdmission: FinanceProgramme {
    static let id: RuleID = "fin.qingkebao.product"
    static let version = "1"
    static let document = "青岛市科技保险费用补贴管理办法"

    let facts: InsuranceProductFacts
    let rules: MeasuresPeriod

    var conditions: [Condition] {
        condition("c1", "第二十四条", facts.applicationDate.isWithin(rules.inForce))
        condition("c2", "第十一条（一）", facts.regulatorFiled.isTrue)
        condition("c3", "第十一条（一）", facts.soldInQingdao.isTrue)
        condition("c4", "第十一条（二）", facts.rateScientific.isTrue)
        condition(
            "c5", "第十一条（二）",
            anyOf(facts.rateAdjustable.isFalse, facts.rateAdjustmentDisclosed.isTrue))
        condition("c6", "第十一条（三）", facts.dedicatedTeam.isTrue)
        condition("c7", "第十一条（三）", facts.promotionPlan.isTrue)
        condition("c8", "第十一条（四）", facts.servesListedRisk.isTrue)
        condition(
            "c9", "第十一条",
            allOf(facts.assessedByFinance.isTrue, facts.assessedBySupervisor.isTrue))
    }

    var amountKind: AmountKind { .none }

    func amount(_ working: inout Working) -> Known<Money> { Known("amount_fen", .zero) }

    static let detail: [String] = []
}

/// The days on which the measures of 青科字〔2024〕7号 are in force, and the rules that carry them out.
struct MeasuresPeriod: InForceParameters {
    let inForce: DayRange

    init(_ read: inout ParameterReader) {
        inForce = read.period("fin.measures.from", "fin.measures.to")
    }
}
