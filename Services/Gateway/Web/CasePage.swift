import Identity
import Messages
import RPC
import Stubs
import Values

/// One case: where it stands, what may be done next, its time line, what was written, its files.
/// What the reader may not see is not in what the service answers.
struct CasePage {
    private let seen: IntegrityCase
    private let events: [CaseEvent]
    private let today: Day
    private let say: Language

    static func make(
        _ id: String, _ request: PageRequest, _ asker: PageAsker, today: Day
    ) async throws(PageRefusal) -> Page {
        let principal = request.caller ?? PageRequest.visitor
        do throws(RPCError) {
            let seen = try await asker.ask(
                IntegrityServiceMethods.getCase, GetCaseRequest(caseID: id), as: principal
            ).case
            let events = try await asker.ask(
                IntegrityServiceMethods.listCaseEvents, ListCaseEventsRequest(caseID: id),
                as: principal
            ).events
            let page = CasePage(
                seen: seen ?? IntegrityCase(), events: events, today: today, say: request.language)
            return Page(
                title: page.title, place: .cases, principal: principal, content: page.content)
        } catch {
            throw PageRefusal(error)
        }
    }

    private var title: String {
        seen.docketNumber.isEmpty ? say("线索", "Clue") : seen.docketNumber
    }

    private var content: HTML {
        .pieces([heading, glance, next, timeline, CaseContents(seen, say).html, files])
    }

    private var heading: HTML {
        let subject = seen.subject ?? CaseSubject()
        return Tag.div(.class("page-head")) {
            Tag.h1 { title }
            Tag.p(.class("lead")) {
                subject.name
                " "
                Tag.code { subject.uscc.isEmpty ? subject.identityNumber : subject.uscc }
            }
            Tag.p(.class("hint")) {
                say("案件标识 ", "Case ")
                Tag.code { seen.caseID }
                say("，记录 \(seen.sequence) 项", ", \(seen.sequence) entries")
                say("，承办 ", ", handled by ")
                seen.officer.isEmpty ? seen.body : seen.officer
            }
            if seen.isErased {
                Tag.p(.class("note small")) {
                    say("当事人的个人信息已删除。", "Personal data of the subject was erased.")
                }
            }
        }
    }

    // MARK: At a glance

    private var glance: HTML {
        Tag.ul(.class("glance")) {
            tile(CaseNames.name(seen.state, in: CaseNames.states, say), say("状态", "state"))
            for clock in seen.clocks where clock.status == .running { tile(clock) }
            if let provisional = seen.provisional {
                tile(
                    CaseWords.list(provisional.measures, CaseNames.suspensions, say),
                    say(
                        "暂停措施，自 \(Figures.day(provisional.orderedDate, say)) 起",
                        "provisional, from \(Figures.day(provisional.orderedDate, say))"), "unmet")
            }
        }
    }

    private func tile(_ clock: ClockReading) -> HTML {
        let name = CaseNames.name(clock.clock, in: CaseNames.clocks, say)
        let left = Day(iso: clock.dueDate).map { Self.daysLeft(until: $0, from: today, say) } ?? ""
        return tile(
            clock.dueDate.isEmpty ? "—" : Figures.day(clock.dueDate, say),
            "\(name)\(say("，", ", "))\(left)\(provisional(clock))",
            clock.isProvisional ? "unknown" : "")
    }

    private func tile(_ value: String, _ label: String, _ kind: String = "") -> HTML {
        Tag.li(.class("tile \(kind)")) {
            Tag.strong { value }
            Tag.span { label }
        }
    }

    static func daysLeft(until day: Day, from today: Day, _ say: Language) -> String {
        let days = today.days(until: day)
        if days < 0 { return say("已过 \(-days) 天", "\(-days) days ago") }
        if days == 0 { return say("今天到期", "ends today") }
        return days == 1
            ? say("还有 1 天", "1 day left") : say("还有 \(days) 天", "\(days) days left")
    }

    private func provisional(_ clock: ClockReading) -> String {
        clock.isProvisional
            ? say("（工作日安排未公布，暂定）", " (provisional: the calendar is not published)") : ""
    }

    // MARK: What may be done next

