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
            records = read.list("records", uniqueBy: IntegrityEntry.self) {
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
