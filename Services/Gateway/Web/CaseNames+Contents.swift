// What reports, notices and decisions say, by the ids of the policy file.
extension CaseNames {
    static let sources: [String: Words] = [
        "found": Words("自行发现", "found"), "reported": Words("举报", "reported"),
        "passed_on": Words("移送", "passed on"),
    ]

    static let misconduct: [String: Words] = [
        "k1": Words("抄袭剽窃、侵占他人成果或者申报材料", "plagiarism, taking over others' results"),
        "k2": Words("编造研究过程，伪造、篡改数据和结论", "invented or falsified research"),
        "k3": Words("买卖、代写、代投论文和材料，虚构评议", "bought or ghost-written papers, invented reviews"),
        "k4": Words(
            "以虚假信息等不正当手段获取项目、资金、奖励和荣誉", "false information to get projects, money, honours"),
        "k5": Words("违反咨询评审职责", "breach of duty as adviser or reviewer"),
        "k6": Words("违反合同约定", "breach of project contract"),
        "k7": Words("因违约被强制终止项目", "project ended by force for breach"),
        "k8": Words("违规使用科研经费", "misuse of research money"),
        "k9": Words("拒绝检查评估或者不落实整改", "inspection refused, corrections not made"),
        "k10": Words("违规署名", "authors named against the rules"),
        "k11": Words("危害安全、公共利益、健康和伦理", "harm to security, public interest, health, ethics"),
        "k12": Words("违反保密规定", "breach of secrecy"),
        "k13": Words("其他失信行为", "other misconduct"),
    ]

    static let grades: [String: Words] = [
        "light": Words("较轻", "light"), "heavier": Words("较重", "heavier"),
        "serious": Words("严重", "serious"),
        "especially_serious": Words("特别严重", "especially serious"),
    ]

    /// Measures of article 12, by number.
    static let measures: [Int32: Words] = [
        1: Words("诫勉谈话", "admonition"), 2: Words("一定范围内通报", "circular within a set range"),
        3: Words("暂停财政资金支持的科技活动，限期整改", "publicly funded activity suspended until corrected"),
        4: Words("终止或者撤销所获科技活动，追回结余和已拨资金", "activity withdrawn, money recovered"),
        5: Words("限制承担或者参与财政资金支持的科技活动", "no publicly funded activity"),
        6: Words("撤销所获奖励、荣誉，追回奖金", "awards withdrawn, prize money recovered"),
        7: Words("取消申报科技奖励、人才称号等资格", "no applications for awards and talent titles"),
        8: Words("取消提名、被提名和评审等资格", "no nominations and reviews"),
        9: Words("记入科研诚信严重失信行为数据库", "entered in the serious-dishonesty database"),
        10: Words("其他处理措施", "other measure"),
    ]

    static let suspensions: [String: Words] = [
        "suspend_payment": Words("暂停拨付", "nothing is paid"),
        "suspend_acceptance": Words("暂停受理申报", "applications are not accepted"),
        "suspend_project": Words("暂停项目", "the project rests"),
    ]

    static let noticeItems: [String: Words] = [
        "facts": Words("事实", "facts"), "reasons": Words("理由", "reasons"),
        "basis": Words("依据", "basis"),
        "right_to_state_and_defend": Words("陈述申辩的权利", "right to state and defend"),
        "manner": Words("方式", "manner"), "period": Words("期限", "period"),
    ]

    static let manners: [String: Words] = [
        "in_writing": Words("书面", "in writing"), "orally": Words("口头", "orally"),
        "hearing": Words("听证", "at a hearing"),
    ]

    static let deliveries: [String: Words] = [
        "direct": Words("直接送达", "directly"), "entrusted": Words("委托送达", "entrusted"),
        "post": Words("邮寄送达", "by post"), "public_notice": Words("公告送达", "by public notice"),
    ]

    static let outcomes: [String: Words] = [
        "uphold": Words("维持原决定", "upheld"), "change": Words("变更原决定", "to be changed"),
        "annul": Words("撤销原决定", "annulled"),
    ]

    static let repairs: [String: Words] = [
        "remove": Words("移出名单", "removed from the list"),
        "shorten": Words("缩短期限", "term shortened"),
    ]

    static let papers: [String: Words] = [
        "notice": Words("告知书", "notice"), "decision": Words("决定书", "decision"),
        "service_receipt": Words("送达回证", "service receipt"),
        "review_conclusion": Words("复查结论书", "review conclusion"),
    ]

    /// What must be so that an act is possible: a fact and its value, as `int.step` has them.
    static func condition(_ fact: String, _ valueJSON: String, _ say: Language) -> String {
        guard !fact.isEmpty else { return say("无", "none") }
        return conditions["\(fact) \(valueJSON)"].map { say($0) } ?? "\(fact) = \(valueJSON)"
    }

    private static let conditions: [String: Words] = [
        "evidence_on_file true": Words("证据材料已入卷", "evidence is on file"),
        "notice_complete \"yes\"": Words("告知内容完整", "the notice is complete"),
        "statement \"timely\"": Words("在陈述期限内", "within the time to state"),
        "statement \"late\"": Words("已过陈述期限", "after the time to state"),
        "statement \"waived\"": Words("期限届满而未陈述", "the time passed without a statement"),
        "statement_heard true": Words("陈述已听取", "the statement was heard"),
        "valid \"yes\"": Words("决定符合第十二条至第二十一条", "the decision keeps articles 12 to 21"),
        "served \"yes\"": Words("送达有效", "the service is valid"),
        "request \"timely\"": Words("在申请复查期限内", "within the time to ask for a review"),
        "request \"lapsed\"": Words("期限届满而未申请", "the time passed without a request"),
        "may_refuse \"yes\"": Words("符合可以不予受理的情形", "the rule allows to refuse"),
        "set_aside_elsewhere true": Words("裁判文书已入卷", "the ruling is on file"),
        "granted \"yes\"": Words("符合信用修复条件", "repair may be granted"),
        "allowed \"yes\"": Words("符合采取暂停措施的条件", "provisional measures are allowed"),
        "publish \"yes\"": Words("符合公开条件", "the decision may be made public"),
        "term_over true": Words("期限已满", "the term is over"),
    ]
}
