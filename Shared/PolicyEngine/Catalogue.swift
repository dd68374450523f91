import JSON
import Values

/// The rules of a service by id, bound to its parameters.
///
/// A value without state: every question may be asked from any thread at once.
package struct Catalogue: Sendable {
    package let parameters: ParameterSet
    private let rules: [RuleID: any Rule]

    /// - Throws: parameters or words that a rule reads and that are not there; words of facts that
    ///   no rule reads.
    package init(
        _ parameters: ParameterSet, _ types: [any Rule.Type]
    ) throws(PolicyDataError) {
        var rules: [RuleID: any Rule] = [:]
        var problems: [PolicyDataProblem] = []
        for type in types {
            do {
                rules[type.id] = try type.init(parameters)
            } catch {
                problems += error.problems
            }
        }
        if problems.isEmpty {
            problems = parameters.glossary.strays(
                reading: rules.values.map(\.description), parameters)
        }
        guard problems.isEmpty else { throw PolicyDataError(problems) }
        self.parameters = parameters
        self.rules = rules
    }

    package var ids: [RuleID] { rules.keys.sorted(by: precedesByCodePoint) }

    /// What the catalogue says of a rule; nil where it has none of that id.
    package func description(of id: RuleID) -> RuleDescription? { rules[id]?.description }

    /// The parameters that a rule reads, with the values of a day; of a table, the row of the day.
    package func parameters(of id: RuleID, on day: Day?) -> [ParameterRow] {
        (description(of: id)?.parameters ?? []).compactMap { parameters[$0]?.row(on: day) }
    }

    /// The same catalogue over other parameters: after an operator published rows.
    package func with(_ parameters: ParameterSet) throws(PolicyDataError) -> Catalogue {
        try Catalogue(parameters, rules.values.map { type(of: $0) })
    }

    /// Applies a rule.
    ///
    /// - Parameters:
    ///   - asOf: fills the rule's date fact where that is absent.
    ///   - whatIf: values of single parameters instead of the set's; the assessment says so.
    /// - Throws: ``EvaluationRefusal`` for a question that cannot be asked. Facts of a wrong form
    ///   are an assessment: its `violations` say what would be right, its `result` is the error
    ///   object of the rule's domain.
    package func evaluate(
        _ id: RuleID, _ facts: FactSet, asOf: Day? = nil, whatIf: [ParameterID: JSONValue] = [:]
    ) throws(EvaluationRefusal) -> Assessment {
        guard let rule = rules[id] else { throw .unknownRule(id) }
        var facts = facts
        if let asOf, let dateFact = rule.description.dateFact {
            guard let filled = facts.filling(dateFact, with: asOf) else {
                throw .dayContradicted(fact: dateFact, given: facts[dateFact].json ?? .null, asOf)
            }
            facts = filled
        }
        guard !whatIf.isEmpty else { return Assessment(rule, facts, parameters) }
        do {
            let changed = try parameters.overriding(whatIf)
            return Assessment(try type(of: rule).init(changed), facts, changed)
        } catch let error as ParameterOverrideError {
            throw .badParameter(id: error.parameter, message: error.message)
        } catch {
            throw .badParameter(id: whatIf.keys.sorted()[0], message: "\(error)")
        }
    }

    /// The rule itself, for typed questions: `catalogue.rule(ProgrammeRule<LoanInterestSubsidy>.self)`.
    package func rule<R: Rule>(_ type: R.Type) -> R? { rules[type.id] as? R }

    /// The code of a rule over other parameters, for replays.
    func rule(_ id: RuleID, over parameters: ParameterSet) throws(PolicyDataError) -> (any Rule)? {
        guard let rule = rules[id] else { return nil }
        return try type(of: rule).init(parameters)
    }
}

/// A question that cannot be asked.
package enum EvaluationRefusal: Error, Hashable, Sendable {
    case unknownRule(RuleID)
    /// `as_of` says another day than the rule's date fact.
    case dayContradicted(fact: FactName, given: JSONValue, Day)
    /// A what-if of a parameter that is not there or has another type.
    case badParameter(id: ParameterID, message: String)

    /// The error object that stands in place of a result.
    package var result: JSONValue {
        switch self {
        case .unknownRule: ["error": "unknown_rule"]
        case .dayContradicted(let fact, _, _):
            ["error": "as_of_contradicted", "fact": .string(fact)]
        case .badParameter(let id, _): ["error": "bad_parameter", "parameter": .string(id)]
        }
    }

    /// What is wrong and what would be right, for people.
    package var message: String {
        switch self {
        case .unknownRule(let id): "\"\(id)\" is no rule of this catalogue; ListRules names them"
        case .dayContradicted(let fact, let given, let asked):
            given.stringValue.flatMap { Day(iso: $0) } == nil
                ? "fact \(fact) is \(given.kindName) and no day; leave it out beside as_of_date"
                : "as_of_date \(asked) and fact \(fact) \(given.text) are two days; give one of "
                    + "them"
        case .badParameter(_, let message): message
        }
    }
}
