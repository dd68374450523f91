import PolicyEngine
import Values

/// The facts of `fin.qingkebao.product`; `Parameters/Facts.yaml` names what proves each.
struct InsuranceProductFacts: ApplicationFacts {
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
        applicationDate = read.day("application_date")
        regulatorFiled = read.flag("regulator_filed")
        soldInQingdao = read.flag("sold_in_qingdao")
        rateScientific = read.flag("rate_scientific")
        rateAdjustable = read.flag("rate_adjustable")
        rateAdjustmentDisclosed = read.flag("rate_adjustment_disclosed")
        dedicatedTeam = read.flag("dedicated_team")
        promotionPlan = read.flag("promotion_plan")
        servesListedRisk = read.flag("serves_listed_risk")
        assessedByFinance = read.flag("assessed_by_finance")
        assessedBySupervisor = read.flag("assessed_by_fsra")
    }
}
