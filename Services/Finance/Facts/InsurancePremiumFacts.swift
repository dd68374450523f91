import PolicyEngine
import Values

/// The facts of `fin.qingkebao`, each with the document that proves it.
struct InsurancePremiumFacts: FactRecord {
    let applicationDate: Known<Day>
    let registeredInQingdao: Known<Bool>
    let establishedDate: Known<Day>
    let employees: Known<Int64>
    let totalAssets: Known<Money>
    let sales: Known<Money>
    let scienceProjects: Known<[ScienceProject]>
    let policyNumber: Known<String>
    let purchaseDate: Known<Day>
    let productAdmittedDate: Known<Day>
    let premiumPaid: Known<Money>
    let surrenderedInTerm: Known<Bool>
    let subsidisedBefore: Known<Bool>
    let earlierPurchases: Known<[PolicyPurchase]>
    let received: Known<Money>
    let fraudFound: Known<Bool>
    let integrityBlocked: Known<Bool>
    let planYearReceived: Known<Money>

    init(_ read: inout FactReader) {
        applicationDate = read.day("application_date", evidence: "申报系统记录")
        registeredInQingdao = read.flag("registered_in_qingdao", evidence: "营业执照")
        establishedDate = read.day("established_date", evidence: "营业执照")
        employees = read.count("employees", evidence: "社会保险参保人员名单")
        totalAssets = read.money("prior_year_total_assets_fen", evidence: "上年度审计报告")
        sales = read.money("prior_year_sales_fen", evidence: "上年度审计报告")
        scienceProjects = read.list(
            "sci_projects", evidence: "科技计划项目立项文件", uniqueBy: ScienceProject.self
        ) { ScienceProject(&$0) }
        policyNumber = read.text("policy_no", evidence: "保单")
        purchaseDate = read.day("purchase_date", evidence: "保单、保险费用支出凭证")
        productAdmittedDate = read.day("product_admitted_date", evidence: "“青科保”产品目录（系统）")
        premiumPaid = read.money("premium_paid_fen", evidence: "保险费发票、付款凭证")
        surrenderedInTerm = read.flag("surrendered_in_term", evidence: "保险机构证明")
        subsidisedBefore = read.flag("policy_subsidised_before", evidence: "市级奖补台账（系统）")
        earlierPurchases = read.list("earlier_purchases", evidence: "保险机构数据") {
            PolicyPurchase(&$0)
        }
        received = read.money("qingkebao_received_fen", evidence: "市级奖补台账（系统）")
        fraudFound = read.flag("fraud_found", evidence: "主管部门核查意见")
        integrityBlocked = read.flag("integrity_blocked", evidence: "科研诚信查询结果")
        planYearReceived = read.money("plan_year_received_fen", evidence: "市级奖补台账（系统）")
    }
}

/// A policy of the catalogue that the enterprise bought, claimed or not.
struct PolicyPurchase: Hashable, Sendable {
    let number: String
    let day: Day

    init?(_ item: inout FactItemReader) {
        let number = item.text("policy_no")
        let day = item.day("purchase_date")
        guard let number, let day else { return nil }
        self.number = number
        self.day = day
    }
}
