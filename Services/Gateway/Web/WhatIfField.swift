/// One thing that can be entered for a what-if: a fact of the loan programmes, under its own name.
struct WhatIfField: Sendable {
    /// Of the fact: `contract_amount_fen`.
    let name: String
    let label: Words
    let kind: Kind

    enum Kind: Sendable {
        /// Yes, no, or not known.
        case flag
        case day
        /// Days apart by commas; the word 无 or none says that there are none.
        case days
        /// An amount, entered in yuan.
        case yuan
        /// A rate, entered as a percentage.
        case percent
        case count
        case choice([String])
        /// A list of so many rows at most.
        case rows([Column], Int)
    }

    /// One column of a list.
    struct Column: Sendable {
        /// Key of the list's elements: `amount_fen`.
        let name: String
        let label: Words
        let kind: Kind
    }

    /// The fields that are about one thing.
    struct Group: Sendable {
        let title: Words
        let note: Words?
        /// Shown without being asked for.
        let isOpen: Bool
        let fields: [WhatIfField]
    }

    private init(_ name: String, _ zh: String, _ en: String, _ kind: Kind) {
        self.name = name
        label = Words(zh, en)
        self.kind = kind
    }

    /// All fields, by name.
    static let byName = Dictionary(
        uniqueKeysWithValues: groups.flatMap(\.fields).map { ($0.name, $0) })

    /// What a fact is called here; nil where it cannot be entered.
    static func label(of fact: String) -> Words? { byName[fact]?.label }
}

extension WhatIfField {
    /// The programmes that a loan can draw on.
    static let programmes = ["fin.qingkedai", "fin.toudai", "fin.baodai", "fin.major_loan"]

    static let groups: [Group] = [
        Group(title: Words("贷款", "The loan"), note: nil, isOpen: true, fields: loan),
        Group(
            title: Words("企业", "The enterprise"),
            note: Words(
                "填写了统一社会信用代码的，未填的事实向登记、奖励和诚信等服务查询；填写的以本页为准。",
                "With a credit code, what is left open here is asked of registry, prize list and "
                    + "integrity list; what is entered stands before what they say."),
            isOpen: true, fields: enterprise),
        Group(
            title: Words("投资、担保与保险", "Investment, guarantee, insurance"),
            note: Words("用于投（保）贷政策。", "For the programmes of investment and guarantee loans."),
            isOpen: false, fields: backing),
        Group(
            title: Words("重大项目", "Major project"),
            note: Words("用于重大项目贷款贴息。", "For the subsidy of major-project loans."),
            isOpen: false, fields: majorProject),
    ]

    private static let loan: [WhatIfField] = [
        .init("lender_is_bank", "贷款机构是银行", "The lender is a bank", .flag),
        .init("contract_date", "合同签订日", "Contract signed on", .day),
        .init("loan_term_months", "期限（月）", "Term in months", .count),
        .init("contract_amount_fen", "合同金额（元）", "Contract amount in yuan", .yuan),
        .init("actual_rate_ppm", "合同年利率（%）", "Yearly rate in %", .percent),
        .init("finance_mode", "融资形式", "Form of the loan", .choice(modes)),
        .init("loan_use", "用途", "Use of the money", .choice(uses)),
        .init("use_proven", "用途有发票、付款凭证证明", "The use is documented", .flag),
        .init("events", "放款和还款", "Drawings and repayments", .rows(eventColumns, 6)),
        .init("settled_date", "本息结清日", "Completely paid on", .day),
        .init("interest_paid_fen", "实际支付利息（元）", "Interest really paid in yuan", .yuan),
        .init("had_overdue", "有过逾期", "Was ever overdue", .flag),
        .init(
            "other_municipal_interest_subsidy", "该笔贷款已获其他市级贴息",
            "Drew another municipal interest subsidy", .flag),
    ]

    private static let enterprise: [WhatIfField] = [
        .init("registered_in_qingdao", "在青岛市注册", "Registered in Qingdao", .flag),
        .init("independent_legal_person", "具有独立法人资格", "Independent legal person", .flag),
        .init("in_national_sme_db", "已入库科技型中小企业", "In the register of technology SMEs", .flag),
        .init("is_high_tech", "高新技术企业", "High-tech enterprise", .flag),
        .init("is_sme_by_size", "按规模为中小企业", "Small or medium by size", .flag),
        .init("is_listed", "上市公司", "Listed", .flag),
        .init("sci_projects", "科技计划项目", "Science-plan projects", .rows(projectColumns, 4)),
        .init("prizes", "科技奖励、大赛奖项", "Awards and contest prizes", .rows(prizeColumns, 2)),
        .init("green_threshold_pass", "通过“绿色门槛”核查", "Passes the green threshold", .flag),
        .init("integrity_blocked", "在科研诚信限制期内", "Barred by the integrity list", .flag),
        .init("fraud_found", "被认定弄虚作假", "Fraud was found", .flag),
        .init("qingkedai_granted_before", "已获过“青科贷”贴息", "Holds a Qingkedai grant", .flag),
        .init(
            "plan_year_received_fen", "本年度已获奖补（元）", "Grants of this year in yuan", .yuan),
    ]

