import JSON
import PolicyEngine
import Values

/// 处理决定公开, rule `int.publication`: 青岛市科研诚信管理办法 (2024), article 22. "Wide influence, high public
/// attention" is read as both.
struct DecisionPublication: Calculator {
    static let id: RuleID = "int.publication"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = nil

    let facts: Facts
    let rules: NoParameters

    struct Facts: FactRecord {
        let wideInfluence: Known<Bool>
        let highAttention: Known<Bool>
        let secret: Known<Bool>

        init(_ read: inout FactReader) {
            wideInfluence = read.flag("wide_influence")
            highAttention = read.flag("high_public_attention")
            secret = read.flag("secret")
        }
    }

    static func day(of facts: Facts) -> Day? { nil }

    func result(_ working: inout Working) -> JSONValue {
        [
            "publish": allOf(facts.wideInfluence.isTrue, facts.highAttention.isTrue).answer,
            "redact_secret_parts": .bool(facts.secret.value == true),
            // The copy is a duty and the word to an association a choice, in every case.
            "copy_to_unit_or_superior": true,
            "may_notify_association": true,
        ]
    }
}
