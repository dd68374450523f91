import PolicyEngine
import Values

/// The facts of `fin.baodai`, each with the document that proves it.
struct GuaranteeFeeFacts: FactRecord {
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
        applicationDate = read.day("application_date", evidence: "申报系统记录")
        registeredInQingdao = read.flag("registered_in_qingdao", evidence: "营业执照")
        independentLegalPerson = read.flag("independent_legal_person", evidence: "营业执照")
        enterprise = TechnologyEnterprise(&read)
        lenderIsBank = read.flag("lender_is_bank", evidence: "借款合同")
        mode = read.choice("finance_mode", evidence: "投资协议、认股承诺或担保（保险）协议")
        guarantorJointLiability = read.flag(
            "guarantor_joint_liability", evidence: "担保合同或保险合同")
        settledDate = read.day("settled_date", evidence: "银行结清证明")
        events = read.list("events", evidence: "放款凭证、还款凭证") { LoanEvent(&$0) }
        hadOverdue = read.flag("had_overdue", evidence: "银行还款流水")
        feeRate = read.rate("fee_rate_ppm", evidence: "担保（保险）协议")
        feePaid = read.money("fee_paid_fen", evidence: "发票、付款凭证")
        guaranteedAmount = read.money("guaranteed_amount_fen", evidence: "担保（保险）协议")
        received = read.money("baodai_received_fen", evidence: "市级奖补台账（系统）")
        fraudFound = read.flag("fraud_found", evidence: "主管部门核查意见")
        integrityBlocked = read.flag("integrity_blocked", evidence: "科研诚信查询结果")
        planYearReceived = read.money("plan_year_received_fen", evidence: "市级奖补台账（系统）")
    }
}
