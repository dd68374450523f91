import JSON
import PolicyEngine
import Values

/// 复查, rule `int.review`: review of a decision. 青岛市科研诚信管理办法 (2024), articles 23, 24.
///
///     receipt ──15──▶ request ──15──▶ acceptance ──90 working days──▶ result served
///
/// Silence decides nothing: an overdue authority is shown and its superior told; the request stays
/// open and the decision in force (article 23). Reconsideration and lawsuit are open without it.
struct DecisionReview: Calculator {
    static let id: RuleID = "int.review"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "as_of"

    let facts: ReviewFacts
    let rules: Rules

    struct Rules: InForceParameters {
        let inForce: DayRange
        let requestWorkdays: Int
        let acceptWorkdays: Int
        let finishWorkdays: Int
        let calendar: CalendarTable

        init(_ read: inout ParameterReader) {
            inForce = read.period("int.measures.from", "int.measures.to")
            requestWorkdays = read.count("int.review_request_workdays")
            acceptWorkdays = read.count("int.review_accept_workdays")
            finishWorkdays = read.count("int.review_finish_workdays")
            calendar = CalendarTable(&read)
        }
    }

    enum Request: String, QuantityConvertible {
        case open, lapsed, timely, late, unknown
        case confirmCalendar = "confirm_calendar"
    }

    static func day(of facts: ReviewFacts) -> Day? { facts.asOf.value }

    func result(_ working: inout Working) -> JSONValue {
        guard let received = facts.received.value else { return answer(.unknown, nil, nil, nil) }
        let requestBy = rules.calendar.deadline(rules.requestWorkdays, after: received, &working)
        working.step("request_deadline", "第二十三条", requestBy.day)
        let request = working.step("request", "第二十三条", request(until: requestBy))
        guard let filed = facts.filed.value else { return answer(request, requestBy, nil, nil) }
        let acceptBy = rules.calendar.deadline(rules.acceptWorkdays, after: filed, &working)
        working.step("accept_deadline", "第二十三条", acceptBy.day)
        let finishBy = facts.accepted.value.map { accepted in
            rules.calendar.deadline(rules.finishWorkdays, after: accepted, &working)
        }
        if let finishBy { working.step("finish_deadline", "第二十三条", finishBy.day) }
        return answer(request, requestBy, acceptBy, finishBy)
    }
}

extension DecisionReview {
    private typealias Deadline = CalendarTable.Deadline

    private func request(until deadline: Deadline) -> Request {
        if let filed = facts.filed.value { return filed <= deadline.day ? .timely : .late }
        guard let asOf = facts.asOf.value else { return .unknown }
        if asOf <= deadline.day { return .open }
        return deadline.isProvisional ? .confirmCalendar : .lapsed
    }

    /// Mere dissatisfaction may be refused: other reasons, enough evidence and writing may not.
    private var mayRefuse: Verdict {
        let wellFounded = allOf(
            facts.otherReasons.isTrue, facts.evidenceSuffices.isTrue, facts.inWriting.isTrue)
        return wellFounded.negated
    }

    private func overdue(_ acceptBy: Deadline, _ finishBy: Deadline?) -> [String] {
        var overdue: [String] = []
        let isOpen = facts.accepted.value == nil && facts.refused.value != true
        if isPast(acceptBy, done: facts.accepted.value, isOpen: isOpen) {
            overdue.append("accept")
        }
        if let finishBy, isPast(finishBy, done: facts.finished.value, isOpen: true) {
            overdue.append("finish")
        }
        return overdue
    }

    /// Done late; or not done yet, still to be done, and the day is over.
    private func isPast(_ deadline: Deadline, done: Day?, isOpen: Bool) -> Bool {
        if let done { return done > deadline.day }
        return isOpen && facts.asOf.value.map { $0 > deadline.day } ?? false
    }

    private func answer(
        _ request: Request, _ requestBy: Deadline?, _ acceptBy: Deadline?, _ finishBy: Deadline?
    ) -> JSONValue {
        let periods = [requestBy, acceptBy, finishBy].compactMap { $0 }
        let late = acceptBy.map { overdue($0, finishBy) } ?? []
        return [
            "request": .string(request.rawValue),
            "request_deadline": JSONValue(requestBy?.day.iso),
            "accept_deadline": JSONValue(acceptBy?.day.iso),
            "finish_deadline": JSONValue(finishBy?.day.iso),
            "may_refuse": acceptBy == nil ? .null : mayRefuse.answer,
            "overdue": .array(late.map(JSONValue.string)),
            "provisional": .bool(periods.contains { $0.isProvisional }),
            "decision_stays_in_force": true,
        ]
    }
}

extension Verdict {
    /// Met for unmet; what is unknown stays unknown.
    fileprivate var negated: Verdict {
        switch status {
        case .met: Verdict(.unmet, subject: subject, parts: parts)
        case .unmet: Verdict(.met, subject: subject, parts: parts)
        case .unknown: self
        }
    }
}
