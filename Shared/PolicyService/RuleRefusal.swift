import JSON
import PolicyEngine
import RPC

/// The error object that stands in place of a rule's result, beside the status of the call: whoever
/// compares results finds there what an evaluation without a network gives.
extension RPCError {
    /// Key in `ErrorInfo.metadata`; its value is one JSON value.
    package static let resultKey = "result_json"

    /// A question that cannot be asked.
    init(_ refusal: EvaluationRefusal) {
        let field: String
        switch refusal {
        case .unknownRule:
            self = RPCError.notFound(.ruleNotFound, refusal.message).with(result: refusal.result)
            return
        case .dayContradicted: field = "as_of_date"
        case .badParameter(let id, _): field = "parameters[\"\(id)\"]"
        }
        let violation = FieldViolation(field: field, description: refusal.message)
        self = RPCError.invalidArgument([violation]).with(result: refusal.result)
    }

    /// This refusal with the rule's own error object.
    func with(result: JSONValue) -> RPCError {
        var error = self
        error.facts[Self.resultKey] = result.text
        return error
    }
}
