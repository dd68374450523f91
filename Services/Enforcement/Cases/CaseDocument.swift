import Messages
import Values

/// Papers of a case, as HTML made for print: in Chinese, each with the remedies against it and their
/// periods, which articles 19 and 21 to 24 ask for.
struct CaseDocument {
    enum Kind: String, CaseIterable, Sendable {
        case notice
        case decision
        case serviceReceipt = "service_receipt"
        case reviewConclusion = "review_conclusion"
    }

    /// As the reader may see it.
    private let seen: Messages.IntegrityCase

    init(of seen: Messages.IntegrityCase) { self.seen = seen }

    /// Nil where the case has no such paper yet.
    func html(_ kind: Kind) -> String? {
        switch kind {
        case .notice: seen.notice.map(notice)
        case .decision: seen.decision.map(decision)
        case .serviceReceipt: seen.service.map(receipt)
        case .reviewConclusion: seen.reviewConclusion.map(conclusion)
        }
    }

    private func notice(_ notice: Messages.DecisionNotice) -> String {
        page(
            "科研失信行为处理告知书",
            """
            \(paragraph("拟作出处理的事实、理由和依据：", notice.text))
            <p>涉及的失信行为：\(kinds(seen.report?.misconductKinds ?? []))。</p>
            <h2>陈述、申辩的权利</h2>
            <p>根据《青岛市科研诚信管理办法》第十九条，你（单位）有权进行陈述和申辩。请于\
            \(due("statement"))前以书面方式，或者到本机关口头提出；逾期未提出的，视为放弃。</p>
            """)
    }

    private func decision(_ decision: Messages.SanctionDecision) -> String {
        let measures = decision.measures.map { measure in
            let term = measure.months > 0 ? "，期限\(measure.months)个月" : ""
            return "<li>\(Self.measures[measure.measure] ?? "")\(term)</li>"
        }
        let other =
            decision.otherMeasureText.isEmpty
            ? "" : "<p>其他处理措施：\(escaped(decision.otherMeasureText))</p>"
        return page(
            "科研失信行为处理决定书",
            """
            \(paragraph("一、失信行为和事实", decision.conductAndFacts))
            <p>失信行为：\(kinds(decision.misconductKinds))。情节：\
            \(Self.grades[decision.grade] ?? "")。</p>
            \(paragraph("二、处理依据和决定", decision.basisAndDecision))
            <ol>\(measures.joined())</ol>\(other)
            <p>本决定自\(day(decision.decisionDate))起生效；期限自当日起计算。</p>
            <h2>三、救济途径和期限</h2>
            <p>\(escaped(decision.remedyAndPeriod))</p>
            <ul>
            <li>申请复查：自收到本决定书之日起15个工作日内\(reviewUntil)，以书面形式向本机关提出（第二十三条）。\
            复查期间不停止本决定的执行。</li>
            \(remedy("申请行政复议", decision.reconsiderationUntilDate))\
            \(remedy("提起行政诉讼", decision.lawsuitUntilDate))
            </ul>
            \(paragraph("四、其他", decision.otherRequired))
            """, signed: decision.authorityName, on: decision.decisionDate)
    }

    private func receipt(_ service: DecisionService) -> String {
        let served =
            [service.signedDate, service.receiptDate, service.publishedDate]
            .first { !$0.isEmpty } ?? ""
        return page(
            "送达回证",
            """
            <table>
            <tr><th>送达文书</th><td>科研失信行为处理决定书</td></tr>
            <tr><th>送达方式</th><td>\(Self.methods[service.method] ?? "")</td></tr>
            <tr><th>签收、回执或者公告日期</th><td>\(day(served))</td></tr>
            <tr><th>抄送所在单位或者上级单位</th><td>\(day(service.copySentDate))</td></tr>
            <tr><th>复查申请截止日期</th><td>\(due("review_request"))</td></tr>
            </table>
            """)
    }

    private func conclusion(_ conclusion: ReviewConclusion) -> String {
        page(
            "复查结论书",
            """
            <p>经复查，决定\(Self.outcomes[conclusion.outcome] ?? "")原处理决定\
            （\(day(conclusion.concludedDate))）。</p>
            \(paragraph("理由", conclusion.reason))
            <p>对本结论不服的，可以依法申请行政复议或者提起行政诉讼（第二十四条）\
            \(until("申请行政复议", seen.decision?.reconsiderationUntilDate))\
            \(until("提起行政诉讼", seen.decision?.lawsuitUntilDate))。</p>
            """)
    }

