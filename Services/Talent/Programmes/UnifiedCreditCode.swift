import JSON
import PolicyEngine
import Values

/// Unified social credit code (统一社会信用代码, GB 32100-2015), rule `core.uscc`: the same check that
/// every request goes through.
struct UnifiedCreditCode: Calculator {
    static let id: RuleID = "core.uscc"
    static let version = "1"
    static let document = "法人和其他组织统一社会信用代码编码规则"
    static let dateFact: FactName? = nil

    let facts: Facts
    let rules: NoParameters

    struct Facts: FactRecord {
        let code: Known<String>

        init(_ read: inout FactReader) {
            code = read.text("uscc")
            // It computes rather than judges: without its input there is no answer (talent.md 1.1).
            if code.value == nil && read.violations.isEmpty {
                read.wrong("uscc", path: "uscc", "nothing was found; write the code")
            }
        }
    }

    static func day(of facts: Facts) -> Day? { nil }

    /// `subject_code_ok` is a warning, never a refusal.
    func result(_ working: inout Working) -> JSONValue {
        let check = USCC.check(facts.code.value ?? "")
        return [
            "valid": .bool(check.isValid),
            "normalized": .string(check.normalized),
            "error": JSONValue(check.errorCode),
            "subject_code_ok": check.subjectCodeOK.map(JSONValue.bool) ?? .null,
        ]
    }
}
