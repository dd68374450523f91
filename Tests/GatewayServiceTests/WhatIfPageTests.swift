import GatewayService
import Identity
import Messages
import RPC
import Stubs
import Synchronization
import TestKit
import Testing

@Suite("The what-if page", .timeLimit(.minutes(5)))
struct WhatIfPageTests {
    /// Finance, which remembers what it was asked.
    private final class Asked: Sendable {
        private let questions = Mutex<[CheckEligibilityRequest]>([])
        private let evaluations = Mutex<[EvaluateRequest]>([])

        var checks: [CheckEligibilityRequest] { questions.withLock { $0 } }
        var evaluated: [EvaluateRequest] { evaluations.withLock { $0 } }

        var methods: [RPCMethod] {
            [
                .unary(LoanServiceMethods.checkEligibility) { request, _ in
                    self.questions.withLock { $0.append(request) }
                    return CheckEligibilityResponse(assessments: [
                        Assessment(ruleID: "fin.qingkedai", outcome: .yes, amountFen: 100)
                    ])
                },
                .unary(PolicyServiceMethods.batchEvaluate) { request, _ in
                    self.evaluations.withLock { $0 += request.requests }
                    return BatchEvaluateResponse(items: request.requests.map(Self.item))
                },
            ]
        }

        private static func item(_ request: EvaluateRequest) -> BatchEvaluateResponse.Item {
            if let index = request.facts.firstIndex(where: { $0.valueJSON == "999" }) {
                let wrong = RPCError.invalidArgument([
                    FieldViolation(field: "facts[\(index)].value_json", description: "too long")
                ])
                return .init(status: wrong.status)
            }
            if request.facts.contains(where: { $0.name == "plan_year_received_fen" }) {
                return .init(
                    assessment: Assessment(
                        ruleID: request.ruleID, outcome: .yes, amountFen: 0, amountIfMetFen: 0))
            }
            switch request.ruleID {
            case "fin.toudai":
                return .init(
                    assessment: Assessment(
                        ruleID: "fin.toudai", outcome: .unknown, amountIfMetFen: 500))
            case "fin.baodai":
                return .init(
                    assessment: Assessment(ruleID: "fin.baodai", outcome: .yes, amountFen: 200))
            case "fin.major_loan":
                return .init(status: RPCError.notFound(.ruleNotFound, "not built").status)
            default:
                return .init(assessment: Assessment(ruleID: request.ruleID, outcome: .no))
            }
        }
    }

