/// Names of the registry's facts as people call them, in the order in which they are shown. Facts
/// of rules carry their own labels.
enum FactNames {
    // The columns are the point.
    // swift-format-ignore
    static let registry: [(name: String, words: Words)] = [
        ("entity_type",                 Words("主体类型", "kind of entity")),
        ("founding_date",               Words("成立日期", "founded")),
        ("age_full_years",              Words("成立满（年）", "full years since founding")),
        ("district",                    Words("所在区（市）", "district")),
        ("registered_in_qingdao",       Words("在青岛市注册", "registered in Qingdao")),
        ("is_legal_person",             Words("独立法人", "independent legal person")),
        ("is_listed",                   Words("上市公司", "listed")),
        ("is_sme_by_size",              Words("按规模为中小企业", "small or medium by size")),
        ("is_hnte",                     Words("高新技术企业", "high-tech enterprise")),
        ("is_science_sme",              Words("科技型中小企业（在库）", "in the register of technology SMEs")),
        ("green_status",                Words("“绿色门槛”核查", "green-threshold check")),
        ("prev_year_revenue_fen",       Words("上年度营业收入", "revenue of the year before")),
        ("prev_year_main_business_revenue_fen", Words("上年度主营业务收入", "main business revenue of the year before")),
        ("prev_year_rd_spend_fen",      Words("上年度研发投入", "R&D spending of the year before")),
        ("prev_year_basic_research_spend_fen", Words("上年度基础研究投入", "basic research spending of the year before")),
        ("prev_year_annual_income_fen", Words("上年度总收入", "income of the year before")),
        ("prev_year_investor_input_fen", Words("上年度举办方投入", "money from founders, year before")),
        ("prev_year_total_assets_fen",  Words("上年度资产总额", "total assets of the year before")),
        ("prev_year_tech_development_income_fen", Words("上年度技术开发收入", "technology development income, year before")),
        ("prev_year_tech_transfer_income_fen", Words("上年度技术转让收入", "technology transfer income, year before")),
        ("prev_year_tech_service_income_fen", Words("上年度技术服务收入", "technology service income, year before")),
        ("prev_year_tech_consulting_income_fen", Words("上年度技术咨询收入", "technology consulting income, year before")),
        ("prev_year_government_purchase_income_fen", Words("上年度政府购买服务收入", "government purchases, year before")),
        ("prev_year_research_project_income_fen", Words("上年度科研项目收入", "research project income, year before")),
        ("prev_year_platform_service_income_fen", Words("上年度平台服务收入", "platform service income, year before")),
        ("prev_year_registered_contract_volume_fen", Words("上年度登记技术合同额", "registered contracts, year before")),
        ("prev_year_staff_count",       Words("上年度从业人数", "persons employed, year before")),
        ("prev_year_resident_rd_staff_count", Words("上年度常驻研发人数", "resident R&D staff, year before")),
    ]

    /// Keys within lists and objects.
    private static let keys: [String: Words] = [
        "id": Words("编号", "number"), "level": Words("级别", "level"), "date": Words("日期", "date"),
        "reward_type": Words("奖补类", "award kind"), "kind": Words("种类", "kind"),
        "amount_fen": Words("金额", "amount"), "from": Words("自", "from"), "to": Words("至", "to"),
        "from_date": Words("自", "from"), "until_date": Words("至", "until"),
    ]

    private static let byName: [String: Words] = Dictionary(
        registry.map { ($0.name, $0.words) }, uniquingKeysWith: { first, _ in first })

    /// Nil for a fact that has no name here.
    static func name(of fact: String) -> Words? { byName[fact] ?? keys[fact] }

    /// The unit that a fact's name ends with; empty where it has none.
    static func unit(of fact: String) -> String {
        ["fen", "ppm", "days", "months"].first { fact.hasSuffix("_\($0)") } ?? ""
    }
}

/// Values of facts and enumerations as people call them.
enum ValueNames {
    static func name(of value: String) -> Words? { names[value] }

