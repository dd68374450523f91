import JSON
import PolicyEngine
import Values

/// Citizen identity number (公民身份号码, GB 11643-1999), rule `core.citizen_id`.
struct CitizenIdentityNumber: Calculator {
    static let id: RuleID = "core.citizen_id"
    static let version = "1"
    static let document = "公民身份号码"
    static let dateFact: FactName? = "as_of"
    static let keepsFacts = false

    let facts: Facts
    let rules: NoParameters

    struct Facts: FactRecord {
        let number: Known<String>
        let asOf: Known<Day>

        init(_ read: inout FactReader) {
            number = read.text("citizen_id")
            asOf = read.day("as_of")
            read.require("citizen_id", "as_of")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.asOf.value }

    func result(_ working: inout Working) -> JSONValue {
        // Both are required: without them the facts were refused.
        guard let number = facts.number.value, let asOf = facts.asOf.value else { return .null }
        let check = CitizenID.check(number, on: asOf)
        var members: [String: JSONValue] = [
            "normalized": .string(check.normalized), "valid": false, "error": nil,
            "birth_date": nil, "sex": nil, "age": nil,
        ]
        switch check.holder {
        case .success(let holder):
            members["valid"] = true
            members["birth_date"] = .string(holder.birth.iso)
            members["sex"] = .string(holder.sex.rawValue)
            members["age"] = .integer(Int64(holder.age))
        case .failure(let problem): members["error"] = .string(problem.rawValue)
        }
        return .object(members)
    }
}
