import Identity
import Messages
import RPC
import Stubs
import Values

/// An officer's desk, or a subject's own cases: first what is due first.
struct CasesPage {
    private let answer: ListCasesResponse
    private let query: FormValues
    private let principal: Principal
    private let today: Day
    private let say: Language

    static func make(
        _ request: PageRequest, _ asker: PageAsker, today: Day
    ) async throws(PageRefusal) -> Page {
        let principal = request.caller ?? PageRequest.visitor
        let due = request.query["due"]
        guard due.isEmpty || Day(iso: due) != nil else { throw .wrongDay(String(due.prefix(60))) }
        do throws(RPCError) {
            let answer = try await asker.ask(
                IntegrityServiceMethods.listCases, question(request.query, principal),
                as: principal)
            return Page(
                title: request.language("诚信案件", "Cases"), place: .cases, principal: principal,
                content: CasesPage(
                    answer: answer, query: request.query, principal: principal, today: today,
                    say: request.language
                ).content)
        } catch {
            throw PageRefusal(error)
        }
    }

    /// The officer is the one who asks: nobody's name stands in an address.
    private static func question(
        _ query: FormValues, _ principal: Principal
    ) -> ListCasesRequest {
        ListCasesRequest(
            state: query["state"], body: query["body"],
            officer: query.has("mine") ? principal.id : "", dueUntilDate: query["due"],
            includeEnded: query.has("all"), pageToken: query["after"])
    }

    @HTMLBuilder private var content: HTML {
        Tag.div(.class("page-head")) {
            Tag.h1 { say("科研诚信案件", "Research-integrity cases") }
            Tag.p(.class("lead")) {
                say("先到期的在前；只列出此身份可见的案件。", "First what is due first; those that you may see.")
            }
        }
        filters
        if answer.cases.isEmpty {
            Tag.p(.class("hint"), Attribute("role", "status")) {
                say("没有符合条件且可见的案件。", "There is no such case that you may see.")
            }
        }
        DataTable(
            say("案件", "Cases"),
            [
                .init(say("案件", "Case")), .init(say("状态", "State")),
                .init(say("最近期限", "Due first")), .init(say("到期日", "Last day")),
                .init(say("承办", "Handled by")), .init(say("当事单位", "Unit")),
            ], answer.cases.map(cells)
        ).html
        if !answer.nextPageToken.isEmpty {
            Tag.p {
                Tag.a(
                    .href(Link(path: ["cases"], query: filtersInUse(after: answer.nextPageToken)))
                ) {
                    say("下一页", "Next page")
                }
            }
        }
    }

    private func filtersInUse(after token: String) -> [(String, String)] {
        query.pairs.filter { ["state", "body", "due", "mine", "all"].contains($0.name) }
            .map { ($0.name, $0.value) } + [("after", token)]
    }

    private var filters: HTML {
        Tag.form(
            .class("lookup case-filters no-print"), Attribute("action", Link.cases.text),
            Attribute("role", "search")
        ) {
            Tag.div {
                Tag.label(Attribute("for", "state")) { say("状态", "State") }
                Tag.select(.id("state"), .name("state")) {
                    Tag.option(.value("")) { say("全部", "all") }
                    for state in CaseNames.statesInOrder { option(state) }
                }
            }
            Tag.div {
                Tag.label(Attribute("for", "due")) { say("到期不晚于", "Due until") }
                Tag.input(.id("due"), .name("due"), .type("date"), .value(query["due"]))
            }
            if principal.role == .bureau {
                Tag.div {
                    Tag.label(Attribute("for", "body")) {
                        say("承办部门（市或区代码）", "Bureau (city or a district's code)")
                    }
                    Tag.input(
                        .id("body"), .name("body"), .type("text"), .value(query["body"]),
                        Attribute("maxlength", "20"), Attribute("autocomplete", "off"))
                }
                box("mine", say("只看我承办的", "only those I handle"))
            }
            box("all", say("包括已结案件", "ended ones too"))
            Tag.button(.type("submit")) { say("查看", "View") }
        }
    }

    private func option(_ state: String) -> HTML {
        let name = CaseNames.name(state, in: CaseNames.states, say)
        return query["state"] == state
            ? Tag.option(.value(state), .selected) { name } : Tag.option(.value(state)) { name }
    }

    private func box(_ name: String, _ text: String) -> HTML {
        let isChecked = query.has(name) ? [Attribute.checked] : []
        return Tag.div(.class("tick-box")) {
            Tag.label {
                Tag.input([.name(name), .type("checkbox"), .value("1")] + isChecked)
                " "
                text
            }
        }
    }

    private func cells(_ one: CaseSummary) -> [HTML] {
        [
            Tag.a(.href(.case(one.caseID))) {
                one.docketNumber.isEmpty
                    ? say("线索 \(one.caseID)", "clue \(one.caseID)") : one.docketNumber
            },
            .text(CaseNames.name(one.state, in: CaseNames.states, say)),
            .text(
                one.nextClock.isEmpty
                    ? "—" : CaseNames.name(one.nextClock, in: CaseNames.clocks, say)),
            due(one), .text(one.officer.isEmpty ? one.body : one.officer),
            .text(one.subjectUSCC.isEmpty ? "—" : one.subjectUSCC),
        ]
    }

    private func due(_ one: CaseSummary) -> HTML {
        guard let day = Day(iso: one.nextDueDate) else { return .text("—") }
        return .pieces([
            Figures.time(one.nextDueDate, say),
            Tag.span(.class("hint block")) { CasePage.daysLeft(until: day, from: today, say) },
        ])
    }
}
