import JSON
import PolicyEngine
import Values

/// 处理决定, rule `int.decision`: may this decision be issued? 青岛市科研诚信管理办法 (2024), articles 11–16, 19,
/// 21, 26; 青岛市科技创新促进条例 (2024), article 70.
///
/// The grade is the officer's finding: the rule checks what is decided and never chooses. Lighter
/// and heavier (articles 15, 16) stay inside the grade's range: the text knows none below it.
struct SanctionDecision: IntegrityProgramme {
    static let id: RuleID = "int.decision"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "decision_date"
    static let outcomeName = "valid"

    let facts: SanctionDecisionFacts
    let rules: SanctionRules

    static func day(of facts: SanctionDecisionFacts) -> Day? { facts.decided.value }

    var conditions: [Condition] {
        condition("d0", "第二十六条", facts.decided.isWithin(rules.inForce))
        condition("d1", "第十一条", kindsNamed)
        condition("d2", "第十三条", facts.grade.isOneOf(Self.grades))
        condition("d3", "第十三条", measuresFitGrade)
        condition("d4", "第十二条第二款", bansAreRecorded)
        condition("d5", "第十二条", bansAloneHaveTerms)
        condition("d6", "第十三条", termsWithinGrade)
        condition("d7", "第十五条、第十六条", weighed)
        condition("d8", "第二十一条", itemsComplete)
        condition("d9", "第十九条", statementHeard)
        condition("d10", "第七十条", facts.diligenceExempt.isFalse, of: DiligentFailure.document)
    }

    /// Notes the last day of each ban; there is no money in it.
    func amount(_ working: inout Working) -> Known<Money> {
        for end in termEnds { working.step("term_end", "第二十五条", end.lastDay) }
        return Known("amount_fen", .zero)
    }

    func consequences(of outcome: Outcome) -> [String: JSONValue] {
        let numbers = facts.measures.value.map { Set($0.map(\.number)) }
        return [
            "database_record": flag(numbers?.contains(9)),
            "ends_pending_applications": flag(facts.grade.value.map { $0 != .light }),
            "recover_money": flag(numbers.map { !$0.isDisjoint(with: [4, 6]) }),
            "term_ends": .array(
                termEnds.map { end in
                    ["measure": .integer(end.measure), "last_day": .string(end.lastDay.iso)]
                }),
        ]
    }

    private static let grades = Choices(MisconductGrade.allCases)

    private func flag(_ value: Bool?) -> JSONValue { value.map(JSONValue.bool) ?? .null }

    /// Counted from the day on which the decision is issued, that day included; a suspension before
    /// it is set off elsewhere (`int.term`).
    private var termEnds: [(measure: Int64, lastDay: Day)] {
        guard let decided = facts.decided.value, let measures = facts.measures.value else {
            return []
        }
        return measures.sorted { $0.number < $1.number }.compactMap { measure in
            measure.term.map { (measure.number, decided.lastDay(ofMonths: Int($0))) }
        }
    }
}

extension SanctionDecision {
    /// Article 11: one kind at least; the last, "other", is said in words.
    private var kindsNamed: Verdict {
        facts.kinds.judged(.none) { kinds in
            let isSaid = !kinds.contains(.k13) || !(facts.otherKindText.value ?? "").isEmpty
            return .decided(
                !kinds.isEmpty && isSaid, "misconduct_kinds", listed(kinds.map(\.rawValue)), .none)
        }
    }

    /// Article 13: measures (1) and (3) for the light grade, (2) and (4) to (9) for the others. It
    /// gives measure (10), "other", to none: `int.m10_allowed` gives it to all, said in words.
    private var measuresFitGrade: Verdict {
        facts.grade.and(facts.measures).judged(.none) { grade, measures in
            let passes = measures.allSatisfy { measure in
                measure.number == 10
                    ? rules.otherMeasureAllowed && !(facts.otherMeasureText.value ?? "").isEmpty
                    : [1, 3].contains(measure.number) == (grade == .light)
            }
            return .decided(passes, "measures", listed(measures.map(\.number)), .none)
        }
    }

    private var bansAreRecorded: Verdict {
        facts.measures.judged(.none) { measures in
            let passes = !measures.contains { $0.isBan } || measures.contains { $0.number == 9 }
            return .decided(passes, "measures", listed(measures.map(\.number)), .none)
        }
    }

    private var bansAloneHaveTerms: Verdict {
        facts.measures.judged(.none) { measures in
            let passes =
                !measures.isEmpty && measures.allSatisfy { $0.isBan == ($0.months != nil) }
            return .decided(passes, "measures", listed(measures.map(\.number)), .none)
        }
    }

    /// Both bounds of a range belong to it, so that 36 and 60 months fit two grades.
    private var termsWithinGrade: Verdict {
        facts.grade.and(facts.measures).judged(.none) { grade, measures in
            let terms = measures.compactMap(\.term)
            let passes = terms.allSatisfy { rules.allows($0, grade) }
            return .decided(passes, "months", listed(terms), .none)
        }
    }

    /// Articles 15 ("may be lighter") and 16 ("shall be heavier"): a half of the grade's range each.
    private var weighed: Verdict {
        judgedWeighing.naming(
            facts.grade.missing, facts.measures.missing, facts.mitigating.missing,
            facts.aggravating.missing, facts.weighingReason.missing)
    }

    private var judgedWeighing: Verdict {
        guard let (grade, measures) = facts.grade.and(facts.measures).value else {
            return .unknown("grade", missing: [])
        }
        guard grade != .light else { return .notApplicable("grade") }
        guard let (mitigating, aggravating) = facts.mitigating.and(facts.aggravating).value else {
            return .unknown("mitigating", missing: [])
        }
        let terms = measures.compactMap(\.term)
        guard let shortest = terms.min(), let longest = terms.max() else {
            return .notApplicable("months")
        }
        switch (mitigating.isEmpty, aggravating.isEmpty) {
        case (true, true): return .notApplicable("months")
        case (false, false): return facts.weighingReason.isTrue
        case (true, false):
            return Known("months", shortest).isAtLeast(rules.aggravationFloor[grade] ?? 0)
        case (false, true):
            let isLighter = Known("months", longest).isAtMost(rules.mitigationCeiling[grade] ?? 0)
            // Why the mitigation was not used is for the officer to say.
            return isLighter.status == .met ? isLighter : facts.weighingReason.isTrue
        }
    }

    private var itemsComplete: Verdict {
        facts.items.judged(.none) { items in
            let passes = Self.items.allSatisfy { items.contains($0) }
            return .decided(passes, "decision_items", listed(items), .none)
        }
    }

    /// What a decision must hold (article 21).
    static let items = [
        "subject", "conduct_and_facts", "basis_and_decision", "remedy_and_period",
        "authority_and_date", "other_required",
    ]

    /// Article 19: nothing stated in time is a waiver; what is stated in time is heard first.
    private var statementHeard: Verdict {
        facts.statement.judged(.none) { statement in
            switch statement {
            case .waived, .late: .decided(true, "statement", statement.quantity, .none)
            case .timely: facts.statementHeard.isTrue
            case .open, .confirmCalendar, .beforeNotice:
                .decided(false, "statement", statement.quantity, .none)
            case .unknown: .unknown("statement", missing: [])
            }
        }.naming(facts.statement.missing, facts.statementHeard.missing)
    }

    /// The elements of a list for a finding.
    private func listed(_ elements: [some CustomStringConvertible]) -> Quantity {
        .text(elements.map(\.description).joined(separator: ", "))
    }
}
