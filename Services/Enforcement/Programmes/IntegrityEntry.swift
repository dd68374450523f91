import PolicyEngine
import Values

/// What somebody wants to do: the purposes of `int.block`.
enum IntegrityBusiness: String, CaseIterable, Sendable {
    case applyPlan = "apply_plan"
    case participatePlan = "participate_plan"
    case applyAward = "apply_award"
    case applyTalent = "apply_talent"
    case nominate
    case beNominated = "be_nominated"
    case review
    case subsidy
    case filing
    case otherBusiness = "other_business"
    case payment
    case carryOnProject = "carry_on_project"
}

/// One record of the integrity list, as the rule reads it.
struct IntegrityEntry: Identifiable, Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case m5, m7, m8, m9, direct
        case abnormalList = "abnormal_list"
        case planBan = "plan_ban"
        case suspendAcceptance = "suspend_acceptance"
        case suspendPayment = "suspend_payment"
        case suspendProject = "suspend_project"
    }

    let id: String
    let kind: Kind
    let firstDay: Day
    /// As the decision says it; nil while open.
    let decidedLastDay: Day?
    let removed: Day?
    let cancelled: Day?
    /// Days during which it rests (暂缓, article 18); both ends included.
    let deferrals: [DayRange]

    init(
        id: String, kind: Kind, firstDay: Day, lastDay: Day?, removed: Day? = nil,
        cancelled: Day? = nil, deferrals: [DayRange] = []
    ) {
        self.id = id
        self.kind = kind
        self.firstDay = firstDay
        decidedLastDay = lastDay
        self.removed = removed
        self.cancelled = cancelled
        self.deferrals = deferrals
    }

    /// The last day with deferrals added; removal and cancellation end it the day before. Nil while
    /// open.
    func lastDay(deferralExtendsTerm: Bool) -> Day? {
        let term = deferralExtendsTerm ? extendedLastDay : decidedLastDay
        let limits = [removed, cancelled].compactMap { $0?.adding(days: -1) }
        return ([term].compactMap { $0 } + limits).min()
    }

    /// Each deferred day inside the term moves its end by one day, until no further one falls
    /// inside. A deferral that begins inside is thereby inside as a whole.
    private var extendedLastDay: Day? {
        guard var end = decidedLastDay else { return nil }
        for rest in mergedDeferrals {
            guard rest.first <= end else { break }
            end = end.adding(days: rest.first.days(until: rest.last) + 1)
        }
        return end
    }

    /// The union of the deferrals from the first day on, by day; no day stands twice.
    private var mergedDeferrals: [(first: Day, last: Day)] {
        var merged: [(first: Day, last: Day)] = []
        for deferral in deferrals.sorted(by: { $0.first < $1.first }) {
            let first = max(deferral.first, firstDay)
            guard let last = deferral.last, first <= last else { continue }
            if let previous = merged.last, first <= previous.last {
                merged[merged.count - 1].last = max(previous.last, last)
            } else {
                merged.append((first, last))
            }
        }
        return merged
    }
}

extension IntegrityEntry {
    /// One record of the fact `records`.
    init?(_ item: inout FactItemReader) {
        let id = item.text("id")
        let kind: Kind? = item.choice("kind")
        let firstDay = item.day("first_day")
        let lastDay = item.optional("last_day") { $0.day("last_day") }
        let removed = item.optional("removed_on") { $0.day("removed_on") }
        let cancelled = item.optional("cancelled_on") { $0.day("cancelled_on") }
        let deferrals = item.optional("deferrals") { item in
            item.list("deferrals") { span -> DayRange? in
                let from = span.day("from")
                let to = span.day("to")
                guard let from, let to else { return nil }
                return DayRange(from: from, until: to)
            }
        }
        guard let id, let kind, let firstDay else { return nil }
        self.init(
            id: id, kind: kind, firstDay: firstDay, lastDay: lastDay, removed: removed,
            cancelled: cancelled, deferrals: deferrals ?? [])
    }
}
