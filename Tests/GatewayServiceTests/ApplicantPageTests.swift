import GatewayService
import Identity
import Messages
import RPC
import Stubs
import Testing

@Suite("The applicant's page", .timeLimit(.minutes(5)))
struct ApplicantPageTests {
    static let path = "/applicants/\(GatewayUnderTest.uscc)"

    private static let finding = Finding(
        conditionID: "c10", verdict: .unknown, missing: ["use_proven"],
        citation: Citation(document: "贴息办法", number: "青科〔2024〕1号", article: "第十五条（一）"),
        textZh: "能够证明用途", textEn: "use is documented", remedyZh: "提交发票",
        remedyEn: "submit invoices")

    /// One loan whose use is not proven, with all that an owner says of it.
    private static var methods: [Owner: [RPCMethod]] {
        var methods = ApplicantViewTests.everything
        methods[.finance] = [
            .unary(LoanServiceMethods.checkBorrowerEligibility) { _, _ in
                CheckBorrowerEligibilityResponse(items: [
                    .init(
                        loan: Loan(loanID: "L-1", lenderID: "bank-1"),
                        response: CheckEligibilityResponse(assessments: [assessment]))
                ])
            },
            .unary(GuaranteeServiceMethods.listGuarantees) { _, _ in
                ListGuaranteesResponse(guarantees: [
                    Guarantee(guaranteeID: "G-7", guaranteedAmountFen: 123_456)
                ])
            },
        ]
        return methods
    }

    private static let assessment = Assessment(
        ruleID: "fin.qingkedai", asOfDate: "2025-12-08", outcome: .unknown, amountKind: .ceiling,
        amountIfMetFen: 9_274_520, findings: [finding],
        parameters: [
            ParameterValue(
                parameterID: "fin.measures.to", valueJSON: "\"2028-12-31\"", unit: "date")
        ], titleZh: "青科贷贴息", titleEn: "loan subsidy",
        missingEvidence: [
            MissingEvidence(
                fact: "use_proven", labelZh: "用途已证明", labelEn: "use proven", evidenceZh: "发票",
                evidenceEn: "invoices", suppliers: ["bank", "applicant"], reason: .notOnFile),
            MissingEvidence(fact: "events", labelZh: "放款还款明细", labelEn: "movements"),
        ])

    @Test(
        "A finding has its mark in words, its article, what helps, and who supplies what is missing"
    )
    func findings() async throws {
        try await GatewayUnderTest.with(Self.methods) { gateway in
            let zh = try await gateway.get("\(Self.path)?on=2025-12-08&lang=zh").text
            for text in [
                "<span>不明</span>", "能够证明用途", "《贴息办法》（青科〔2024〕1号）第十五条（一）", "提交发票",
                "用途已证明", "银行、申请主体", "尚未登记", "不完整或相互矛盾，需核对", "92,745.20 元", "青科贷贴息", "1,234.56 元",
                "2028年12月31日",
            ] {
                #expect(zh.contains(text), "\(text)")
            }
            let en = try await gateway.get("\(Self.path)?on=2025-12-08&lang=en").text
            for text in [
                "<span>unknown</span>", "use is documented", "submit invoices", "use proven",
                "bank, applicant", "not on file", "incomplete or contradicted", "92,745.20 yuan",
                "loan subsidy", "31 Dec 2028",
            ] {
                #expect(en.contains(text), "\(text)")
            }
        }
    }

