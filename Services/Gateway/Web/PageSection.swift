import Messages

/// One section of the applicant view, with what is missing of it and why.
struct PageSection {
    private let id: String
    private let title: String
    private let state: SectionState?
    private let say: Language
    private let content: HTML

    init(
        id: String, title: String, state: SectionState?, say: Language,
        @HTMLBuilder content: () -> HTML
    ) {
        self.id = id
        self.title = title
        self.state = state
        self.say = say
        self.content = content()
    }
}

extension PageSection {
    var html: HTML {
        Tag.section(.id(id), .labelledBy("\(id)-title")) {
            Tag.div(.class("section-head")) {
                Tag.h2(.id("\(id)-title")) { title }
                if let owner = state?.owner, !owner.isEmpty {
                    Tag.p(.class("owner")) { say(ServiceNames.name(of: owner)) }
                }
            }
            if let state, !state.reason.isEmpty { gap(state) }
            content
        }
    }

    /// What is not there. A part that is closed to the caller is told apart from one that is late.
    private func gap(_ state: SectionState) -> HTML {
        let clauses = GapClause.all(of: state.reason)
        let isClosed = clauses.allSatisfy(\.isClosed)
        return Tag.div(.class(isClosed ? "gap closed" : "gap")) {
            Tag.p {
                Tag.strong {
                    isClosed
                        ? say("有内容不对此身份开放", "Not all of it is open to you")
                        : say("这一部分现在不完整", "This section is not complete")
                }
            }
            Tag.ul { for clause in clauses { Tag.li { clause.text(say) } } }
            if state.retryAfterMs > 0 {
                Tag.p(.class("hint")) {
                    say(
                        "\((state.retryAfterMs + 999) / 1000) 秒后刷新本页即可再试。",
                        "Reload this page in \((state.retryAfterMs + 999) / 1000) s to try again.")
                }
            }
        }
    }
}

/// `loans, grants: finance cannot be reached`, one clause of ``SectionState/reason``.
struct GapClause {
    private let parts: [String]
    private let reason: String

    static func all(of reason: String) -> [GapClause] {
        reason.split(separator: ";").map { GapClause($0) }
    }

    private init(_ text: Substring) {
        let halves = text.split(separator: ":", maxSplits: 1)
        let isPair = halves.count == 2
        parts = isPair ? halves[0].split(separator: ",").map { Self.trimmed($0) } : []
        reason = Self.trimmed(isPair ? halves[1] : text)
    }

    /// Closed to the caller's role, rather than late.
    var isClosed: Bool { reason.hasPrefix("not open to role ") }

    func text(_ say: Language) -> String {
        let names = parts.map { part in Self.names[part].map { say($0) } ?? part }
        let head = names.joined(separator: say("、", ", "))
        let why = self.why(say)
        return head.isEmpty ? why : "\(head)\(say("：", ": "))\(why)"
    }

    private func why(_ say: Language) -> String {
        if let role = reason.suffixAfter("not open to role ") {
            return say("不对\(RoleNames.name(of: role).zh)开放", reason)
        }
        if reason.hasSuffix("did not answer in time") { return say("没有及时答复", reason) }
        if reason.hasSuffix("cannot be reached") { return say("服务现在连不上", reason) }
        if reason.hasPrefix("the connection to ") { return say("连接中断", reason) }
        // An owner's own words are English.
        return say("没有得到结果。服务原文：\(reason)", reason)
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " }
        return String(start)
    }

    private static let names: [String: Words] = [
        "entity": Words("主体", "entity"), "facts": Words("登记事实", "facts"),
        "projects": Words("科技计划项目", "projects"), "prizes": Words("奖项", "prizes"),
        "integrity": Words("科研诚信", "integrity"), "loans": Words("贷款", "loans"),
        "assessments": Words("政策评估", "assessments"),
        "default timelines": Words("逾期代偿时限", "default timelines"),
        "grants": Words("奖补记录", "grants"), "guarantees": Words("担保", "guarantees"),
        "investments": Words("投资", "investments"), "policies": Words("保单", "policies"),
        "premium assessments": Words("保费补贴评估", "premium assessments"),
    ]
}

extension String {
    /// What follows a prefix; nil where the text does not begin with it.
    fileprivate func suffixAfter(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
