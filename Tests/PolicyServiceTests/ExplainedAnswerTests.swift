import Identity
import Messages
import PolicyEngine
import PolicyService
import TestKit
import Testing

@Suite("Answers that explain themselves")
struct ExplainedAnswerTests {
    @Test("An answer has the rule's name; a remedy stands only where the condition is not met")
    func titleAndRemedy() async throws {
        try await PolicyBench.with { bench in
            let met = try await bench.evaluate(.init(ruleID: "test.grant", facts: .complete))
            #expect((met.titleZh, met.titleEn) == ("测试补贴", "Test grant"))
            #expect(met.findings.allSatisfy { $0.remedyZh.isEmpty && $0.remedyEn.isEmpty })
            #expect(met.working.map(\.stepID) == ["amount_fen"])
            #expect(
                met.facts.map(\.evidenceEn) == [
                    "filing record", "business licence", "payment slips",
                ])
            #expect(met.missingEvidence.isEmpty)
            let unmet = try await bench.evaluate(
                .init(ruleID: "test.grant", facts: .complete.replacing("paid_fen", "50001")))
            #expect(unmet.findings.map(\.remedyZh) == ["", "减少金额"])
            #expect(unmet.findings.map(\.remedyEn) == ["", "pay less"])
            let unknown = try await bench.evaluate(
                .init(ruleID: "test.grant", facts: .complete.without("paid_fen")))
            #expect(unknown.findings[1].remedyEn == "pay less")
        }
    }

    @Test("Sentences are there when they are asked for, and only then")
    func sentences() async throws {
        try await PolicyBench.with { bench in
            let plain = try await bench.evaluate(.init(ruleID: "test.grant", facts: .complete))
            #expect(plain.findings.allSatisfy { $0.sentenceZh.isEmpty && $0.sentenceEn.isEmpty })
            #expect(plain.working.allSatisfy { $0.sentenceZh.isEmpty && $0.sentenceEn.isEmpty })
            let explained = try await bench.evaluate(
                .init(ruleID: "test.grant", facts: .complete, explain: true))
            #expect(
                explained.findings[1].sentenceZh
                    == "不超过上限：已满足。实际为400.00元。依据《青岛市科技创新贷款贴息管理办法》第十二条。")
            #expect(
                explained.findings[1].sentenceEn
                    == "At most the limit: met. It is 400.00 yuan. Basis: "
                    + "青岛市科技创新贷款贴息管理办法, 第十二条 (article 12).")
            #expect(explained.working[0].sentenceEn.hasPrefix("Amount: 400.00 yuan. Basis: "))
        }
    }

    @Test("What is missing says what it is, what proves it, who supplies it and why it is needed")
    func missingEvidence() async throws {
        try await PolicyBench.with { bench in
            bench.gatherer.say([
                .unknown(
                    "registered_in_qingdao", .ownerUnavailable, owner: "platforms",
                    retryAfterMilliseconds: 1_500),
                .unknown("paid_fen", .notOnFile, owner: "finance"),
            ])
            let answer = try await bench.evaluate(
                .init(
                    ruleID: "test.grant", asOfDate: "2025-12-08", subjectUSCC: PolicyBench.uscc))
            #expect(
                answer.missingEvidence == [
                    MissingEvidence(
                        fact: "registered_in_qingdao", labelZh: "在青岛市注册",
                        labelEn: "registered in Qingdao", evidenceZh: "营业执照",
                        evidenceEn: "business licence", suppliers: ["applicant", "bureau"],
                        reason: .ownerUnavailable, retryAfterMs: 1_500, conditionIDs: ["c1"]),
                    MissingEvidence(
                        fact: "paid_fen", labelZh: "已付金额", labelEn: "amount paid",
                        evidenceZh: "付款凭证", evidenceEn: "payment slips",
                        suppliers: ["bank", "applicant"], reason: .notOnFile,
                        conditionIDs: ["c2"], forAmount: true),
                ])
        }
    }

    @Test(
        "The catalogue says of each fact its words, unit and suppliers, of each condition a remedy")
    func catalogue() async throws {
        try await PolicyBench.with { bench in
            let rule = try #require(
                try await bench.client.getRule(.init(ruleID: "test.grant")).rule)
            #expect(rule.facts.map(\.labelZh) == ["申报日期", "在青岛市注册", "已付金额"])
            #expect(
                rule.facts.map(\.labelEn) == [
                    "day of the application", "registered in Qingdao", "amount paid",
                ])
            #expect(rule.facts.map(\.unit) == ["", "", "fen"])
            #expect(rule.facts[2].suppliers == ["bank", "applicant"])
            #expect(rule.facts[1].evidenceEn == "business licence")
            #expect(rule.conditions.map(\.remedyEn) == ["", "pay less"])
        }
    }

    @Test("Whoever supplies facts is a role of callers")
    func suppliersAreRoles() {
        for supplier in Supplier.words.keys {
            #expect(Role(rawValue: supplier) != nil, "\(supplier)")
        }
    }
}