    @Test("Chart and time line have names, and their numbers stand in a table and a list")
    func figures() async throws {
        try await GatewayUnderTest.with(Self.methods) { gateway in
            let text = try await gateway.get("\(Self.path)?on=2025-12-08&lang=en").text
            for figure in ["amounts", "timeline"] {
                #expect(
                    text.contains(
                        "<svg role=\"img\" aria-labelledby=\"\(figure)-title \(figure)-desc\""))
                #expect(text.contains("<title id=\"\(figure)-title\">"))
                #expect(text.contains("<desc id=\"\(figure)-desc\">"))
            }
            #expect(text.contains("<time datetime=\"2028-12-31\">31 Dec 2028</time>"))
        }
    }

    @Test("An owner that is silent leaves its section with the reason, and the page is there")
    func silentOwner() async throws {
        try await GatewayUnderTest.with(Self.methods, stopped: [.talent, .finance]) { gateway in
            let page = try await gateway.get("\(Self.path)?lang=zh")
            #expect(page.status == 200)
            #expect(page.text.contains("奖项：服务现在连不上"))
            #expect(page.text.contains("1 秒后刷新本页即可再试"))
            #expect(page.text.contains("青岛样例科技有限公司"))
        }
    }

    @Test("An owner's own words, which are English, are told as such on a Chinese page")
    func ownersWords() async throws {
        var methods = Self.methods
        methods[.talent] = [
            .unary(PrizeServiceMethods.listPrizes) { _, _ in
                throw RPCError(.internal, .internalError, "the prize list is broken")
            }
        ]
        try await GatewayUnderTest.with(methods) { gateway in
            let zh = try await gateway.get("\(Self.path)?lang=zh")
            #expect(zh.text.contains("奖项：没有得到结果。服务原文：the prize list is broken"))
            let en = try await gateway.get("\(Self.path)?lang=en")
            #expect(en.text.contains("prizes: the prize list is broken"))
        }
    }

    @Test("A view that is more than one message may be is refused as too much, at page and door")
    func tooMuch() async throws {
        let long = Assessment(
            ruleID: "fin.qingkedai", findings: Array(repeating: Self.finding, count: 400))
        var methods = Self.methods
        methods[.finance] = [
            .unary(LoanServiceMethods.checkBorrowerEligibility) { request, _ in
                let before = Int(request.pageToken) ?? 0
                return CheckBorrowerEligibilityResponse(
                    items: (before + 1...before + 20).map {
                        .init(
                            loan: Loan(loanID: "L-\($0)"),
                            response: CheckEligibilityResponse(assessments: [long]))
                    }, nextPageToken: before < 40 ? "\(before + 20)" : "")
            }
        ]
        try await GatewayUnderTest.with(methods) { gateway in
            let page = try await gateway.get("\(Self.path)?lang=zh")
            #expect(page.status == 429)
            #expect(page.text.contains("内容过多"))
            let json = try await gateway.post(
                "qingke.gateway.v1.ApplicantViewService/GetApplicantView",
                #"{"uscc": "\#(GatewayUnderTest.uscc)"}"#)
            #expect(json.status == 429)
            #expect(try json.json["reason"] == "MESSAGE_TOO_LARGE")
        }
    }

    @Test("A bank sees what is closed to it, and that the page was asked for by a bank")
    func bank() async throws {
        try await GatewayUnderTest.with(Self.methods) { gateway in
            let page = try await gateway.get("\(Self.path)?lang=en&as=bank:bank-1")
            #expect(page.status == 200)
            #expect(page.text.contains("Asking as <strong>bank</strong> <code>bank-1</code>"))
            #expect(page.text.contains("prizes: not open to role bank"))
            #expect(page.text.contains("Not all of it is open to you"))
            #expect(page.headers["set-cookie"]?.contains("as=bank:bank-1; Path=/") == true)
            #expect(gateway.owners[.talent]?.calls.isEmpty == true)
            let again = try await gateway.get(Self.path, [("Cookie", "as=bank:bank-1")])
            #expect(again.text.contains("<code>bank-1</code>"))
        }
    }

    @Test("Without a word about who asks, the applicant itself does")
    func asItself() async throws {
        try await GatewayUnderTest.with(Self.methods) { gateway in
            _ = try await gateway.get(Self.path)
            let callers = Set(gateway.owners.values.flatMap(\.calls).map(\.principal))
            #expect(callers == [Principal(role: .applicant, id: GatewayUnderTest.uscc)])
        }
    }

    @Test("Another applicant gets 403, an unknown code 404, a wrong one or a wrong day 400")
    func refusals() async throws {
        var methods = Self.methods
        methods[.platforms]![0] = .unary(RegistryServiceMethods.getEntity) { _, _ in
            throw RPCError.notFound(.entityNotFound, "no such entity is on file")
        }
        try await GatewayUnderTest.with(methods) { gateway in
            let unknown = try await gateway.get("\(Self.path)?lang=zh")
            #expect(unknown.status == 404)
            #expect(unknown.text.contains("登记系统中没有这个统一社会信用代码的主体"))
            #expect(unknown.text.contains("<span lang=\"en\">no such entity is on file</span>"))
            let other = try await gateway.get(
                "\(Self.path)?as=applicant:Y1370213YHK74HLM41&lang=en")
            #expect(other.status == 403)
            #expect(other.text.contains("An applicant may ask about itself only"))
            let wrong = try await gateway.get("/applicants/123?lang=zh")
            #expect(wrong.status == 400)
            #expect(wrong.text.contains("“123”：统一社会信用代码有 18 位"))
            let day = try await gateway.get("\(Self.path)?on=2024-13-01&lang=en")
            #expect(day.status == 400)
            #expect(day.text.contains("&quot;2024-13-01&quot;: write a day as YYYY-MM-DD"))
            let nobody = try await gateway.get("\(Self.path)?as=king:1&lang=en")
            #expect(nobody.status == 400)
            #expect(nobody.text.contains("write ROLE:ID, such as bank:sample-bank"))
        }
    }
}
