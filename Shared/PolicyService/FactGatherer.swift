import PolicyEngine
import RPC
import Values

/// Asks the owners of facts for what the caller of a rule left open.
package protocol FactGatherer: Sendable {
    /// What the owners know of the facts that `rule` reads.
    ///
    /// An owner that does not answer leaves its facts *unknown*; it never fails the call.
    /// - Parameters:
    ///   - given: what the caller supplied; it may say on which day or of what a fact is asked.
    ///   - day: the day for which the facts are asked; nil where the question names none.
    /// - Throws: where the caller may not have the subject's facts gathered.
    func facts(
        of subject: String, for rule: RuleDescription, given: FactSet, on day: Day?,
        context: ServerContext
    ) async throws -> FactSet
}

/// For services whose rules are asked with all their facts.
package struct NoGatherer: FactGatherer {
    package init() {}

    package func facts(
        of subject: String, for rule: RuleDescription, given: FactSet, on day: Day?,
        context: ServerContext
    ) async throws -> FactSet {
        FactSet()
    }
}
