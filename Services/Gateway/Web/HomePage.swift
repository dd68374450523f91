import Hummingbird

/// What this is, and the ways in.
struct HomePage {
    let request: PageRequest
    private var say: Language { request.language }

    init(request: PageRequest) { self.request = request }

    var page: Page {
        Page(title: say("首页", "Home"), place: .home, content: content)
    }

    private var content: HTML {
        .pieces([
            Tag.h1 {
                say("您能获得哪些科技创新政策支持？", "What does the city offer your enterprise?")
            },
            Tag.p(.class("lead")) {
                say(
                    "在一页上看到与一个主体有关的全部情况：登记事实、科技计划项目、奖项、科研诚信、贷款及每项政策的"
                        + "评估结果、应在何日之前办理什么，以及每条结论的依据条款。",
                    "Everything that concerns one applicant on one page: registered facts, projects, "
                        + "prizes, research integrity, loans with what each programme brings, every "
                        + "deadline, and the article behind each finding.")
            },
            ApplicantLookup.box(say),
            ways, notes, who,
        ])
    }

    private var ways: HTML {
        Tag.div(.class("cards")) {
            Tag.section(.class("card")) {
                Tag.h2 { Tag.a(.href(.whatIf)) { say("试算一笔贷款", "Try a loan") } }
                Tag.p {
                    say(
                        "手工填写一笔贷款和企业情况，看各项政策各能给多少、还缺什么。不清楚的可以留空。",
                        "Enter a loan and the enterprise by hand: what each programme brings, and what "
                            + "is missing. What you do not know may stay open.")
                }
            }
            Tag.section(.class("card")) {
                Tag.h2 { Tag.a(.href(.rules)) { say("查阅政策目录", "Read the rules") } }
                Tag.p {
                    say(
                        "每条规则的条件、条款、参数和有效期，以及每项事实由谁提供、用什么材料证明。",
                        "Conditions, articles, parameters and validity of each rule; who supplies each "
                            + "fact, and what proves it.")
                }
            }
        }
    }

    private var notes: HTML {
        Tag.section(.class("note")) {
            Tag.h2 { say("请注意", "Please note") }
            Tag.ul {
                Tag.li {
                    say(
                        "本系统目前相信查询人自报的身份，因此只在本机开放；尚未启用证书。",
                        "Callers are believed as they say who they are, so that the system is open on "
                            + "this machine only; certificates are not in use yet.")
                }
                Tag.li {
                    say(
                        "名称含“合成样本”的主体、贷款和记录都是合成数据，不对应任何真实主体。",
                        "Entities, loans and records whose names say 合成样本 (synthetic sample) are "
                            + "synthetic; nothing of them is real.")
                }
                Tag.li {
                    say(
                        "“不明”不等于“不符合”：缺少的材料补齐以后，结论才会确定。",
                        "Unknown is not no: the answer is open until what is missing has been filed."
                    )
                }
            }
        }
    }

    private var who: HTML {
        Tag.section(.id("who"), .labelledBy("who-title")) {
            Tag.h2(.id("who-title")) { say("查询身份", "Who is asking") }
            Tag.p {
                say(
                    "不选择时，以被查询主体自己的身份查看。",
                    "Without a choice, an applicant is viewed as by itself.")
            }
            Tag.form(.class("inline"), Attribute("action", Link.home.text)) {
                Tag.label(Attribute("for", "as")) { say("身份（角色:编号）", "Identity (ROLE:ID)") }
                Tag.input(
                    .id("as"), .name("as"), .type("text"),
                    .value(request.caller.map(\.description) ?? ""),
                    Attribute("placeholder", "bank:sample-bank"),
                    Attribute("autocomplete", "off"), Attribute("spellcheck", "false"))
                Tag.button(.type("submit")) { say("使用此身份", "Use") }
            }
            Tag.p(.class("hint")) {
                say(
                    "例如 bank:sample-bank（银行）、bureau:city（科技主管部门）；留空则恢复为访客。",
                    "Such as bank:sample-bank or bureau:city; empty makes you a visitor again.")
            }
        }
    }
}

/// The box for a credit code, and where it leads.
struct ApplicantLookup {
    let request: PageRequest
    private var say: Language { request.language }

    init(request: PageRequest) { self.request = request }

    var page: Page {
        let code = request.query["code"]
        let title = say("查看申请主体", "View an applicant")
        guard !code.isEmpty else {
            return Page(
                title: title, place: .home,
                content: .pieces([Tag.h1 { title }, Self.box(say)]))
        }
        let link = Link(path: ["applicants", code], query: [("on", request.query["on"])])
        return Page(
            status: .seeOther, title: title, place: .home, location: link,
            content: Tag.p { Tag.a(.href(link)) { code } })
    }

    static func box(_ say: Language) -> HTML {
        Tag.form(.class("lookup"), Attribute("action", "/applicants"), Attribute("role", "search"))
        {
            Tag.div {
                Tag.label(Attribute("for", "code")) {
                    say("统一社会信用代码", "Unified social credit code")
                }
                Tag.input(
                    .id("code"), .name("code"), .type("text"), .required,
                    Attribute("maxlength", "40"), Attribute("autocomplete", "off"),
                    Attribute("autocapitalize", "characters"), Attribute("spellcheck", "false"),
                    .describedBy("code-hint"))
            }
            Tag.div {
                Tag.label(Attribute("for", "on")) { say("日期（可不填）", "Day (optional)") }
                Tag.input(.id("on"), .name("on"), .type("date"))
            }
            Tag.button(.type("submit")) { say("查看", "View") }
            Tag.p(.class("hint"), .id("code-hint")) {
                say(
                    "18 位，见营业执照；不填日期即为今天。",
                    "18 characters, on the business licence; without a day it is today.")
            }
        }
    }
}
