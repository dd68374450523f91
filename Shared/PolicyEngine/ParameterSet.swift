import JSON
import Values

/// All parameters, documents and words of a service, checked: the data half of its rules.
///
/// A value; a set with other numbers is another set. Its hash names its content.
package struct ParameterSet: Sendable {
    package let documents: Documents
    package let texts: [RuleID: RuleTexts]
    /// What the facts of the rules are called.
    package let glossary: FactGlossary
    /// SHA-256 over the canonical JSON of all parameters, in hexadecimal. A what-if keeps the hash
    /// of the set that it departs from.
    package let hash: String
    /// What a what-if replaced.
    package let whatIf: [ParameterID: JSONValue]
    private let parameters: [ParameterID: Parameter]

    private init(
        documents: Documents, texts: [RuleID: RuleTexts], glossary: FactGlossary,
        parameters: [ParameterID: Parameter], hash: String? = nil,
        whatIf: [ParameterID: JSONValue] = [:]
    ) {
        self.documents = documents
        self.texts = texts
        self.glossary = glossary
        self.parameters = parameters
        self.hash = hash ?? ParameterSet.hash(of: parameters)
        self.whatIf = whatIf
    }

    package subscript(id: ParameterID) -> Parameter? { parameters[id] }

    package var ids: [ParameterID] { parameters.keys.sorted(by: precedesByCodePoint) }

    /// Stable over the order of files and rows: keys are sorted, rows stand by day.
    private static func hash(of parameters: [ParameterID: Parameter]) -> String {
        let members = parameters.mapValues { parameter in
            JSONValue.array(parameter.rows.map(\.json))
        }
        return SHA256.hexadecimal(JSONValue.object(members).text.utf8)
    }
}

extension ParameterSet {
    /// Reads the files of a service and an operator's own on top.
    ///
    /// A parameter of an overlay replaces the built-in one of the same id and unit; rows of a
    /// table are added behind the last one. An overlay may speak of other services' parameters
    /// too: an id whose first word no file of this service uses is passed over.
    /// - Throws: every problem of every file, each with file and line.
    package static func load(
        documents: Documents, files: [PolicyFile], overlays: [PolicyFile] = []
    ) throws(PolicyDataError) -> ParameterSet {
        var loader = ParameterLoader(documents: documents)
        for file in files { loader.add(file) }
        for overlay in overlays { loader.lay(overlay) }
        guard loader.problems.isEmpty else { throw PolicyDataError(loader.problems) }
        return ParameterSet(
            documents: documents, texts: loader.texts, glossary: loader.glossary,
            parameters: loader.parameters)
    }

    /// This set with an operator's files on top, as ``load(documents:files:overlays:)`` lays them.
    package func laying(_ overlays: [PolicyFile]) throws(PolicyDataError) -> ParameterSet {
        var loader = ParameterLoader(over: [self])
        for overlay in overlays { loader.lay(overlay) }
        guard loader.problems.isEmpty else { throw PolicyDataError(loader.problems) }
        return ParameterSet(
            documents: documents, texts: texts, glossary: glossary, parameters: loader.parameters)
    }

    /// This set with single values replaced, for a what-if.
    ///
    /// - Throws: which id is unknown or which value has the wrong type, and what would be right.
    package func overriding(
        _ values: [ParameterID: JSONValue]
    ) throws(ParameterOverrideError) -> ParameterSet {
        guard !values.isEmpty else { return self }
        var overridden = parameters
        for (id, value) in values.sorted(by: { precedesByCodePoint($0.key, $1.key) }) {
            guard let parameter = parameters[id] else {
                throw ParameterOverrideError(
                    parameter: id,
                    message: "\(id) is not a parameter of these rules; \(nearestID(to: id))")
            }
            guard let replaced = parameter.overridden(by: value) else {
                throw ParameterOverrideError(
                    parameter: id,
                    message: "\(value.text) is no value of \(id); write \(parameter.expectation)")
            }
            overridden[id] = replaced
        }
        return ParameterSet(
            documents: documents, texts: texts, glossary: glossary, parameters: overridden,
            hash: hash, whatIf: whatIf.merging(values) { _, new in new })
    }

    /// A set made of single rows, as an assessment's record keeps them.
    func replaying(
        rows: [ParameterRow], hash: String, whatIf: [ParameterID: JSONValue]
    ) -> ParameterSet {
        var replayed: [ParameterID: Parameter] = [:]
        for (id, parameter) in parameters {
            let kept = rows.filter { $0.id == id }
            guard !kept.isEmpty || parameter.unit == .table else { continue }
            replayed[id] = Parameter(
                id: id, unit: parameter.unit, choices: parameter.choices,
                isOptional: parameter.isOptional, rows: kept)
        }
        return ParameterSet(
            documents: documents, texts: texts, glossary: glossary, parameters: replayed,
            hash: hash, whatIf: whatIf)
    }

    /// Published rows, such as a month's loan prime rate, behind the last row of a table, and new
    /// values of other parameters: what operators add while the service runs.
    ///
    /// - Throws: `ParameterOverrideError` for an unknown id, a wrong type, or a row that would
    ///   change the past.
    package func publishing(
        rows: [ParameterRow], values: [ParameterID: JSONValue] = [:]
    ) throws(ParameterOverrideError) -> ParameterSet {
        var published = try overriding(values).parameters
        for row in rows {
            guard let table = published[row.id], table.unit == .table else {
                throw ParameterOverrideError(
                    parameter: row.id, message: "\(row.id) is not a table of these rules")
            }
            published[row.id] = try table.appending(row)
        }
        return ParameterSet(
            documents: documents, texts: texts, glossary: glossary, parameters: published)
    }

    private func nearestID(to id: ParameterID) -> String {
        let name = id.split(separator: ".").last.map(String.init) ?? id
        let alike = ids.filter { $0.hasSuffix(name) || $0.hasPrefix(id) }
        return alike.isEmpty
            ? "see the rule's list of parameters" : "did you mean \(alike.joined(separator: ", "))?"
    }
}

/// A what-if that asks for something that is not there.
package struct ParameterOverrideError: Error, Hashable, Sendable, CustomStringConvertible {
    package let parameter: ParameterID
    /// What is wrong and what would be right.
    package let message: String

    package var description: String { message }
}

extension Parameter {
    /// The table with one more row behind the last.
    func appending(_ row: ParameterRow) throws(ParameterOverrideError) -> Parameter {
        if rows.contains(where: { $0.days.first == row.days.first && $0.value == row.value }) {
            return self
        }
        guard accepts(row.value) else {
            throw ParameterOverrideError(
                parameter: id, message: "\(row.value.text) is no row of \(id)")
        }
        guard let last = rows.last else { return with([row]) }
        guard row.days.first > last.days.first,
            last.value.objectValue?.keys.sorted() == row.value.objectValue?.keys.sorted()
        else {
            throw ParameterOverrideError(
                parameter: id,
                message: "a row of \(id) from \(row.days.first) cannot be added: rows are added "
                    + "after \(last.days.first), with the same columns; what is published stays")
        }
        let closed = ParameterRow(
            id: id, unit: unit, value: last.value,
            days: DayRange(from: last.days.first, until: row.days.first.adding(days: -1)),
            basis: last.basis)
        return with(rows.dropLast() + [closed, row])
    }

    private func with(_ rows: [ParameterRow]) -> Parameter {
        Parameter(id: id, unit: unit, choices: choices, isOptional: isOptional, rows: rows)
    }
}
