import GatewayService
import JSON
import RPC
import TestKit
import Testing

@Suite("The published reasons of errors, over HTTP", .timeLimit(.minutes(5)))
struct ErrorListTests {
    @Test("All reasons are listed with codes, words in both languages, and what a retry does")
    func list() async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await HTTPExchange.send(
                "GET", "/v1/errors", to: gateway.http.endpoint)
            #expect(answer.status == 200)
            let page = try answer.json
            #expect(page["domain"] == "qingke")
            let entries = try #require(page["errors"]?.arrayValue)
            #expect(
                entries.compactMap { $0["reason"]?.stringValue }
                    == ErrorReason.allCases.map(\.rawValue))
        }
    }

    @Test("One reason is answered at the path that a problem's type names")
    func one() async throws {
        try await GatewayUnderTest.with(stopped: [.finance]) { gateway in
            let problem = try await gateway.post(
                "qingke.finance.v1.LoanService/GetLoan", "{}", as: "bank:b1"
            ).json
            let path = try #require(problem["type"]?.stringValue)
            let entry = try await HTTPExchange.send("GET", path, to: gateway.http.endpoint).json
            #expect(entry["reason"] == "SERVICE_UNREACHABLE")
            #expect(entry["codes"] == ["UNAVAILABLE"])
            #expect(entry["retry"] == "after_delay")
            #expect(entry["meaning"]?["en"] == "the service cannot be reached")
            #expect(entry["meaning"]?["zh"] == "无法联系到服务")
            #expect(entry["remedy"]?["en"] == problem["remedy"])
            let facts = try #require(problem["facts"]?.objectValue)
            #expect(facts.keys.sorted() == entry["metadata"]?.objectValue?.keys.sorted())
        }
    }

    @Test(
        "An unknown reason is 404 with the nearest one",
        arguments: ["/v1/errors/LOAN_NOT_FUND", "/v1/errors/loan_not_found"])
    func unknown(path: String) async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await HTTPExchange.send("GET", path, to: gateway.http.endpoint)
            #expect(answer.status == 404)
            let detail = try answer.json["detail"]?.stringValue
            #expect(
                detail?.hasSuffix(
                    "is no reason of an error. The nearest is /v1/errors/LOAN_NOT_FOUND. "
                        + "GET /v1/errors lists all") == true, "\(detail ?? "")")
        }
    }

    @Test("Another verb is 405 with the one that is right")
    func wrongVerb() async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await HTTPExchange.send(
                "POST", "/v1/errors/LOAN_NOT_FOUND", to: gateway.http.endpoint)
            #expect(answer.status == 405)
            #expect(answer.headers["allow"] == "GET")
        }
    }

    @Test(
        "A problem's remedy is in the language that the caller prefers, else in English",
        arguments: [
            ("zh", true), ("zh-CN,zh;q=0.9,en;q=0.8", true), ("ZH-hans", true),
            ("fr, zh;q=0.3", true), ("en;q=0.5, zh;q=0.501", true), ("zh, en", true),
            ("en, zh", false), ("en,zh;q=0.9", false), ("zh;q=0, en;q=0.1", false),
            ("zh;q=0", false), ("*", false), ("fr", false), ("", false), (";q=,,;-", false),
            ("zh;q=much", false),
        ])
    func language(accepted: String, isChinese: Bool) async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await gateway.post(
                "qingke.finance.v1.LoanService/GetLoan", "{", as: "bank:b1",
                headers: [("Accept-Language", accepted)])
            let remedy = ErrorReason.invalidJSON.entry.remedy
            #expect(try answer.json["remedy"] == .string(remedy[isChinese ? .zh : .en]))
            // The rest stays as programs know it.
            #expect(try answer.json["title"] == "Invalid JSON")
        }
    }
}