    private static let backing: [WhatIfField] = [
        .init("investment_date", "股权投资日", "Equity investment on", .day),
        .init("investment_exited", "投资机构已退出", "The investor has left", .flag),
        .init(
            "equity_change_registered", "股权变更已登记", "The change of equity is registered", .flag),
        .init("subscription_commitment", "有认股承诺（期权协议）", "There is an option agreement", .flag),
        .init("investor_joint_liability", "投资机构承担连带责任", "The investor is jointly liable", .flag),
        .init("investor_can_guarantee", "投资机构依法可担保", "The investor may guarantee", .flag),
        .init("third_party_guarantor", "有第三方保证人", "There is a third-party guarantor", .flag),
        .init(
            "counter_guarantee_beyond_investor", "要求投资机构以外的人反担保",
            "Counter-guarantee of others than the investor", .flag),
        .init("toudai_days_used", "已享受投贷贴息天数", "Days of 投贷 subsidy used", .count),
        .init("guarantor_joint_liability", "担保或保险机构承担连带责任", "Guarantor jointly liable", .flag),
        .init("guaranteed_amount_fen", "担保本金（元）", "Principal guaranteed in yuan", .yuan),
        .init("fee_rate_ppm", "担保（保险）费率（%）", "Fee rate in %", .percent),
        .init("fee_paid_fen", "实际支付担保（保险）费（元）", "Fee really paid in yuan", .yuan),
        .init("baodai_received_fen", "已获保贷补贴（元）", "Fee subsidies received in yuan", .yuan),
    ]

    private static let majorProject: [WhatIfField] = [
        .init("sound_operation", "经营状况良好", "Sound operation", .flag),
        .init("good_credit", "信用状况良好", "Good credit", .flag),
        .init("env_violation_dates", "环保违法日期", "Days of environmental violations", .days),
        .init("in_priority_field", "属于重点领域", "In a priority field", .flag),
        .init("owns_ip", "拥有知识产权", "Owns the intellectual property", .flag),
        .init("ip_dispute", "有知识产权纠纷", "There is an IP dispute", .flag),
        .init("tech_level", "成果水平", "Level of the technology", .choice(levels)),
        .init("peer_recommended", "同行专家推荐", "Recommended by peers", .flag),
        .init("trl", "技术成熟度等级", "Technology readiness level", .count),
        .init("is_consortium", "创新联合体", "A consortium", .flag),
        .init("consortium_agreement", "有联合体协议", "There is a consortium agreement", .flag),
        .init("district_recommended", "区（市）主管部门推荐", "Recommended by the district", .flag),
        .init("project_approved", "项目已立项", "The project is approved", .flag),
        .init("leader_qualified", "项目负责人符合要求", "The project leader qualifies", .flag),
        .init("project_other_support_fen", "项目已获其他支持（元）", "Other support in yuan", .yuan),
    ]

    private static let eventColumns: [Column] = [
        Column(name: "date", label: Words("日期", "Day"), kind: .day),
        Column(name: "kind", label: Words("种类", "Kind"), kind: .choice(["draw", "repay"])),
        Column(name: "amount_fen", label: Words("金额（元）", "Yuan"), kind: .yuan),
    ]
    private static let projectLevels = ["national", "provincial", "municipal", "district"]
    private static let projectColumns: [Column] = [
        Column(name: "level", label: Words("级别", "Level"), kind: .choice(projectLevels)),
        Column(name: "date", label: Words("立项日", "Approved"), kind: .day),
        Column(name: "reward_type", label: Words("奖补类", "Award kind"), kind: .flag),
    ]
    private static let prizeColumns: [Column] = [
        Column(
            name: "kind", label: Words("种类", "Kind"),
            kind: .choice(["science_award", "competition"])),
        Column(name: "level", label: Words("级别", "Level"), kind: .choice(projectLevels)),
        Column(name: "date", label: Words("批准日", "Approved"), kind: .day),
    ]
    private static let modes = [
        "plain", "tou_bao_dai", "tou_dai", "gen_dai", "bao_dai_guarantee", "bao_dai_insurance",
    ]
    private static let uses = [
        "research", "conversion", "industrialisation", "operation", "refinancing",
        "entrusted_loan", "private_lending", "capital_market", "personal_consumption", "other",
    ]
    private static let levels = [
        "international_leading", "international_advanced", "domestic_leading",
        "domestic_advanced", "other",
    ]
}
