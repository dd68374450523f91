import JSON
import Messages
import PolicyEngine
import RPC
import ServiceKit
import Values

/// A request for an evaluation, checked: which rule, on what, for whom.
struct EvaluationQuestion {
    let rule: RuleDescription
    /// Unified social credit code; empty where nobody is asked for facts.
    let subject: String
    let facts: FactSet
    let fields: AssessmentMaker.Fields
    let asOf: Day?
    let whatIf: [ParameterID: JSONValue]

    /// - Throws: INVALID_ARGUMENT with every wrong field, NOT_FOUND for a rule that is not built.
    init(_ request: EvaluateRequest, _ catalogue: Catalogue) throws(RPCError) {
        var checks = FieldChecks()
        let id = checks.text("rule_id", request.ruleID)
        subject =
            request.subjectUSCC.isEmpty ? "" : checks.uscc("subject_uscc", request.subjectUSCC)
        let rule = catalogue.description(of: id)
        let keepsFacts = rule?.keepsFacts ?? true
        facts = WireFacts.read(request.facts, "facts", showsValues: keepsFacts, &checks)
        if !keepsFacts && !request.requestID.isEmpty {
            checks.add(
                "request_id",
                "keeps the answer, and those of \(id) hold personal data; leave request_id empty: "
                    + "personal numbers are not kept")
        }
        fields = AssessmentMaker.Fields(request.facts)
        asOf = checks.optionalDay("as_of_date", request.asOfDate)
        var whatIf: [ParameterID: JSONValue] = [:]
        for (parameter, text) in request.parameters.sorted(by: { $0.key < $1.key }) {
            whatIf[parameter] = WireFacts.value(text, "parameters[\"\(parameter)\"]", &checks)
        }
        self.whatIf = whatIf
        do {
            try checks.refuse()
        } catch {
            throw Self.result(of: request, catalogue).map(error.with(result:)) ?? error
        }
        guard let rule else {
            throw RPCError(EvaluationRefusal.unknownRule(id))
        }
        self.rule = rule
    }

    /// The error object of the rule for words that no call may carry, such as numbers with a
    /// fraction; nil where the rule itself finds nothing wrong with them.
    private static func result(of request: EvaluateRequest, _ catalogue: Catalogue) -> JSONValue? {
        var facts: [FactName: JSONValue] = [:]
        for fact in request.facts { facts[fact.name] = try? JSONValue(parsing: fact.valueJSON) }
        let whatIf = request.parameters.compactMapValues { try? JSONValue(parsing: $0) }
        do {
            let assessment = try catalogue.evaluate(request.ruleID, FactSet(facts), whatIf: whatIf)
            return assessment.violations.isEmpty ? nil : assessment.result
        } catch {
            return error.result
        }
    }

    /// The day for which owners are asked: that of the request, or the rule's own date fact.
    var day: Day? {
        asOf ?? rule.dateFact.flatMap { facts[$0].json?.stringValue }.flatMap { Day(iso: $0) }
    }
}
