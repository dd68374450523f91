import JSON
import PolicyEngine
import Values

/// 科研诚信限制, rule `int.block`: is this subject barred on that day, and from what?
/// (青岛市科研诚信管理办法 articles 7, 8, 12, 18, 20, 25.) The one question of the other services.
struct IntegrityBlock: Calculator {
    static let id: RuleID = "int.block"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "as_of"

    let facts: Facts
    let rules: IntegrityRules

    struct Facts: FactRecord {
        let day: Known<Day>
        let records: Known<[IntegrityEntry]>
        let purpose: Known<IntegrityBusiness>

        init(_ read: inout FactReader) {
            day = read.day("as_of")
            records = read.list("records", evidence: "处理决定书", uniqueBy: IntegrityEntry.self) {
                IntegrityEntry(&$0)
            }
            purpose = read.choice("purpose")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.day.value }

    func result(_ working: inout Working) -> JSONValue {
        guard let ((day, records), purpose) = facts.day.and(facts.records).and(facts.purpose).value
        else {
            return answer(
                "unknown", .none,
                missing: facts.day.missing + facts.records.missing + facts.purpose.missing)
        }
        let block = rules.block(records, from: purpose, on: day)
        working.step("barring_records", "第十二条", block.by.count)
        if let last = block.lastDay { working.step("until", "第二十五条", last) }
        return answer(block.by.isEmpty ? "no" : "yes", block, missing: [])
    }

    private func answer(
        _ blocked: String, _ block: Block, missing: [FactName]
    ) -> JSONValue {
        [
            "blocked": .string(blocked),
            "by": .array(
                block.by.map { bar in
                    [
                        "id": .string(bar.entry.id), "kind": .string(bar.entry.kind.rawValue),
                        "last_day": JSONValue(bar.lastDay?.iso),
                    ]
                }),
            "until": JSONValue(block.lastDay?.iso),
            "missing": .array(missing.map(JSONValue.string)),
        ]
    }
}

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

    /// The records that bar a purpose on a day.
    func block(
        _ entries: [IntegrityEntry], from purpose: IntegrityBusiness, on day: Day
    ) -> Block {
        let bars = entries.filter { purposes(barredBy: $0.kind).contains(purpose) }
            .map { entry in
                Block.Bar(
                    entry: entry, lastDay: entry.lastDay(deferralExtendsTerm: deferralExtendsTerm))
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
