import PolicyEngine
import Values

/// What bars on a day.
struct Block: Sendable {
    /// A record that bars, with its last day, deferrals added; nil while open.
    struct Bar: Sendable {
        let entry: IntegrityEntry
        let lastDay: Day?
    }

    /// By id.
    let by: [Bar]

    static let none = Block(by: [])

    /// The latest end; nil where one is open or nothing bars.
    var lastDay: Day? {
        let ends = by.compactMap(\.lastDay)
        return ends.count == by.count ? ends.max() : nil
    }
}

/// What the articles leave open, as an operator reads it.
struct IntegrityRules: RuleParameters {
    private let seriousPurposes: Set<IntegrityBusiness>
    private let abnormalBlocks: Bool
    private let deferralExtendsTerm: Bool

    init(_ read: inout ParameterReader) {
        seriousPurposes = Set(read.choices("int.serious_purposes"))
        abnormalBlocks = read.flag("int.abnormal_blocks")
        deferralExtendsTerm = read.flag("int.deferral_extends_term")
    }

    /// The last day of a record as it now stands; nil while it is open.
    func lastDay(of entry: IntegrityEntry) -> Day? {
        entry.lastDay(deferralExtendsTerm: deferralExtendsTerm)
    }

    /// The records that bar a purpose on a day.
    func block(
        _ entries: [IntegrityEntry], from purpose: IntegrityBusiness, on day: Day
    ) -> Block {
        let bars = entries.filter { purposes(barredBy: $0.kind).contains(purpose) }
            .map { entry in
                Block.Bar(entry: entry, lastDay: lastDay(of: entry))
            }
            .filter { bar in
                DayRange(from: bar.entry.firstDay, until: bar.lastDay).contains(day)
                    && !bar.entry.deferrals.contains { $0.contains(day) }
            }
        return Block(by: bars.sorted { precedesByCodePoint($0.entry.id, $1.entry.id) })
    }

    /// Articles 8, 12 (5), (7) and (8), and 20.
    private func purposes(barredBy kind: IntegrityEntry.Kind) -> Set<IntegrityBusiness> {
        switch kind {
        case .m5: [.applyPlan, .participatePlan]
        case .m7: [.applyAward, .applyTalent, .beNominated]
        case .m8: [.nominate, .beNominated, .review]
        case .m9, .direct: seriousPurposes
        case .abnormalList: abnormalBlocks ? seriousPurposes : []
        case .planBan: [.applyPlan]
        case .suspendAcceptance: [.applyPlan, .applyTalent, .subsidy, .filing, .otherBusiness]
        case .suspendPayment: [.payment]
        case .suspendProject: [.carryOnProject]
        }
    }
}
