import Messages
import RPC
import Stubs
import Values

/// Everything that concerns one applicant: what needs attention first, then a section for each
/// owner. What did not arrive says so, and why.
struct ApplicantPage {
    let view: GetApplicantViewResponse
    let say: Language

    static func make(
        _ code: String, _ request: PageRequest, _ asker: PageAsker
    ) async throws(PageRefusal) -> Page {
        let check = USCC.check(code)
        guard check.isValid else { throw .wrongCode(String(code.prefix(60))) }
        let day = request.query["on"]
        guard day.isEmpty || Day(iso: day) != nil else { throw .wrongDay(String(day.prefix(60))) }
        let principal = request.principal(about: check.normalized)
        do throws(RPCError) {
            let view = try await asker.ask(
                ApplicantViewServiceMethods.getApplicantView,
                GetApplicantViewRequest(uscc: check.normalized, asOfDate: day, explain: true),
                as: principal)
            let name = view.registry?.entity?.name ?? ""
            return Page(
                title: name.isEmpty ? view.uscc : name, place: .home, principal: principal,
                content: ApplicantPage(view: view, say: request.language).content)
        } catch {
            throw PageRefusal(error)
        }
    }

    private var content: HTML {
        .pieces([
            heading, glance, contents, deadlines,
            LoanSections(view.loans ?? LoanSection(), say).html,
            RegistrySections(view, say).html,
        ])
    }

    private var heading: HTML {
        let name = view.registry?.entity?.name ?? ""
        return Tag.div(.class("page-head")) {
            Tag.h1 { name.isEmpty ? view.uscc : name }
            Tag.p(.class("lead")) {
                Tag.code { view.uscc }
                say(" · 截至 ", " · as of ")
                Figures.time(view.asOfDate, say)
            }
            if name.contains("合成样本") {
                Tag.p(.class("note small")) {
                    say(
                        "合成样本：此主体及其数据均非真实。",
                        "Synthetic sample: this entity and its data are not real.")
                }
            }
            dayForm
        }
    }

    private var dayForm: HTML {
        Tag.form(.class("inline no-print"), Attribute("action", Link.applicant(view.uscc).text)) {
            Tag.label(Attribute("for", "on")) { say("换一天查看", "On another day") }
            Tag.input(.id("on"), .name("on"), .type("date"), .value(view.asOfDate))
            Tag.button(.type("submit")) { say("查看", "View") }
        }
    }

    // MARK: At a glance

    private var glance: HTML {
        Tag.ul(.class("glance")) {
            bestTile
            barTile
            deadlineTile
            gapTile
        }
    }

    private func tile(_ value: String, _ label: String, _ kind: String = "") -> HTML {
        Tag.li(.class("tile \(kind)")) {
            Tag.strong { value }
            Tag.span { label }
        }
    }

    @HTMLBuilder private var bestTile: HTML {
        let paid = (view.loans?.loans ?? []).flatMap(\.assessments).filter { $0.outcome == .yes }
        let open = (view.loans?.loans ?? []).flatMap(\.assessments).filter {
            $0.outcome == .unknown
        }
        if let most = paid.compactMap(\.amountFen).max() {
            tile(
                Figures.yuan(most, say), say("单笔贷款现在最高可得", "most that one loan brings now"), "met")
        } else if !open.isEmpty {
            tile(
                say("\(open.count) 项", "\(open.count)"),
                say("结论尚不能确定：看缺什么", "answers are open: see what is missing"), "unknown")
        } else if view.loans?.state?.available == true {
            tile(say("暂无", "none"), say("现在可得的贷款补贴", "loan subsidies open now"))
        }
    }

    @HTMLBuilder private var barTile: HTML {
        if let integrity = view.integrity, integrity.state?.available == true {
            if integrity.blocked {
                tile(
                    say("✗ 受限", "✗ barred"),
                    integrity.untilDate.isEmpty
                        ? say("科研诚信限制，期限未定", "from subsidies, without an end")
                        : say(
                            "科研诚信限制至 \(Figures.day(integrity.untilDate, say))",
                            "from subsidies until \(Figures.day(integrity.untilDate, say))"),
                    "unmet")
            } else {
                tile(say("✓ 未受限", "✓ not barred"), say("科研诚信", "research integrity"), "met")
            }
        }
    }

    @HTMLBuilder private var deadlineTile: HTML {
        if let next = view.deadlines.first {
            tile(Figures.day(next.date, say), say(next.textZh, next.textEn))
        }
    }

    @HTMLBuilder private var gapTile: HTML {
        let gaps = [
            view.loans?.state, view.registry?.state, view.prizes?.state, view.integrity?.state,
        ].compactMap { $0 }.filter { !$0.available }
        if !gaps.isEmpty {
            tile(
                say("\(gaps.count) 部分", "\(gaps.count)"),
                say("不完整或不对此身份开放，原因见下", "sections are incomplete or closed to you; see below"),
                "unknown")
        }
    }

    private var contents: HTML {
        Tag.nav(.class("contents no-print"), .ariaLabel(say("本页内容", "On this page"))) {
            Tag.ul {
                for (id, name) in Self.sections {
                    Tag.li {
                        Tag.a(
                            .href(
                                Link(
                                    path: ["applicants", view.uscc], query: [("on", view.asOfDate)],
                                    fragment: id))
                        ) {
                            say(name)
                        }
                    }
                }
            }
        }
    }

    private static let sections: [(String, Words)] = [
        ("deadlines", Words("期限", "Deadlines")), ("loans", Words("贷款与政策", "Loans")),
        ("backing", Words("担保与投资", "Guarantees")), ("policies", Words("保险", "Insurance")),
        ("grants", Words("奖补", "Grants")), ("registry", Words("登记事实", "Registry")),
        ("projects", Words("项目", "Projects")), ("prizes", Words("奖项", "Prizes")),
        ("integrity", Words("科研诚信", "Integrity")),
    ]

    private var deadlines: HTML {
        PageSection(id: "deadlines", title: say("期限", "Deadlines"), state: nil, say: say) {
            DeadlineTimeline(
                view.deadlines, from: Day(iso: view.asOfDate) ?? .epoch, say
            ).html
        }.html
    }
}
