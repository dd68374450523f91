import Values

/// Puts the files of a service together, then the operator's on top.
struct ParameterLoader {
    private let documents: Documents
    private(set) var parameters: [ParameterID: Parameter] = [:]
    private(set) var texts: [RuleID: RuleTexts] = [:]
    private(set) var glossary = FactGlossary()
    private(set) var problems: [PolicyDataProblem] = []

    init(documents: Documents) { self.documents = documents }

    /// Begins with what is loaded already: the parameters of one or several services.
    init(over sets: [ParameterSet]) {
        documents = sets.first?.documents ?? .none
        for set in sets {
            for id in set.ids { parameters[id] = set[id] }
            texts.merge(set.texts) { _, new in new }
            glossary = set.glossary
        }
    }

    /// One of the service's own files.
    mutating func add(_ file: PolicyFile) {
        var reader = ParameterFileReader(file, documents: documents)
        for (parameter, line) in reader.parameters {
            if parameters[parameter.id] != nil {
                reader.problem(line, "\(parameter.id) stands in two files; keep one")
            }
            parameters[parameter.id] = parameter
        }
        glossary.facts.merge(reader.glossary.facts) { _, new in new }
        glossary.tables.merge(reader.glossary.tables) { _, new in new }
        glossary.computed.merge(reader.glossary.computed) { _, new in new }
        if let id = reader.ruleID, let words = reader.texts { texts[id] = words }
        problems += reader.yaml.problems
    }

    /// One of an operator's files.
    ///
    /// - Parameter isAlone: no other service is there that might own what is not known here.
    mutating func lay(_ file: PolicyFile, isAlone: Bool = false) {
        var reader = ParameterFileReader(file, documents: documents, isOverlay: true)
        let domains = Set(parameters.keys.map(ParameterLoader.domain))
        for (parameter, line) in reader.parameters {
            guard domains.contains(ParameterLoader.domain(of: parameter.id)) else {
                if isAlone {
                    reader.problem(
                        line,
                        "\(parameter.id) is no parameter of any service; ids begin with "
                            + domains.sorted().joined(separator: ", "))
                }
                continue
            }
            guard let builtIn = parameters[parameter.id] else {
                reader.problem(line, "\(parameter.id) is no parameter of these rules")
                continue
            }
            guard builtIn.unit == parameter.unit else {
                reader.problem(
                    line,
                    "\(parameter.id) is counted in \(builtIn.unit.rawValue), not in "
                        + parameter.unit.rawValue)
                continue
            }
            do {
                parameters[parameter.id] = try laid(parameter, over: builtIn)
            } catch {
                reader.problem(line, error.message)
            }
        }
        problems += reader.yaml.problems
    }

    private func laid(
        _ parameter: Parameter, over builtIn: Parameter
    ) throws(ParameterOverrideError) -> Parameter {
        if parameter.unit == .table {
            var table = builtIn
            for row in parameter.rows { table = try table.appending(row) }
            return table
        }
        for row in parameter.rows where !builtIn.accepts(row.value) {
            throw ParameterOverrideError(
                parameter: parameter.id,
                message: "\(row.value.text) is no value of \(parameter.id); write "
                    + builtIn.expectation)
        }
        return Parameter(
            id: parameter.id, unit: builtIn.unit, choices: builtIn.choices,
            isOptional: builtIn.isOptional, rows: parameter.rows)
    }

    /// The first word of an id: `fin`.
    private static func domain(of id: ParameterID) -> Substring {
        id.prefix { $0 != "." }
    }
}
