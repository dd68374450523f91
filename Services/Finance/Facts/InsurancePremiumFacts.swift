import PolicyEngine
import Values

/// The facts of `fin.qingkebao`; `Parameters/Facts.yaml` names what proves each.
struct InsurancePremiumFacts: ApplicationFacts {
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
        applicationDate = read.day("application_date")
        registeredInQingdao = read.flag("registered_in_qingdao")
        establishedDate = read.day("established_date")
        employees = read.count("employees", in: .persons)
        totalAssets = read.money("prior_year_total_assets_fen")
        sales = read.money("prior_year_sales_fen")
        scienceProjects = read.list("sci_projects", uniqueBy: ScienceProject.self) {
            ScienceProject(&$0)
        }
        policyNumber = read.text("policy_no")
        purchaseDate = read.day("purchase_date")
        productAdmittedDate = read.day("product_admitted_date")
        premiumPaid = read.money("premium_paid_fen")
        surrenderedInTerm = read.flag("surrendered_in_term")
        subsidisedBefore = read.flag("policy_subsidised_before")
        earlierPurchases = read.list("earlier_purchases") {
            PolicyPurchase(&$0)
        }
        received = read.money("qingkebao_received_fen")
        fraudFound = read.flag("fraud_found")
        integrityBlocked = read.flag("integrity_blocked")
        planYearReceived = read.money("plan_year_received_fen")
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
