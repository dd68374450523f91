import JSON
import Values

/// A programme bound to its parameters.
package struct ProgrammeRule<Body: Programme>: Rule {
    package static var id: RuleID { Body.id }
    package let description: RuleDescription
    private let rules: RulesByDay<Body.Rules>

    package init(_ parameters: ParameterSet) throws(PolicyDataError) {
        rules = try RulesByDay(parameters, for: Body.id)
        var facts = FactReader.declaring()
        let body = Body(facts: Body.Facts(&facts), rules: rules.on(nil).rules)
        description = try RuleDescription(
            Body.self, parameters, facts.forms, rules, conditions: body.conditions)
    }

    /// Judges typed facts: no JSON and no text, for portfolios and rankings.
    package func decide(_ facts: Body.Facts) -> (decision: Decision, working: Working) {
        let body = Body(facts: facts, rules: rules.on(Body.day(of: facts)).rules)
        var working = Working(document: Body.document)
        let amount = body.amount(&working)
        return (body.decision(body.conditions, amount), working)
    }

    package func answer(_ facts: FactSet) -> Answer {
        var reader = FactReader(facts, showsValues: Body.keepsFacts)
        let typed = Body.Facts(&reader)
        guard reader.violations.isEmpty else {
            return Answer(
                result: Body.refusal(reader.violations), parameters: rules.on(nil).rows,
                violations: reader.violations)
        }
        let day = Body.day(of: typed)
        let stretch = rules.on(day)
        let body = Body(facts: typed, rules: stretch.rules)
        var working = Working(document: Body.document)
        let amount = body.amount(&working)
        let decision = body.decision(body.conditions, amount)
        return Answer(
            result: body.result(decision, working), asOf: day, decision: decision,
            working: working, parameters: stretch.rows + working.rowsUsed)
    }
}

/// A calculator bound to its parameters.
package struct CalculatorRule<Body: Calculator>: Rule {
    package static var id: RuleID { Body.id }
    package let description: RuleDescription
    private let rules: RulesByDay<Body.Rules>

    package init(_ parameters: ParameterSet) throws(PolicyDataError) {
        rules = try RulesByDay(parameters, for: Body.id)
        var facts = FactReader.declaring()
        _ = Body.Facts(&facts)
        description = try RuleDescription(
            Body.self, parameters, facts.forms, rules, conditions: [])
    }

    package func answer(_ facts: FactSet) -> Answer {
        var reader = FactReader(facts, showsValues: Body.keepsFacts)
        let typed = Body.Facts(&reader)
        guard reader.violations.isEmpty else {
            return Answer(
                result: Body.refusal(reader.violations), parameters: rules.on(nil).rows,
                violations: reader.violations)
        }
        let day = Body.day(of: typed)
        let stretch = rules.on(day)
        var working = Working(document: Body.document)
        let result = Body(facts: typed, rules: stretch.rules).result(&working)
        return Answer(
            result: result, asOf: day, working: working,
            parameters: stretch.rows + working.rowsUsed)
    }
}

extension RuleDescription {
    /// Puts code and words together; a condition without words stops the process at its start.
    fileprivate convenience init<Body: RuleDefinition>(
        _ body: Body.Type, _ parameters: ParameterSet, _ forms: [FactForm],
        _ rules: RulesByDay<Body.Rules>, conditions: [Condition]
    ) throws(PolicyDataError) {
        guard let texts = parameters.texts[body.id] else {
            throw PolicyDataError([
                PolicyDataProblem(
                    file: body.id, line: 0,
                    message:
                        "no file of the parameters says `rule: \(body.id)`; a rule needs a title"
                )
            ])
        }
        var problems: [PolicyDataProblem] = []
        var described: [ConditionDescription] = []
        let documents = parameters.documents
        for condition in conditions {
            guard let words = texts.conditions[condition.id] else {
                problems.append(
                    PolicyDataProblem(
                        file: body.id, line: 0,
                        message: "condition \(condition.id) has no words; write "
                            + "`\(condition.id): {zh: …, en: …}` under `conditions`"))
                continue
            }
            if documents[condition.article.document] == nil {
                problems.append(
                    PolicyDataProblem(
                        file: body.id, line: 0,
                        message: "condition \(condition.id) cites "
                            + "\"\(condition.article.document)\", which is not listed; add it to "
                            + "Documents.yaml"))
            }
            described.append(
                ConditionDescription(
                    id: condition.id, text: words.text, remedy: words.remedy,
                    citation: documents.cite(condition.article)))
        }
        for id in texts.conditions.keys where !conditions.contains(where: { $0.id == id }) {
            problems.append(
                PolicyDataProblem(
                    file: body.id, line: 0, message: "the rule has no condition \(id); remove it"))
        }
        var facts: [FactDeclaration] = []
        do {
            facts = try parameters.glossary.declarations(of: forms, by: body.id)
        } catch {
            problems += error.problems
        }
        guard problems.isEmpty else { throw PolicyDataError(problems) }
        let latest = rules.on(nil)
        let ids = latest.rows.map(\.id) + rules.tables
        self.init(
            id: body.id, title: texts.title, version: body.version,
            citations: texts.articles.map { documents.cite($0) },
            inForce: body.inForce(latest.rules), facts: facts,
            tables: parameters.glossary.declarations(ofTables: ids), dateFact: body.dateFact,
            keepsFacts: body.keepsFacts,
            conditions: described, steps: texts.steps, parameters: ids)
    }
}
