import JSON
import PolicyEngine
import Values

/// A rule of these tests: what was paid is refunded, up to a limit, to whoever is registered.
struct SampleGrant: Programme {
    static let id: RuleID = "test.grant"
    static let version = "1"
    static let document = "青岛市科技创新贷款贴息管理办法"
    static let dateFact: FactName? = "application_date"

    let facts: Facts
    let rules: Rules

    struct Facts: FactRecord {
        let application: Known<Day>
        let registered: Known<Bool>
        let paid: Known<Money>

        init(_ read: inout FactReader) {
            application = read.day("application_date")
            registered = read.flag("registered_in_qingdao")
            paid = read.money("paid_fen")
        }
    }

    struct Rules: RuleParameters {
        let limit: Money

        init(_ read: inout ParameterReader) {
            limit = read.money("test.grant.limit_fen")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.application.value }

    var conditions: [Condition] {
        condition("c1", "第三条", facts.registered.isTrue)
        condition("c2", "第十二条", facts.paid.isAtMost(rules.limit))
    }

    var amountKind: AmountKind { .exact }

    func amount(_ working: inout Working) -> Known<Money> {
        facts.paid.map("amount_fen") { paid in working.step("amount_fen", "第十三条", paid) }
    }

    func result(_ decision: Decision, _ working: Working) -> JSONValue {
        ["eligible": .string(decision.outcome.rawValue)]
    }

    static let yaml = """
        rule: test.grant
        title: {zh: 测试补贴, en: Test grant}
        document: 青岛市科技创新贷款贴息管理办法
        articles: [第三条]
        conditions:
          c1: {zh: 在青岛注册, en: registered in Qingdao}
          c2: {zh: 不超过上限, en: at most the limit, remedy_zh: 减少金额, remedy_en: pay less}
        steps:
          amount_fen: {zh: 金额, en: amount}
        parameters:
          limit_fen:
            unit: fen
            values: [{from: 2024-08-01, until: 2028-12-31, value: 50_000, article: 第十二条}]
          floor_fen:
            unit: fen
            values: [{from: 2024-08-01, until: 2028-12-31, value: 0, article: 第十二条}]
        """

    static let facts = """
        facts:
          application_date:
            {zh: 申报日期, en: day of the application, evidence_zh: 申报系统记录,
             evidence_en: filing record, by: [applicant]}
          registered_in_qingdao:
            {zh: 在青岛市注册, en: registered in Qingdao, evidence_zh: 营业执照,
             evidence_en: business licence, by: [applicant, bureau]}
          paid_fen:
            {zh: 已付金额, en: amount paid, evidence_zh: 付款凭证, evidence_en: payment slips,
             by: [bank, applicant]}
        """

    static func catalogue() throws -> Catalogue {
        let parameters = try ParameterSet.load(
            documents: .standard(),
            files: [
                PolicyFile(name: "SampleGrant.yaml", text: yaml),
                PolicyFile(name: "Facts.yaml", text: facts),
            ])
        return try Catalogue(parameters, [ProgrammeRule<SampleGrant>.self])
    }
}
