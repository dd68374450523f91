import JSON
import PolicyEngine
import Testing
import Values

@testable import FinanceService

@Suite("Answers of the finance rules in sentences")
struct ExplanationTests {
    private func sentence(
        of condition: String, _ changes: [String: JSONValue] = [:]
    ) throws -> RuleTexts.Words {
        let assessment = try assess(changes)
        return Explanation(assessment).sentence(try #require(assessment[condition]))
    }

    @Test("An unmet limit names what was found, the limit, the article and the remedy")
    func unmetLimit() throws {
        let sentence = try sentence(of: "c6", ["contract_amount_fen": 1_000_000_001])
        #expect(
            sentence.zh == "贷款合同金额不超过1000万元（含）：未满足。实际为10,000,000.01元，应不超过10,000,000.00元。"
                + "依据《青岛市科技创新贷款贴息管理办法》第十二条。可任选另一笔1000万元（含）以下的贷款申报。")
        #expect(
            sentence.en
                == "The contract amount is at most 10 million yuan: not met. It is 10,000,000.01 "
                + "yuan; at most 10,000,000.00 yuan is right. Basis: 青岛市科技创新贷款贴息管理办法, 第十二条 "
                + "(article 12). Choose another loan of at most 10 million yuan.")
    }

    @Test("A flag that is not as it should be is named with its words")
    func unmetFlag() throws {
        let sentence = try sentence(of: "c8", ["had_overdue": true])
        #expect(sentence.zh.contains("“发生过本金或利息逾期”为是，应为否。"))
        #expect(sentence.en.contains("\"principal or interest was overdue\" is yes; no is right."))
    }

    @Test("Quotation marks within a quoted name are single")
    func nestedQuotes() throws {
        let sentence = try sentence(of: "c12", ["qingkedai_granted_before": true])
        #expect(sentence.zh.contains("“此前已获‘青科贷’贴息”为是，应为否。"))
    }

    @Test("A use that is not admitted is named in words, and so are those that are")
    func unmetChoice() throws {
        let sentence = try sentence(of: "c9", ["loan_use": "refinancing"])
        #expect(sentence.zh.contains("实际为借新还旧，应为下列之一：科技研发、成果转化、产业化、经营发展。"))
        #expect(sentence.en.contains("It is refinancing; one of research, conversion of results,"))
    }

    @Test("Of alternatives that all fail each is named; of those one of which holds, that one")
    func alternatives() throws {
        let unmet = try sentence(of: "c4", ["sci_projects": [], "prizes": []])
        #expect(unmet.zh.contains("计入的科技计划项目数为0，应不少于2。计入的奖励数为0，应不少于1。"))
        #expect(unmet.en.contains("The number of prizes that count is 0; at least 1 is right."))
        let met = try sentence(of: "c4")
        #expect(met.zh.contains("已满足。计入的科技计划项目数为2。依据"))
    }

    @Test("What is missing is named with its evidence and who can supply it")
    func missing() throws {
        let sentence = try sentence(of: "c7", ["settled_date": .null])
        #expect(sentence.zh.contains("尚不能确定。缺少：还清本息日期（银行结清证明，由贷款银行或申报单位提供）。"))
        #expect(
            sentence.en.contains(
                "not known yet. Missing: day on which principal and interest were completely paid "
                    + "(settlement certificate of the bank, from the bank or the applicant)."))
        #expect(sentence.en.hasSuffix("with the bank's settlement certificate."))
    }

    @Test("A fact that another contradicts is not called missing")
    func contradicted() throws {
        let sentence = try sentence(of: "c7", ["settled_date": "2025-10-30"])
        #expect(sentence.zh.contains("不完整或与其他材料不符，需再核实：还清本息日期"))
        #expect(!sentence.zh.contains("缺少"))
        #expect(sentence.en.contains("Incomplete or contradicted, check again: day on which"))
    }

    @Test("A condition that is met has no remedy in its sentence")
    func met() throws {
        #expect(
            try sentence(of: "c7").zh == "2024年8月1日以后、申报日以前完成还本付息：已满足。还清本息日期为2025-10-31。"
                + "依据《青岛市科技创新贷款贴息管理办法》第十二条。")
    }

    @Test("Steps say what was worked out in its unit, and by which article of which document")
    func steps() throws {
        let assessment = try assess()
        let explanation = Explanation(assessment)
        let sentences = Dictionary(
            uniqueKeysWithValues: assessment.working.map { ($0.id, explanation.sentence($0)) })
        #expect(sentences["lpr_ppm"]?.zh == "合同签订日同期限LPR：3.1%。依据《青岛市科技创新贷款贴息管理办法》第十三条。")
        #expect(sentences["tenor"]?.en.hasPrefix("Tenor: one year. Basis: ") == true)
        #expect(sentences["fen_days"]?.en.hasSuffix(": 218,400,000,000 fen-days.") == true)
        #expect(sentences["days"]?.en == "Days with a balance: 364 days.")
        #expect(
            sentences["cap_fen"]?.en == "Cap for an enterprise: 300,000.00 yuan. Basis: "
                + "加强科技财政金融协同支持企业创新发展的若干政策措施 (青科字〔2024〕7号), （六） (item 6).")
    }

    @Test("Every sentence names its document, number and article", arguments: ProgrammeSample.all)
    func everySentence(sample: ProgrammeSample) throws {
        let changes =
            [[:]] + sample.failures.map(\.changes) + [
                Dictionary(uniqueKeysWithValues: sample.facts.keys.map { ($0, JSONValue.null) })
            ]
        for change in changes {
            let assessment = try sample.assess(change)
            let explanation = Explanation(assessment)
            for finding in assessment.findings {
                let sentence = explanation.sentence(finding)
                for part in [
                    finding.citation.document, finding.citation.number, finding.citation.article,
                ]
                where !part.isEmpty {
                    #expect(sentence.zh.contains(part) && sentence.en.contains(part))
                }
                #expect(sentence.zh.hasPrefix(finding.text.zh))
                // Names of facts are for programs: sentences have words for all of them.
                #expect(!sentence.en.contains("_"), "\(finding.id): \(sentence.en)")
            }
        }
    }

    @Test("What is missing stands in the order of the rule's facts, with conditions and amount")
    func missingEvidence() throws {
        let assessment = try assess([
            "events": .null, "settled_date": .null, "contract_amount_fen": .null,
        ])
        let missing = assessment.missingEvidence
        #expect(
            missing.map(\.declaration.name) == ["contract_amount_fen", "events", "settled_date"])
        #expect(missing.map(\.conditionIDs) == [["c6"], ["c16"], ["c7"]])
        #expect(missing.map(\.isForAmount) == [false, true, false])
        #expect(missing.allSatisfy { $0.reason == .notSupplied })
        #expect(missing[2].declaration.suppliers == ["bank", "applicant"])
        #expect(try assess().missingEvidence.isEmpty)
    }

    @Test("An unknown fact that nothing needs is not asked for")
    func notNeeded() throws {
        // Projects alone make the enterprise research-active.
        #expect(try assess(["prizes": .null]).missingEvidence.isEmpty)
        // Nothing is worked out once a condition is unmet.
        let refused = try assess(["had_overdue": true, "interest_paid_fen": .null])
        #expect(refused.missingEvidence.isEmpty)
    }

    @Test("A day that the rate table does not reach is asked of the bureau")
    func rateTable() throws {
        let missing = try assess(["contract_date": "2025-10-01"]).missingEvidence
        #expect(missing.map(\.declaration.name) == ["lpr_table"])
        #expect(missing.first?.isForAmount == true && missing.first?.conditionIDs == [])
        #expect(missing.first?.declaration.suppliers.first == "bureau")
        #expect(missing.first?.declaration.label.zh.isEmpty == false)
    }

    @Test("A contradicted fact is listed without a reason for being unknown")
    func contradictedEvidence() throws {
        let missing = try assess(["settled_date": "2025-10-30"]).missingEvidence
        #expect(missing.map(\.declaration.name) == ["settled_date"])
        #expect(missing.first?.reason == nil)
    }

    @Test("Every article that a finance rule cites is known, and none with a reason is cited")
    func articlesAreKnown() throws {
        let articles = try Articles.standard()
        let coverage = Coverage(articles, [try builtIn.get()])
        #expect(coverage.strays.isEmpty)
        for document in coverage.documents {
            let both = document.lines.filter { $0.isCovered && $0.reason != nil }.map(\.article)
            #expect(both.isEmpty, "\(document.document.title)")
        }
        let catalogue = try builtIn.get()
        let cited = catalogue.ids.compactMap { catalogue.description(of: $0) }
            .flatMap { $0.citations + $0.conditions.map(\.citation) }.map(\.document)
        #expect(Set(cited).allSatisfy { articles[$0] != nil })
    }
}
