import GatewayService
import Identity
import Messages
import RPC
import Stubs
import TestKit
import Testing

@Suite("Pages", .timeLimit(.minutes(5)))
struct WebFaceTests {
    static let uscc = GatewayUnderTest.uscc

    @Test(
        "Every page forbids scripts, frames, foreign content and keeping, and says its language",
        arguments: [
            "/", "/rules", "/what-if", "/applicants", "/applicants/\(uscc)", "/cases", "/cases/x",
            "/nowhere",
        ])
    func strictHeaders(path: String) async throws {
        try await GatewayUnderTest.with(ApplicantViewTests.everything) { gateway in
            let page = try await gateway.get(path)
            let policy = try #require(page.headers["content-security-policy"])
            for rule in [
                "default-src 'none'", "style-src 'self'", "img-src 'self' data:",
                "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
            ] {
                #expect(policy.contains(rule))
            }
            #expect(page.headers["x-content-type-options"] == "nosniff")
            #expect(page.headers["referrer-policy"] == "no-referrer")
            #expect(page.headers["cache-control"] == "no-store")
            #expect(page.headers["content-type"] == "text/html; charset=utf-8")
            #expect(page.headers["content-language"] == "zh-CN")
            #expect(page.text.contains("<html lang=\"zh-CN\">"))
            #expect(!page.text.contains("<script") && !page.text.contains(" style="))
        }
    }

    @Test("The language is what the address says, then the cookie, then what the browser accepts")
    func language() async throws {
        try await GatewayUnderTest.with { gateway in
            let accepted = try await gateway.get(
                "/", [("Accept-Language", "fr, en-GB;q=0.9, zh;q=0.8")])
            #expect(accepted.text.contains("<html lang=\"en\">"))
            let neither = try await gateway.get("/", [("Accept-Language", "fr, en;q=0")])
            #expect(neither.text.contains("<html lang=\"zh-CN\">"))
            let remembered = try await gateway.get(
                "/", [("Accept-Language", "en"), ("Cookie", "a=b; lang=zh")])
            #expect(remembered.text.contains("<html lang=\"zh-CN\">"))
            #expect(remembered.headers["set-cookie"] == nil)
            let chosen = try await gateway.get("/rules?q=a%26b&lang=en", [("Cookie", "lang=zh")])
            #expect(chosen.text.contains("<html lang=\"en\">"))
            #expect(chosen.headers["set-cookie"]?.hasPrefix("lang=en; ") == true)
            #expect(chosen.text.contains("href=\"/rules?q=a%26b&amp;lang=zh\""))
        }
    }

    @Test("HEAD answers the head of GET; another verb is 405 with the right ones")
    func verbs() async throws {
        try await GatewayUnderTest.with { gateway in
            let get = try await gateway.get("/")
            let head = try await HTTPExchange.send("HEAD", "/", to: gateway.http.endpoint)
            #expect(head.status == 200)
            #expect(head.body.isEmpty)
            #expect(head.headers["content-length"] == get.headers["content-length"])
            let put = try await HTTPExchange.send("PUT", "/rules", to: gateway.http.endpoint)
            #expect(put.status == 405)
            #expect(put.headers["allow"] == "GET, HEAD")
            let delete = try await HTTPExchange.send(
                "DELETE", "/what-if", to: gateway.http.endpoint)
            #expect(delete.headers["allow"] == "GET, HEAD, POST")
        }
    }

    @Test("The style is served for a while, the icon too, and neither takes a POST")
    func assets() async throws {
        try await GatewayUnderTest.with { gateway in
            let style = try await gateway.get("/assets/style.css")
            #expect(style.status == 200)
            #expect(style.headers["content-type"] == "text/css; charset=utf-8")
            #expect(style.headers["cache-control"] == "max-age=300")
            #expect(style.text.contains("prefers-color-scheme"))
            let icon = try await gateway.get("/assets/icon.svg")
            #expect(icon.headers["content-type"] == "image/svg+xml")
            let post = try await HTTPExchange.send(
                "POST", "/assets/style.css", to: gateway.http.endpoint)
            #expect(post.status == 405)
        }
    }

