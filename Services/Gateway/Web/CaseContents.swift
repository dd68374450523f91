import Messages

/// What was written in a case, in the order in which it came about: clue, report, notice, statement,
/// decision, service, review, repair. Only what is there has a section.
struct CaseContents {
    private let seen: IntegrityCase
    private let say: Language

    init(_ seen: IntegrityCase, _ say: Language) {
        self.seen = seen
        self.say = say
    }

    var html: HTML {
        .pieces([
            section("clue", say("线索", "Clue"), clue),
            section("provisional", say("暂停措施", "Provisional measures"), provisional),
            section("report", say("调查结论", "Findings of the inquiry"), report),
            section("notice", say("处理告知", "Notice"), notice, paper: "notice"),
            section("statement", say("陈述与申辩", "Statement"), statement),
            section("decision", say("处理决定", "Decision"), decision, measures, paper: "decision"),
            section("service", say("送达与公开", "Service and publication"), service, paper: receipt),
            section("review", say("复查", "Review"), review, paper: conclusion),
            section("afterwards", say("决定之后", "After the decision"), afterwards),
        ])
    }

    /// - Parameter paper: the paper that it leads to; empty where there is none.
    private func section(
        _ id: String, _ title: String, _ words: CaseWords, _ more: HTML = .nothing,
        paper: String = ""
    ) -> HTML {
        guard !words.isEmpty else { return .nothing }
        return CaseSection(id, title) {
            words.html
            more
            if !paper.isEmpty {
                Tag.p(.class("no-print")) {
                    Tag.a(.href(.paper(paper, of: seen.caseID))) {
                        say("打印：", "Print: ") + CaseNames.name(paper, in: CaseNames.papers, say)
                    }
                }
            }
        }.html
    }

    private var receipt: String { seen.service == nil ? "" : "service_receipt" }
    private var conclusion: String { seen.reviewConclusion == nil ? "" : "review_conclusion" }

    private var clue: CaseWords {
        var words = CaseWords(say)
        guard let clue = seen.clue else { return words }
        words.add(say("来源", "Source"), CaseNames.name(clue.source, in: CaseNames.sources, say))
        words.add(day: say("发现日期", "Found on"), clue.foundDate)
        words.add(
            say("涉嫌行为", "Points to"),
            CaseWords.list(clue.suspectedKinds, CaseNames.misconduct, say))
        words.add(say("项目或者奖补编号", "Activity"), clue.activityID)
        words.add(text: say("内容", "What is said"), clue.summary)
        return words
    }

    private var provisional: CaseWords {
        var words = CaseWords(say)
        guard let order = seen.provisional else { return words }
        words.add(
            say("措施", "Measures"), CaseWords.list(order.measures, CaseNames.suspensions, say))
        words.add(day: say("自", "From"), order.orderedDate)
        words.add(text: say("理由", "Why"), order.reason)
        return words
    }

    private var report: CaseWords {
        var words = CaseWords(say)
        guard let report = seen.report else { return words }
        words.add(day: say("报告日期", "Report of"), report.reportDate)
        words.add(
            say("认定行为", "Found"),
            CaseWords.list(report.misconductKinds, CaseNames.misconduct, say))
        words.add(say("其他行为", "Other misconduct"), report.otherKindText)
        words.add(text: say("调查情况", "Findings"), report.findings)
        return words
    }

    private var notice: CaseWords {
        var words = CaseWords(say)
        guard let notice = seen.notice else { return words }
        words.add(day: say("送达日期", "Served on"), notice.servedDate)
        words.add(
            say("载明事项", "It holds"), CaseWords.list(notice.items, CaseNames.noticeItems, say))
        words.add(
            say("形式", "Form"),
            notice.inWriting ? say("书面", "in writing") : say("非书面", "not in writing"))
        words.add(text: say("内容", "Text"), notice.text)
        return words
    }

    private var statement: CaseWords {
        var words = CaseWords(say)
        if let statement = seen.statement {
            words.add(day: say("提出日期", "Made on"), statement.madeDate)
            words.add(text: say("内容", "Text"), statement.text)
        }
        if let hearing = seen.hearing {
            words.add(day: say("听取日期", "Heard on"), hearing.heardDate)
            words.add(
                say("听取方式", "Manner"), CaseNames.name(hearing.manner, in: CaseNames.manners, say))
            words.add(text: say("笔录与复核", "Record"), hearing.record)
        }
        return words
    }

