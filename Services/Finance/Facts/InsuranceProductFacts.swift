import PolicyEngine
import Values

/// The facts of `fin.qingkebao.product`, each with the document that proves it.
struct InsuranceProductFacts: FactRecord {
    let applicationDate: Known<Day>
    let regulatorFiled: Known<Bool>
    let soldInQingdao: Known<Bool>
    let rateScientific: Known<Bool>
    let rateAdjustable: Known<Bool>
    let rateAdjustmentDisclosed: Known<Bool>
    let dedicatedTeam: Known<Bool>
    let promotionPlan: Known<Bool>
    let servesListedRisk: Known<Bool>
    let assessedByFinance: Known<Bool>
    let assessedBySupervisor: Known<Bool>

    init(_ read: inout FactReader) {
        applicationDate = read.day("application_date", evidence: "申报系统记录")
        regulatorFiled = read.flag("regulator_filed", evidence: "保险监督管理部门报批或备案编号")
        soldInQingdao = read.flag("sold_in_qingdao", evidence: "保险监督管理部门报批或备案文件")
        rateScientific = read.flag("rate_scientific", evidence: "精算报告")
        rateAdjustable = read.flag("rate_adjustable", evidence: "保险条款")
        rateAdjustmentDisclosed = read.flag("rate_adjustment_disclosed", evidence: "保险条款")
        dedicatedTeam = read.flag("dedicated_team", evidence: "组织架构图")
        promotionPlan = read.flag("promotion_plan", evidence: "专项经营推广计划")
        servesListedRisk = read.flag("serves_listed_risk", evidence: "产品说明")
        assessedByFinance = read.flag("assessed_by_finance", evidence: "市财政局评估意见")
        assessedBySupervisor = read.flag("assessed_by_fsra", evidence: "青岛金融监管局评估意见")
    }
}
