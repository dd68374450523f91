import PolicyEngine
import Values

/// What the law lets the ledger hold for one enterprise on one application day: the same
/// parameters that its programmes are evaluated with.
struct GrantLimits: Hashable, Sendable {
    /// Programmes that count against the cap together, sorted.
    let programmes: [RuleID]
    let cap: Money
    /// The calendar year of the application, or `lifetime`.
    let period: String
    /// First and last day of the period, in ISO form, which sorts as days do.
    let firstDay: String
    let lastDay: String

    /// 青岛市科技创新贷款贴息管理办法, article 12: an enterprise draws it once.
    private static let onceOnly: Set<RuleID> = [LoanInterestSubsidy.id]

    init(_ catalogue: Catalogue, on application: Day) {
        var read = ParameterReader(catalogue.parameters, on: application)
        let yearCap = YearCap(&read)
        programmes = yearCap.programmes.sorted(by: precedesByCodePoint)
        cap = yearCap.cap
        switch yearCap.period {
        case .applicationYear:
            period = String(application.iso.prefix(4))
            firstDay = "\(period)-01-01"
            lastDay = "\(period)-12-31"
        case .lifetime:
            period = "lifetime"
            firstDay = "0000-01-01"
            lastDay = "9999-12-31"
        }
    }

    /// Whether a grant of the programme counts against the cap.
    func counts(_ programme: RuleID) -> Bool { programmes.contains(programme) }

    func isOnceOnly(_ programme: RuleID) -> Bool { Self.onceOnly.contains(programme) }

    /// Programmes whose grants the ledger takes: those that are limited in one way or the other.
    var accepted: [RuleID] {
        Set(programmes).union(Self.onceOnly).sorted(by: precedesByCodePoint)
    }
}
