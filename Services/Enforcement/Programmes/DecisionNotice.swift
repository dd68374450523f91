import JSON
import PolicyEngine
import Values

/// 告知、陈述与申辩, rule `int.notice`: 青岛市科研诚信管理办法 (2024), article 19.
///
///     notice served ──period──▶ last day to state and defend ──▶ waived
///
/// The text gives the period no length: a shorter one than the operator's draft
/// `int.statement_workdays` is lifted to it. A late statement may be read and stops nothing. Nothing
/// is waived on a day that rests on a year without a published schedule.
struct DecisionNotice: Calculator {
    static let id: RuleID = "int.notice"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "as_of"

    let facts: Facts
    let rules: Rules

    struct Rules: InForceParameters {
        let inForce: DayRange
        let workdaysMin: Int
        let calendar: CalendarTable

        init(_ read: inout ParameterReader) {
            inForce = read.period("int.measures.from", "int.measures.to")
            workdaysMin = read.count("int.statement_workdays")
            calendar = CalendarTable(&read)
        }
    }

    struct Facts: FactRecord {
        let asOf: Known<Day>
        let inWriting: Known<Bool>
        let items: Known<[String]>
        let served: Known<Day>
        /// As the notice says it.
        let workdays: Known<Int64>
        let stated: Known<Day>

        init(_ read: inout FactReader) {
            asOf = read.day("as_of")
            inWriting = read.flag("notice_in_writing")
            items = read.texts("notice_items", known: DecisionNotice.items)
            served = read.day("notice_served_on")
            workdays = read.count(
                "statement_workdays", in: .workingDays, within: 1...36_500)
            stated = read.day("statement_made_on")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.asOf.value }

    func result(_ working: inout Working) -> JSONValue {
        let deadline = facts.served.value.map { served in
            let workdays = max(facts.workdays.value.map(Int.init) ?? 0, rules.workdaysMin)
            return rules.calendar.deadline(workdays, after: served, &working)
        }
        if let deadline { working.step("statement_deadline", "第十九条", deadline.day) }
        let statement = working.step("statement", "第十九条", status(until: deadline))
        let missingItems = facts.items.value.map { given in
            Self.items.filter { !given.contains($0) }
        }
        return [
            "notice_complete": isComplete.answer,
            "missing_items": .array((missingItems ?? []).map(JSONValue.string)),
            "statement_deadline": JSONValue(deadline?.day.iso),
            "statement": .string(statement.rawValue),
            "provisional": .bool(deadline?.isProvisional ?? false),
        ]
    }

    private static let items = [
        "facts", "reasons", "basis", "right_to_state_and_defend", "manner", "period",
    ]

    private var isComplete: Verdict {
        allOf(
            facts.inWriting.isTrue,
            facts.items.judged(.none) { given in
                let missing = Self.items.count { !given.contains($0) }
                return .decided(missing == 0, "notice_items", missing.quantity, .none)
            })
    }

    private func status(until deadline: CalendarTable.Deadline?) -> StatementStatus {
        guard let served = facts.served.value, let deadline else { return .unknown }
        if let stated = facts.stated.value {
            if stated < served { return .beforeNotice }
            return stated <= deadline.day ? .timely : .late
        }
        guard let asOf = facts.asOf.value else { return .unknown }
        if asOf <= deadline.day { return .open }
        return deadline.isProvisional ? .confirmCalendar : .waived
    }
}
