import Hummingbird
import Identity

/// One page: what stands between header and footer, and how it answers.
struct Page: Sendable {
    var status: HTTPResponse.Status = .ok
    let title: String
    /// Which of the main pages it belongs to.
    let place: Place?
    /// Who asked for what it shows; nil where nobody was asked.
    var principal: Principal?
    /// Where the browser goes on to.
    var location: Link?
    /// For a wrong verb: the right ones.
    var allow: String?
    /// Id of the form whose values the switch of languages keeps.
    var formID: String?
    let content: HTML
    /// A whole document that a service made, in place of this page's own.
    var paper: String?

    /// The entries of the navigation.
    enum Place: CaseIterable, Sendable {
        case home, whatIf, rules, cases

        var link: Link {
            switch self {
            case .home: .home
            case .whatIf: .whatIf
            case .rules: .rules
            case .cases: .cases
            }
        }

        var name: Words {
            switch self {
            case .home: Words("申请主体", "Applicants")
            case .whatIf: Words("试算", "What if")
            case .rules: Words("政策目录", "Rules")
            case .cases: Words("诚信案件", "Cases")
            }
        }
    }
}

/// What all pages share: head, navigation, who asks, footer.
struct PageFrame {
    let page: Page
    let request: PageRequest
    private var say: Language { request.language }

    init(page: Page, request: PageRequest) {
        self.page = page
        self.request = request
    }

    var html: HTML {
        Tag.html(.lang(say)) {
            head
            Tag.body {
                Tag.a(
                    .class("skip"), .href(Link(path: request.path, query: [], fragment: "content"))
                ) {
                    say("跳到正文", "Skip to content")
                }
                banner
                Tag.main(.id("content")) { page.content }
                footer
            }
        }
    }

    private var head: HTML {
        Tag.head {
            Tag.meta(Attribute("charset", "utf-8"))
            Tag.meta(
                .name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
            Tag.meta(.name("color-scheme"), Attribute("content", "light dark"))
            Tag.title { "\(page.title) · \(say("青科", "Qingke"))" }
            Tag.link(Attribute("rel", "stylesheet"), .href(.style))
            Tag.link(Attribute("rel", "icon"), .href(.icon))
        }
    }

    private var banner: HTML {
        Tag.header(.class("banner")) {
            Tag.div(.class("bar")) {
                Tag.a(.class("brand"), .href(.home)) {
                    Tag.strong { say("青科", "Qingke") }
                    Tag.span { say("青岛科技创新政策服务", "Qingdao sci-tech policy service") }
                }
                Tag.nav(.ariaLabel(say("主导航", "Main"))) {
                    Tag.ul { for place in Page.Place.allCases { entry(place) } }
                }
                languageSwitch
            }
            Tag.div(.class("bar caller")) { caller }
        }
    }

    private func entry(_ place: Page.Place) -> HTML {
        let current = place == page.place ? [Attribute("aria-current", "page")] : []
        return Tag.li { Tag.a([.href(place.link)] + current) { say(place.name) } }
    }

    /// A page with a form sends it again, so that what was typed is kept.
    private var languageSwitch: HTML {
        let other = say.other
        let name = other == .zh ? "中文" : "English"
        if let form = page.formID {
            return Tag.button(
                .class("language"), .type("submit"), Attribute("form", form), .name("lang"),
                .value(other.rawValue), .lang(other)
            ) { name }
        }
        return Tag.a(
            .class("language"), .href(request.inOtherLanguage), .lang(other),
            Attribute("hreflang", other.tag)
        ) { name }
    }

    private var caller: HTML {
        let asks = page.principal ?? request.caller
        return Tag.p {
            if let asks, asks != PageRequest.visitor {
                say("查询身份：", "Asking as ")
                Tag.strong { say(RoleNames.name(of: asks.role)) }
                " "
                Tag.code { asks.id }
            } else {
                say("查询身份：访客", "Asking as a visitor")
            }
            " · "
            Tag.a(.href(Link(fragment: "who"))) { say("更换身份", "change") }
        }
    }

    private var footer: HTML {
        Tag.footer {
            Tag.p {
                say(
                    "本页由服务器生成，不使用脚本。条款以公布的文件为准；金额为上限的，不是承诺。",
                    "Made on the server, without scripts. The published documents decide; an amount "
                        + "that is a ceiling is no promise.")
            }
        }
    }
}
