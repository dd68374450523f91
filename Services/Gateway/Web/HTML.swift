/// A piece of a page. Whatever is text is escaped when it is written, so that no name, code or query
/// value can become markup: there is no way to put markup in as text.
///
/// ```swift
/// Tag.p(.class("hint")) {
///     "No loan "
///     Tag.strong { name }
/// }
/// ```
enum HTML: Sendable {
    case text(String)
    case element(Tag, [Attribute], [HTML])
    case pieces([HTML])

    static let nothing = HTML.pieces([])

    /// A whole document.
    var document: String {
        var out = "<!DOCTYPE html>\n"
        write(to: &out)
        return out + "\n"
    }

    private func write(to out: inout String) {
        switch self {
        case .text(let text): Self.escape(text, to: &out)
        case .pieces(let pieces): for piece in pieces { piece.write(to: &out) }
        case .element(let tag, let attributes, let content):
            out += "<\(tag.name)"
            for attribute in attributes {
                out += " \(attribute.name)"
                guard let value = attribute.value else { continue }
                out += "=\""
                Self.escape(value, to: &out)
                out += "\""
            }
            out += ">"
            guard !tag.isVoid else { return }
            for piece in content { piece.write(to: &out) }
            out += "</\(tag.name)>"
        }
    }

    /// Control characters that HTML does not allow are left out.
    private static func escape(_ text: String, to out: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            case "\t", "\n": out.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): break
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}

/// The name of an element. Names are written in code only.
struct Tag: Sendable {
    let name: StaticString
    /// Without content or end tag.
    let isVoid: Bool

    private init(_ name: StaticString, isVoid: Bool = false) {
        self.name = name
        self.isVoid = isVoid
    }

    func callAsFunction(
        _ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .nothing }
    ) -> HTML {
        .element(self, attributes, [content()])
    }

    func callAsFunction(
        _ attributes: [Attribute], @HTMLBuilder content: () -> HTML = { .nothing }
    ) -> HTML {
        .element(self, attributes, [content()])
    }
}

extension Tag {
    static let html = Tag("html")
    static let head = Tag("head")
    static let meta = Tag("meta", isVoid: true)
    static let title = Tag("title")
    static let link = Tag("link", isVoid: true)
    static let body = Tag("body")
    static let header = Tag("header")
    static let nav = Tag("nav")
    static let main = Tag("main")
    static let section = Tag("section")
    static let article = Tag("article")
    static let footer = Tag("footer")
    static let div = Tag("div")
    static let span = Tag("span")
    static let h1 = Tag("h1")
    static let h2 = Tag("h2")
    static let h3 = Tag("h3")
    static let h4 = Tag("h4")
    static let p = Tag("p")
    static let a = Tag("a")
    static let strong = Tag("strong")
    static let small = Tag("small")
    static let code = Tag("code")
    static let time = Tag("time")
    static let ul = Tag("ul")
    static let ol = Tag("ol")
    static let li = Tag("li")
    static let dl = Tag("dl")
    static let dt = Tag("dt")
    static let dd = Tag("dd")
    static let details = Tag("details")
    static let summary = Tag("summary")
    static let figure = Tag("figure")
    static let figcaption = Tag("figcaption")
    static let table = Tag("table")
    static let caption = Tag("caption")
    static let thead = Tag("thead")
    static let tbody = Tag("tbody")
    static let tr = Tag("tr")
    static let th = Tag("th")
    static let td = Tag("td")
    static let form = Tag("form")
    static let fieldset = Tag("fieldset")
    static let legend = Tag("legend")
    static let label = Tag("label")
    static let input = Tag("input", isVoid: true)
    static let select = Tag("select")
    static let option = Tag("option")
    static let button = Tag("button")
    // Of SVG, within a page.
    static let svg = Tag("svg")
    static let desc = Tag("desc")
    static let g = Tag("g")
    static let rect = Tag("rect")
    static let line = Tag("line")
    static let circle = Tag("circle")
    static let defs = Tag("defs")
    static let pattern = Tag("pattern")
    static let label2D = Tag("text")
}

/// A name and its value; a flag has none. Names are written in code only.
struct Attribute: Sendable {
    let name: StaticString
    let value: String?

    init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = value
    }

    private init(flag name: StaticString) {
        self.name = name
        value = nil
    }

    static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
    static func id(_ id: String) -> Attribute { Attribute("id", id) }
    static func lang(_ language: Language) -> Attribute { Attribute("lang", language.tag) }
    static func href(_ link: Link) -> Attribute { Attribute("href", link.text) }
    static func name(_ name: String) -> Attribute { Attribute("name", name) }
    static func value(_ value: String) -> Attribute { Attribute("value", value) }
    static func type(_ type: StaticString) -> Attribute { Attribute("type", "\(type)") }
    static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", "\(scope)") }
    static func ariaLabel(_ text: String) -> Attribute { Attribute("aria-label", text) }
    static func labelledBy(_ ids: String) -> Attribute { Attribute("aria-labelledby", ids) }
    static func describedBy(_ ids: String) -> Attribute { Attribute("aria-describedby", ids) }
    static let ariaHidden = Attribute("aria-hidden", "true")
    static let checked = Attribute(flag: "checked")
    static let selected = Attribute(flag: "selected")
    static let open = Attribute(flag: "open")
    static let required = Attribute(flag: "required")
    static let novalidate = Attribute(flag: "novalidate")
}

/// Puts pieces together in the order in which they stand.
@resultBuilder
enum HTMLBuilder {
    static func buildExpression(_ piece: HTML) -> HTML { piece }
    static func buildExpression(_ text: String) -> HTML { .text(text) }
    static func buildBlock(_ pieces: HTML...) -> HTML { .pieces(pieces) }
    static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .nothing }
    static func buildEither(first piece: HTML) -> HTML { piece }
    static func buildEither(second piece: HTML) -> HTML { piece }
    static func buildArray(_ pieces: [HTML]) -> HTML { .pieces(pieces) }
}
