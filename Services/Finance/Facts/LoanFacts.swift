import PolicyEngine
import Values

/// What is known of a loan and of the enterprise that took it: the facts of `fin.qingkedai`, each
/// with the document that proves it.
struct LoanFacts: FactRecord {
    let applicationDate: Known<Day>
    let registeredInQingdao: Known<Bool>
    let independentLegalPerson: Known<Bool>
    let scienceProjects: Known<[ScienceProject]>
    let prizes: Known<[SciencePrize]>
    let lenderIsBank: Known<Bool>
    let contractDate: Known<Day>
    let loanTerm: Known<Int64>
    let contractAmount: Known<Money>
    let events: Known<[LoanEvent]>
    let settledDate: Known<Day>
    let hadOverdue: Known<Bool>
    let otherMunicipalInterestSubsidy: Known<Bool>
    let interestPaid: Known<Money>
    let loanUse: Known<Use>
    let useProven: Known<Bool>
    let grantedBefore: Known<Bool>
    let greenThresholdPass: Known<Bool>
    let fraudFound: Known<Bool>
    let integrityBlocked: Known<Bool>
    let planYearReceived: Known<Money>

    /// The events in order, with their sums; worked out once, when the facts are read.
    let schedule: Known<LoanSchedule>

    init(_ read: inout FactReader) {
        applicationDate = read.day("application_date", evidence: "申报系统记录")
        registeredInQingdao = read.flag("registered_in_qingdao", evidence: "营业执照")
        independentLegalPerson = read.flag("independent_legal_person", evidence: "营业执照")
        scienceProjects = read.list(
            "sci_projects", evidence: "科技计划项目立项文件", uniqueBy: ScienceProject.self
        ) { ScienceProject(&$0) }
        prizes = read.list(
            "prizes", evidence: "科技奖励或创新创业大赛获奖证书", uniqueBy: SciencePrize.self
        ) { SciencePrize(&$0) }
        lenderIsBank = read.flag("lender_is_bank", evidence: "借款合同")
        contractDate = read.day("contract_date", evidence: "借款合同")
        loanTerm = read.count("loan_term_months", evidence: "借款合同")
        contractAmount = read.money("contract_amount_fen", evidence: "借款合同")
        events = read.list("events", evidence: "放款凭证、还款凭证") { LoanEvent(&$0) }
        settledDate = read.day("settled_date", evidence: "银行结清证明")
        hadOverdue = read.flag("had_overdue", evidence: "银行还款流水")
        otherMunicipalInterestSubsidy = read.flag(
            "other_municipal_interest_subsidy", evidence: "企业声明、市级奖补台账")
        interestPaid = read.money("interest_paid_fen", evidence: "付息凭证")
        loanUse = read.choice("loan_use", evidence: "借款合同、资金使用台账")
        useProven = read.flag("use_proven", evidence: "发票、付款凭证")
        grantedBefore = read.flag("qingkedai_granted_before", evidence: "市级奖补台账（系统）")
        greenThresholdPass = read.flag("green_threshold_pass", evidence: "生态环境部门“绿色门槛”核查结果")
        fraudFound = read.flag("fraud_found", evidence: "主管部门核查意见")
        integrityBlocked = read.flag("integrity_blocked", evidence: "科研诚信查询结果")
        planYearReceived = read.money("plan_year_received_fen", evidence: "市级奖补台账（系统）")
        schedule = events.schedule
    }
}

extension LoanFacts {
    /// What the money is agreed for and was used for (article 2).
    enum Use: String, CaseIterable, QuantityConvertible {
        case research, conversion, industrialisation, operation
        case refinancing
        case entrustedLoan = "entrusted_loan"
        case privateLending = "private_lending"
        case capitalMarket = "capital_market"
        case personalConsumption = "personal_consumption"
        case other
    }
}

/// A project of a science plan, on the day of its approval.
struct ScienceProject: Identifiable, Hashable, Sendable {
    enum Level: String, CaseIterable, Sendable {
        case national, provincial, municipal, district
    }

    let id: String
    let level: Level
    let approved: Day
    /// Of the award-and-subsidy kind (奖补类): all of these together count as one project.
    let isRewardType: Bool

    init?(_ item: inout FactItemReader) {
        let id = item.text("id")
        let level: Level? = item.choice("level")
        let approved = item.day("date")
        let isRewardType = item.flag("reward_type")
        guard let id, let level, let approved, let isRewardType else { return nil }
        self.id = id
        self.level = level
        self.approved = approved
        self.isRewardType = isRewardType
    }
}

/// A science award, or a prize of an innovation contest.
struct SciencePrize: Identifiable, Hashable, Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case scienceAward = "science_award"
        case competition
    }

    let id: String
    let kind: Kind
    let level: ScienceProject.Level
    let awarded: Day

    init?(_ item: inout FactItemReader) {
        let id = item.text("id")
        let kind: Kind? = item.choice("kind")
        let level: ScienceProject.Level? = item.choice("level")
        let awarded = item.day("date")
        guard let id, let kind, let level, let awarded else { return nil }
        self.id = id
        self.kind = kind
        self.level = level
        self.awarded = awarded
    }
}