    private func page(_ title: String, _ body: String, signed: String = "", on date: String = "")
        -> String
    {
        let subject = seen.subject ?? CaseSubject()
        let code =
            subject.uscc.isEmpty
            ? "公民身份号码：\(escaped(subject.identityNumber))"
            : "统一社会信用代码：\(escaped(subject.uscc))"
        let end = signed.isEmpty ? "" : "<p class=\"seal\">\(escaped(signed))<br>\(day(date))</p>"
        return """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>\(title)</title><style>
            @page { size: A4; margin: 30mm 26mm }
            body { font: 16px/1.9 "Noto Serif CJK SC", serif; max-width: 40em; margin: 2em auto }
            h1 { text-align: center; font-size: 24px } h2 { font-size: 17px }
            .number, .seal { text-align: right } th { text-align: left; padding-right: 2em }
            </style></head><body>
            <h1>\(title)</h1>
            <p class="number">\(escaped(seen.docketNumber))</p>
            <p>\(escaped(subject.name))（\(code)）：</p>
            \(body)
            \(end)
            </body></html>

            """
    }

    private var reviewUntil: String {
        let due = due("review_request")
        return due == Self.unknownDay ? "" : "（至\(due)止）"
    }

    private func remedy(_ name: String, _ last: String) -> String {
        last.isEmpty ? "" : "<li>\(name)：至\(day(last))止（第二十四条）。</li>"
    }

    private func until(_ name: String, _ last: String?) -> String {
        guard let last, !last.isEmpty else { return "" }
        return "，\(name)至\(day(last))止"
    }

    private func paragraph(_ title: String, _ text: String) -> String {
        "<h2>\(title)</h2><p>\(escaped(text))</p>"
    }

    /// The last day of the clock that began last under this name.
    private func due(_ clock: String) -> String {
        guard let reading = seen.clocks.last(where: { $0.clock == clock }) else {
            return Self.unknownDay
        }
        return day(reading.dueDate) + (reading.isProvisional ? "（以公布的工作日安排为准）" : "")
    }

    private func kinds(_ ids: [String]) -> String {
        ids.map { Self.kinds[$0] ?? escaped($0) }.joined(separator: "；")
    }

    private func day(_ iso: String) -> String {
        guard Day(iso: iso) != nil else { return Self.unknownDay }
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        return "\(parts[0])年\(parts[1])月\(parts[2])日"
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }

    private static let unknownDay = "　　年　月　日"
    private static let grades = [
        "light": "较轻", "heavier": "较重", "serious": "严重", "especially_serious": "特别严重",
    ]
    private static let methods = [
        "direct": "直接送达", "entrusted": "委托送达", "post": "邮寄送达", "public_notice": "公告送达",
    ]
    private static let outcomes = ["uphold": "维持", "change": "变更", "annul": "撤销"]
    private static let measures: [Int32: String] = [
        1: "诫勉谈话", 2: "一定范围内通报", 3: "暂停财政资金支持的科技活动，限期整改",
        4: "终止或者撤销所获科技活动，追回结余和已拨资金", 5: "限制承担或者参与财政资金支持的科技活动",
        6: "撤销所获奖励、荣誉，追回奖金", 7: "取消申报科技奖励、人才称号等资格",
        8: "取消提名、被提名和评审等资格", 9: "记入科研诚信严重失信行为数据库", 10: "其他处理措施",
    ]
    private static let kinds = [
        "k1": "抄袭剽窃、侵占他人成果或者申报材料", "k2": "编造研究过程、伪造篡改数据和结论", "k3": "买卖、代写、代投论文和材料，虚构评议",
        "k4": "以虚假信息等不正当手段获取项目、资金、奖励和荣誉", "k5": "违反咨询评审职责", "k6": "违反合同约定",
        "k7": "因违约被强制终止项目", "k8": "违规使用科研经费", "k9": "拒绝检查评估或者不落实整改", "k10": "违规署名",
        "k11": "危害安全、公共利益、健康和伦理", "k12": "违反保密规定", "k13": "其他失信行为",
    ]
}
