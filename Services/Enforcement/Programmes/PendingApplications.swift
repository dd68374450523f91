import JSON
import PolicyEngine
import Values

/// 终止申报资格, rule `int.pending`: the applications that end with a decision.
/// 青岛市科研诚信管理办法 (2024), article 14: what the subject has filed for public money, and where it is a
/// candidate, nominee or recommended, whoever pays.
struct PendingApplications: Calculator {
    static let id: RuleID = "int.pending"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "decision_date"

    let facts: Facts
    let rules: IntegrityPeriod

    struct Application: Identifiable, Sendable {
        enum Role: String, CaseIterable, Sendable {
            case applicant, nominee, recommended, candidate
        }

        let id: String
        let role: Role
        let isPublicMoney: Bool
        let submitted: Day
        let finallyDecided: Day?

        init?(_ item: inout FactItemReader) {
            let id = item.text("id")
            let role: Role? = item.choice("role")
            let isPublicMoney = item.flag("public_money")
            let submitted = item.day("submitted_on")
            finallyDecided = item.optional("finally_decided_on") { $0.day("finally_decided_on") }
            guard let id, let role, let isPublicMoney, let submitted else { return nil }
            self.id = id
            self.role = role
            self.isPublicMoney = isPublicMoney
            self.submitted = submitted
        }

        func ends(with decision: Day) -> Bool {
            submitted <= decision && finallyDecided.map { $0 > decision } ?? true
                && (isPublicMoney || role != .applicant)
        }
    }

    struct Facts: FactRecord {
        let grade: Known<MisconductGrade>
        let decided: Known<Day>
        let applications: Known<[Application]>

        init(_ read: inout FactReader) {
            grade = read.choice("grade")
            decided = read.day("decision_date")
            applications = read.list(
                "applications", uniqueBy: Application.self
            ) { Application(&$0) }
        }
    }

    static func day(of facts: Facts) -> Day? { facts.decided.value }

    func result(_ working: inout Working) -> JSONValue {
        let known = facts.grade.and(facts.decided).and(facts.applications)
        guard let ((grade, decided), applications) = known.value else {
            return answer("unknown", [], missing: known.missing)
        }
        let ended =
            grade == .light
            ? []
            : applications.filter { $0.ends(with: decided) }.map(\.id).sorted(
                by: precedesByCodePoint)
        working.step("ended", "第十四条", ended.count)
        return answer(ended.isEmpty ? "none" : "ended", ended, missing: [])
    }

    private func answer(
        _ status: String, _ ended: [String], missing: [FactName]
    ) -> JSONValue {
        [
            "status": .string(status),
            "ended": .array(ended.map(JSONValue.string)),
            "missing": .array(missing.map(JSONValue.string)),
        ]
    }
}
