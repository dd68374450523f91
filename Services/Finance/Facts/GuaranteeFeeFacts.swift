import PolicyEngine
import Values

/// The facts of `fin.baodai`; `Parameters/Facts.yaml` names what proves each.
struct GuaranteeFeeFacts: SettledLoanFacts {
    let applicationDate: Known<Day>
    let registeredInQingdao: Known<Bool>
    let independentLegalPerson: Known<Bool>
    let enterprise: TechnologyEnterprise
    let lenderIsBank: Known<Bool>
    let mode: Known<FinanceMode>
    let guarantorJointLiability: Known<Bool>
    let settledDate: Known<Day>
    /// Not needed: where given, a movement after the settlement puts it in doubt.
    let events: Known<[LoanEvent]>
    let hadOverdue: Known<Bool>
    let feeRate: Known<Rate>
    let feePaid: Known<Money>
    let guaranteedAmount: Known<Money>
    let received: Known<Money>
    let fraudFound: Known<Bool>
    let integrityBlocked: Known<Bool>
    let planYearReceived: Known<Money>

    init(_ read: inout FactReader) {
        applicationDate = read.day("application_date")
        registeredInQingdao = read.flag("registered_in_qingdao")
        independentLegalPerson = read.flag("independent_legal_person")
        enterprise = TechnologyEnterprise(&read)
        lenderIsBank = read.flag("lender_is_bank")
        mode = read.choice("finance_mode")
        guarantorJointLiability = read.flag("guarantor_joint_liability")
        settledDate = read.day("settled_date")
        events = read.list("events") { LoanEvent(&$0) }
        hadOverdue = read.flag("had_overdue")
        feeRate = read.rate("fee_rate_ppm")
        feePaid = read.money("fee_paid_fen")
        guaranteedAmount = read.money("guaranteed_amount_fen")
        received = read.money("baodai_received_fen")
        fraudFound = read.flag("fraud_found")
        integrityBlocked = read.flag("integrity_blocked")
        planYearReceived = read.money("plan_year_received_fen")
    }
}
