import PolicyEngine
import Values

/// 科技强市行动计划, item 24: the programmes of the list together pay an enterprise at most 300,000
/// yuan per application year.
///
/// The item says "最高30万元" and no period; a year is the reading, so that the three years of the
/// invest-loan programme keep a meaning (`fin.plan.cap_period`).
struct YearCap: RuleParameters {
    enum Period: String, CaseIterable, Sendable {
        case applicationYear = "application_year"
        case lifetime
    }

    let cap: Money
    let programmes: [RuleID]
    /// What `plan_year_received_fen` counts: the ledger that answers it asks the same parameter.
    let period: Period

    static let document = "青岛市深入推进科技创新加快建设科技强市行动计划（2024—2028年）"

    init(_ read: inout ParameterReader) {
        cap = read.money("fin.plan.year_cap_fen")
        programmes = read.texts("fin.plan.year_cap_programmes")
        period = read.choice("fin.plan.cap_period")
    }

    /// What the cap leaves for a programme; nothing limits one that is not on the list, and then
    /// what was received before is not asked.
    func room(for programme: RuleID, received: Known<Money>) -> Known<Money> {
        guard programmes.contains(programme) else {
            return Known("year_cap_room_fen", Money(fen: .max))
        }
        return received.map("year_cap_room_fen") { cap.remaining(after: $0) }
    }

    func limits(_ programme: RuleID) -> Bool { programmes.contains(programme) }
}
