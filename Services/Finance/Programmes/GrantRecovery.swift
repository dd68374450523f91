import JSON
import PolicyEngine
import Values

/// 收回资金与联合惩戒: 青岛市科技创新贷款贴息管理办法, article 23; 青岛市科技金融投（保）贷融资模式实施细则, article 25;
/// 青岛市科技保险费用补贴管理办法, articles 18 (1), 21; 青岛市科研诚信管理办法 for every other programme.
///
/// A recovery needs a positive finding: what is not known is not established. Partial fraud still
/// recovers the whole grant. The insurance rules forbid a surrender while applying; recovery is the
/// consequence taken of one after payment. The list entry itself is made by the enforcement service.
struct GrantRecovery: Calculator {
    static let id: RuleID = "fin.clawback"
    static let version = "1"
    static let document = "青岛市科技创新贷款贴息管理办法"
    static let dateFact: FactName? = nil

    let facts: Facts
    let rules: NoParameters

    struct Facts: FactRecord {
        let programme: Known<String>
        let paid: Known<Money>
        let fraudConfirmed: Known<Bool>
        let surrenderedInTerm: Known<Bool>

        init(_ read: inout FactReader) {
            programme = read.text("programme")
            paid = read.money("paid_fen")
            fraudConfirmed = read.flag("fraud_confirmed")
            surrenderedInTerm = read.flag("surrendered_in_term")
        }
    }

    enum Measure: String, QuantityConvertible {
        case recover
        case integrityList = "integrity_list"
        case jointSanction = "joint_sanction"
        case creditDatabase = "credit_database"
        case fiscalSanction = "fiscal_sanction"
        case referIfCriminal = "refer_if_criminal"
        case integrityReferral = "integrity_referral"
    }

    static func day(of facts: Facts) -> Day? { nil }

    func result(_ working: inout Working) -> JSONValue {
        let (measures, article) = consequences
        for measure in measures {
            working.step("measure", article.article, of: article.document, measure)
        }
        let recovered = measures.isEmpty ? Money.zero : facts.paid.value
        if let recovered {
            working.step("recover_fen", article.article, of: article.document, recovered)
        }
        return [
            "recover_fen": JSONValue(recovered?.fen),
            "measures": .array(measures.map { .string($0.rawValue) }),
        ]
    }

    private var consequences: ([Measure], Article) {
        let insurance = InsurancePremiumSubsidy.self
        let isInsurance = facts.programme.value == insurance.id
        guard facts.fraudConfirmed.value == true else {
            let surrendered = isInsurance && facts.surrenderedInTerm.value == true
            return (surrendered ? [.recover] : [], Article(insurance.document, "第十八条（一）"))
        }
        let listed: [Measure] = [.recover, .integrityList, .jointSanction, .creditDatabase]
        switch facts.programme.value {
        case LoanInterestSubsidy.id:
            return (listed, Article(LoanInterestSubsidy.document, "第二十三条"))
        case InvestmentLoanSubsidy.id, GuaranteeFeeSubsidy.id:
            return (listed, Article(InvestmentLoanSubsidy.document, "第二十五条"))
        case insurance.id:
            let measures: [Measure] = [.recover, .fiscalSanction, .referIfCriminal]
            return (measures, Article(insurance.document, "第二十一条"))
        default:
            return ([.recover, .integrityReferral], Article(ResearchIntegrity.document, "第七条"))
        }
    }
}
