import Messages
import RPC
import Stubs
import Values

/// One rule: what it encodes, its conditions, the facts that it reads, its parameters on a day.
struct RulePage {
    private let rule: Rule
    private let day: String
    private let say: Language

    static func make(
        _ id: String, _ request: PageRequest, _ asker: PageAsker
    ) async throws(PageRefusal) -> Page {
        let day = request.query["on"]
        guard day.isEmpty || Day(iso: day) != nil else { throw .wrongDay(String(day.prefix(60))) }
        do throws(RPCError) {
            let answer = try await asker.ask(
                PolicyServiceMethods.getRule, GetRuleRequest(ruleID: id, asOfDate: day),
                as: request.caller ?? PageRequest.visitor)
            let page = RulePage(rule: answer.rule ?? Rule(), day: day, say: request.language)
            return Page(
                title: title(page.rule, page.say), place: .rules, content: page.content)
        } catch {
            throw PageRefusal(error)
        }
    }

    static func title(_ rule: Rule, _ say: Language) -> String {
        let title = say(rule.titleZh, rule.titleEn)
        return title.isEmpty ? rule.ruleID : title
    }

    private var content: HTML {
        .pieces([heading, citations, conditions, facts, parameters])
    }

    private var heading: HTML {
        Tag.div(.class("page-head")) {
            Tag.h1 { Self.title(rule, say) }
            Tag.p(.class("lead")) {
                Tag.code { rule.ruleID }
                " · "
                Figures.span(rule.inForceFromDate, rule.inForceUntilDate, say)
                say(" · 读法版本 ", " · reading ")
                rule.version
            }
            Tag.form(.class("inline no-print"), Attribute("action", Link.rule(rule.ruleID).text)) {
                Tag.label(Attribute("for", "on")) { say("查看某日的参数", "Parameters on") }
                Tag.input(.id("on"), .name("on"), .type("date"), .value(day))
                Tag.button(.type("submit")) { say("查看", "Show") }
            }
        }
    }

    private var citations: HTML {
        Tag.section(.labelledBy("citations")) {
            Tag.h2(.id("citations")) { say("依据", "What it encodes") }
            Tag.ul(.class("plain")) {
                for (document, articles) in byDocument {
                    Tag.li(.lang(.zh)) {
                        Tag.strong { document }
                        Tag.span(.class("hint")) { articles.joined(separator: "、") }
                    }
                }
            }
        }
    }

    /// Articles of one document together, in order.
    private var byDocument: [(document: String, articles: [String])] {
        var all: [(document: String, articles: [String])] = []
        for citation in rule.citations {
            let number = citation.number.isEmpty ? "" : "（\(citation.number)）"
            let document = "《\(citation.document)》\(number)"
            let articles = citation.article.isEmpty ? [] : [citation.article]
            if let index = all.firstIndex(where: { $0.document == document }) {
                all[index].articles += articles
            } else {
                all.append((document, articles))
            }
        }
        return all
    }

    @HTMLBuilder private var conditions: HTML {
        if !rule.conditions.isEmpty {
            Tag.section(.labelledBy("conditions")) {
                Tag.h2(.id("conditions")) { say("条件", "Conditions") }
                Tag.ol(.class("conditions")) {
                    for condition in rule.conditions { item(condition) }
                }
            }
        }
    }

    private func item(_ condition: ConditionText) -> HTML {
        let remedy = say(condition.remedyZh, condition.remedyEn)
        return Tag.li(.id(condition.conditionID)) {
            Tag.p(.class("asked")) { say(condition.textZh, condition.textEn) }
            if !remedy.isEmpty {
                Tag.p(.class("remedy")) {
                    Tag.strong { say("不满足时：", "If unmet: ") }
                    remedy
                }
            }
            Tag.p(.class("hint")) {
                CitationText(condition.citation, say).full
                " "
                Tag.code { condition.conditionID }
            }
        }
    }

    private var facts: HTML {
        Tag.section(.labelledBy("facts")) {
            Tag.h2(.id("facts")) { say("需要的事实", "Facts that it reads") }
            DataTable(
                say("需要的事实", "Facts that it reads"),
                [
                    .init(say("事实", "Fact")), .init(say("证明材料", "Evidence")),
                    .init(say("由谁提供", "Who supplies it")), .init(say("取值", "Values")),
                ], rule.facts.map(cells)
            ).html
        }
    }

    private func cells(_ fact: FactDeclaration) -> [HTML] {
        let label = say(fact.labelZh, fact.labelEn)
        let evidence = say(fact.evidence, fact.evidenceEn)
        let name = label.isEmpty ? WhatIfField.label(of: fact.name).map { say($0) } ?? "" : label
        return [
            .pieces([
                name.isEmpty ? .nothing : Tag.span(.class("block")) { name },
                Tag.code { fact.name },
            ]),
            .text(evidence.isEmpty ? "—" : evidence),
            .text(
                fact.suppliers.isEmpty
                    ? "—"
                    : fact.suppliers.map { say(ServiceNames.source($0)) }
                        .joined(separator: say("、", ", "))),
            .text(values(fact)),
        ]
    }

    private func values(_ fact: FactDeclaration) -> String {
        if !fact.choices.isEmpty {
            return fact.choices.map { ValueNames.name(of: $0).map { say($0) } ?? $0 }
                .joined(separator: say("、", ", "))
        }
        let type =
            switch fact.type {
            case "bool", "flag": say("是或否", "yes or no")
            case "date": say("日期", "a day")
            case "int", "integer": say("整数", "a whole number")
            case "list": say("列表", "a list")
            case "text", "string": say("文字", "text")
            default: fact.type
            }
        switch fact.unit.isEmpty ? FactNames.unit(of: fact.name) : fact.unit {
        case "fen": return say("金额（元）", "an amount in yuan")
        case "ppm": return say("百分率", "a percentage")
        case "months": return say("月数", "months")
        case "days": return say("天数", "days")
        default: return type
        }
    }

    @HTMLBuilder private var parameters: HTML {
        if !rule.parameters.isEmpty {
            Tag.section(.labelledBy("parameters")) {
                Tag.h2(.id("parameters")) { say("参数", "Parameters") }
                DataTable(
                    say("当日的参数", "Parameters on that day"),
                    [
                        .init(say("参数", "Parameter")), .init(say("值", "Value"), isNumber: true),
                        .init(say("有效期", "Valid")), .init(say("依据", "Where it stands")),
                    ],
                    rule.parameters.map { parameter in
                        [
                            Tag.code { parameter.parameterID },
                            .text(
                                Figures.value(
                                    json: parameter.valueJSON, unit: parameter.unit, say)),
                            .text(Figures.span(parameter.fromDate, parameter.untilDate, say)),
                            CitationText(parameter.citation, say).full,
                        ]
                    }
                ).html
            }
        }
    }
}