    @Test("Without a code, every programme is asked with what was entered, and stands best first")
    func withoutCode() async throws {
        let finance = Asked()
        try await GatewayUnderTest.with([.finance: finance.methods]) { gateway in
            let page = try await gateway.send(
                form: "lang=en&application_date=2025-12-08&contract_amount_fen=600%E4%B8%87"
                    + "&actual_rate_ppm=3.45&had_overdue=no&lender_is_bank="
                    + "&events.0.date=2024-11-01&events.0.kind=draw&events.0.amount_fen=6,000,000.50"
                    + "&prizes.none=yes&finance_mode=plain&env_violation_dates=none")
            #expect(page.status == 200)
            let programmes = ["fin.qingkedai", "fin.toudai", "fin.baodai", "fin.major_loan"]
            #expect(finance.evaluated.map(\.ruleID) == programmes)
            let asked = try #require(finance.evaluated.first)
            #expect(asked.asOfDate == "2025-12-08")
            #expect(asked.explain)
            #expect(asked.subjectUSCC.isEmpty)
            let facts = Dictionary(
                uniqueKeysWithValues: asked.facts.map { ($0.name, $0.valueJSON) })
            #expect(
                facts == [
                    "contract_amount_fen": "600000000", "actual_rate_ppm": "34500",
                    "had_overdue": "false", "finance_mode": "\"plain\"", "prizes": "[]",
                    "env_violation_dates": "[]",
                    "events": #"[{"amount_fen":600000050,"date":"2024-11-01","kind":"draw"}]"#,
                ])
            let order = ["fin.baodai", "fin.toudai", "fin.qingkedai"].map {
                page.text.range(of: "<h3><a href=\"/rules/\($0)\">")?.lowerBound
            }
            #expect(order.allSatisfy { $0 != nil })
            #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
            #expect(page.text.contains("pays most now"))
            #expect(page.text.contains("would pay most if all unknowns were met"))
            #expect(page.text.contains("not built"))
            #expect(page.text.contains("value=\"600万\""))
        }
    }

    @Test("A programme that grants nothing any more is not said to pay most")
    func nothingLeft() async throws {
        try await GatewayUnderTest.with([.finance: Asked().methods]) { gateway in
            let page = try await gateway.send(form: "lang=en&plan_year_received_fen=1000")
            #expect(page.status == 200)
            #expect(page.text.contains("<h3><a href=\"/rules/fin.qingkedai\">"))
            #expect(!page.text.contains("pays most now"))
            #expect(!page.text.contains("would pay most"))
        }
    }

    @Test("With a code, the question is CheckEligibility, asked as the applicant; today is the day")
    func withCode() async throws {
        let finance = Asked()
        try await GatewayUnderTest.with([.finance: finance.methods]) { gateway in
            let page = try await gateway.send(
                form:
                    "lang=zh&applicant_uscc=\(GatewayUnderTest.uscc.lowercased())&loan_use=research"
            )
            #expect(page.status == 200)
            let asked = try #require(finance.checks.first)
            #expect(asked.applicantUSCC == GatewayUnderTest.uscc)
            #expect(asked.loan?.borrowerUSCC == GatewayUnderTest.uscc)
            #expect(asked.applicationDate == "2026-03-01")
            #expect(asked.facts == [Fact(name: "loan_use", valueJSON: "\"research\"")])
            #expect(asked.explain)
            let caller = gateway.owners[.finance]?.calls.first?.principal
            #expect(caller == Principal(role: .applicant, id: GatewayUnderTest.uscc))
        }
    }

    @Test("Every mistake stands beside its field with what would be right, and nobody is asked")
    func mistakes() async throws {
        let finance = Asked()
        try await GatewayUnderTest.with([.finance: finance.methods]) { gateway in
            let page = try await gateway.send(
                form: "lang=zh&applicant_uscc=123&application_date=2025-13-01"
                    + "&contract_amount_fen=1.234&loan_term_months=-1&actual_rate_ppm=x"
                    + "&events.1.date=2024-11-01&prizes.none=yes&prizes.0.kind=competition"
                    + "&prizes.0.level=municipal&prizes.0.date=2024-01-01&use_proven=perhaps")
            #expect(page.status == 400)
            #expect(finance.evaluated.isEmpty && finance.checks.isEmpty)
            for field in [
                "applicant_uscc", "application_date", "contract_amount_fen", "loan_term_months",
                "actual_rate_ppm", "events", "prizes", "use_proven",
            ] {
                #expect(page.text.contains("id=\"field-\(field)-mistake\""), "\(field)")
            }
            #expect(page.text.contains("有 8 处需要更正"))
            #expect(page.text.contains("第 2 行“种类”：请从列表中选择。"))
            #expect(page.text.contains("既填了内容又勾选了“没有”"))
            #expect(page.text.contains("value=\"1.234\""))
            #expect(page.text.contains("aria-describedby=\"field-contract_amount_fen-mistake\""))
        }
    }

    @Test("What a service finds wrong with a fact stands beside that fact's field")
    func serviceMistakes() async throws {
        try await GatewayUnderTest.with([.finance: Asked().methods]) { gateway in
            let page = try await gateway.send(form: "lang=en&had_overdue=no&loan_term_months=999")
            #expect(page.status == 400)
            #expect(page.text.contains("id=\"field-loan_term_months-mistake\""))
            #expect(page.text.contains("1 to correct"))
        }
    }

    @Test("An owner that is silent is told, and what was entered is kept")
    func silent() async throws {
        try await GatewayUnderTest.with(stopped: [.finance]) { gateway in
            let page = try await gateway.send(
                form: "lang=en&applicant_uscc=\(GatewayUnderTest.uscc)&loan_term_months=12")
            #expect(page.text.contains("does not answer for now"))
            #expect(page.text.contains("value=\"12\""))
        }
    }

    @Test("One fen more or a decimal too many decides whether an amount is one")
    func amounts() async throws {
        let amounts: [(String, String?)] = [
            ("0.01", "1"), ("0.001", nil), ("92233720368547758.07", "9223372036854775807"),
            ("92233720368547758.08", nil), ("0.000001%E4%B8%87", "1"), ("1.", nil), (".5", nil),
            ("-1", nil), ("1e3", nil), ("12%E5%85%83", "1200"),
        ]
        for (text, fen) in amounts {
            let finance = Asked()
            try await GatewayUnderTest.with([.finance: finance.methods]) { gateway in
                let page = try await gateway.send(form: "interest_paid_fen=\(text)")
                #expect(page.status == (fen == nil ? 400 : 200), "\(text)")
                #expect(finance.evaluated.first?.facts.first?.valueJSON == fen, "\(text)")
            }
        }
    }
}
