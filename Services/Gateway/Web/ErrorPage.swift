import Hummingbird
import Identity
import RPC

/// Why there is no page, in both languages, with what would be right.
struct PageRefusal: Error {
    let status: HTTPResponse.Status
    let title: Words
    let reason: Words
    /// In a service's own words, which are English; empty where the reason says all.
    var detail = ""
    /// For a wrong verb: the right ones.
    var allow: String?
    var retryAfterMilliseconds: Int64 = 0

    static let noPage = PageRefusal(
        status: .notFound, title: Words("没有这个页面", "No such page"),
        reason: Words(
            "网址可能写错了。申请主体、试算和政策目录都可以从上方的导航进入。",
            "The address may be mistyped. Applicants, what-if and rules are in the navigation above."
        ))

    static let wrongFormType = PageRefusal(
        status: .unsupportedMediaType, title: Words("表单格式不对", "Not a form"),
        reason: Words(
            "请用网页上的表单提交（application/x-www-form-urlencoded）。",
            "Send the page's own form (application/x-www-form-urlencoded)."))

    static let formTooLarge = PageRefusal(
        status: .contentTooLarge, title: Words("表单过大", "The form is too large"),
        reason: Words(
            "最多接收 64 KiB；请减少填写的内容。", "At most 64 KiB are taken; fill in less."))

    static func wrongVerb(_ verb: String, takesForm: Bool) -> PageRefusal {
        let right = takesForm ? "GET, HEAD, POST" : "GET, HEAD"
        return PageRefusal(
            status: .methodNotAllowed, title: Words("不支持的请求方法", "Method not allowed"),
            reason: Words(
                "此页不接受 \(verb)；可用 \(right)。", "\(verb) does nothing here; use \(right)."),
            allow: right)
    }

    static func noPrincipal(_ text: String) -> PageRefusal {
        let roles = Role.allCases.filter { $0 != .anonymous }.map(\.rawValue)
            .joined(separator: ", ")
        return PageRefusal(
            status: .badRequest, title: Words("身份写法不对", "Not an identity"),
            reason: Words(
                "“\(text)”不是身份；写成 角色:编号，例如 bank:sample-bank。角色有：\(roles)。",
                "\"\(text)\" is no identity; write ROLE:ID, such as bank:sample-bank. Roles are: "
                    + "\(roles)."))
    }

    static func wrongCode(_ code: String) -> PageRefusal {
        PageRefusal(
            status: .badRequest, title: Words("统一社会信用代码不对", "Not a credit code"),
            reason: Words(
                "“\(code)”：\(InputMistake.code.zh)", "\"\(code)\": \(InputMistake.code.en)"))
    }

    static func wrongDay(_ text: String) -> PageRefusal {
        PageRefusal(
            status: .badRequest, title: Words("日期不对", "Not a day"),
            reason: Words("“\(text)”：\(InputMistake.day.zh)", "\"\(text)\": \(InputMistake.day.en)")
        )
    }

    /// What a call ended with.
    init(_ error: RPCError) {
        let words = Self.words(for: error)
        self.init(
            status: Refusal(error).status, title: words.title, reason: words.reason,
            detail: error.message, retryAfterMilliseconds: error.retryAfterMilliseconds ?? 0)
    }

    private static func words(for error: RPCError) -> (title: Words, reason: Words) {
        switch (error.reason, error.code) {
        case (.entityNotFound, _):
            (
                Words("没有登记", "Not on file"),
                Words(
                    "登记系统中没有这个统一社会信用代码的主体。请核对代码，或先办理登记。",
                    "The registry has no entity of this code. Compare the code, or register first.")
            )
        case (.caseNotFound, _):
            (
                Words("没有这个案件", "No such case"),
                Words(
                    "没有这个案件，或者此身份不能查看。请核对案件标识和查询身份。",
                    "There is no such case, or none that you may see. Compare its id and who asks.")
            )
        case (.actNotAllowed, _):
            (
                Words("尚无此文书", "No such paper yet"),
                Words("案件还没有进行到作出此文书。", "The case has not come to the paper yet.")
            )
        case (.ruleNotFound, _):
            (
                Words("没有这条规则", "No such rule"),
                Words("政策目录列出所有规则。", "The catalogue lists all rules.")
            )
        case (.notYourRecord, _):
            (
                Words("不能查看", "Not yours to see"),
                Words("申请人只能查看自己的情况。", "An applicant may ask about itself only.")
            )
        case (.messageTooLarge, _):
            (
                Words("内容过多", "Too much at once"),
                Words(
                    "结果太大，无法一次传回，再试也是一样；请减少一次查询的内容。",
                    "The result is too large to travel at once, and stays so: ask for less.")
            )
        case (_, .permissionDenied), (_, .unauthenticated):
            (
                Words("不能查看", "Not open to you"),
                Words("此身份不能查看本页。", "This page is not open to whom you ask as.")
            )
        case (_, .unavailable), (_, .deadlineExceeded), (_, .resourceExhausted):
            (
                Words("暂时没有答复", "No answer for now"),
                Words(
                    "负责的服务暂时没有答复，请稍后再试。",
                    "The service in charge does not answer for now; try again shortly.")
            )
        default:
            (
                Words("没有结果", "No result"),
                Words("服务没有给出结果。", "The service gave no result.")
            )
        }
    }

    private init(
        status: HTTPResponse.Status, title: Words, reason: Words, detail: String = "",
        allow: String? = nil, retryAfterMilliseconds: Int64 = 0
    ) {
        self.status = status
        self.title = title
        self.reason = reason
        self.detail = detail
        self.allow = allow
        self.retryAfterMilliseconds = retryAfterMilliseconds
    }
}

/// The page in place of one that cannot be shown.
struct ErrorPage {
    let refusal: PageRefusal
    let say: Language

    var page: Page {
        Page(
            status: refusal.status, title: say(refusal.title), place: nil, allow: refusal.allow,
            content: content)
    }

    private var content: HTML {
        .pieces([
            Tag.h1 { say(refusal.title) },
            Tag.p(.class("lead")) { say(refusal.reason) },
            refusal.detail.isEmpty
                ? .nothing
                : Tag.p(.class("hint")) {
                    say("服务原文：", "In the service's words: ")
                    Tag.span(.lang(.en)) { refusal.detail }
                },
            ApplicantLookup.box(say),
        ])
    }
}
