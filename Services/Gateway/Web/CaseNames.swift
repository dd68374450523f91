import Messages

/// The words of integrity cases, by the ids of the policy file.
enum CaseNames {
    static let states: [String: Words] = [
        "clue": Words("线索", "clue"), "investigating": Words("调查中", "under inquiry"),
        "notice_due": Words("待告知", "notice due"),
        "statement_open": Words("陈述申辩期", "statement open"),
        "statement_received": Words("已陈述申辩", "statement received"),
        "ready": Words("待决定", "ready for decision"), "decided": Words("已决定", "decided"),
        "served": Words("已送达", "served"), "review_requested": Words("已申请复查", "review requested"),
        "under_review": Words("复查中", "under review"), "final": Words("决定生效终局", "final"),
        "closed_no_case": Words("不予立案", "closed, no case"),
        "closed_no_finding": Words("未认定失信", "closed, no finding"),
        "annulled": Words("已撤销", "annulled"), "repaired": Words("已修复", "repaired"),
        "expired": Words("期限届满", "expired"),
    ]

    /// As a case goes through them.
    static let statesInOrder = [
        "clue", "investigating", "notice_due", "statement_open", "statement_received", "ready",
        "decided", "served", "review_requested", "under_review", "final", "closed_no_case",
        "closed_no_finding", "annulled", "repaired", "expired",
    ]

    static let acts: [String: Words] = [
        "report": Words("登记线索", "clue reported"), "open": Words("立案", "case opened"),
        "dismiss": Words("不予立案", "clue dismissed"),
        "order_provisional": Words("采取暂停措施", "provisional measures"),
        "lift_provisional": Words("解除暂停措施", "measures lifted"),
        "find_none": Words("未认定失信", "no finding"), "drop": Words("终止处理", "dropped"),
        "propose": Words("调查终结", "inquiry ended"), "serve_notice": Words("告知", "notice served"),
        "state": Words("陈述申辩", "statement filed"),
        "state_late": Words("逾期陈述", "late statement"), "hear": Words("听取陈述", "statement heard"),
        "reinvestigate": Words("重新调查", "inquiry reopened"), "decide": Words("作出决定", "decision"),
        "serve": Words("送达决定", "decision served"), "publish": Words("公开决定", "made public"),
        "request_review": Words("申请复查", "review requested"),
        "accept": Words("受理复查", "review accepted"), "refuse": Words("不予复查", "review refused"),
        "uphold": Words("维持", "upheld"), "change": Words("变更", "to be changed"),
        "annul": Words("撤销", "annulled"), "set_aside": Words("裁判撤销", "set aside elsewhere"),
        "repair": Words("信用修复", "credit repaired"), "expire": Words("期限届满", "term over"),
        "accept_correction": Words("整改验收", "correction accepted"),
        "defer": Words("暂缓", "records deferred"), "lapse": Words("期限届满", "period over"),
        "escalate": Words("逾期督办", "overdue, escalated"),
        "file_evidence": Words("提交材料", "file added"), "assign": Words("指派承办", "assigned"),
        "recuse": Words("回避", "officer recused"), "correct": Words("更正", "entry corrected"),
    ]

    static let clocks: [String: Words] = [
        "statement": Words("陈述申辩期限", "time to state and defend"),
        "review_request": Words("申请复查期限", "time to ask for a review"),
        "review_accept": Words("受理复查期限", "time to take the review up"),
        "review_finish": Words("复查办结期限", "time to finish the review"),
        "term": Words("惩戒期限", "term of the records"),
    ]

    static let actors: [String: Words] = [
        "authority": Words("科技主管部门", "the bureau"), "subject": Words("当事人", "the subject"),
        "clock": Words("期限", "a period"),
    ]

    /// What becomes of the case, or of a right, when the period is over.
    static let lapses: [String: Words] = [
        "statement": Words("视为放弃陈述申辩", "the right to state is waived"),
        "review_request": Words("不得再申请复查", "no review may be asked for"),
        "review_accept": Words("只作督办，不视为受理或者驳回", "it escalates; nothing lapses"),
        "review_finish": Words("只作督办，复查继续", "it escalates; nothing lapses"),
        "term": Words("惩戒期满", "the records end"),
    ]

    static func status(_ clock: ClockReading) -> Words {
        switch clock.status {
        case .running: Words("进行中", "running")
        case .paused: Words("中止", "paused")
        case .stopped: Words("已完成", "done")
        case .lapsed: Words("已届满", "over")
        case .unspecified, .unrecognized: Words("不明", "unknown")
        }
    }

    /// The word itself where it is not known.
    static func name(_ id: String, in words: [String: Words], _ say: Language) -> String {
        words[id].map { say($0) } ?? id
    }
}
