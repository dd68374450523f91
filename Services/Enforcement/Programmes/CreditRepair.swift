import JSON
import PolicyEngine
import Values

/// 信用修复, rule `int.repair`: 青岛市科研诚信管理办法 (2024), article 18. It outlives the measures, as the terms
/// do. The text has no shortest time served; a repair never reaches back behind its approval.
struct CreditRepair: IntegrityProgramme {
    static let id: RuleID = "int.repair"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "as_of"
    static let outcomeName = "granted"

    let facts: CreditRepairFacts
    let rules: Rules

    struct Rules: InForceParameters {
        let inForce: DayRange

        init(_ read: inout ParameterReader) {
            inForce = DayRange(from: read.day("int.measures.from"), until: nil)
        }
    }

    static func day(of facts: CreditRepairFacts) -> Day? { facts.asOf.value }

    var conditions: [Condition] {
        condition("c0", "第二十六条", facts.asOf.isWithin(rules.inForce))
        condition("c1", "第十八条", appliedWithinTerm)
        condition("c2", "第十八条", deserved)
        condition("c3", "第十八条", facts.approved.isTrue)
    }

    /// No money; unknown while it is not known what was approved, and from when.
    func amount(_ working: inout Working) -> Known<Money> {
        let effect = facts.approvedOn.and(facts.effect)
        let shortening: Known<Int64> =
            facts.effect.value == .shorten ? facts.shortenDays : Known("shorten_days", 0)
        let known = effect.and(shortening)
        if let newLastDay { working.step("new_last_day", "第十八条", newLastDay) }
        return known.map("amount_fen") { _ in .zero }
    }

    func consequences(of outcome: Outcome) -> [String: JSONValue] {
        let isGranted = outcome == .yes
        let removed = facts.effect.value == .remove ? facts.approvedOn.value : nil
        return [
            "removed_from_list_on": JSONValue(isGranted ? removed?.iso : nil),
            "new_last_day": JSONValue(isGranted ? newLastDay?.iso : nil),
        ]
    }

    private var appliedWithinTerm: Verdict {
        let sinceFirst = facts.applied.isOnOrAfter(facts.termFirst)
        if facts.isOpen { return sinceFirst }
        return allOf(sinceFirst, facts.applied.isOnOrBefore(facts.termLast)).naming(
            facts.applied.missing, facts.termFirst.missing, facts.termLast.missing)
    }

    private var deserved: Verdict {
        anyOf(
            allOf(facts.madeGood.isTrue, facts.markedEffect.isTrue),
            facts.majorContribution.isTrue
        ).naming(
            facts.madeGood.missing, facts.markedEffect.missing, facts.majorContribution.missing)
    }

    /// As if granted; nil while not known.
    private var newLastDay: Day? {
        guard let (approved, effect) = facts.approvedOn.and(facts.effect).value else { return nil }
        let eve = approved.adding(days: -1)
        let oldEnd = facts.isOpen ? nil : facts.termLast.value
        switch effect {
        case .remove: return oldEnd.map { min($0, eve) } ?? eve
        case .shorten:
            guard let oldEnd, let days = facts.shortenDays.value else { return nil }
            return max(oldEnd.adding(days: -Int(days)), eve)
        }
    }
}

extension Known<Day> {
    /// That day passes; unknown while either day is.
    fileprivate func isOnOrAfter(_ first: Known<Day>) -> Verdict {
        and(first).judged(.none) { day, first in
            .decided(day >= first, name, .day(day), .atLeast(.day(first)), nearest: .day(first))
        }
    }
}
