import PolicyEngine
import Values

/// What the law lets the ledger hold for one enterprise on one application day: the same
/// parameters that its programmes are evaluated with.
struct GrantLimits: Hashable, Sendable {
    /// Fen that some programmes together may grant an enterprise in a period.
    struct Cap: Hashable, Sendable {
        /// Sorted by code point.
        let programmes: [RuleID]
        let most: Money
        /// `2025`, `lifetime`, `fin.baodai`: what the total is called in the ledger.
        let period: String
        /// First and last day of the period, in ISO form, which sorts as days do.
        let firstDay: String
        let lastDay: String

        /// Over the whole life of the enterprise.
        init(lifetime period: String, _ programmes: [RuleID], _ most: Money) {
            self.programmes = programmes
            self.most = most
            self.period = period
            firstDay = "0000-01-01"
            lastDay = "9999-12-31"
        }

        init(year: String, _ programmes: [RuleID], _ most: Money) {
            self.programmes = programmes
            self.most = most
            period = year
            firstDay = "\(year)-01-01"
            lastDay = "\(year)-12-31"
        }
    }

    /// What the programmes of the action plan share (科技强市行动计划, item 24).
    let plan: Cap
    /// 青岛市科技金融投（保）贷融资模式实施细则, article 4.
    let guaranteeFee: Cap
    /// 青岛市科技保险费用补贴管理办法, article 14.
    let premium: Cap
    /// Distinct days of subsidised interest of an enterprise (投（保）贷, article 4).
    let daysMax: Int

    /// 青岛市科技创新贷款贴息管理办法, article 12: an enterprise draws it once.
    private static let onceOnly: Set<RuleID> = [LoanInterestSubsidy.id]

    init(_ catalogue: Catalogue, on application: Day) {
        var read = ParameterReader(catalogue.parameters, on: application)
        let yearCap = YearCap(&read)
        let programmes = yearCap.programmes.sorted(by: precedesByCodePoint)
        switch yearCap.period {
        case .applicationYear:
            plan = Cap(year: String(application.iso.prefix(4)), programmes, yearCap.cap)
        case .lifetime: plan = Cap(lifetime: "lifetime", programmes, yearCap.cap)
        }
        guaranteeFee = Cap(
            lifetime: GuaranteeFeeSubsidy.id, [GuaranteeFeeSubsidy.id],
            read.money("fin.baodai.cap_fen"))
        premium = Cap(
            lifetime: InsurancePremiumSubsidy.id, [InsurancePremiumSubsidy.id],
            read.money("fin.qingkebao.cap_fen"))
        daysMax = read.count("fin.toudai.max_days")
    }

    /// The caps against which a grant of the programme counts.
    func caps(on programme: RuleID) -> [Cap] {
        [plan, guaranteeFee, premium].filter { $0.programmes.contains(programme) }
    }

    func isOnceOnly(_ programme: RuleID) -> Bool { Self.onceOnly.contains(programme) }

    /// Programmes whose grants the ledger takes, sorted by code point.
    static let accepted = (LoanProgrammes.ids + [InsurancePremiumSubsidy.id]).sorted(
        by: precedesByCodePoint)
}