    private var next: HTML {
        CaseSection("next", say("可以采取的下一步", "What may be done next")) {
            if seen.legalActs.isEmpty {
                Tag.p(.class("hint")) {
                    say("此身份现在没有可以采取的行为。", "There is nothing that you may do now.")
                }
            }
            DataTable(
                say("可以采取的下一步", "What may be done next"),
                [
                    .init(say("行为", "Act")), .init(say("由谁", "By")),
                    .init(say("条件", "If")), .init(say("之后状态", "Leads to")),
                    .init(say("依据", "Article")),
                ], seen.legalActs.map(cells)
            ).html
        }.html
    }

    private func cells(_ act: PossibleAct) -> [HTML] {
        [
            .text(CaseNames.name(act.act, in: CaseNames.acts, say)),
            .text(CaseNames.name(act.actor, in: CaseNames.actors, say)),
            .text(CaseNames.condition(act.guardFact, act.guardValueJSON, say)),
            .text(CaseNames.name(act.state, in: CaseNames.states, say)),
            Tag.span(.lang(.zh)) { act.article },
        ]
    }

    // MARK: Time line, and the same in tables

    private var timeline: HTML {
        CaseSection("timeline", say("时间线", "Time line")) {
            CaseTimeline(events: events, clocks: seen.clocks, today: today, say).html
            DataTable(
                say("期限", "Periods"),
                [
                    .init(say("期限", "Period")), .init(say("起算", "From")),
                    .init(say("到期日", "Last day")), .init(say("状态", "Status")),
                    .init(say("届满后果", "When it is over")),
                ], seen.clocks.map(cells), showsCaption: true
            ).html
            DataTable(
                say("经过", "History"),
                [
                    .init("#"), .init(say("日期", "Day")), .init(say("行为", "Act")),
                    .init(say("由谁", "By")), .init(say("之后状态", "State after")),
                    .init(say("依据", "Article")), .init(say("记载", "Note")),
                ], events.map(cells), showsCaption: true
            ).html
        }.html
    }

    private func cells(_ clock: ClockReading) -> [HTML] {
        let ended = clock.endedDate.isEmpty ? "" : " \(Figures.day(clock.endedDate, say))"
        let pauses = clock.pauses.map { pause in
            say("中止：", "paused ") + Figures.span(pause.fromDate, pause.toDate, say)
        }
        return [
            .text(CaseNames.name(clock.clock, in: CaseNames.clocks, say)),
            Figures.time(clock.startedDate, say),
            clock.dueDate.isEmpty ? .text("—") : Figures.time(clock.dueDate, say),
            .text(
                ([say(CaseNames.status(clock)) + ended + provisional(clock)] + pauses)
                    .joined(separator: say("；", "; "))),
            .text(CaseNames.lapses[clock.clock].map { say($0) } ?? "—"),
        ]
    }

    private func cells(_ event: CaseEvent) -> [HTML] {
        let actor = CaseNames.name(event.actor, in: CaseNames.actors, say)
        let clock =
            event.lapsedClock.isEmpty
            ? "" : "（\(CaseNames.name(event.lapsedClock, in: CaseNames.clocks, say))）"
        return [
            .text("\(event.sequence)"), Figures.time(event.actDate, say),
            .text(CaseNames.name(event.act, in: CaseNames.acts, say) + clock),
            .pieces([
                .text(actor),
                // A person who states its defence is known by its identity number.
                event.principal.isEmpty || event.actor != "authority"
                    ? .nothing : Tag.span(.class("hint block")) { event.principal },
            ]),
            .text(CaseNames.name(event.state, in: CaseNames.states, say)),
            Tag.span(.lang(.zh)) { event.article },
            event.note.isEmpty ? .nothing : Tag.span(.class("noted written")) { event.note },
        ]
    }

    private var files: HTML {
        guard !seen.evidence.isEmpty else { return .nothing }
        return CaseSection("files", say("材料", "Files")) {
            DataTable(
                say("材料", "Files"),
                [
                    .init(say("名称", "Name")), .init(say("用途", "Purpose")),
                    .init(say("类型", "Type")), .init(say("字节", "Bytes"), isNumber: true),
                    .init(say("摘要值（SHA-256 前 16 位）", "Digest (first 16 of SHA-256)")),
                ],
                seen.evidence.map { file in
                    [
                        .text(file.fileName.isEmpty ? "—" : file.fileName), .text(file.purpose),
                        .text(file.mediaType), .text(Figures.count(file.sizeBytes)),
                        Tag.code { String(file.digest.prefix(16)) },
                    ]
                }
            ).html
        }.html
    }
}
