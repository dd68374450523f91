import JSON
import Values

/// Runs lists of cases `{"id", "rule", "facts", "as_of"?, "params"?}` through the code that serves
/// real calls: conformity vectors, test cases, a bank's portfolio.
///
/// A bad case answers an error object in its place and never fails the others. `as_of` fills
/// nothing here: the facts of a case are complete as they stand.
package struct CaseRunner: Sendable {
    private let catalogues: [Catalogue]

    /// - Parameter catalogues: of one or several services; a rule is asked of the one that has it.
    package init(_ catalogues: [Catalogue]) { self.catalogues = catalogues }

    /// The list of `{"id", "result"}` in the order of the cases.
    ///
    /// - Throws: where the text is no JSON list.
    package func run(parsing bytes: [UInt8]) throws(CaseListError) -> JSONValue {
        let cases: JSONValue
        do {
            cases = try JSONValue(parsing: bytes)
        } catch {
            throw CaseListError(message: "the cases are no JSON: \(error)")
        }
        guard let list = cases.arrayValue else {
            throw CaseListError(
                message: "the cases are \(cases.kindName); write a list of "
                    + #"{"id", "rule", "facts"}"#)
        }
        return .array(list.map { run($0) })
    }

    /// One case as `{"id", "result"}`.
    package func run(_ one: JSONValue) -> JSONValue {
        ["id": one["id"] ?? .null, "result": result(of: one)]
    }

    /// The result of one case in exactly the rule's own form.
    package func result(of one: JSONValue) -> JSONValue {
        guard let rule = one["rule"]?.stringValue,
            let catalogue = catalogues.first(where: { $0.description(of: rule) != nil })
        else { return EvaluationRefusal.unknownRule("").result }
        if let flaw = Self.flaw(of: one) { return flaw }
        let facts = Self.members(one["facts"]) ?? [:]
        let params = Self.members(one["params"] ?? facts["params"]) ?? [:]
        do {
            return try catalogue.evaluate(rule, FactSet(facts), whatIf: params).result
        } catch {
            return error.result
        }
    }

    /// The error object for a case of a known rule whose facts or parameters are no object.
    package static func flaw(of one: JSONValue) -> JSONValue? {
        guard let facts = members(one["facts"]) else {
            return ["error": "bad_case", "member": "facts"]
        }
        guard members(one["params"] ?? facts["params"]) != nil else {
            return ["error": "bad_case", "member": "params"]
        }
        return nil
    }

    /// Absent and null are an empty object; anything else but an object is none.
    private static func members(_ value: JSONValue?) -> [String: JSONValue]? {
        value == nil || value == .null ? [:] : value?.objectValue
    }
}

/// A list of cases that cannot be read at all.
package struct CaseListError: Error, Hashable, Sendable, CustomStringConvertible {
    package let message: String
    package var description: String { message }
}
