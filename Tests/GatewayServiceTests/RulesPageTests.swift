import GatewayService
import Messages
import RPC
import Stubs
import Testing

@Suite("Pages of rules", .timeLimit(.minutes(5)))
struct RulesPageTests {
    private static func catalogue(_ ids: [String]) -> RPCMethod {
        .unary(PolicyServiceMethods.listRules) { _, _ in
            ListRulesResponse(
                rules: ids.map {
                    Rule(
                        ruleID: $0, titleZh: "规则 \($0)", titleEn: "Rule \($0)",
                        citations: [Citation(document: "办法")], inForceUntilDate: "2028-12-31")
                })
        }
    }

    private static let owners: [Owner: [RPCMethod]] = [
        .finance: [catalogue(["fin.a", "fin.b"]), rule], .talent: [catalogue(["tal.c"])],
    ]

    private static let rule = RPCMethod.unary(PolicyServiceMethods.getRule) { request, _ in
        guard request.ruleID == "fin.a" else {
            throw RPCError.notFound(.ruleNotFound, "no such rule")
        }
        return GetRuleResponse(
            rule: Rule(
                ruleID: "fin.a", titleZh: "规则甲", titleEn: "Rule A",
                facts: [
                    FactDeclaration(
                        name: "lender_is_bank", type: "bool", evidence: "借款合同",
                        labelZh: "由银行发放", labelEn: "lent by a bank", evidenceEn: "the contract",
                        suppliers: ["bank"])
                ],
                conditions: [
                    ConditionText(
                        conditionID: "c5", textZh: "由银行发放", textEn: "the lender is a bank",
                        citation: Citation(document: "办法", article: "第二条"), remedyEn: "ask a bank")
                ],
                parameters: [
                    ParameterValue(
                        parameterID: "fin.a.max_fen", valueJSON: "1000000000", unit: "fen",
                        fromDate: request.asOfDate),
                    ParameterValue(
                        parameterID: "fin.a.share_ppm", valueJSON: "500000", unit: "ppm"),
                ]))
    }

    @Test("Rules stand with their service; a search keeps those that have all words")
    func list() async throws {
        try await GatewayUnderTest.with(Self.owners) { gateway in
            let all = try await gateway.get("/rules?lang=en").text
            #expect(all.contains("3 of 3 rules"))
            #expect(all.contains("Sci-tech finance (finance)"))
            #expect(all.contains("until 31 Dec 2028"))
            #expect(all.contains("href=\"/rules/fin.a\""))
            let found = try await gateway.get("/rules?lang=en&q=rule+FIN.B").text
            #expect(found.contains("1 of 3 rules"))
            #expect(!found.contains("fin.a") && found.contains("fin.b"))
        }
    }

    @Test("A service that does not answer is named")
    func silent() async throws {
        try await GatewayUnderTest.with(Self.owners, stopped: [.enforcement]) { gateway in
            let page = try await gateway.get("/rules?lang=en")
            #expect(page.status == 200)
            #expect(page.text.contains("<strong>Enforcement and integrity (enforcement)</strong>"))
        }
    }

    @Test("A rule shows conditions, facts with suppliers, and parameters in people's units")
    func one() async throws {
        try await GatewayUnderTest.with(Self.owners) { gateway in
            let page = try await gateway.get("/rules/fin.a?lang=en&on=2025-12-08").text
            for text in [
                "<h1>Rule A</h1>", "the lender is a bank", "ask a bank", "《办法》第二条",
                "lent by a bank", "the contract", ">bank</td>", "10,000,000.00 yuan", "50%",
                "from 8 Dec 2025",
            ] {
                #expect(page.contains(text), "\(text)")
            }
        }
    }

    @Test("An unknown rule is 404, a wrong day 400")
    func refusals() async throws {
        try await GatewayUnderTest.with(Self.owners) { gateway in
            let unknown = try await gateway.get("/rules/fin.z")
            #expect(unknown.status == 404)
            for path in ["/rules/fin.a?on=yesterday", "/rules?on=yesterday"] {
                let page = try await gateway.get(path)
                #expect(page.status == 400)
            }
        }
    }
}
