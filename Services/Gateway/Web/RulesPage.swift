import Messages
import RPC
import Stubs
import Values

/// The catalogue: rules of all services, each service's together.
struct RulesPage {
    private let rules: [Rule]
    private let silent: [String]
    private let query: FormValues
    private let say: Language

    static func make(
        _ request: PageRequest, _ asker: PageAsker
    ) async throws(PageRefusal) -> Page {
        let day = request.query["on"]
        guard day.isEmpty || Day(iso: day) != nil else { throw .wrongDay(String(day.prefix(60))) }
        do throws(RPCError) {
            let answer = try await asker.ask(
                PolicyServiceMethods.listRules, ListRulesRequest(asOfDate: day),
                as: request.caller ?? PageRequest.visitor)
            let page = RulesPage(
                rules: answer.rules, silent: answer.unavailableServices, query: request.query,
                say: request.language)
            return Page(
                title: page.say("政策目录", "Rules"), place: .rules, content: page.content)
        } catch {
            throw PageRefusal(error)
        }
    }

    /// Rules that have every word that was searched for in id, names or documents.
    private var found: [Rule] {
        let words = query["q"].lowercased().split(whereSeparator: \.isWhitespace)
        return rules.filter { rule in
            let text =
                ([rule.ruleID, rule.titleZh, rule.titleEn]
                + rule.citations.map { $0.document + $0.number }
                + rule.conditions.flatMap { [$0.textZh, $0.textEn] }).joined(separator: "\n")
                .lowercased()
            return words.allSatisfy { text.contains($0) }
        }
    }

    private var content: HTML {
        let found = found
        return .pieces([
            Tag.h1 { say("政策目录", "Rules") },
            Tag.p(.class("lead")) {
                say(
                    "系统内的每条规则，及其依据的文件、条件、参数和有效期。",
                    "Every rule of the system with its documents, conditions, parameters, validity."
                )
            },
            search,
            silentServices,
            Tag.p(.class("hint"), Attribute("role", "status")) {
                say(
                    "\(rules.count) 条规则中的 \(found.count) 条",
                    "\(found.count) of \(rules.count) rules")
            },
            .pieces(Owner.allCases.map { group($0, found) }),
        ])
    }

    private var search: HTML {
        Tag.form(
            .class("lookup"), Attribute("action", Link.rules.text), Attribute("role", "search")
        ) {
            Tag.div {
                Tag.label(Attribute("for", "q")) { say("查找", "Search") }
                Tag.input(.id("q"), .name("q"), .type("search"), .value(query["q"]))
            }
            Tag.div {
                Tag.label(Attribute("for", "on")) { say("日期", "Day") }
                Tag.input(.id("on"), .name("on"), .type("date"), .value(query["on"]))
            }
            Tag.button(.type("submit")) { say("查找", "Search") }
        }
    }

    @HTMLBuilder private var silentServices: HTML {
        if !silent.isEmpty {
            Tag.div(.class("gap")) {
                Tag.p {
                    say(
                        "以下服务没有答复，其规则没有列出：",
                        "These services did not answer, so that their rules are not listed: ")
                    Tag.strong {
                        silent.map { say(ServiceNames.name(of: $0)) }
                            .joined(separator: say("、", ", "))
                    }
                }
            }
        }
    }

    private func group(_ owner: Owner, _ found: [Rule]) -> HTML {
        let rules = found.filter { MethodOwners.owner(ofRule: $0.ruleID) == owner }
        guard !rules.isEmpty else { return .nothing }
        let id = "service-\(owner.rawValue)"
        return Tag.section(.labelledBy(id)) {
            Tag.h2(.id(id)) { say(ServiceNames.name(of: owner.rawValue)) }
            Tag.ul(.class("rules")) { for rule in rules { item(rule) } }
        }
    }

    private func item(_ rule: Rule) -> HTML {
        Tag.li {
            Tag.h3 {
                Tag.a(.href(.rule(rule.ruleID, on: query["on"]))) {
                    RulePage.title(rule, say)
                }
            }
            Tag.p(.class("hint")) {
                Tag.code { rule.ruleID }
                " · "
                Figures.span(rule.inForceFromDate, rule.inForceUntilDate, say)
            }
            if let first = rule.citations.first {
                Tag.p(.class("hint"), .lang(.zh)) { "《\(first.document)》\(first.number)" }
            }
        }
    }
}
