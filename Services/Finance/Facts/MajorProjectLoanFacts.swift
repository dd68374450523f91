import PolicyEngine
import Values

/// The facts of `fin.major_loan`, each with the document that proves it.
struct MajorProjectLoanFacts: FactRecord {
    let applicationDate: Known<Day>
    let registeredInQingdao: Known<Bool>
    let independentLegalPerson: Known<Bool>
    let soundOperation: Known<Bool>
    let goodCredit: Known<Bool>
    let environmentViolations: Known<[Day]>
    let greenThresholdPass: Known<Bool>
    let inPriorityField: Known<Bool>
    let ownsIP: Known<Bool>
    let ipDispute: Known<Bool>
    let technologyLevel: Known<TechnologyLevel>
    let peerRecommended: Known<Bool>
    let readinessLevel: Known<Int64>
    let isConsortium: Known<Bool>
    let consortiumAgreement: Known<Bool>
    let districtRecommended: Known<Bool>
    let projectApproved: Known<Bool>
    let loanTerm: Known<Int64>
    let contractAmount: Known<Money>
    let actualRate: Known<Rate>
    let events: Known<[LoanEvent]>
    let settledDate: Known<Day>
    let otherMunicipalInterestSubsidy: Known<Bool>
    let leaderQualified: Known<Bool>
    let otherSupport: Known<Money>
    let integrityBlocked: Known<Bool>

    /// The events in order, with their sums; worked out once, when the facts are read.
    let schedule: Known<LoanSchedule>

    /// Of the result, by its evaluation report (article 5, 3).
    enum TechnologyLevel: String, CaseIterable, QuantityConvertible {
        case internationalLeading = "international_leading"
        case internationalAdvanced = "international_advanced"
        case domesticLeading = "domestic_leading"
        case domesticAdvanced = "domestic_advanced"
        case other
    }

    init(_ read: inout FactReader) {
        applicationDate = read.day("application_date", evidence: "申报系统记录")
        registeredInQingdao = read.flag("registered_in_qingdao", evidence: "营业执照")
        independentLegalPerson = read.flag("independent_legal_person", evidence: "营业执照")
        soundOperation = read.flag("sound_operation", evidence: "审计报告")
        goodCredit = read.flag("good_credit", evidence: "公共信用报告")
        environmentViolations = read.days("env_violation_dates", evidence: "生态环境部门记录")
        greenThresholdPass = read.flag("green_threshold_pass", evidence: "生态环境部门“绿色门槛”核查结果")
        inPriorityField = read.flag("in_priority_field", evidence: "申报书、主管部门核查意见")
        ownsIP = read.flag("owns_ip", evidence: "知识产权证书")
        ipDispute = read.flag("ip_dispute", evidence: "企业声明、知识产权执法查询结果")
        technologyLevel = read.choice("tech_level", evidence: "科技成果评价报告")
        peerRecommended = read.flag("peer_recommended", evidence: "同行专家评议意见")
        readinessLevel = read.count("trl", evidence: "技术成熟度评价报告")
        isConsortium = read.flag("is_consortium", evidence: "申报书")
        consortiumAgreement = read.flag("consortium_agreement", evidence: "创新联合体协议")
        districtRecommended = read.flag("district_recommended", evidence: "区（市）科技主管部门推荐意见")
        projectApproved = read.flag("project_approved", evidence: "立项文件")
        loanTerm = read.count("loan_term_months", evidence: "借款合同")
        contractAmount = read.money("contract_amount_fen", evidence: "借款合同")
        actualRate = read.rate("actual_rate_ppm", evidence: "借款合同")
        events = read.list("events", evidence: "放款凭证、还款凭证") { LoanEvent(&$0) }
        settledDate = read.day("settled_date", evidence: "银行结清证明")
        otherMunicipalInterestSubsidy = read.flag(
            "other_municipal_interest_subsidy", evidence: "企业声明、市级奖补台账")
        leaderQualified = read.flag("leader_qualified", evidence: "项目负责人简历、科研诚信查询结果")
        otherSupport = read.money("project_other_support_fen", evidence: "市级奖补台账（系统）")
        integrityBlocked = read.flag("integrity_blocked", evidence: "科研诚信查询结果")
        schedule = events.schedule
    }
}
