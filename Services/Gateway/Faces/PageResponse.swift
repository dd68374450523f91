import Hummingbird
import Identity

extension Page {
    /// The page as an answer. Nothing of it is kept on the way: it may be one enterprise's own.
    func response(to asked: PageRequest, isHead: Bool) -> Response {
        var headers = paper == nil ? Self.strict : Self.onPaper
        headers[.contentType] = "text/html; charset=utf-8"
        // Papers are in the law's own language.
        headers[.contentLanguage] = (paper == nil ? asked.language : .zh).tag
        headers[.cacheControl] = "no-store"
        if let location { headers[.location] = location.text }
        if let allow { headers[.allow] = allow }
        headers[values: .setCookie] = Self.cookies(asked)
        let response = Response(
            status: status, headers: headers,
            body: ResponseBody(
                byteBuffer: ByteBuffer(
                    string: paper ?? PageFrame(page: self, request: asked).html.document))
        )
        return isHead ? response.createHeadResponse() : response
    }

    /// What was chosen in the address is remembered: the language for a year, who asks until the
    /// browser is closed.
    private static func cookies(_ asked: PageRequest) -> [String] {
        var cookies: [String] = []
        let chosen = asked.form?["lang"] ?? asked.query["lang"]
        if let language = Language(rawValue: chosen) {
            cookies.append(
                "lang=\(language.rawValue); Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax")
        }
        if asked.query.has("as") {
            cookies.append(
                asked.caller.map { "as=\($0); Path=/; HttpOnly; SameSite=Strict" }
                    ?? "as=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict")
        }
        return cookies
    }

    /// Pages run no script and load nothing but their own style; nobody may frame them. With no
    /// script and no change behind any form, a form needs no token against forgery.
    fileprivate static let strict: HTTPFields = [
        .contentSecurityPolicy:
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'",
        .xContentTypeOptions: "nosniff",
        .init("Referrer-Policy")!: "no-referrer",  // letters and a dash are a name
    ]

    /// A paper brings its own style along. It runs, loads and sends nothing, whatever stands in it.
    fileprivate static let onPaper: HTTPFields = {
        var headers = strict
        headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; sandbox"
        return headers
    }()
}

/// What pages load: their style and their icon.
enum PageAsset {
    case style, icon

    static func at(_ path: String) -> PageAsset? {
        switch path {
        case Link.style.text: .style
        case Link.icon.text: .icon
        default: nil
        }
    }

    func response(to request: Request) -> Response {
        var headers = Page.strict
        guard request.method == .get || request.method == .head else {
            headers[.allow] = "GET, HEAD"
            return Response(status: .methodNotAllowed, headers: headers)
        }
        headers[.contentType] = self == .style ? "text/css; charset=utf-8" : "image/svg+xml"
        headers[.cacheControl] = "max-age=300"
        let bytes = self == .style ? PackageResources.style_css : PackageResources.icon_svg
        let response = Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        return request.method == .head ? response.createHeadResponse() : response
    }
}
