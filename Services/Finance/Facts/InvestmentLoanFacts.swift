import PolicyEngine
import Values

/// The facts of `fin.toudai`, each with the document that proves it.
struct InvestmentLoanFacts: FactRecord {
    let applicationDate: Known<Day>
    let registeredInQingdao: Known<Bool>
    let independentLegalPerson: Known<Bool>
    let enterprise: TechnologyEnterprise
    let lenderIsBank: Known<Bool>
    let contractDate: Known<Day>
    let loanTerm: Known<Int64>
    let contractAmount: Known<Money>
    let actualRate: Known<Rate>
    let events: Known<[LoanEvent]>
    let settledDate: Known<Day>
    let hadOverdue: Known<Bool>
    let otherMunicipalInterestSubsidy: Known<Bool>
    let mode: Known<FinanceMode>
    let investmentDate: Known<Day>
    let investmentExited: Known<Bool>
    let equityChangeRegistered: Known<Bool>
    let subscriptionCommitment: Known<Bool>
    let investorJointLiability: Known<Bool>
    let thirdPartyGuarantor: Known<Bool>
    let investorCanGuarantee: Known<Bool>
    let counterGuaranteeBeyondInvestor: Known<Bool>
    let daysUsed: Known<Int64>
    let fraudFound: Known<Bool>
    let integrityBlocked: Known<Bool>
    let planYearReceived: Known<Money>

    /// The events in order, with their sums; worked out once, when the facts are read.
    let schedule: Known<LoanSchedule>

    init(_ read: inout FactReader) {
        applicationDate = read.day("application_date", evidence: "申报系统记录")
        registeredInQingdao = read.flag("registered_in_qingdao", evidence: "营业执照")
        independentLegalPerson = read.flag("independent_legal_person", evidence: "营业执照")
        enterprise = TechnologyEnterprise(&read)
        lenderIsBank = read.flag("lender_is_bank", evidence: "借款合同")
        contractDate = read.day("contract_date", evidence: "借款合同")
        loanTerm = read.count("loan_term_months", evidence: "借款合同")
        contractAmount = read.money("contract_amount_fen", evidence: "借款合同")
        actualRate = read.rate("actual_rate_ppm", evidence: "借款合同")
        events = read.list("events", evidence: "放款凭证、还款凭证") { LoanEvent(&$0) }
        settledDate = read.day("settled_date", evidence: "银行结清证明")
        hadOverdue = read.flag("had_overdue", evidence: "银行还款流水")
        otherMunicipalInterestSubsidy = read.flag(
            "other_municipal_interest_subsidy", evidence: "企业声明、市级奖补台账")
        mode = read.choice("finance_mode", evidence: "投资协议、认股承诺或担保（保险）协议")
        investmentDate = read.day("investment_date", evidence: "投资协议")
        investmentExited = read.flag("investment_exited", evidence: "股东名册")
        equityChangeRegistered = read.flag("equity_change_registered", evidence: "股权变更登记通知书")
        subscriptionCommitment = read.flag("subscription_commitment", evidence: "认股承诺（期权协议）")
        investorJointLiability = read.flag("investor_joint_liability", evidence: "连带责任协议")
        thirdPartyGuarantor = read.flag("third_party_guarantor", evidence: "保证合同")
        investorCanGuarantee = read.flag("investor_can_guarantee", evidence: "投资机构营业执照")
        counterGuaranteeBeyondInvestor = read.flag(
            "counter_guarantee_beyond_investor", evidence: "保证合同、反担保合同")
        daysUsed = read.count("toudai_days_used", evidence: "市级奖补台账（系统）")
        fraudFound = read.flag("fraud_found", evidence: "主管部门核查意见")
        integrityBlocked = read.flag("integrity_blocked", evidence: "科研诚信查询结果")
        planYearReceived = read.money("plan_year_received_fen", evidence: "市级奖补台账（系统）")
        schedule = events.schedule
    }
}