    @Test("The box leads to the applicant's page, whatever was typed into it")
    func lookup() async throws {
        try await GatewayUnderTest.with { gateway in
            let found = try await gateway.get("/applicants?code=+\(Self.uscc)+&on=2025-12-08")
            #expect(found.status == 303)
            #expect(found.headers["location"] == "/applicants/\(Self.uscc)?on=2025-12-08")
            let odd = try await gateway.get("/applicants?code=https%3A%2F%2Fa.b%0D%0AX%3A1")
            #expect(odd.headers["location"] == "/applicants/https%3A%2F%2Fa.b%0D%0AX%3A1")
        }
    }

    @Test("Nothing that comes from outside becomes markup", arguments: ["zh", "en"])
    func escaping(language: String) async throws {
        let attack = "\"'><script>alert(1)</script>&amp;<img src=x onerror=alert(1)>"
        var methods = ApplicantViewTests.everything
        methods[.platforms]![0] = .unary(RegistryServiceMethods.getEntity) { request, _ in
            GetEntityResponse(entity: Entity(uscc: request.uscc, name: attack))
        }
        methods[.talent]![0] = .unary(PrizeServiceMethods.listPrizes) { _, _ in
            ListPrizesResponse(prizes: [Prize(prizeID: attack, title: attack)])
        }
        methods[.finance]![0] = .unary(LoanServiceMethods.checkBorrowerEligibility) { _, _ in
            CheckBorrowerEligibilityResponse(items: [
                .init(loan: Loan(loanID: attack, lenderID: attack, dueDate: attack))
            ])
        }
        methods[.finance]!.append(
            .unary(PolicyServiceMethods.listRules) { _, _ in
                ListRulesResponse(rules: [Rule(ruleID: "fin.\(attack)", titleZh: attack)])
            })
        let encoded = "%22%27%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E"
        try await GatewayUnderTest.with(methods) { gateway in
            for path in [
                "/applicants/\(Self.uscc)?on=2025-12-08&", "/applicants/\(encoded)?",
                "/applicants/\(Self.uscc)?on=\(encoded)&", "/rules?q=fin&", "/rules?q=\(encoded)&",
                "/rules/\(encoded)?", "/what-if?contract_amount_fen=\(encoded)&", "/\(encoded)?",
                "/?as=\(encoded)&",
            ] {
                let text = try await gateway.get("\(path)lang=\(language)").text
                #expect(!text.contains("<script") && !text.contains("<img"), "\(path)")
            }
            let form = try await gateway.send(
                form: "applicant_uscc=\(encoded)&finance_mode=\(encoded)")
            #expect(form.status == 400)
            #expect(!form.text.contains("<script"))
        }
    }

    @Test("A form that is too large, or none, is refused with the reason")
    func forms() async throws {
        try await GatewayUnderTest.with { gateway in
            let large = try await gateway.send(
                form: "x=" + String(repeating: "a", count: 65 << 10))
            #expect(large.status == 413)
            let json = try await HTTPExchange.send(
                "POST", "/what-if", headers: [("Content-Type", "application/json")],
                body: Array("{}".utf8), to: gateway.http.endpoint)
            #expect(json.status == 415)
        }
    }
}

extension HTTPExchange {
    var text: String { String(decoding: body, as: UTF8.self) }
}

extension GatewayUnderTest {
    /// A page.
    func get(_ path: String, _ headers: [(String, String)] = []) async throws -> HTTPExchange {
        try await HTTPExchange.send("GET", path, headers: headers, to: http.endpoint)
    }

    /// The what-if form, sent.
    func send(form: String) async throws -> HTTPExchange {
        try await HTTPExchange.send(
            "POST", "/what-if", headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: Array(form.utf8), to: http.endpoint)
    }
}