    private static let names: [String: Words] = [
        "enterprise": Words("企业", "enterprise"), "university": Words("高等院校", "university"),
        "institute": Words("科研院所", "research institute"), "hospital": Words("医疗机构", "hospital"),
        "social_organisation": Words("社会组织", "social organisation"),
        "new_rd_institution": Words("新型研发机构", "new R&D institution"),
        "pass": Words("通过", "passed"), "fail": Words("未通过", "failed"),
        "not_required": Words("无需核查", "not required"),
        "national": Words("国家级", "national"), "provincial": Words("省级", "provincial"),
        "municipal": Words("市级", "municipal"), "district": Words("区（市）级", "district"),
        "science_award": Words("科技奖励", "science award"),
        "competition": Words("创新创业大赛", "innovation contest"),
        "draw": Words("放款", "drawing"), "repay": Words("还款", "repayment"),
        "research": Words("科技研发", "research"), "conversion": Words("成果转化", "conversion"),
        "industrialisation": Words("产业化", "industrialisation"),
        "operation": Words("经营发展", "operation"),
        "refinancing": Words("偿还其他贷款", "repaying other loans"),
        "entrusted_loan": Words("委托贷款", "entrusted loan"),
        "private_lending": Words("民间借贷", "private lending"),
        "capital_market": Words("资本市场", "capital markets"),
        "personal_consumption": Words("个人消费", "personal consumption"),
        "other": Words("其他", "other"),
        "plain": Words("普通贷款", "plain"), "tou_bao_dai": Words("投保贷", "投保贷: investor and guarantor"),
        "tou_dai": Words("投贷", "投贷: investor liable"), "gen_dai": Words("跟贷", "跟贷: bank follows"),
        "bao_dai_guarantee": Words("保贷（担保）", "保贷: guarantor"),
        "bao_dai_insurance": Words("保贷（保险）", "保贷: insurer"),
        "international_leading": Words("国际领先", "internationally leading"),
        "international_advanced": Words("国际先进", "internationally advanced"),
        "domestic_leading": Words("国内领先", "nationally leading"),
        "domestic_advanced": Words("国内先进", "nationally advanced"),
        "1Y": Words("一年期", "1 year"), "5Y": Words("五年期以上", "5 years and more"),
        "investor": Words("投资机构", "investor"), "guarantor": Words("担保机构", "guarantor"),
        "insurer": Words("保险机构", "insurer"),
        "before_trigger": Words("未到期", "before the due day"),
        "enterprise_period": Words("借款企业还款期", "borrower's own period"),
        "guarantor_period": Words("代偿期", "period of those who pay in its place"),
        "guarantor_overdue": Words("代偿已逾期", "those who pay in its place are late"),
        "bank_recovery": Words("银行追偿", "recovery by the bank"),
        "closed_by_enterprise": Words("企业已还清", "paid by the borrower"),
        "closed_by_guarantor": Words("已代偿", "paid in the borrower's place"),
        "closed_by_guarantor_late": Words("已逾期代偿", "paid late in the borrower's place"),
        "unknown": Words("不明", "unknown"),
    ]
}

/// The services as people call them.
enum ServiceNames {
    static func name(of service: String) -> Words {
        switch service {
        case "platforms": Words("主体登记（platforms）", "Registry (platforms)")
        case "talent": Words("人才与奖励（talent）", "Talent and awards (talent)")
        case "enforcement": Words("执法与诚信（enforcement）", "Enforcement and integrity (enforcement)")
        case "finance": Words("科技金融（finance）", "Sci-tech finance (finance)")
        default: Words(service, service)
        }
    }

    /// Who said a fact, whether a service or a person.
    static func source(_ source: String) -> Words {
        switch source {
        case "caller": Words("本次填写", "entered here")
        default: Owner(rawValue: source) == nil ? RoleNames.name(of: source) : name(of: source)
        }
    }
}