    private var decision: CaseWords {
        var words = CaseWords(say)
        guard let decision = seen.decision else { return words }
        words.add(day: say("决定日期（自当日生效）", "Issued, in force from"), decision.decisionDate)
        words.add(say("决定机关", "Authority"), decision.authorityName)
        words.add(say("情节", "Grade"), CaseNames.name(decision.grade, in: CaseNames.grades, say))
        words.add(
            say("失信行为", "Misconduct"),
            CaseWords.list(decision.misconductKinds, CaseNames.misconduct, say))
        words.add(say("从轻情形（第十五条）", "Mitigating (article 15)"), numbers(decision.mitigating))
        words.add(say("从重情形（第十六条）", "Aggravating (article 16)"), numbers(decision.aggravating))
        words.add(text: say("裁量理由", "Why it weighs so"), decision.weighingReason)
        if decision.recoverFen > 0 {
            words.add(say("追回资金", "To be recovered"), Figures.yuan(decision.recoverFen, say))
        }
        words.add(text: say("行为和事实", "Conduct and facts"), decision.conductAndFacts)
        words.add(text: say("依据和决定", "Basis and decision"), decision.basisAndDecision)
        words.add(text: say("救济途径和期限", "Remedies"), decision.remedyAndPeriod)
        words.add(day: say("行政复议截止", "Reconsideration until"), decision.reconsiderationUntilDate)
        words.add(day: say("行政诉讼截止", "Lawsuit until"), decision.lawsuitUntilDate)
        return words
    }

    private var measures: HTML {
        let decision = seen.decision ?? SanctionDecision()
        return DataTable(
            say("处理措施（第十二条）", "Measures (article 12)"),
            [
                .init(say("措施", "Measure")),
                .init(say("期限", "Term"), isNumber: true),
            ],
            decision.measures.map { measure in
                let name = CaseNames.measures[measure.measure].map { say($0) } ?? ""
                let other = measure.measure == 10 ? " \(decision.otherMeasureText)" : ""
                return [
                    .text(say("（\(measure.measure)）", "(\(measure.measure)) ") + name + other),
                    .text(
                        measure.months == 0
                            ? "—" : say("\(measure.months) 个月", "\(measure.months) months")),
                ]
            }, showsCaption: true
        ).html
    }

    private var service: CaseWords {
        var words = CaseWords(say)
        if let service = seen.service {
            words.add(
                say("送达方式", "Method"),
                CaseNames.name(service.method, in: CaseNames.deliveries, say))
            words.add(day: say("签收日期", "Signed on"), service.signedDate)
            words.add(day: say("回执日期", "Receipt of"), service.receiptDate)
            words.add(day: say("公告日期", "Public notice of"), service.publishedDate)
            words.add(day: say("抄送所在单位", "Copy to the unit on"), service.copySentDate)
        }
        if let publication = seen.publication {
            words.add(day: say("公开日期", "Made public on"), publication.publishedDate)
        }
        return words
    }

    private var review: CaseWords {
        var words = CaseWords(say)
        if let request = seen.reviewRequest {
            words.add(day: say("申请日期", "Asked for on"), request.filedDate)
            words.add(text: say("申请内容", "What is asked"), request.text)
        }
        words.add(day: say("受理日期", "Taken up on"), seen.reviewAcceptedDate)
        if let conclusion = seen.reviewConclusion {
            words.add(
                say("复查结论", "Conclusion"),
                CaseNames.name(conclusion.outcome, in: CaseNames.outcomes, say))
            words.add(day: say("结论日期", "Concluded on"), conclusion.concludedDate)
            words.add(text: say("理由", "Why"), conclusion.reason)
        }
        return words
    }

    private var afterwards: CaseWords {
        var words = CaseWords(say)
        if let ruling = seen.setAside {
            words.add(say("作出裁判的机关", "Set aside by"), ruling.authority)
            words.add(day: say("裁判日期", "Ruling of"), ruling.rulingDate)
        }
        for deferral in seen.deferrals {
            words.add(
                say("暂缓", "Records rest"), Figures.span(deferral.fromDate, deferral.toDate, say))
            words.add(text: say("暂缓理由", "Why"), deferral.reason)
        }
        if let repair = seen.repair {
            words.add(
                say("信用修复", "Repair"), CaseNames.name(repair.effect, in: CaseNames.repairs, say))
            words.add(day: say("申请日期", "Applied on"), repair.appliedDate)
            words.add(day: say("批准日期", "Approved on"), repair.approvedDate)
            if repair.shortenDays > 0 {
                words.add(
                    say("缩短", "Shortened by"),
                    say("\(repair.shortenDays) 天", "\(repair.shortenDays) days"))
            }
        }
        return words
    }

    private func numbers(_ list: [Int32]) -> String {
        list.map { say("（\($0)）", "(\($0))") }.joined()
    }
}
