import JSON
import PolicyEngine
import Values

/// 科研失信案件程序, rule `int.step`: may this actor make this step now? The table is ``IntegrityCase``.
struct IntegrityCaseStep: Calculator {
    static let id: RuleID = "int.step"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = nil

    let facts: Facts
    let rules: NoParameters

    struct Facts: FactRecord {
        let state: Known<IntegrityCase.State>
        let event: Known<String>
        let actor: Known<String>
        /// What the guards of the table ask for.
        let context: Known<[String: JSONValue]>

        init(_ read: inout FactReader) {
            state = read.choice("state")
            event = read.text("event")
            actor = read.text("actor")
            context = read.value(
                "context", type: "object", expected: "an object of the facts that steps ask for"
            ) { $0.objectValue }
            read.require("state")
        }
    }

    static func day(of facts: Facts) -> Day? { nil }

    func result(_ working: inout Working) -> JSONValue {
        // It is required: without it the facts were refused.
        guard let state = facts.state.value else { return .null }
        let context = facts.context.value ?? [:]
        let step = IntegrityCase.steps.row(
            named: facts.event.value, by: facts.actor.value, in: state, knowing: { context[$0] })
        switch step {
        case .success(let row):
            return ["ok": true, "state": .string(row.to.rawValue), "error": nil]
        case .failure(let refusal):
            return ["ok": false, "state": .string(state.rawValue), "error": .string(refusal.code)]
        }
    }
}
